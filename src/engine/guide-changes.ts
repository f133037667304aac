import type { Guide, Topic } from "./guide.ts";
import { guideFor } from "./guides.ts";
import type { Language } from "./words.ts";

/** What a lead changed in a built-in guide: small, and laid over it for each new talk. */
export interface GuideChanges {
  /** The topics by name, in order; what is not here was dropped. */
  readonly order: readonly string[];
  /** Wordings of the lead's, by topic. A topic that the built-in guide does not have is a question of the lead's own. */
  readonly words: Readonly<Record<string, OwnWording>>;
  /** How many questions were added; it only rises. */
  readonly added: number;
}
export interface OwnWording {
  readonly text: string;
  /** "bot": it passed the question check. "lead": it did not, and is asked in the lead's own name (P1). */
  readonly asker: "bot" | "lead";
}

/** The guide of a talk: the built-in one with the changes that held when the talk began. */
export function guideWith(id: string, language: Language, changes: GuideChanges | undefined): Guide {
  const guide = guideFor(id, language);
  if (!changes) return guide;
  const known = changed.get(changes);
  if (known) return known;
  const topics = changes.order.flatMap((name) => topicOf(guide, name, changes.words[name]) ?? []);
  const whole: Guide = { ...guide, topics };
  changed.set(changes, whole);
  return whole;
}
const changed = new WeakMap<GuideChanges, Guide>();

function topicOf(guide: Guide, name: string, own: OwnWording | undefined): Topic | undefined {
  const built = guide.topics.find((topic) => topic.name === name);
  if (!own) return built;
  const wordings = [{ text: own.text, ...(own.asker === "lead" && { byLead: true as const }) }];
  if (built) return { ...built, wordings };
  const title = guide.language === "nl" ? "Een vraag van de projectleider" : "A question of the lead's";
  return { name, title, role: "other", need: "must", short: true, tender: false, channel: false, wordings };
}

/** No change yet. */
export const unchangedGuide = (guide: Guide): GuideChanges => ({
  order: guide.topics.map(({ name }) => name),
  words: {},
  added: 0,
});
