import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkQuestion, type QuestionKind } from "../../src/engine/question-check.ts";
import type { Language } from "../../src/engine/words.ts";

const ASKED: Readonly<Record<Language, Readonly<Record<QuestionKind, readonly string[]>>>> = {
  nl: {
    open: [
      "Wat kom je tegen achter de voordeur?",
      "hoe pakken jullie dat aan",
      "Op welke momenten denk je: hier klopt iets niet?",
      "Kun je een voorbeeld noemen uit je eigen praktijk?",
      "Leg eens uit hoe dat werkt bij inkoop.",
      "Ik ben benieuwd hoe jij hiernaar kijkt.",
      "Wie of wat geeft jou rugdekking?",
      "Wat doe je wanneer een inwoner weigert je binnen te laten?",
      "Denk eens terug aan je laatste huisbezoek. Wat viel je daar op?",
      "Sommige collega's melden meteen, andere wachten liever af. Hoe is dat bij jou?",
      "Wat wil je hierover nog kwijt? Overslaan mag ook.",
      "Stel je ziet iets vreemds in een schuur, wat doe je dan?",
      "Waardoor kwam je op het idee om zelf te gaan bellen?",
      "Wie zou er nog meer bij dit gesprek moeten zitten?",
      "Wie moet er volgens jou nog meer aan tafel zitten?",
      "Hoe komt het dat het contact met de corporatie zo goed loopt?",
      "Welke signalen mis je achteraf wel eens?",
      "Welke voordelen en nadelen zie je in ons e-learningpakket?",
      "Hoe groot is jouw team?",
      "Hoeveel ruimte voel je om iets te zeggen?",
      "Hoe zorg je dat mensen je blijven vertrouwen?",
      "Wanneer weet je genoeg om iets te doen?",
    ],
    closed: [
      "Heeft jouw team een vaste contactpersoon bij de politie?",
      "ben je bekend met dit onderwerp",
      "Als je iets verdachts ziet, meld je dat dan?",
      "Kun je informatie delen met de sociale recherche?",
      "Wat past beter bij je team: een training of een werkbezoek?",
      "Heb je liever een gesprek op kantoor of bij mensen thuis?",
      "Op een schaal van 1 tot 10, hoe veilig voel je je?",
      "Kun je vertellen of je een training hebt gehad?",
      "Is er iets wat je niet durft te zeggen?",
      "Werk jij ook zo lang bij de gemeente?",
      "Doen jullie dat ook zo bij de Wmo?",
      "Zie je dat ook in de wijk?",
      "Hoe lang werk je al bij deze gemeente?",
      "Hoeveel collega's zitten er in jouw team?",
      "Op welke dagen ben je er?",
      "Wie is jullie wijkagent?",
    ],
    leading: [
      "Jullie willen toch ook een veilige wijk?",
      "Moeten consulenten niet gewoon vaker melden?",
      "Waarom heb je dat toen niet doorgegeven?",
      "Vind jij ook dat de AVG te streng is?",
      "Wat zou het wijkteam moeten doen?",
      "Hoe kunnen jullie dit verbeteren, bijvoorbeeld door een vast meldpunt?",
      "Iedereen weet dat het wijkteam wegkijkt. Wat vind jij?",
      "Je hebt hier geen tijd voor, hè?",
      "Wanneer gaat jouw team eindelijk meedoen?",
      "Kun je uitleggen waarom jullie nooit melden?",
      "Welke van onze workshops zou je willen volgen?",
      "Waarom grijpt jouw manager nooit in?",
      "Waarom verzint de jurist altijd een bezwaar?",
      "Hoe komt het dat de leiding hier steeds voor wegloopt?",
      "Hoe kan het dat jeugdzorg zulke overduidelijke dingen mist?",
      "Hoe erg is de handelingsverlegenheid in jouw team?",
      "Welke voordelen zie je in ons e-learningpakket?",
      "Ben jij ook zo klaar met al die privacyregels?",
      "Waarom laten jullie dit al jaren lopen?",
      "Wat gaan jullie doen om die houding te veranderen?",
      "Welke fouten heeft je team gemaakt?",
      "Wat is er mis met jullie manier van werken?",
    ],
    double: [
      "Wie ken je bij Veiligheid? Hoe is het contact?",
      "Ken je het RIEC en werk je daarmee samen?",
      "Wat heb je nodig, en van wie?",
      "Hoe en wanneer heb je hierover iets geleerd?",
      "Vertel eens wat je toen zag en hoe je leidinggevende reageerde.",
      "wat doe je als je iets ziet en waarom doe je dat zo",
    ],
    statement: [
      "Wat fijn dat je meedoet!",
      "Het wijkteam moet eerder aan de bel trekken.",
      "Heb je vragen, dan kun je mij altijd mailen.",
      "we weten vaak niet wie we moeten bellen",
      "Noem geen namen van inwoners.",
      "Wat mij opvalt is dat iedereen hetzelfde zegt.",
      "",
      "   ",
      "👍",
    ],
  },
  en: {
    open: [
      "What do you run into during home visits?",
      "how do you and your colleagues talk about this",
      "Could you walk me through the last time you had doubts?",
      "When you see something odd in a house, what do you do next?",
      "Who else should I talk to about this?",
      "Who else should be part of this conversation?",
      "Who should be at the table when this is discussed?",
      "How come you know this area so well?",
      "Think back to your last home visit. What struck you there?",
    ],
    closed: [
      "Do you know who to call?",
      "How many cases do you have?",
      "is your manager aware of this",
      "Would you rather join online or in person?",
      "Can you share information with the police?",
      "Do you also work in that area?",
    ],
    leading: [
      "Wouldn't it be better to share everything?",
      "You do want a safe neighbourhood, right?",
      "Why do you never report anything?",
      "What should the police do differently?",
      "How helpful would our new training be for you?",
      "So you are simply afraid?",
      "Why do consultants always hide behind the GDPR?",
      "Why does your manager avoid these conversations?",
      "How deep does the distrust of the police run?",
      "What benefits do you see in our new e-learning?",
      "Are you also so fed up with all those procedures?",
    ],
    double: [
      "What do you see and who do you tell?",
      "Where do you get stuck? And what would help?",
      "When and how did you first hear of this?",
    ],
    statement: ["We will start in October.", "I do not know who to call", "What a relief that you joined!"],
  },
};

