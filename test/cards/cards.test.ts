// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are what somebody might type
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import type { AdaptiveCard, CardElement } from "../../src/cards/adaptive-card.ts";
import { buttonsOf } from "../../src/cards/buttons.ts";
import { expand } from "../../src/cards/expand.ts";
import { asTyped, fromMarkdown } from "../../src/cards/markdown.ts";
import { plainText, typedWord } from "../../src/cards/plain-text.ts";
import { isLeadAction, isTalkAction } from "../../src/engine/actions.ts";
import type { ReadbackLine } from "../../src/engine/card-data.ts";
import { isThreadAction, threadActionIn } from "../../src/engine/channel/thread-words.ts";
import { leadCommandIn } from "../../src/engine/lead-commands.ts";
import { ENERGIES, HINDRANCES } from "../../src/engine/readings.ts";
import type { Outgoing } from "../../src/engine/step.ts";
import { typedAction } from "../../src/engine/typed-words.ts";
import type { Language } from "../../src/engine/words.ts";
import { LONG, ODD, SAMPLES, sampleMessages } from "../fixtures/card-samples.ts";

/** Microsoft's own renderer; its bundle reads and checks a card without a browser. */
const official = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.min.js") as Official;

interface Official {
  readonly AdaptiveCard: new () => {
    parse(card: unknown, context: Context): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
    toJSON(): unknown;
  };
  readonly SerializationContext: new (version: unknown) => Context;
  readonly Versions: { readonly v1_5: unknown };
}
interface Context {
  readonly eventCount: number;
  getEventAt(index: number): { readonly message: string };
}

/** It tests "lang" with a global RegExp that remembers where it was, so it refuses every second good one. */
const ITS_OWN_SLIP = /for property "lang"/;

/** Left out by the renderer when it writes a card again, because they are what holds anyway, or because it does not keep them. */
const AS_GOOD_AS_ABSENT = [
  "$schema",
  "fallback: [object Object]",
  "lang",
  "style: compact",
  "spacing: Default",
  "value: ",
  "title: ",
  "valueOn: true",
  "valueOff: false",
];

