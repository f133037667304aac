import { expect, test } from "vitest";
import type { TopicRole } from "../../src/engine/guide.ts";
import { listen } from "../../src/engine/listen.ts";
import { probeFor } from "../../src/engine/probes.ts";

function probeOn(role: TopicRole, question: string, text: string): string | undefined {
  return probeFor({
    heard: listen(text, { language: "nl", question }),
    answer: { text, role, question, isFirst: true },
    language: "nl",
    address: "je",
    not: [],
    unwelcome: [],
    asked: new Set(),
  })?.question;
}

const HARD = "Wat is hierin voor jou zelf lastig?";
const VIEW = "Wat vind je er zelf van, hoe het nu gaat?";
const WHOM = "Wie heb je nodig om hier verder mee te komen?";

test.each([
  [
    "their own words, as a whole clause",
    "difficult",
    HARD,
    "Dat je er niks mee kunt.",
    "Wat bedoel je met 'dat je er niks mee kunt'?",
  ],
  ["one telling word is no shrug", "view", VIEW, "Symboolpolitiek.", "Wat bedoel je met 'symboolpolitiek'?"],
  ["a shrug", "view", VIEW, "Gaat wel.", "Vertel daar eens iets meer over."],
  [
    "others only, where we asked for oneself",
    "difficult",
    HARD,
    "Mijn mensen zitten al zo vol.",
    "Hoe is dat voor jou zelf?",
  ],
  ["an attempt without its end", "tried", "Wat heb je zelf al geprobeerd?", "Met school gepraat.", "Hoe liep dat af?"],
  [
    "a wish for somebody",
    "whom",
    WHOM,
    "Iemand die het serieus neemt.",
    "Wat bedoel je met 'iemand die het serieus neemt'?",
  ],
  ["just a function", "whom", WHOM, "De directeur.", "Vertel daar eens iets meer over."],
  ["who, and what for", "whom", WHOM, "Een jurist die ja durft te zeggen.", undefined],
  ["somebody of a team, and what for", "whom", WHOM, "Iemand bij juridische zaken die durft te beslissen.", undefined],
  [
    "they said that this is all",
    "otherwise",
    "Hoe zou je het graag anders zien?",
    "Een terugbericht. Meer is het niet.",
    undefined,
  ],
  [
    "a refusal no cue knows",
    "otherwise",
    "Hoe zou je het graag anders zien?",
    "Daar zeg ik niks meer over.",
    undefined,
  ],
] as const)("what an answer is asked on with: %s", (_, role, question, text, probe) => {
  expect(probeOn(role, question, text)).toBe(probe);
});
