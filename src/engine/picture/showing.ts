import type { CardDataOf, Line } from "../card-data.ts";
import { guideFor } from "../guides.ts";
import type { HeardFacts } from "../insight/blocks.ts";
import { outlookFor } from "../insight/outlook.ts";
import { pictureOf } from "../insight.ts";
import { spread } from "../readings.ts";
import { answerReference, type Ring } from "../reference.ts";
import { quotableIn, uncodedIn } from "./facts.ts";
import type { AnswerOf, HeardTalk, Insight, OnTheList, Page } from "./state.ts";

/** A page of answers; whose they are is not on it, and what may not be read any more is not either. */
export function answersCard(state: Insight, page: Page): CardDataOf["answers"] {
  const { topics } = guideFor(state.brief.guide, state.brief.language);
  return {
    theme: state.brief.theme,
    at: page.at,
    of: page.of,
    rows: page.numbers.flatMap((number) => {
      const answer = state.numbers[number];
      if (!answer) return [];
      const codes = state.codes.filter((code) => code.person === answer.person && code.topic === answer.topic);
      return {
        number: Number(number),
        topic: topics.find(({ name }) => name === answer.topic)?.title ?? answer.topic,
        text: words(state, answer, "leads"),
        leadsOnly: page.leadsOnly.includes(number),
        themes: codes.filter(({ kind }) => kind === "theme").map(({ name }) => name),
        needs: codes.filter(({ kind }) => kind === "need").map(({ name }) => name),
      };
    }),
  };
}

/** What everybody may see. */
export const pictureCard = (state: Insight): CardDataOf["picture"] => ({
  organisation: state.brief.organisation,
  theme: state.brief.theme,
  intro: { key: "picture-published", with: { date: state.published } },
  ...pictureOf(state.blocks),
  quotes: state.quotes.map((quote) => words(state, quote, "picture")),
  notes: [],
  publishable: false,
});

/**
 * What a lead needs to know before publishing: who can be told apart now, and what waiting brings. It shows nothing of what people stated: a
 * draft that followed each talk would tell a lead what the last one brought.
 */
export const draftCard = (
  state: Insight,
  next: Insight["blocks"],
  facts: readonly HeardFacts[],
  { talks, list }: { readonly talks: readonly HeardTalk[]; readonly list: readonly OnTheList[] },
): CardDataOf["picture"] => ({
  organisation: state.brief.organisation,
  theme: state.brief.theme,
  intro: { key: hasMore(state.blocks, next) || state.published === "" ? "picture-draft" : "picture-no-news" },
  ...pictureOf([]),
  quotes: [],
  notes: notesFor(state, facts, talks, list),
  publishable: hasMore(state.blocks, next),
});

export const hasMore = (before: Insight["blocks"], next: Insight["blocks"]): boolean =>
  JSON.stringify(before) !== JSON.stringify(next);

/** How many quotes a picture has at most. */
const MOST_QUOTES = 10;

/** Quotes of people who are in a block: nobody is quoted from a team that is too small to be reported. */
export function quotesFor({ seed, blocks }: Insight, talks: readonly HeardTalk[]): readonly AnswerOf[] {
  const inBlocks = new Set(blocks.flatMap(({ people }) => people));
  const order = ({ person, topic }: AnswerOf): number => spread(`${seed}/quote/${person}/${topic}`);
  return quotableIn(talks)
    .filter(({ person }) => inBlocks.has(person))
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, MOST_QUOTES);
}

function notesFor(
  state: Insight,
  facts: readonly HeardFacts[],
  talks: readonly HeardTalk[],
  list: readonly OnTheList[],
): readonly Line[] {
  const { opens, missing, couldWait, oneSided, unheard, saturation } = outlookFor(state.blocks, facts, list);
  const quotes = quotableIn(talks).length;
  const uncoded = uncodedIn(state, talks);
  const clusters = opens.filter((cluster) => cluster !== "");
  return [
    ...(missing > 0 ? [{ key: "picture-missing", with: { count: missing } }] : []),
    ...(clusters.length > 0 ? [{ key: "picture-opens", with: { clusters: clusters.join(", ") } }] : []),
    ...(opens.includes("") ? [{ key: "picture-opens-together" }] : []),
    ...couldWait.map(({ cluster, missing: more }) => ({ key: "picture-could-wait", with: { cluster, count: more } })),
    ...(opens.length > 0 ? [{ key: "picture-shows" }, { key: "picture-fixed" }] : []),
    ...(uncoded > 0 ? [{ key: "picture-uncoded", with: { count: uncoded } }] : []),
    ...(quotes > 0 ? [{ key: "picture-quotes", with: { count: Math.min(quotes, MOST_QUOTES) } }] : []),
    ...(oneSided
      ? [
          {
            key: "picture-one-sided",
            with: { count: oneSided.talks, group: oneSided.group, groups: unheard.join(", ") },
          },
        ]
      : unheard.length > 0
        ? [{ key: "picture-unheard", with: { groups: unheard.join(", ") } }]
        : []),
    ...(saturation
      ? [
          {
            key: saturation.reached ? "picture-saturated" : "picture-not-saturated",
            with: { talks: saturation.talks, last: saturation.last, fresh: saturation.fresh, known: saturation.known },
          },
        ]
      : []),
    { key: "picture-ready" },
  ];
}

const words = ({ brief }: Pick<Insight, "brief">, answer: AnswerOf, ring: Ring): string =>
  answerReference(ring, { exploration: brief.id, ...answer });