describe.each(sampleMessages())("$name", ({ message }) => {
  const card = expand(message);

  test("is a card of Adaptive Cards 1.5 in the eyes of its own renderer", () => {
    const context = new official.SerializationContext(official.Versions.v1_5);
    const parsed = new official.AdaptiveCard();
    parsed.parse(structuredClone(card), context);
    const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
    expect(events.filter((event) => !ITS_OWN_SLIP.test(event))).toEqual([]);
    expect(parsed.validateProperties().validationEvents.map((event) => event.message)).toEqual([]);
    expect(unknownIn(card, parsed.toJSON())).toEqual([]);
  });

  test("shows every text exactly as it was typed", () => {
    for (const text of textBlocksIn(card)) expect(asTyped(fromMarkdown(text))).toBe(text);
  });

  test("has at most five buttons in a row, each with a title, and the same button for an older client", () => {
    for (const element of elementsOf(card.body)) {
      if (element.type !== "ActionSet") continue;
      expect(element.actions.length).toBeGreaterThan(0);
      expect(element.actions.length).toBeLessThanOrEqual(5);
      for (const { title, verb, data, fallback } of element.actions) {
        expect(title).not.toBe("");
        expect(isTalkAction(verb) || isLeadAction(verb) || isThreadAction(verb)).toBe(true);
        expect(data.action).toBe(verb);
        expect(fallback).toEqual({ type: "Action.Submit", title, data });
      }
    }
  });

  test("names in its words what to type for every button, and typing that does the same", () => {
    const words = plainText(message);
    for (const button of buttonsOf(card)) {
      const typed = typedWord(button, message.language);
      expect(words).toContain(typed);
      expect(askedFor(typed, message.language), typed).toBe(button.action);
      expect(askedFor(button.title, message.language), button.title).toBe(button.action);
    }
  });

  test("gives every field a label and an id of its own", () => {
    const inputs = elementsOf(card.body).filter((element) => "label" in element);
    for (const { label } of inputs) expect(label).not.toBe("");
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    expect(new Set(inputs.map(({ label }) => label)).size).toBe(inputs.length);
  });

  test("leaves no placeholder of ours open", () => {
    const odd = message.data === (SAMPLES[message.card] as Record<string, unknown>).odd;
    if (!odd) expect(JSON.stringify(card) + plainText(message)).not.toMatch(/\$\{|\{[a-zA-Z]+\}/u);
  });
});

test("no card has an image, and no colour says what words do not", () => {
  const all = JSON.stringify(sampleMessages().map(({ message }) => expand(message)));
  expect(all).not.toMatch(
    /"type":"Image|backgroundImage|iconUrl|"color"|"style":"(?:positive|destructive|good|warning|attention)"/,
  );
});

test("an answer comes back on the readback and in the form as it was typed, also where it looks like a template", () => {
  const card = expand({ card: "readback", data: SAMPLES.readback.odd as never, language: "nl" });
  const shown = textBlocksIn(card).map(fromMarkdown);
  expect(shown).toContain(ODD);
  expect(shown).toContain(LONG.replace("\n\n", "\n"));
  const form = expand({ card: "adjust", data: SAMPLES.adjust.odd as never, language: "nl" });
  expect(elementsOf(form.body).flatMap((one) => (one.type === "Input.Text" ? [one.value] : []))).toEqual([ODD, LONG]);
});

test("what somebody typed is filled in once and never read as a template", () => {
  const text = "${lead} ${$root.lead} ${json('{}')} ${if(true,'ja','nee')}";
  const card = expand({
    card: "question",
    data: { receipt: { words: text }, text, note: { words: text }, skippable: false },
    language: "nl",
  });
  expect(textBlocksIn(card).map(fromMarkdown)).toEqual([text, text, text]);
});

test("choices stand in the order of the data", () => {
  const energyChoices = [...ENERGIES].reverse();
  const hindranceChoices = [...HINDRANCES].reverse();
  const card = expand({ card: "readback", data: { ...readback(), energyChoices, hindranceChoices }, language: "nl" });
  expect(choicesOf(card, "energy")).toEqual(energyChoices);
  expect(choicesOf(card, "hindrances")).toEqual(hindranceChoices);
});

test("the fields of the readback hold what was chosen", () => {
  const data = { ...readback(), energy: "later", hindrances: ["privacy", "other"] } as const;
  const card = expand({ card: "readback", data, language: "nl" });
  expect(valuesOf(card)).toEqual({
    "sharing-1": "picture",
    "quote-1": "true",
    energy: "later",
    hindrances: "privacy,other",
  });
});

test("a released readback has no fields and no buttons, and says what was decided", () => {
  const message: Outgoing = { card: "readback", data: { ...readback(), why: "released" }, language: "nl" };
  const card = expand(message);
  expect(valuesOf(card)).toEqual({});
  expect(buttonsOf(card)).toEqual([]);
  expect(plainText(message)).toContain("Mag in het beeld, zonder mijn naam");
});

test("the opening says six things in some sixty words, and folds once somebody chose", () => {
  const open: Outgoing = { card: "opening", data: SAMPLES.opening.plain as never, language: "nl" };
  const lines = textBlocksIn(expand(open));
  expect(lines).toHaveLength(7);
  expect(lines.join(" ").split(/\s+/).length).toBeLessThanOrEqual(65);
  const chosen: Outgoing = {
    card: "opening",
    data: { ...(SAMPLES.opening.plain as object), chosen: "short" } as never,
    language: "nl",
  };
  expect(buttonsOf(expand(chosen))).toEqual([]);
  expect(textBlocksIn(expand(chosen)).length).toBeLessThan(lines.length);
});

test("the person who has two talks open finds a button for each, with the talk in it", () => {
  const card = expand({ card: "which-talk", data: SAMPLES["which-talk"].plain as never, language: "nl" });
  expect(buttonsOf(card)).toEqual([
    { action: "choose-talk", title: "Gesprek 1", value: "conversation/e1/p1" },
    { action: "choose-talk", title: "Gesprek 2", value: "conversation/e2/p1" },
  ]);
});

test("only who is still to be asked has a button in the overview", () => {
  const card = expand({ card: "overview", data: SAMPLES.overview.plain as never, language: "nl" });
  expect(buttonsOf(card)).toEqual([
    { action: "invite", title: "Nodig Sanne de Vries uit", value: "web:sanne" },
    { action: "invite-wave", title: "Nodig de volgende groep uit" },
    { action: "set-up", title: "Toon opzet" },
    { action: "people", title: "Toon mensen" },
    { action: "guide", title: "Toon vragen" },
    { action: "answers", title: "Toon antwoorden" },
    { action: "picture", title: "Toon beeld" },
    { action: "obstacles", title: "Toon hindernissen" },
    { action: "plan", title: "Toon plan" },
  ]);
});

function readback() {
  const lines: readonly ReadbackLine[] = [
    { number: 1, topic: "Wat lastig is", text: "Tijd.", sharing: "picture", quote: true },
  ];
  return {
    lines,
    lead: "Karin",
    why: "asked",
    receipt: null,
    energyChoices: ENERGIES,
    energy: "",
    hindranceChoices: HINDRANCES,
    hindrances: [],
  } as const;
}

const elementsOf = (elements: readonly CardElement[]): readonly CardElement[] =>
  elements.flatMap((element) => {
    if (element.type === "Container") return elementsOf(element.items);
    return [element];
  });

const textBlocksIn = (card: AdaptiveCard): readonly string[] =>
  elementsOf(card.body).flatMap((element) => (element.type === "TextBlock" ? [element.text] : []));

const choicesOf = (card: AdaptiveCard, id: string): readonly string[] =>
  elementsOf(card.body).flatMap((element) =>
    element.type === "Input.ChoiceSet" && element.id === id ? element.choices.map(({ value }) => value) : [],
  );

const valuesOf = (card: AdaptiveCard): Readonly<Record<string, string>> =>
  Object.fromEntries(
    elementsOf(card.body).flatMap((element) => ("id" in element ? [[element.id, element.value]] : [])),
  );

/** The properties of a card that the renderer did not keep: it does not know them. */
function unknownIn(ours: unknown, kept: unknown): readonly string[] {
  if (typeof ours !== "object" || ours === null) return [];
  return Object.entries(ours).flatMap(([name, value]) => {
    const there = (kept as Record<string, unknown> | undefined)?.[name];
    if (there !== undefined) return unknownIn(value, there);
    return [name, `${name}: ${value}`].some((one) => AS_GOOD_AS_ABSENT.includes(one)) ? [] : [`${name}: ${value}`];
  });
}

/** The action that a typed word asks for, in a talk or of a lead's. */
const askedFor = (typed: string, language: Language): string | undefined =>
  threadActionIn(typed) ?? (typedAction(typed, language) ?? leadCommandIn(typed, language))?.action;
