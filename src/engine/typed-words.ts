import type { TalkAction } from "./actions.ts";
import type { Language } from "./words.ts";

/** What somebody asked for by typing it. `value` is the number that came with it. */
export interface TypedAction {
  readonly action: TalkAction;
  readonly value?: string;
}

/**
 * The action a whole message asks for (P8), or nothing: a sentence that only contains such a word is an answer and never a command.
 * Case, accents, punctuation and a polite word around it do not matter. Words that touch a person's rights work in either language.
 */
export function typedAction(text: string, language: Language): TypedAction | undefined {
  const words = normalised(text);
  return fixed(words, language) ?? numbered(words) ?? fixed(withoutManners(words), language);
}

/** The word to type instead of pressing a button, as a card's text names it. "choose-talk" is typed with a number. */
export const typedWordFor = (action: TalkAction, language: Language): string => WORDS[language][action][0];

/** Per action the words that ask for it, the one we teach first. Written as somebody types them; matching normalises both sides. */
const WORDS: Readonly<Record<Language, Readonly<Record<TalkAction, readonly [string, ...string[]]>>>> = {
  nl: {
    "start-short": ["kort", "kort gesprek", "het korte gesprek", "drie vragen", "start kort"],
    "start-calm": ["rustig", "rustig gesprek", "rustig aan", "het rustige gesprek", "tien minuten", "start rustig"],
    later: [
      "later",
      "straks",
      "nu niet",
      "niet nu",
      "komt later",
      "kom later terug",
      "ander moment",
      "een ander moment",
    ],
    "later-tomorrow": ["morgen", "morgenochtend", "morgen vroeg", "later morgen"],
    "later-monday": ["maandag", "aanstaande maandag", "volgende week maandag", "op maandag"],
    "later-week": ["over een week", "volgende week", "over 1 week", "over 7 dagen", "een week later"],
    "moment-yes": ["ja dan", "ja", "ja graag", "ja goed", "ja prima", "ja dat is goed"],
    "rather-person": [
      "liever een mens",
      "liever mens",
      "een mens",
      "mens",
      "liever een collega",
      "ik wil liever een mens",
      "ik praat liever met een mens",
    ],
    decline: [
      "nee dank je",
      "nee bedankt",
      "nee dankjewel",
      "nee dank je wel",
      "nee dank u",
      "liever niet",
      "geen interesse",
      "ik doe niet mee",
      "doe niet mee",
    ],
    skip: [
      "overslaan",
      "sla over",
      "skip",
      "volgende",
      "volgende vraag",
      "sla maar over",
      "deze overslaan",
      "sla deze over",
      "sla deze vraag over",
    ],
    tip: ["tip", "tip geven", "ik heb een tip"],
    "tip-save": ["tip doorgeven", "geef de tip door"],
    release: [
      "klaar",
      "klopt",
      "klopt zo mag het",
      "zo mag het",
      "akkoord",
      "dat klopt",
      "klopt helemaal",
      "ik ben klaar",
      "vrijgeven",
    ],
    adjust: ["aanpassen", "iets aanpassen", "corrigeer", "corrigeren", "wijzigen", "verbeteren"],
    "save-adjusted": ["opslaan", "bewaren", "bewaar", "sla op"],
    "go-on": ["verder", "ga verder", "doorgaan", "ga door", "verder gaan", "verdergaan", "we gaan verder"],
    stop: [
      "stop",
      "stoppen",
      "ik stop",
      "ik wil stoppen",
      "stop ermee",
      "stop er maar mee",
      "ophouden",
      "hou op",
      "houd op",
      "afmelden",
    ],
    "my-data": ["mijn gegevens", "gegevens", "toon mijn gegevens", "wat weet je van mij", "wat bewaar je van mij"],
    forget: ["vergeet mij", "vergeet me", "wis mij", "wis alles", "verwijder mijn gegevens", "wis mijn gegevens"],
    "forget-yes": ["ja wis alles", "ja vergeet mij", "ja alles wissen"],
    "forget-no": ["nee laat staan", "laat staan", "nee laat maar staan", "nee niet wissen", "toch niet wissen"],
    "who-sees": ["wie ziet wat", "wie leest wat"],
    help: ["hulp", "wat kan ik doen", "wat kan ik typen", "commando's"],
    "choose-talk": ["gesprek 1"],
  },
  en: {
    "start-short": ["short", "short talk", "the short talk", "three questions", "start short"],
    "start-calm": ["calm", "calm talk", "the calm talk", "ten minutes", "start calm"],
    later: ["later", "not now", "another time", "another moment", "come back later"],
    "later-tomorrow": ["tomorrow", "tomorrow morning", "later tomorrow"],
    "later-monday": ["monday", "next monday", "on monday"],
    "later-week": ["in a week", "next week", "in 1 week", "in 7 days", "a week later"],
    "moment-yes": ["yes then", "yes", "yes please", "yes fine", "yes that is fine"],
    "rather-person": [
      "rather a person",
      "a person",
      "person",
      "a human",
      "human",
      "rather a human",
      "i would rather talk to a person",
    ],
    decline: ["no thanks", "no thank you", "rather not", "not interested", "i am not taking part"],
    skip: ["skip", "skip it", "skip this", "skip this one", "skip this question", "next", "next question", "pass"],
    tip: ["tip", "give a tip", "i have a tip"],
    "tip-save": ["pass on tip", "pass on the tip"],
    release: [
      "done",
      "correct",
      "correct it may be used",
      "it may be used",
      "that is right",
      "that's right",
      "i am done",
      "i'm done",
      "agreed",
      "release",
    ],
    adjust: ["change", "change something", "correct something", "adjust", "edit"],
    "save-adjusted": ["save", "save it", "save changes"],
    "go-on": ["go on", "continue", "carry on", "proceed"],
    stop: ["stop", "stop it", "i want to stop", "quit", "unsubscribe"],
    "my-data": ["my data", "show my data", "what do you know about me", "what do you keep about me"],
    forget: ["forget me", "erase me", "erase everything", "delete my data", "erase my data"],
    "forget-yes": ["yes erase everything", "yes forget me"],
    "forget-no": ["no keep it", "keep it", "no do not erase", "don't erase"],
    "who-sees": ["who sees what", "who reads what"],
    help: ["help", "what can i do", "what can i type", "commands"],
    "choose-talk": ["talk 1"],
  },
};

