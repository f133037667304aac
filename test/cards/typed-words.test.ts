import { describe, expect, test } from "vitest";
import { ACTIONS } from "../../src/engine/actions.ts";
import { typedAction, typedWordFor } from "../../src/engine/typed-words.ts";

describe("in Dutch", () => {
  test.each([
    ["Kort.", "start-short"],
    ["kort graag", "start-short"],
    ["doe maar kort", "start-short"],
    ["RUSTIG!", "start-calm"],
    ["later", "later"],
    ["Morgen", "later-tomorrow"],
    ["maandag", "later-monday"],
    ["over een week", "later-week"],
    ["liever een mens", "rather-person"],
    ["Liever een mens, graag", "rather-person"],
    ["nee bedankt", "decline"],
    ["nee, dank je", "decline"],
    ["Nee, dank je wel!", "decline"],
    ["overslaan", "skip"],
    ["sla over", "skip"],
    ["klaar", "release"],
    ["Klopt, zo mag het", "release"],
    ["corrigeer", "adjust"],
    ["iets aanpassen", "adjust"],
    ["verder", "go-on"],
    ["stop", "stop"],
    ["Stoppen", "stop"],
    ["stop maar", "stop"],
    ["mijn gegevens", "my-data"],
    ["vergeet mij", "forget"],
    ["Ja, wis alles", "forget-yes"],
    ["Nee, laat staan", "forget-no"],
    ["wie ziet wat?", "who-sees"],
    ["hulp", "help"],
    ["help", "help"],
    ["forget me", "forget"],
    ["my data", "my-data"],
    ["Yes, erase everything", "forget-yes"],
    ["keep it", "forget-no"],
  ])("%j asks for %s", (text, action) => {
    expect(typedAction(text, "nl")).toEqual({ action });
  });

  test.each([
    "later wil ik daar wel iets over zeggen",
    "stop er maar mee zeggen ze dan",
    "nee",
    "kort gezegd: niemand belt terug",
    "ik wil stoppen met die lijstjes",
    "help ik dan wel de goede?",
    "morgen heb ik weer zo'n gesprek",
    "klaar is het nooit",
    "de hulp",
    "nodig uit",
    "nodig dan met spoed en zonder verder overleg met wie dan ook iedereen uit",
    "",
    "...",
    "👍",
  ])("%j is an answer", (text) => {
    expect(typedAction(text, "nl")).toBeUndefined();
  });
});

describe("in English", () => {
  test.each([
    ["Short, please", "start-short"],
    ["no thanks", "decline"],
    ["No, thank you.", "decline"],
    ["I'm done", "release"],
    ["that’s right", "release"],
    ["stop", "stop"],
    ["vergeet mij", "forget"],
    ["hulp", "help"],
    ["stoppen", "stop"],
  ])("%j asks for %s", (text, action) => {
    expect(typedAction(text, "en")).toEqual({ action });
  });
});

test.each(["1", "2.", "gesprek 2", "talk 2"])("%j chooses a talk by its number", (text) => {
  expect(typedAction(text, "nl")).toEqual({ action: "choose-talk", value: /\d/.exec(text)?.[0] });
});

test("the word we teach for an action asks for that action, in both languages", () => {
  for (const language of ["nl", "en"] as const)
    for (const action of ACTIONS) expect(typedAction(typedWordFor(action, language), language)?.action).toBe(action);
});
