import { describe, expect, test } from "vitest";
import { firstName, reference } from "../../src/engine/reference.ts";
import type { SharingLevel } from "../../src/engine/sharing.ts";
import { wishesIn } from "../../src/engine/wish.ts";
import type { PersonId } from "../../src/engine/words.ts";

const MARIEKE = "web:marieke-de-boer" as PersonId;
const YUSUF = "web:yusuf-demir" as PersonId;

/** A readback of five answers, as it stands when somebody writes. */
const LINES: readonly { number: number; text: string; sharing: SharingLevel }[] = [
  { number: 1, text: "In maart zag ik twee busjes bij de loods.", sharing: "picture" },
  { number: 2, text: "De indicaties kwamen te laat.", sharing: "lead-only" },
  { number: 3, text: "Mijn leidinggevende wilde het niet horen.", sharing: "picture" },
  { number: 9, text: "Iemand stond mij bij mijn auto op te wachten.", sharing: "away" },
  { number: 10, text: "Een middag samen op pad.", sharing: "count-only" },
];

/** Hears a message as it comes from the door, where a colleague stands as a reference. */
const hear = (text: string) =>
  wishesIn(
    text
      .replace("Marieke de Boer", reference(MARIEKE))
      .replace("Marieke", firstName(MARIEKE))
      .replace("Yusuf", firstName(YUSUF)),
    LINES,
    MARIEKE,
  );

describe("a wish", () => {
  test.each([
    ["9 en 10 alleen Marieke", "lead-only", [9, 10]],
    ["10 mag niet gedeeld worden, ook niet met Marieke de Boer", "away", [10]],
    ["10 ook niet in het beeld graag", "lead-only", [10]],
    ["2 liever niet in het beeld, dat is van mijzelf", "lead-only", [2]],
    ["3 liever niet", "lead-only", [3]],
    ["en 3 mag weg", "away", [3]],
    ["2: weg", "away", [2]],
    ["Kun je 3 weghalen?", "away", [3]],
    ["Mag 2 eruit?", "away", [2]],
    ["Wil je antwoord 10 schrappen alsjeblieft?", "away", [10]],
    ["Haal nummer 3 er maar uit", "away", [3]],
    ["wis 2 en 3", "away", [2, 3]],
    ["1 t/m 3 niet met mijn naam", "lead-only", [1, 2, 3]],
    ["Nummer 3 hoeft niet naar Marieke.", "away", [3]],
    ["deel 2 niet met Marieke", "away", [2]],
    ["1 alleen Yusuf", "lead-only", [1]],
    ["3 mag mijn leidinggevende niet lezen", "lead-only", [3]],
    ["1 alleen meetellen", "count-only", [1]],
    ["please leave out 1", "away", [1]],
    ["can you delete 2 and 3?", "away", [2, 3]],
    ["take 2 out please", "away", [2]],
    ["answer 3 not with my name", "lead-only", [3]],
    ["I'd rather not share 3", "lead-only", [3]],
    ["don’t share 2 with Marieke", "away", [2]],
    ["keep 2 between us", "lead-only", [2]],
    ["1 only counted", "count-only", [1]],
  ] as const)("with a number: %j", (text, sharing, lines) => expect(hear(text)).toEqual([{ sharing, lines }]));

  test("holds for each number what is said of it", () => {
    const wishes = [
      { sharing: "away", lines: [2] },
      { sharing: "lead-only", lines: [3] },
    ];
    expect(hear("2 weg en 3 alleen Marieke")).toEqual(wishes);
    expect(hear("2 away, 3 only for Marieke please")).toEqual(wishes);
  });

  test.each([
    ["die indicaties mogen weg", "away", [2]],
    ["Dat over die indicaties liever niet in het beeld", "lead-only", [2]],
    ["dat stukje over mijn leidinggevende moet eruit", "away", [3]],
    ["Dat hoeft niet naar Marieke hoor", "away", "unclear"],
    ["Dit mag niet naar Marieke", "away", "unclear"],
    ["Ik wil niet dat dit naar buiten komt", "lead-only", "unclear"],
    ["Ik heb liever niet dat dat gedeeld wordt", "lead-only", "unclear"],
    ["Ik wil niet dat mijn leidinggevende dit leest", "lead-only", "unclear"],
    ["dit blijft onder ons", "lead-only", "unclear"],
    ["liever niet met mijn naam", "lead-only", "unclear"],
    ["Zonder mijn naam graag, anders weet iedereen wie ik ben", "lead-only", "unclear"],
    ["I don't want this shared with my manager", "lead-only", "unclear"],
    ["please leave that out", "away", "unclear"],
    ["that must not go to Marieke", "away", "unclear"],
    ["not with my name please", "lead-only", "unclear"],
    ["keep my name out of it", "lead-only", "unclear"],
  ] as const)("that points: %j", (text, sharing, lines) => expect(hear(text)).toEqual([{ sharing, lines }]));

  test.each([
    ["deel maar niks", "away", [1, 2, 3, 9, 10]],
    ["alles mag weg", "away", [1, 2, 3, 9, 10]],
    ["alles alleen Marieke", "lead-only", [1, 2, 3]],
    ["dat mag allemaal niet met mijn naam", "lead-only", [1, 2, 3]],
    ["everything only for Marieke", "lead-only", [1, 2, 3]],
    ["share nothing of this", "away", [1, 2, 3, 9, 10]],
  ] as const)("about everything loosens nothing: %j", (text, sharing, lines) =>
    expect(hear(text)).toEqual([{ sharing, lines }]),
  );
});

