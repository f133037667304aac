import { describe, expect, test } from "vitest";
import type { Guide, PlainAnswer, TopicRole } from "../../src/engine/guide.ts";
import { checkGuide } from "../../src/engine/guide-check.ts";
import { BUILT_IN_GUIDES, guideFor } from "../../src/engine/guides.ts";
import type { Language } from "../../src/engine/words.ts";

const IDS = [...new Set(BUILT_IN_GUIDES.map(({ id }) => id))];

describe.each(BUILT_IN_GUIDES.map((guide) => [guide.id, guide.language, guide] as const))(
  "%s in %s",
  (_, __, guide) => {
    test("has no faults: every wording is open, short and polite, also once it was written to JSON and back", () => {
      expect(checkGuide(guide)).toEqual([]);
      expect(checkGuide(JSON.parse(JSON.stringify(guide)))).toEqual([]);
    });

    test("has each role that the policy knows, and four topics for the short talk of three questions", () => {
      const roles: readonly TopicRole[] = guide.topics.map(({ role }) => role);
      for (const role of [
        "hook",
        "recognise",
        "moment",
        "stuck",
        "otherwise",
        "mirror",
        "starters",
        "own-question",
      ] as const)
        expect(roles).toContain(role);
      expect(guide.topics.filter(({ short }) => short)).toHaveLength(4);
    });

    test("asks only the tender question tenderly, and keeps it out of channels", () => {
      const tender = guide.topics.filter((topic) => topic.tender);
      expect(tender.map(({ role, channel }) => ({ role, channel }))).toEqual([
        { role: "holding-back", channel: false },
      ]);
    });
  },
);

test.each(IDS)("%s is the same guide in both languages", (id) => {
  const frame = (guide: Guide) =>
    guide.topics.map(({ name, role, need, short, tender, channel, wordings }) => ({
      ...{ name, role, need, short, tender, channel },
      fields: wordings.map(({ fields }) => fields),
    }));
  const dutch = guideFor(id, "nl");
  const english = guideFor(id, "en");
  expect(frame(english)).toEqual(frame(dutch));
  expect(sizes(english)).toEqual(sizes(dutch));
});

const sizes = ({ examples }: Guide) => Object.entries(examples).map(([field, each]) => [field, each.length]);

test("an unknown guide is refused with the ones there are", () => {
  expect(() => guideFor("verzuim", "nl")).toThrow(
    'There is no guide "verzuim" in "nl"; choose one of: ondermijning (nl), ondermijning (en), neutral (nl), neutral (en).',
  );
});