/** Nobody has to know the right language to get away, to see what is kept or to have it erased. */
const IN_EITHER_LANGUAGE: readonly TalkAction[] = [
  "stop",
  "help",
  "my-data",
  "forget",
  "forget-yes",
  "forget-no",
  "who-sees",
  "rather-person",
  "adjust",
  "decline",
  "release",
  "skip",
  "later",
  "go-on",
];

/** Need something after them: alone they ask for nothing. */
const NEVER_ALONE: readonly string[] = ["choose-talk"];

const MANNERS =
  /^(?:doe maar|graag|please|ik kies(?: voor)?|ik wil(?: graag)?|i choose|i would like) | (?:graag|maar|aub|alsjeblieft|alstublieft|svp|please|thanks|thank you|bedankt|dank je(?: wel)?|dank u(?: wel)?)$/g;

function fixed(words: string, language: Language): TypedAction | undefined {
  const action = BY_WORDS[language].get(words);
  return action && { action };
}

/** "2" and "gesprek 2": with two talks open a number says which. */
function numbered(words: string): TypedAction | undefined {
  const value = /^(?:(?:gesprek|talk|nummer|number) )?([1-9])$/.exec(words)?.[1];
  return value === undefined ? undefined : { action: "choose-talk", value };
}

/** Lower case, no accents, punctuation as space, single spaces. */
const normalised = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const withoutManners = (words: string): string => words.replace(MANNERS, "").trim();

const BY_WORDS: Readonly<Record<Language, ReadonlyMap<string, TalkAction>>> = {
  nl: index("nl", "en"),
  en: index("en", "nl"),
};

/** Own words last, so that they win where both languages use the same word. */
function index(own: Language, other: Language): ReadonlyMap<string, TalkAction> {
  return new Map([...entries(other).filter(([, action]) => IN_EITHER_LANGUAGE.includes(action)), ...entries(own)]);
}

function entries(language: Language): readonly (readonly [string, TalkAction])[] {
  const actions = Object.entries(WORDS[language]) as [TalkAction, readonly string[]][];
  return actions
    .filter(([action]) => !NEVER_ALONE.includes(action))
    .flatMap(([action, words]) => words.map((word) => [normalised(word), action] as const));
}