describe("a story is no wish, whatever words of a wish stand in it", () => {
  test.each([
    "Mijn leidinggevende wil niet dat dit naar buiten komt",
    "Op nummer 12 wonen mensen die nooit opendoen",
    "Op nummer 3 wonen mensen die nooit opendoen",
    "We willen liever niet met de politie samenwerken",
    "Die mevrouw moet weg uit die woning, dat kan zo niet",
    "Dat moet echt niet alleen bij de wmo liggen",
    "Met de politie deel ik niks",
    "Ik deel niks met de politie",
    "Ik vond het fijn dat je dit vroeg.",
    "We hadden in 2019 ook al drie meldingen over dat huis.",
    "Dat mag niet van de AVG.",
    "Dat mag helemaal niet van onze jurist, ook niet met toestemming",
    "Nummer 3 in de straat staat al jaren leeg, daar mag niemand in",
    "2 mensen deden open, 3 niet",
    "3 van de 10 dossiers lagen er alleen voor de vorm",
    "2 moeten weg uit die woning",
    "3 mag niet meer meedoen van haar moeder",
    "1 alleenstaande moeder en 2 jongens zonder papieren",
    "Bij 3 alleen nog: het was mei en niet april",
    "Antwoord 2 klopt niet helemaal, het was in april",
    "2: De caravans zijn nu weg bij de loods.",
    "Die loods moet weg",
    "Die is weg",
    "Die caravans mogen weg van de gemeente",
    "Alles moet bij ons weg zodra iemand het woord AVG noemt",
    "Alles is al weg als de politie komt",
    "Ik wil niet dat dit zo doorgaat",
    "Zonder mijn naam had niemand geluisterd",
    "Deel dat nooit met een collega, zei mijn leidinggevende toen",
    "De cliënt hoeft niet naar Marieke, die gaat zelf",
    "Marieke en ik willen niet dat het naar de krant gaat",
    "We share nothing with the police",
    "They leave that out of the report every time",
    "That must not be left to the police alone",
    "At number 12 nobody ever answers the door",
    "My manager does not want this to get out",
    "In 2 cases nobody came, in 3 they did",
    "Everything goes away once you say privacy",
    "I never put my name on a report again",
    `Antwoord 3 mag weg. ${"Want zo ging het toen. ".repeat(20)}`,
  ])("%j", (text) => expect(hear(text)).toBeUndefined());
});
