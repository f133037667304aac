import { wordCount } from "./clauses.ts";
import type { Address, Language } from "./words.ts";

/** Words of theirs, and the same said to them ("ik heb niets gemeld", "je hebt niets gemeld") where that can be done surely. */
export interface SaidBack {
  readonly words: string;
  readonly turned: string | undefined;
}

const LONGEST = 14;
const SHORTEST = 4;

export function saidBack(told: string, language: Language, address: Address): SaidBack {
  const words = told.replace(JOINS, "");
  if (PIECE.test(words)) return { words, turned: undefined };
  return { words, turned: language === "nl" ? turnedDutch(words, address) : turnedEnglish(words) };
}

/**
 * What an answer comes down to: people put that at the end. The last sentence, or piece of a long one, that can be turned to them; else the
 * last that stands by itself.
 */
export function lastThingSaid(text: string, language: Language, address: Address): SaidBack | undefined {
  const pieces = (text.match(/[^.!?\n]+[.!?]*/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => !sentence.endsWith("?"))
    .map((sentence) => sentence.replace(/[\s.,;:!]+$/u, ""))
    .flatMap((sentence) =>
      wordCount(sentence) <= LONGEST
        ? [sentence]
        : sentence.split(PIECES).filter((piece) => STANDS.test(piece.replace(JOINS, ""))),
    )
    .filter((piece) => wordCount(piece) >= SHORTEST && wordCount(piece) <= LONGEST)
    .map((piece) => saidBack(piece, language, address));
  return pieces.findLast(({ turned }) => turned !== undefined) ?? pieces.at(-1);
}

const PIECES = /,\s+|\s+(?=(?:en|maar|want|dus|and|but|so)\s)/u;

/** A piece of a longer sentence stands by itself when it has its own subject, or what it begins with. */
const STANDS =
  /^(ik|we|wij|je|ze|zij|hij|dat|die|dan|toen|daar|nu|sindsdien|daarna|het|er|de|mijn|i|they|then|that|he|she|we|my|it)\s/iu;

/** What joins a sentence to the one before it. */
const JOINS =
  /^((en|maar|want|dus|nou|ja|tja|eerlijk|eerlijk gezegd|eigenlijk|and|but|so|well|yes|honestly)[,:\s]+)+/iu;
/** A piece of a sentence, or one that opens with its verb and would turn into a question. */
const PIECE =
  /^(zonder|ook als|if|toen (een|de|het|ik|we|hij|zij|ze|mijn)|dat (ze|hij|zij|we|wij|ik|er|de|het|een|iemand)|omdat|terwijl|zodat|hoewel|zo|that|when|because|while|although)\s|^\p{L}+ (ik|we|wij)(\s|$)(?<!^(dan|toen|nu|daar|hier|dat|die|vroeger|sindsdien|soms) (ik|we|wij)\s?)/iu;
/** In quotation marks somebody else speaks; who says "je" beside "ik" would be two people in one. */
const NOT_TURNED = /["“”„‘’'](?!n\b|s\b|t\b)|[:()]/u;
const YOU = /\b(jij|jou|jouw|je|u|uw|jullie)\b/iu;

/** Verbs in the past, and those that are the same with "je": said to somebody they keep their form. */
const KEEPS =
  /^(was|had|kon|mocht|moest|wilde|wou|ging|deed|zag|stond|zat|kreeg|kwam|dacht|vond|liet|bleef|hield|sprak|wist|zei|schreef|gaf|nam|riep|werd|las|lag|bracht|zocht|kocht|trok|vroeg|droeg|sloeg|reed|keek|begon|vergat|koos|verloor|sloot|schrok|hielp|liep|sliep|viel|ving|hing|ontving|besloot|begreep|zweeg|loog|bood|zou|mag|\p{L}{2,}(te|de))$/iu;
const PRESENT: Readonly<Record<string, string>> = {
  heb: "hebt",
  ben: "bent",
  kan: "kunt",
  wil: "wilt",
  zal: "zult",
  moet: "moet",
  weet: "weet",
  zit: "zit",
  ga: "gaat",
  sta: "staat",
  doe: "doet",
  zie: "ziet",
  krijg: "krijgt",
  zeg: "zegt",
  denk: "denkt",
  vind: "vindt",
  voel: "voelt",
  kom: "komt",
  hoor: "hoort",
  houd: "houdt",
  loop: "loopt",
  kijk: "kijkt",
  durf: "durft",
  woon: "woont",
  bel: "belt",
  maak: "maakt",
  werk: "werkt",
  probeer: "probeert",
  schrijf: "schrijft",
  vraag: "vraagt",
  meld: "meldt",
  laat: "laat",
  blijf: "blijft",
  rijd: "rijdt",
  lig: "ligt",
};
const PLURAL = /^(\p{L}+en|\p{L}+ten|\p{L}+den|gaan|staan|doen|zien|zijn|was|waren|hadden)$/iu;
const OPENS_SUBORDINATE =
  /^(dat|omdat|als|of|toen|terwijl|zodat|voordat|nadat|wat|hoe|waar|waarom|wie|die|waardoor|hoewel|sinds|tot)$/iu;

/** "Ik" becomes "je" and its verb with it; undefined where the verb is not known for sure. */
function turnedDutch(sentence: string, address: Address): string | undefined {
  const words = sentence.split(/\s+/);
  const own = words.some((word) => /^(ik|mij|me|mijn|m'n|mezelf|we|wij|onze)$/iu.test(bareWord(word)));
  if (NOT_TURNED.test(sentence.replace(/m['’]n/giu, "mijn"))) return undefined;
  // "Dat doet wat met je": said of themselves already.
  if (!own)
    return address === "je" && /\bje\b/iu.test(sentence) && !/\b(jij|jou|jullie|u)\b/iu.test(sentence)
      ? lowered(sentence)
      : undefined;
  if (YOU.test(sentence)) return undefined;
  const you = address === "u" ? "u" : "je";
  const said: string[] = [...words];
  let speakers = 0;
  for (const [at, word] of words.entries()) {
    const flat = bareWord(word).toLowerCase();
    if (flat === "ik") {
      speakers++;
      const before = bareWord(words[at - 1] ?? "").toLowerCase();
      const after = bareWord(words[at + 1] ?? "").toLowerCase();
      const opens = at === 0 || /[,;]$/.test(words[at - 1] ?? "") || /^(en|maar|want|dus)$/.test(before);
      if (opens) {
        const verb = verbFor(after);
        if (verb === undefined) return undefined;
        said[at + 1] = (words[at + 1] as string).replace(bareWord(words[at + 1] as string), verb);
      } else if (OPENS_SUBORDINATE.test(before)) {
        if (!KEEPS.test(bareWord(words.at(-1) ?? ""))) return undefined;
      } else {
        if (verbFor(before) === undefined) return undefined;
        // Before "je" the verb loses its t, before "u" it keeps it.
        if (address === "u")
          said[at - 1] = (words[at - 1] as string).replace(
            bareWord(words[at - 1] as string),
            verbFor(before) as string,
          );
      }
      said[at] = word.replace(/ik/iu, you);
    } else if (flat === "we" || flat === "wij") {
      speakers++;
      const beside = [words[at - 1], words[at + 1]].map((one) => bareWord(one ?? ""));
      if (!beside.some((one) => PLURAL.test(one)) && !OPENS_SUBORDINATE.test(beside[0] ?? "")) return undefined;
      said[at] = word.replace(/wi?j|we/iu, "jullie");
    } else if (flat === "mijn" || flat === "m'n") said[at] = address === "u" ? "uw" : "je";
    else if (flat === "mij" || flat === "me")
      said[at] = word.replace(/mij|me/iu, mine(address, bareWord(said[at - 1] ?? "")));
    else if (flat === "mezelf") said[at] = word.replace(/mezelf/iu, address === "u" ? "uzelf" : "jezelf");
    else if (flat === "onze") said[at] = "jullie";
    else if (flat === "ons") return undefined;
  }
  // A second verb after "en" has the same subject, and its form is not known.
  if (speakers === 1 && /\ben\b/iu.test(sentence) && !/\b(heb|ben|had|was)\b/iu.test(sentence)) return undefined;
  return lowered(said.join(" "));
}

/** "Mij" after a preposition is stressed; after "u" it would be said twice. */
const mine = (address: Address, before: string): string =>
  address === "u" ? (before === "u" ? "zich" : "u") : AFTER.test(before) ? "jou" : "je";
const AFTER = /^(aan|bij|van|voor|met|op|over|door|tegen|naar|om|achter|naast)$/iu;
const verbFor = (verb: string): string | undefined => PRESENT[verb] ?? (KEEPS.test(verb) ? verb : undefined);
const bareWord = (word: string): string => word.replace(/[^\p{L}'’]/gu, "").replace("’", "'");

const ENGLISH: Readonly<Record<string, string>> = {
  i: "you",
  "i'm": "you are",
  "i've": "you have",
  "i'd": "you'd",
  "i'll": "you'll",
  me: "you",
  my: "your",
  myself: "yourself",
  we: "you",
  us: "you",
  our: "your",
  am: "are",
};

function turnedEnglish(sentence: string): string | undefined {
  if (YOU_ENGLISH.test(sentence) || /["“”:()]/u.test(sentence)) return undefined;
  const words = sentence.split(/\s+/);
  if (!words.some((word) => ENGLISH[bareWord(word).toLowerCase()])) return undefined;
  const said = words.map((word, at) => {
    const flat = bareWord(word).toLowerCase();
    const beside = [words[at - 1], words[at + 1]].map((one) => bareWord(one ?? "").toLowerCase());
    if (flat === "was" && beside.includes("i")) return word.replace(/was/iu, "were");
    const yours = ENGLISH[flat];
    return yours ? word.replace(bareWord(word), yours) : word;
  });
  return lowered(said.join(" "));
}
const YOU_ENGLISH = /\b(you|your|yours)\b/iu;

/** It follows words of ours, so it has no capital of its own. */
const lowered = (sentence: string): string =>
  /^\p{Lu}{2}/u.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
