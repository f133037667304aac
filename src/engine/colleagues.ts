import { clausesIn, withoutManners, wordCount } from "./clauses.ts";
import { type Cues, isFunction } from "./listen/cues.ts";
import { english } from "./listen/cues-en.ts";
import { dutch } from "./listen/cues-nl.ts";
import type { Language } from "./words.ts";

export const cuesOf = (language: Language): Cues => (language === "nl" ? dutch : english);

/** Whether a word means somebody whom we talk about and not with. */
export const isResident = (word: string, { residents, determiners }: Cues): boolean =>
  !determiners.has(word.toLowerCase()) &&
  new RegExp(`^(?:${residents.replaceAll("*", "[a-z]*")})$`).test(word.toLowerCase());

/** Whether a function or a team is named anywhere: "iemand bij juridische zaken". */
export function namesFunction(text: string, language: Language): boolean {
  const words = text.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  const cues = cuesOf(language);
  return words.some(
    (word, at) =>
      (isFunction(word, cues) && !SOMEBODY.test(word)) || isFunction(`${word} ${words[at + 1] ?? ""}`, cues),
  );
}
const SOMEBODY = /^(iemand|someone|somebody|anyone)$/u;

/** Whether somebody definite at work is meant: a function, a team or a name; "iemand die meedenkt" is a wish and no person. */
export function isColleague(who: string, language: Language): boolean {
  const cues = cuesOf(language);
  const words = who.split(/\s+/);
  return (
    !INDEFINITE.test(who) &&
    words.some((word) => isFunction(word.toLowerCase(), cues) || /^\p{Lu}\p{L}/u.test(word)) &&
    !words.some((word) => isResident(word, cues))
  );
}
const INDEFINITE =
  /^((één|een) )?((vast|ander|goed) )?(iemand|mensen|anderen|een|some|someone|somebody|people|others|anyone|an?)(\s|$)|^(het|ons|mijn|de|the|our|my) (team|organisatie|afdeling|gemeente|organisation|department)$/iu;

const FINE = /\b(prima|goed|fijn|soepel|fine|well|good)\b/iu;
const NOT_FINE = /\b(niet (zo |echt )?(goed|fijn|soepel)|not (so )?(well|good))\b/iu;
const NOBODY = /^(niemand|iedereen|iemand|allemaal|nobody|everybody|everyone|somebody)\b/iu;
const BEHIND_WITH =
  /\b(?:met|with)\s+(.+?)(?=\s+(?:gaat|loopt|is|zijn|heb|hebben|krijg|kan|wil|niet|vind|verloopt|soms|vaak|goes|are|it|sometimes)\b|$)/iu;
const LONGEST_PARTY = 5;

const BUT = /\b(maar|alleen|behalve|but|only|except)\b/iu;

const isFine = (words: string): boolean => FINE.test(words) && !NOT_FINE.test(words);

/** What is left of an answer once the sentences are gone that say how well it goes: "met de politie niet, die is prima". */
export const notFine = (text: string): string =>
  (text.match(/[^.!?\n]+/g) ?? []).filter((sentence) => !isFine(sentence) || BUT.test(sentence)).join(".");

/** Who is named in answer to the question with whom contact goes badly: what stands behind "met", or a clause of a few words. */
export function partyIn(text: string, language: Language): string | undefined {
  const cues = cuesOf(language);
  return clausesIn(notFine(text))
    .filter((clause) => !isFine(clause))
    .map(
      (clause) =>
        BEHIND_WITH.exec(clause)?.[1] ?? withoutManners(clause.replace(/^(alleen|vooral|only|mostly)\s/iu, "")),
    )
    .find(
      (who) =>
        wordCount(who) <= LONGEST_PARTY &&
        !NOBODY.test(who) &&
        !/\b(is|zijn|gaat|loopt|heb|kan|weet|niet|geen|are|goes|not|no)\b/iu.test(who) &&
        !who.split(/\s+/).some((word) => isResident(word, cues)),
    );
}
