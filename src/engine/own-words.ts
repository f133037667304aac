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

/** Somebody in a question of ours: turned around, without a small word that the question has already, and with "je" before a bare function. */
export function asWhom(who: string, language: Language, address: Address): string {
  const bareWho = who.replace(/^(met|with)\s+/iu, "").replace(/\s+(hé|he|hoor|toch|ook|vooral)$/iu, "");
  const turned = turnedAround(bareWho, language, address).replace(/^(De|Het|Een|Onze|Mijn|The|My|Our)\b/u, (word) =>
    word.toLowerCase(),
  );
  if (language === "nl" && /^(teamleider|leidinggevende|manager|baas|wijkagent|gedragswetenschapper)\b/iu.test(turned))
    return `${address === "u" ? "uw" : "je"} ${turned.toLowerCase()}`;
  return turned;
}
