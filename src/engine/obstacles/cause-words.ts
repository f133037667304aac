import { HINDRANCES, type Hindrance, isHindrance } from "../readings.ts";
import type { Language } from "../words.ts";

/** Causes that a lead can code: what somebody would rather not say is no cause to act on. */
export const CAUSES: readonly Hindrance[] = HINDRANCES.filter((one) => one !== "rather_not_say" && one !== "none");

/** The words by which a lead types a cause; one of them in what was typed is enough. */
const WORDS: Readonly<Record<Language, readonly (readonly [RegExp, Hindrance])[]>> = {
  nl: [
    [/\btijd|werkdruk|druk\b/iu, "workload"],
    [/onbekend|ken(?:t|nen)? het niet|kennis/iu, "unfamiliarity"],
    [/wat (?:ik |je |ze )?(?:dan )?(?:moet|te) doen|handelings/iu, "not_knowing_what_to_do"],
    [/privacy|avg/iu, "privacy"],
    [/vertrouwen/iu, "trust"],
    [/\b(?:taak|rol)\b/iu, "role"],
    [/veilig|angst|bang/iu, "safety"],
    [/eerder|afgewezen|nee gekregen/iu, "past_rejection"],
    [/oordeel|elkaar/iu, "mutual_judgement"],
    [/steun|geld|budget|leiding/iu, "no_backing"],
    [/anders/iu, "other"],
  ],
  en: [
    [/\btime|workload|busy\b/iu, "workload"],
    [/unfamiliar|unknown|knowledge/iu, "unfamiliarity"],
    [/what to do/iu, "not_knowing_what_to_do"],
    [/privacy|gdpr/iu, "privacy"],
    [/trust/iu, "trust"],
    [/\brole|task|job\b/iu, "role"],
    [/safe|fear|afraid/iu, "safety"],
    [/before|rejected|turned down/iu, "past_rejection"],
    [/judge|each other/iu, "mutual_judgement"],
    [/backing|money|budget|support/iu, "no_backing"],
    [/other|else/iu, "other"],
  ],
};

/** The cause that was typed or chosen; nothing where no word of it is known. */
export const causeIn = (typed: string, language: Language): Hindrance | undefined =>
  isHindrance(typed) && CAUSES.includes(typed) ? typed : WORDS[language].find(([word]) => word.test(typed))?.[1];