const LANGUAGES: readonly Language[] = ["nl", "en"];
const KINDS: readonly QuestionKind[] = ["open", "closed", "leading", "double", "statement"];
const rows = LANGUAGES.flatMap((language) =>
  KINDS.flatMap((kind) => ASKED[language][kind].map((text) => [kind, language, text] as const)),
);

test.each(rows)("%s (%s): %s", (kind, language, text) => {
  expect(checkQuestion(text, language).kind).toBe(kind);
});

/** facts/talk.md, section 6, with its slots filled. */
const PLAYED = [
  "'dat zie je gewoon': vertel daar eens meer over.",
  "Twee dingen die collega's in jouw veld beschrijven: een pand staat jaren leeg; een jongen betaalt alles contant. Wat roept dat bij je op?",
  "Wat is hierin voor jou zelf lastig?",
  "Neem me eens mee naar de laatste keer dat ... Wat gebeurde er toen?",
  "Neem me eens mee naar de laatste keer dat je twijfelde. Wat gebeurde er toen?",
  "Wat vind je er zelf van, hoe dit nu gaat?",
  "Waaraan merk jij dat er iets niet klopt?",
  "Wat weet of kan je team hier zelf al van?",
  "Wat heb je zelf al geprobeerd?",
  "Met wie loopt het contact hierover niet zo goed?",
  "Waar loopt het contact met Karin op vast?",
  "Wie heb je nodig om hier verder mee te komen?",
  "Met wie moet ik hierover ook praten?",
  "Hoe zou je het graag anders zien?",
  "Wat zou jou op weg helpen?",
  "Wat heeft je team nodig om hiermee aan de slag te gaan?",
  "Wat houdt je weleens tegen, of maakt je voorzichtig? Je hoeft dit niet te vertellen.",
  "Waar krijg je in je werk wél energie van?",
  "Wanneer had je dat voor het laatst?",
  "Dit heb ik opgeschreven: je mist terugkoppeling; je belt liever. Wat ontbreekt er nog, of klopt er niet?",
  "Je noemde eerder 'niet onze taak'. Vertel daar eens meer over. Overslaan mag.",
  "Wat bedoel je met 'nul op het rekest'?",
  "'ze weten ons wel te vinden': hoe gaat dat in zijn werk?",
  "Kun je daar een voorbeeld van geven?",
  "Vertel daar eens iets meer over.",
  "Wat is daarin jouw eigen rol?",
  "Hoe is dat voor jou zelf?",
  "Hoe komt dat, denk je?",
];

test.each(PLAYED)("as it was played, open and taking nothing for granted: %s", (text) => {
  expect(checkQuestion(text, "nl")).toMatchObject({ kind: "open" });
  expect(checkQuestion(text, "nl").presupposes).toBeUndefined();
});

