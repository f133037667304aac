import type { Address, Language } from "./words.ts";

/** Whose it is, said back to who said it: "mijn leidinggevende" becomes "jouw leidinggevende". */
const TURNED: Readonly<Record<Language, Readonly<Record<Address, readonly (readonly [RegExp, string])[]>>>> = {
  nl: {
    je: [
      [/\b(mijn|m'n|mn)\b/giu, "jouw"],
      [/\b(onze|ons)\b/giu, "jullie"],
      [/\bmij\b/giu, "jou"],
    ],
    u: [
      [/\b(mijn|m'n|mn|onze|ons|jouw|je|jullie)\b/giu, "uw"],
      [/\bmij\b/giu, "u"],
    ],
  },
  en: {
    je: [
      [/\b(my|our)\b/giu, "your"],
      [/\b(me|us)\b/giu, "you"],
    ],
    u: [
      [/\b(my|our)\b/giu, "your"],
      [/\b(me|us)\b/giu, "you"],
    ],
  },
};

/** Words of the person as they fit in a question of ours without quotation marks, where "my" would be the bot's. */
export const turnedAround = (words: string, language: Language, address: Address): string =>
  TURNED[language][address].reduce((text, [mine, yours]) => text.replace(mine, yours), words);

/** A message without case, accents of layout and punctuation, to see whether two say the same. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** How many words a message has, as people count them. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The sentences of a message, each with the mark that ends it. */
export const sentencesIn = (text: string): readonly string[] => text.trim().split(/(?<=[.!?])\s+/);

/** Somebody in a question of ours: turned around, without a small word that the question has already, and with "je" before a bare function. */
export function asWhom(who: string, language: Language, address: Address): string {
  const bareWho = who.replace(/^(met|with)\s+/iu, "").replace(/\s+(hé|he|hoor|toch|ook|vooral|dus|wel)$/iu, "");
  const turned = turnedAround(bareWho, language, address).replace(/^(De|Het|Een|Onze|Mijn|The|My|Our)\b/u, (word) =>
    word.toLowerCase(),
  );
  if (language === "nl" && /^(teamleider|leidinggevende|manager|baas|wijkagent|gedragswetenschapper)\b/iu.test(turned))
    return `${address === "u" ? "uw" : "je"} ${turned.toLowerCase()}`;
  return turned;
}

const SAID_BEFORE =
  /\b(heb ik (net |al |toch |als eerste )*(gezegd|verteld)|(dat )?zei ik (net|al|toch|je)|zoals ik (net |al )*(zei|schreef)|precies wat ik zeg|dat zeg ik (net|toch|al)|(is )?niet wat ik (zei|bedoel\w*)|niks mee te maken|already (said|told)|(as|like) i said|not what i said|nothing to do with)\b/iu;
const FEW_WORDS = 12;

/** "Dat zei ik net": a word about the talk and no answer; it deserves a line and never a probe. */
export const isAboutTheTalk = (text: string): boolean => SAID_BEFORE.test(text) && wordCount(text) <= FEW_WORDS;

const QUOTED = /["“”„‘'][^"“”„’']{1,80}["“”’']/gu;
const WANTS_JE =
  /\b(zeg|zegt|noem|gewoon|mag)\b[^.!?]{0,20}\b(je|jij)\b(?! \p{L}+ \p{L}+ \p{L}+)|\bgeen u\b|\btutoyeer\p{L}*/iu;

/** How somebody wants to be addressed: an explicit wish first, then their own "u"; somebody else's, in quotation marks, is not meant for us. */
export function addressWanted(text: string, heard: Address | undefined): Address | undefined {
  if (WANTS_JE.test(text)) return "je";
  return heard === "u" && /\b(u|uw)\b/iu.test(text.replace(QUOTED, "")) ? "u" : undefined;
}
