import type { Guide } from "./guide.ts";
import { neutralEn } from "./guides/neutral-en.ts";
import { neutralNl } from "./guides/neutral-nl.ts";
import { ondermijningEn } from "./guides/ondermijning-en.ts";
import { ondermijningNl } from "./guides/ondermijning-nl.ts";
import type { Language } from "./words.ts";

/** The guides that come with Verkenner. A lead's own guide has the same shape: docs/guide-format.md. */
export const BUILT_IN_GUIDES: readonly Guide[] = [ondermijningNl, ondermijningEn, neutralNl, neutralEn];

/** The built-in guide of this id in this language. An unknown id is a mistake in a setting, so it throws and lists what there is. */
export function guideFor(id: string, language: Language): Guide {
  const found = BUILT_IN_GUIDES.find((guide) => guide.id === id && guide.language === language);
  if (found) return found;
  const known = BUILT_IN_GUIDES.map((guide) => `${guide.id} (${guide.language})`).join(", ");
  throw new Error(`There is no guide "${id}" in "${language}"; choose one of: ${known}.`);
}
