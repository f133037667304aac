import { conversationOf } from "../engine/aggregate-id.ts";
import type { Conversation } from "../engine/conversation.ts";
import type { TopicRole } from "../engine/guide.ts";
import { guideWith } from "../engine/guide-changes.ts";
import type { ExplorationId, PersonId } from "../engine/words.ts";
import { named } from "./names.ts";
import type { Store } from "./ports.ts";

/** Why the bot asked what it asked in one talk, question by question. */
export interface Explained {
  readonly phase: Conversation["phase"];
  readonly questions: readonly {
    readonly topic: string;
    /** What the topic does in a talk, whatever it is called in this guide. */
    readonly role: TopicRole;
    readonly probe: string;
    readonly question: string;
    readonly why: string;
  }[];
}

/** For the local front, where somebody wants to see how the bot chooses. It reads, and commits nothing. */
export async function explain(
  exploration: ExplorationId,
  person: PersonId,
  store: Store,
): Promise<Explained | undefined> {
  const state = await store.read<Conversation>(conversationOf(exploration, person));
  if (!state) return undefined;
  const { guide, language, changes } = state.talk.setting;
  const { topics } = guideWith(guide, language, changes);
  const topicOf = (topic: string) => topics.find(({ name }) => name === topic);
  const questions = state.talk.exchanges
    .filter(({ question }) => question !== "")
    .map(({ topic, probe, question, why }) => ({
      topic: topicOf(topic)?.title ?? topic,
      role: topicOf(topic)?.role ?? "other",
      probe: probe ?? "",
      question,
      why,
    }));
  return named({ phase: state.phase, questions }, store);
}