/** What people type, and which answer is meant; as they type it, without capitals and with slips. */
const ASKED: Readonly<Record<Language, Readonly<Record<PlainAnswer["name"], readonly string[]>>>> = {
  nl: {
    meaning: ["wat is ondermijning", "ondermijnig?", "wat bedoel je", "wat moet ik me daarbij voorstellen"],
    "who-reads": ["wie leest dit", "waar komt dit terecht", "wie kan dit zien"],
    "why-me": ["waarom ik?", "hoe kom je aan mijn naam", "waarom vraag je dit aan mij"],
    "how-long": ["hoelang duurt dit", "hoeveel tijd kost dit"],
    "how-many-left": ["hoe lang nog", "hoeveel vragen nog?", "duurt het nog lang"],
    "what-for": ["waar is dit voor", "wat gebeurt er met mijn antwoorden", "waarom vraag je dit"],
    "when-outcome": ["wanneer hoor ik iets terug", "horen we hier nog iets van?"],
    "who-are-you": ["ben je een bot", "wie ben je?", "praat ik met een mens"],
    "what-others-say": ["wat zeggen anderen", "ben ik de enige die dit zegt?"],
    anonymous: ["is dit annoniem", "blijft dit onder ons?", "staat mijn naam erbij"],
    "manager-reads": ["mijn teamleider ook?", "leest mijn leidinggevende mee?", "ziet m'n baas dit"],
    "is-this-it": ["is dat wat je bedoelt?", "maar of dat is wat u bedoelt?"],
    "goes-on-to": ["moet dat door naar mevrouw De Boer?", "geef je dit nu door"],
    "not-to-lead": [
      "O, dat hoeft niet naar ⟦first:web:marieke⟧ hoor",
      "die vraag mag liever niet aan ⟦person:web:marieke⟧",
    ],
    "question-unclear": [
      "Hoe bedoel je?",
      "huh, hoe bedoel je dat precies",
      "ik snap je vraag niet zo",
      "wat vraag je nou",
    ],
    opinion: ["wat vind jij daar zelf van?", "wat denk je er zelf van?"],
  },
  en: {
    meaning: ["what is subversive crime", "what do you mean", "what does that mean?"],
    "who-reads": ["who reads this", "where does this go"],
    "why-me": ["why me", "how did you get my name"],
    "how-long": ["how long does this take", "how much time does it take"],
    "how-many-left": ["how many questions left", "how much longer"],
    "what-for": ["whats this for", "why are you asking this", "what happens with my answers"],
    "when-outcome": ["when do i hear back", "when are the results there"],
    "who-are-you": ["are you a bot", "who are you?"],
    "what-others-say": ["what do others say", "am i the only one who says this?"],
    anonymous: ["is this anonymous", "is my name on it"],
    "manager-reads": ["does my manager also read this?", "will my boss see it?"],
    "is-this-it": ["is that what you mean?"],
    "goes-on-to": ["will this be passed on?"],
    "not-to-lead": ["oh, that doesn't have to go to ⟦person:web:marieke⟧"],
    "question-unclear": ["how do you mean?", "sorry, I don't really understand the question"],
    opinion: ["what do you think of it?"],
  },
};

/** Answers that look like such a question and are none. */
const TOLD: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    "Ik geef het door maar nooit hoor ik iets terug",
    "Dat ziet mijn teamleider anders",
    "Bij ons is alles vertrouwelijk",
    "Straks staat mijn naam in een dossier",
    "niemand weet wat ondermijning is",
    "hoe lang duurt het voordat Veiligheid reageert",
    "Als hulpverlener ben je ook mens",
    "wat doen ze ermee? geen idee",
    "Dat hoeft niet naar de politie, dat hoeft naar niemand",
    "Dat mag niet naar ⟦person:web:marieke⟧ omdat zij het dossier niet kent",
    "Ik snap de vraag niet van ouders die alles zelf willen regelen",
  ],
  en: [
    "They say it is confidential",
    "People who see this happen say nothing",
    "where does this go wrong? everywhere",
    "When do I get help? Never",
    "My manager sees it differently",
  ],
};

const answerTo = (text: string, language: Language) =>
  guideFor("ondermijning", language).answers.find(({ asks }) => asks.some((ask) => new RegExp(ask, "iu").test(text)))
    ?.name;

describe.each(["nl", "en"] as const)("what people ask back, in %s", (language) => {
  test.each(Object.entries(ASKED[language]))("is known as %s", (name, texts) => {
    expect(texts.map((text) => [text, answerTo(text, language)])).toEqual(texts.map((text) => [text, name]));
  });

  test.each(TOLD[language])('is not seen in "%s"', (text) => {
    expect(answerTo(text, language)).toBeUndefined();
  });
});

