import { nextWorkingMorning } from "../calendar.ts";
import type { CardDataOf } from "../card-data.ts";
import { andThen, say, tell } from "../document.ts";
import { energyOver, THRESHOLD } from "../insight/blocks.ts";
import { reference, saidReference } from "../reference.ts";
import type { Effect, Step } from "../step.ts";
import type { Instant, MessageId } from "../words.ts";
import { changed, questionOf } from "./changing.ts";
import type { Channel, ChannelEvent, ChannelQuestion, Digest, Stated } from "./state.ts";

type Acted = Extract<ChannelEvent, { type: "button-pressed" }>;

/** Some working days have passed: what may be said of the thread is reckoned, once, and goes to the first lead as a draft. */
export function draft(before: Channel, one: ChannelQuestion, at: Instant, stated: Stated): Step<Channel> {
  const { brief } = before;
  if (brief.phase === "paused") return changed(before, { ...one, digestAt: nextWorkingMorning(at, brief.calendar) });
  const { digestAt: _, ...rest } = one;
  const digest = digestOf(one, stated);
  const place = brief.leads[0].place;
  if (digest.people === 0 && digest.energy === "" && digest.quotes.length === 0)
    return andThen(changed(before, { ...rest, digest }), (state) => {
      const { effects, ...told } = say(state, place, "digest", "notice", {
        lines: [{ key: "channel-too-little", with: { channel: one.name, number: one.number } }],
      });
      return { state: told.state, effects };
    });
  return show(
    { ...before, questions: changed(before, { ...rest, digest }).state.questions },
    one.number,
    place,
    "digest",
  );
}

function digestOf({ joined, replies, number }: ChannelQuestion, stated: Stated): Digest {
  const { energies = [], quotable = [] } = stated[number] ?? {};
  return {
    people: joined.length - (joined.length % THRESHOLD),
    energy: energies.length < THRESHOLD ? "" : energyOver(energies),
    quotes: replies.filter(({ message }) => quotable.includes(message)),
    words: "",
    drafts: [],
    posted: "",
  };
}

function show(
  before: Channel,
  number: number,
  place: Channel["brief"]["leads"][0]["place"],
  kind: "digest" | "reply",
): Step<Channel> {
  const one = questionOf(before, number);
  if (!one?.digest) return { state: before, effects: [] };
  const { state, effects, tag } = say(before, place, kind, "channel-digest", digestCard(before, one, "draft"));
  const digest = { ...one.digest, drafts: [...one.digest.drafts, { tag, place }] };
  return changed(state, { ...one, digest }, effects);
}

/** A lead asks for the draft, adds words in their own name, or has it posted. */
export function actOnDigest(before: Channel, event: Acted): Step<Channel> {
  const { action, place, values } = event;
  const one = questionOf(before, Number(values.number ?? values.value ?? 0));
  if (!one) return tell(before, place, { key: "channel-no-such" });
  if (!one.digest)
    return tell(before, place, {
      key: "channel-too-early",
      with: { number: one.number, when: one.digestAt ?? event.at, zone: before.brief.calendar.timeZone },
    });
  if (action === "channel-digest") return show(before, one.number, place, "reply");
  if (one.digest.posted) return tell(before, place, { key: "channel-digest-stands", with: { channel: one.name } });
  if (action === "channel-digest-words") {
    const words = values.text?.trim() ?? "";
    const noted = changed(before, { ...one, digest: { ...one.digest, words } });
    return andThen(noted, (state) => show(state, one.number, place, "reply"));
  }
  return post(before, one, event);
}

/** Approved: it stands in the thread, once, and the question is closed. */
function post(before: Channel, one: ChannelQuestion, { place }: Acted): Step<Channel> {
  const { thread, digest } = one;
  if (!digest || !thread || isEmpty(digest)) return tell(before, place, { key: "channel-nothing-to-post" });
  const said = say(before, thread, "reply", "channel-digest", digestCard(before, one, "posted"));
  const { quietAt: _, ...rest } = one;
  const posted = changed(said.state, { ...rest, digest: { ...digest, posted: said.tag } }, [
    ...said.effects,
    ...digest.drafts.map(({ tag, place: at }): Effect => ({ type: "show", tag, place: at })),
    { type: "show", tag: one.tag, place: one.channel },
  ]);
  return andThen(posted, (state) => tell(state, place, { key: "channel-digest-posted", with: { channel: one.name } }));
}

const isEmpty = ({ people, energy, quotes, words }: Digest): boolean =>
  people === 0 && energy === "" && quotes.length === 0 && words === "";

export function digestCard(
  { brief }: Channel,
  one: ChannelQuestion,
  as: "draft" | "posted",
): CardDataOf["channel-digest"] {
  const { people = 0, energy = "", quotes = [], words = "", posted = "" } = one.digest ?? {};
  return {
    number: one.number,
    lead: reference(brief.leads[0].person),
    channel: one.name,
    text: one.text,
    people,
    energy,
    quotes: quotes.map(({ person, message }) =>
      saidReference({ exploration: brief.id, number: one.number, person, message }),
    ),
    words,
    as: as === "posted" ? "posted" : posted ? "approved" : "draft",
  };
}

export const withoutQuote = (one: ChannelQuestion, message: MessageId): ChannelQuestion =>
  one.digest
    ? { ...one, digest: { ...one.digest, quotes: one.digest.quotes.filter((quote) => quote.message !== message) } }
    : one;
