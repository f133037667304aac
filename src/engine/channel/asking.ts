import { afterWorkingDays, nextWorkingMoment } from "../calendar.ts";
import { andThen, tell } from "../document.ts";
import type { Brief } from "../exploration.ts";
import type { Topic } from "../guide.ts";
import { guideWith } from "../guide-changes.ts";
import { outgoing } from "../outgoing.ts";
import { isAskable } from "../question-check.ts";
import { reference } from "../reference.ts";
import type { Outgoing, Say, Step } from "../step.ts";
import type { Tag } from "../words.ts";
import type { Channel, ChannelEvent, ChannelQuestion } from "./state.ts";

type Asked = Extract<ChannelEvent, { type: "button-pressed" }>;

/** After so many working days a lead gets the draft of the digest. */
const DIGEST_AFTER_WORKING_DAYS = 5;

/** A lead asks a question of the guide in a channel: one that is fit for colleagues who read along, once, in office hours. */
export function askInChannel(before: Channel, event: Asked): Step<Channel> {
  const { place, channel, brief } = event;
  if (brief.phase !== "open") return tell(before, place, { key: "channel-not-open" });
  const topics = guideWith(brief.guide, brief.language, event.changes ?? undefined).topics;
  const number = Number(event.values.number ?? event.values.value ?? 0);
  const topic = topics[number - 1];
  if (!topic) return tell(before, place, { key: "no-such-question", with: { n: topics.length } });
  if (!channel) return tell(before, place, { key: "channel-unknown", with: { words: event.values.channel ?? "" } });
  const text = wordingFor(topic, brief);
  if (text === undefined) return refuse(before, event, number, topic, topics);
  const there = before.questions.find((one) => one.channel === channel.place && one.topic === topic.name);
  if (there) return tell(before, place, { key: "channel-there", with: { channel: there.name, number: there.number } });
  return andThen(post(before, topic, text, event, channel), (state) =>
    tell(state, place, { key: "channel-asked", with: { channel: channel.name, number: state.questions.length } }),
  );
}

function post(
  before: Channel,
  { name: topic }: Topic,
  text: string,
  { at, brief }: Asked,
  { place, name }: NonNullable<Asked["channel"]>,
): Step<Channel> {
  const number = before.questions.length + 1;
  const tag = `channel-question-${number}` as Tag;
  const leaves = nextWorkingMoment(at, brief.calendar);
  const question: ChannelQuestion = {
    number,
    topic,
    text,
    channel: place,
    name,
    tag,
    thread: "",
    joined: [],
    tapped: [],
    unread: [],
    gone: [],
    replies: [],
    lack: "",
    amongThemselves: false,
    probe: "",
    digestAt: afterWorkingDays(leaves, DIGEST_AFTER_WORKING_DAYS, brief.calendar),
    digest: null,
  };
  const say: Say = {
    type: "say",
    tag,
    place,
    kind: "question",
    message: questionCard(brief, question),
    within: brief.calendar,
  };
  return { state: { ...before, questions: [...before.questions, question] }, effects: [say] };
}

export const questionCard = ({ language, leads, theme }: Brief, { text, digest }: ChannelQuestion): Outgoing =>
  outgoing(language, "channel-question", {
    lead: reference(leads[0].person),
    theme,
    text,
    open: !digest?.posted,
  });

/** Why not, and which ones are. */
function refuse(before: Channel, event: Asked, number: number, topic: Topic, topics: readonly Topic[]): Step<Channel> {
  const fit = topics.flatMap((one, index) => (wordingFor(one, event.brief) === undefined ? [] : [index + 1]));
  const key = topic.tender ? "channel-unfit-tender" : topic.channel ? "channel-unfit-own" : "channel-unfit";
  return tell(
    before,
    event.place,
    { key, with: { number } },
    ...(fit.length > 0 ? [{ key: "channel-fit", with: { numbers: fit.join(", ") } }] : []),
  );
}

/** The first wording for everybody that passed the question check; a lead's own that did not is no question of the bot's (P1). */
function wordingFor({ channel, tender, wordings }: Topic, { theme, language }: Brief): string | undefined {
  if (!channel || tender) return undefined;
  return wordings
    .filter(({ fields, byLead }) => !fields && !byLead)
    .map(({ text }) => text.replace("{theme}", theme))
    .find((text) => !text.includes("{") && isAskable(text, language));
}
