import { expect, test } from "vitest";
import { clauseAround } from "../../src/engine/clauses.ts";
import { partyIn } from "../../src/engine/colleagues.ts";
import { firstHook } from "../../src/engine/hooks.ts";
import { listen } from "../../src/engine/listen.ts";

test.each([
  [
    "Weer een verkenning. Bij ons ligt de caseload op 38 en dan moeten we ook nog detective spelen.",
    "dan moeten we ook nog detective spelen",
  ],
  ["Ik weet niet of mijn team hierop wacht. Er komt al genoeg over ons heen.", "er komt al genoeg over ons heen"],
  [
    "Leuk initiatief! Ik probeer dat al twee jaar van de grond te krijgen.",
    "Ik probeer dat al twee jaar van de grond te krijgen",
  ],
  ["Leuk initiatief!", undefined],
  ["Goedemiddag. Waar wordt dit voor gebruikt?", undefined],
  ["Hoi, zeg het maar.", undefined],
])("the first words are taken up where they say something: %s", (text, hook) => {
  expect(firstHook(text, listen(text, { language: "nl" }))?.toLowerCase()).toBe(hook?.toLowerCase());
});

test("a quotation is a whole clause where that is short, and never cut in the middle of it", () => {
  expect(clauseAround("Hm ja, dat hoor je wel eens.", "dat hoor je wel", 8)).toBe("dat hoor je wel eens");
  expect(clauseAround("Dan ga ik weg met een raar gevoel, en een volle map.", "raar", 8)).toBe(
    "Dan ga ik weg met een raar gevoel",
  );
  const long = "Het is een grijs gebied waar niemand zich aan durft te branden in deze stad.";
  expect(clauseAround(long, "grijs gebied", 8)).toBe("grijs gebied");
});

test.each([
  ["Met de politie niet, die is prima. Met onze eigen afdeling veiligheid.", "onze eigen afdeling veiligheid"],
  [
    "Met de meeste mensen kan ik het prima vinden. Alleen de kwaliteitsmedewerkers, daar krijg ik geen voet tussen de deur.",
    "de kwaliteitsmedewerkers",
  ],
  ["Niet zo goed met de afdeling handhaving.", "de afdeling handhaving"],
  ["Met school is het soms lastig.", "school"],
  ["Met niemand eigenlijk.", undefined],
  ["Met de moeder van het gezin.", undefined],
])("with whom contact goes badly: %s", (text, who) => {
  expect(partyIn(text, "nl")).toBe(who);
});

test("and in English", () => {
  expect(partyIn("The benefits office.", "en")).toBe("The benefits office");
});