describe("what a person said is theirs", () => {
  test.each([
    "Wat bedoel je met 'ze moeten toch gewoon melden, vind je niet?'",
    'Je zei "waarom doen die lui nooit iets? En wie wel?". Hoe is dat voor jou?',
    "‘De politie zou meer moeten delen’: hoe kijk jij daarnaar?",
    "Wat bedoel je met 'collega's die wegkijken'?",
  ])("quoted, it makes nothing leading or double: %s", (text) => {
    expect(checkQuestion(text, "nl").kind).toBe("open");
  });

  test("the same words without quotes lead", () => {
    expect(checkQuestion("De politie zou meer moeten delen. Hoe kijk jij daarnaar?", "nl").kind).toBe("leading");
  });

  test("a question that is quoted as a whole is no quotation", () => {
    expect(checkQuestion("'Waarom doen jullie nooit iets?'", "nl").kind).toBe("leading");
  });

  test("an apostrophe opens no quotation", () => {
    expect(checkQuestion("Zou zo'n training collega's 's avonds niet enorm helpen?", "nl").kind).toBe("leading");
  });
});

describe("a verdict says on which words it rests", () => {
  test.each([
    ["Je vindt dit lastig, toch?", "tag", "toch?"],
    ["Hoe naïef is jouw team?", "loaded-word", "naïef"],
    ["Heb je hier tijd voor?", "yes-no", "Heb je hier tijd voor?"],
    ["Wat zie jij?", "question-word", "Wat zie jij?"],
    ["Vertel daar eens meer over.", "invitation", "Vertel daar eens meer over"],
  ] as const)("%s: %s", (text, rule, words) => {
    expect(checkQuestion(text, "nl").because).toContainEqual({ rule, words });
  });

  test("two questions are both named", () => {
    expect(checkQuestion("Wat zie je en met wie bespreek je dat?", "nl").because).toEqual([
      { rule: "two-questions", words: "Wat zie je en" },
      { rule: "two-questions", words: "met wie bespreek je dat?" },
    ]);
  });
});

test("what an open question takes for granted is a warning, and it stays open", () => {
  const verdict = checkQuestion("Waarom denk je dat er tussen jullie geen connectie tot stand komt?", "nl");
  expect(verdict).toMatchObject({ kind: "open", presupposes: "er tussen jullie geen connectie tot stand komt" });
});

describe("an offer keeps the subject", () => {
  test.each([
    ["nl", "Wat houdt je tegen, en wat zou je helpen?", "Wat houdt je tegen?"],
    ["nl", "Ken je de Wet Damocles?", "Wat komt er bij je op bij de Wet Damocles?"],
    ["nl", "Waarom doen jullie eigenlijk zo weinig met signalen?", "Wat doen jullie met signalen?"],
    ["nl", "Gebruiken jullie het meldformulier?", "Het meldformulier gebruiken: hoe gaat dat bij jullie?"],
    ["nl", "Mag jij zelf beslissen over een huisbezoek?", "Beslissen over een huisbezoek: hoe gaat dat bij jou?"],
    ["nl", "Vind je ook niet dat het wijkteam scherper moet zijn?", "Hoe kijk je naar wat het wijkteam hierin doet?"],
    ["en", "Where do you get stuck? And what would help?", "Where do you get stuck?"],
    ["en", "Is this on your team's agenda?", "What place does this have on your team's agenda?"],
  ] as const)("%s: %s", (language, asked, offered) => {
    expect(checkQuestion(asked, language).offer).toBe(offered);
  });

  test("an open question and a statement get none", () => {
    expect(checkQuestion("Wat zie jij?", "nl").offer).toBeUndefined();
    expect(checkQuestion("Dank je wel.", "nl").offer).toBeUndefined();
  });

  test("every offer is open by the same check and takes nothing for granted", () => {
    const offers = rows.flatMap(([, language, text]) => {
      const { offer } = checkQuestion(text, language);
      return offer === undefined ? [] : [{ language, offer }];
    });
    expect(offers.length).toBeGreaterThan(8);
    for (const { language, offer } of offers) {
      expect(checkQuestion(offer, language)).toMatchObject({ kind: "open" });
      expect(checkQuestion(offer, language).presupposes).toBeUndefined();
    }
  });
});

describe("whatever is typed", () => {
  const word = fc.constantFrom(
    ..."wat hoe en of je niet toch waarom moeten ? ! . , : ' ’ \" ( \n vertel eens İ é 👍".split(" "),
  );
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
  );

  test("there is a verdict with grounds, and an offer is open", () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...LANGUAGES), (text, language) => {
        const { because, offer } = checkQuestion(text, language);
        expect(because.length).toBeGreaterThan(0);
        if (offer !== undefined) expect(checkQuestion(offer, language).kind).toBe("open");
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(["a", "wat ", "en wat ", "waarom jullie ", "zou moeten ", "'a ", "?", "(", "\n"])(
    "40,000 characters of %j come to an end: a pattern that goes back over its steps would not within the time a test has",
    (part) => {
      for (const language of LANGUAGES)
        expect(checkQuestion(part.repeat(40_000 / part.length), language).kind).not.toBe("");
    },
  );
});
