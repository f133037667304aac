import { expect, test } from "vitest";
import { lastThingSaid, saidBack } from "../../src/engine/said-back.ts";

test.each([
  ["Daarna heb ik niets meer ingebracht", "je", "daarna heb je niets meer ingebracht"],
  [
    "Ik heb van de scooter geweten en er twee maanden over gezwegen",
    "je",
    "je hebt van de scooter geweten en er twee maanden over gezwegen",
  ],
  ["Maar ik woon hier zelf", "je", "je woont hier zelf"],
  ["Sindsdien bel ik niet meer", "je", "sindsdien bel je niet meer"],
  ["Toen moest ik bij mijn chef komen", "je", "toen moest je bij je chef komen"],
  ["Die is niet bang voor mij", "je", "die is niet bang voor jou"],
  ["Zij vragen lijsten, wij krijgen niets terug", "je", "zij vragen lijsten, jullie krijgen niets terug"],
  ["Dat doet wat met je", "je", "dat doet wat met je"],
  ["Daarna heb ik niets meer ingebracht", "u", "daarna hebt u niets meer ingebracht"],
  ["Ik moest bij mijn chef komen", "u", "u moest bij uw chef komen"],
] as const)("what somebody told is said to them: %s", (words, address, turned) => {
  expect(saidBack(words, "nl", address).turned).toBe(turned);
});

test.each([
  ["a verb that is not known", "Ik kukel daar steeds overheen"],
  ["no subject before the verb: it would ask", "Heb ik keurig gedaan"],
  ["somebody else who speaks", "Hij zei 'ik kom er zo aan'"],
  ["two people", "Ik zei dat jij moest bellen"],
  ["a verb further on, with the same subject", "Ik fiets erlangs en kijk door het raam"],
  ["nothing of their own", "De thuiszorg ziet alles"],
  ["half a sentence", "Toen een bewoner mij zijn kamer liet zien"],
])("what cannot be turned for sure is left as it was: %s", (_, words) => {
  expect(saidBack(words, "nl", "je").turned).toBeUndefined();
});

test.each([
  ["I should not have done that", "you should not have done that"],
  ["The mother was still on my list", "the mother was still on your list"],
  ["I was on my own", "you were on your own"],
  ["She told me that you were coming", undefined],
])("and in English: %s", (words, turned) => {
  expect(saidBack(words, "en", "je").turned).toBe(turned);
});

test("what an answer comes down to stands at its end, in a long sentence in its last piece that stands by itself", () => {
  const comesDownTo = (text: string) => lastThingSaid(text, "nl", "je")?.turned;
  expect(comesDownTo("Ik heb het gemeld bij de toezichthouder. Daarna heb ik niets meer gehoord.")).toBe(
    "daarna heb je niets meer gehoord",
  );
  expect(
    comesDownTo(
      "Na drie weken heb ik nog een keer zo'n mailtje gestuurd en toen kreeg ik een automatische afwezigheid, meer niet.",
    ),
  ).toBe("toen kreeg je een automatische afwezigheid");
  expect(comesDownTo("Heb je nog meer vragen?")).toBeUndefined();
});