describe("a broken guide is told where it is broken and what to do", () => {
  const good = guideFor("ondermijning", "nl");
  /** What is found in the good guide with one thing put in its place, or taken out. */
  const faultsWith = (place: string, value: unknown) => {
    const steps = place.split(".");
    const last = steps.pop() ?? "";
    const copy: Record<string, unknown> = JSON.parse(JSON.stringify(good));
    const holder = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy);
    holder[last] = value;
    return checkGuide(copy);
  };
  const at = (role: TopicRole) => good.topics.findIndex((topic) => topic.role === role);
  const view = at("view");
  const tender = at("holding-back");

  test.each<[what: string, place: string, value: unknown, path: string, says: RegExp]>([
    ["a missing field", "topics.1.need", undefined, "topics[1].need", /choose one of: must, may/],
    ["a role nobody knows", "topics.0.role", "opening", "topics[0].role", /choose one of: hook/],
    ["a misspelt field", "topics.0.tendre", true, "topics[0]", /"tendre" is not known here/],
    ["a field of work left out", "examples.wmo", undefined, "examples.wmo", /is missing/],
    ["two topics of one name", "topics.1.name", "hook", "topics[1].name", /its own name/],
    ["no topic of a role that a talk needs", `topics.${view}.role`, "other", "topics", /role "view"/],
    ["too little for a short talk", "topics", good.topics.slice(0, 8), "topics", /at least 3 topics/],
    ["a tender question in a channel", `topics.${tender}.channel`, true, `topics[${tender}].channel`, /make it false/],
    [
      "wordings that do not fit everybody",
      "topics.3.wordings",
      [good.topics[3]?.wordings[0]],
      "topics[3].wordings",
      /add one/,
    ],
    [
      "too few examples",
      "examples.jeugd",
      ["een kind brengt pakketjes weg"],
      "examples.jeugd",
      /has 1; give at least 3/,
    ],
    ["an example with a capital", "examples.wmo.0", "Een pand staat leeg", "examples.wmo[0]", /without a capital/],
    ["a missing answer", "answers", good.answers.slice(0, -1), "answers", /"what-for"/],
    ["a broken pattern", "answers.0.asks", ["wat ("], "answers[0].asks[0]", /no regular expression/],
    ["a pattern for everything", "answers.0.asks", [".*"], "answers[0].asks[0]", /every message/],
  ])("%s", (_, place, value, path, says) => {
    expect(faultsWith(place, value)).toContainEqual({ path, says: expect.stringMatching(says) });
  });

  test.each<[text: string, formal: string | undefined, says: RegExp]>([
    ["Heb je tijd?", "Hebt u tijd?", /yes or no/],
    ["Vind je ook niet dat het beter kan?", "Vindt u ook niet dat het beter kan?", /which answer is wanted/],
    ["Wat deed je? En wat deed de politie?", "Wat deed u? En wat deed de politie?", /asks two things/],
    ["Dit is een mooi onderwerp.", undefined, /asks nothing/],
    ["Wat vind je ervan?", undefined, /add "formal"/],
    ["Wat vindt men van {name}?", undefined, /\{name\} cannot be filled in/],
    ["Wat is er met {phrase}?", undefined, /single quotation marks/],
    [`Wat is er ${"heel ".repeat(20)}mooi?`, undefined, /sentence of 24 words/],
  ])("a wording like %s", (text, formal, says) => {
    const wordings = [...(good.topics[view]?.wordings ?? []), { text, ...(formal && { formal }) }];
    expect(faultsWith(`topics.${view}.wordings`, wordings)).toContainEqual({
      path: expect.stringContaining(`topics[${view}].wordings[${wordings.length - 1}]`),
      says: expect.stringMatching(says),
    });
  });

  test("a tender wording that does not say it may be skipped", () => {
    expect(faultsWith(`topics.${tender}.wordings`, [{ text: "Wat is er spannend?" }])).toEqual([
      {
        path: `topics[${tender}].wordings[0].text`,
        says: 'a tender wording says itself that it may be skipped; add "Je hoeft dit niet te vertellen."',
      },
    ]);
  });

  test("something that is no guide at all", () => {
    expect(checkGuide("ondermijning")).toEqual([{ path: "", says: "should be an object" }]);
    expect(checkGuide(undefined)).toEqual([{ path: "", says: "is missing; it should be an object" }]);
  });
});
