import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromEnvelope } from "../../src/adapters/slack/inbound.ts";
import { dmFrom, fromPlaceId, toPlaceId, within } from "../../src/adapters/slack/place-id.ts";
import type { Inbound } from "../../src/app/ports.ts";
import type { PersonEvent } from "../../src/engine/step.ts";
import type { AggregateId, EventId, MessageId, PersonId, PlaceId, Tag } from "../../src/engine/words.ts";
import { inboundContract, type Recorded, recordedIn } from "../contract/inbound-contract.ts";

const folder = new URL("../fixtures/slack/", import.meta.url);
const read = ({ body, headers }: Recorded) =>
  fromEnvelope(body, Number(headers?.["x-slack-request-timestamp"]) * 1_000);

const DM = "slack:T0GEMEENTE.D0SANNE";
const DM_THREAD = `${DM}.1795508000.000100`;
const CHANNEL = "slack:T0GEMEENTE.C0WIJKTEAM";
const THREAD = `${CHANNEL}.1795508000.000100`;
const MENTION_THREAD = `${CHANNEL}.1795509300.222222`;
const ABOUT = {
  aggregate: "conversation/e1/slack:T0GEMEENTE.U0SANNE" as AggregateId,
  tag: "invitation" as Tag,
};

/** What Sanne did, with what follows from where. */
function sanne(place: string, id: string, event: PersonEvent, more: Partial<Inbound> = {}): Inbound {
  return {
    id: `${place}#${id}` as EventId,
    person: "slack:T0GEMEENTE.U0SANNE" as PersonId,
    place: place as PlaceId,
    company: "alone",
    ...more,
    event,
  };
}
const message = (ts: string) => ({ message: ts as MessageId });
const inDm = { within: DM as PlaceId };
const inChannel = { within: CHANNEL as PlaceId, company: "overheard" } as const;
const called = { ...inChannel, company: "called" } as const;

const firstMessage = sanne(DM, "1795509000.123456#sent", {
  type: "message-written",
  ...message("1795509000.123456"),
  text: "Wij zien vooral schulden & post die niet open gaat, zie example.nl/wijk",
  sent: 1795509000123.456,
});
const mention = sanne(
  MENTION_THREAD,
  "1795509300.222222#sent",
  {
    type: "message-written",
    ...message("1795509300.222222"),
    text: "wat bedoel je met ondermijning?",
    sent: 1795509300222.222,
  },
  called,
);

inboundContract({
  platform: "slack",
  folder,
  read,
  reads: {
    "dm-message": firstMessage,
    "dm-message-redelivered": firstMessage,
    "dm-edit": sanne(DM, "1795509000.123456#edited#1795509060.000200", {
      type: "message-edited",
      ...message("1795509000.123456"),
      text: "Wij zien vooral schulden en eenzaamheid",
      sent: 1795509060000.2,
    }),
    "dm-edit-before-its-message": sanne(DM, "1795509120.654321#edited#1795509120.000100", {
      type: "message-edited",
      ...message("1795509120.654321"),
      text: "Het gaat om drie wijken",
      sent: 1795509120654.321,
    }),
    "dm-message-late": sanne(DM, "1795509120.654321#sent", {
      type: "message-written",
      ...message("1795509120.654321"),
      text: "Het gaat om wijken",
      sent: 1795509120654.321,
    }),
    "dm-link-unfolded": undefined,
    "dm-delete": sanne(DM, "1795509000.123456#deleted", {
      type: "message-deleted",
      ...message("1795509000.123456"),
      sent: 1795509200000.3,
    }),
    "channel-root-delete": sanne(
      MENTION_THREAD,
      "1795509300.222222#deleted",
      { type: "message-deleted", ...message("1795509300.222222"), sent: 1795509900000.4 },
      inChannel,
    ),
    "dm-thread-reply": sanne(
      DM_THREAD,
      "1795509180.777777#sent",
      {
        type: "message-written",
        ...message("1795509180.777777"),
        text: "Ook bij ons speelt dat",
        sent: 1795509180777.777,
      },
      inDm,
    ),
    "thread-reply": sanne(
      THREAD,
      "1795509240.111111#sent",
      {
        type: "message-written",
        ...message("1795509240.111111"),
        text: "Vraag het @U0KARIM, of kijk in #schuldhulp",
        sent: 1795509240111.111,
      },
      inChannel,
    ),
    "mention-as-message": mention,
    "mention-as-app-mention": mention,
    file: sanne(DM, "1795509360.333333#sent", {
      type: "attachment-sent",
      ...message("1795509360.333333"),
      sent: 1795509360333.333,
    }),
    "file-with-words": sanne(DM, "1795509370.333333#sent", {
      type: "message-written",
      ...message("1795509370.333333"),
      text: "Zo ziet onze post eruit",
      sent: 1795509370333.333,
    }),
    "own-message": undefined,
    "own-message-changed": undefined,
    "channel-join": undefined,
    button: sanne(
      DM,
      "choose-talk:2#1795509500.666666",
      {
        type: "button-pressed",
        action: "choose-talk",
        values: { value: "e1", hindrances: "workload,privacy", quote: "", note: "" },
        sent: 1795509500666.666,
      },
      { about: ABOUT },
    ),
    "button-in-thread": sanne(
      THREAD,
      "skip#1795509510.666666",
      { type: "button-pressed", action: "skip", values: {}, sent: 1795509510666.666 },
      { ...called, about: ABOUT },
    ),
    "choice-made": undefined,
    form: sanne(
      DM,
      "V0FORM#1111.2222.dddd",
      {
        type: "button-pressed",
        action: "save-adjusted",
        values: {
          summary: "Schulden & post",
          energy: "busy_now",
          causes: "workload,role",
          until: "2026-12-01",
          other: "",
        },
        sent: 1795509600000,
      },
      { about: { ...ABOUT, tag: "readback" as Tag } },
    ),
    command: sanne(DM, "1111.2222.eeee#sent", {
      type: "message-written",
      ...message("1111.2222.eeee"),
      text: "hulp",
      sent: 1795509700000,
    }),
    "command-in-channel": undefined,
  },
  answers: ["conversations-open"],
  botsOwn: ["own-message", "own-message-changed"],
  toldTwice: [
    ["dm-message", "dm-message-redelivered"],
    ["mention-as-message", "mention-as-app-mention"],
  ],
  edits: [
    ["dm-message", "dm-edit"],
    ["dm-message-late", "dm-edit-before-its-message"],
  ],
  places: fc.record(
    { team: slackId("T"), channel: slackId("D", "C"), thread: fc.stringMatching(/^1\d{9}\.\d{6}$/) },
    { requiredKeys: ["team", "channel"], noNullPrototype: true },
  ),
  toPlaceId,
  fromPlaceId,
  within,
});

describe("what people type in Slack", () => {
  test.each([
    ["1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2"],
    ["&amp;lt; blijft staan", "&lt; blijft staan"],
    ["zie <https://example.nl/a?b=1&amp;c=2>", "zie https://example.nl/a?b=1&c=2"],
    ["mail <mailto:info@example.nl|info@example.nl>", "mail info@example.nl"],
    ["mail <mailto:info@example.nl>", "mail info@example.nl"],
    ["bel <tel:0101234567|010-1234567>", "bel 010-1234567"],
    ["<@U0KARIM|karim> weet het", "@karim weet het"],
    ["in <#C0SCHULD>", "in #C0SCHULD"],
    ["<!here> en <!subteam^S0TEAM|@wijkteam> en <!subteam^S0TEAM>", "@here en @wijkteam en @S0TEAM"],
    ["op <!date^1795509000^{date}|24 november>", "op 24 november"],
    ["hoi <@U0VERKENNER>, hulp", "hoi , hulp"],
    ["hoi <@U0VERKENNER|Verkenner> hulp", "hoi hulp"],
    ["<@U0VERKENNER>", ""],
    ["  twee\nregels ", "twee\nregels"],
  ])("%j reads as %j", (text, said) => {
    expect(read(dmMessage({ text }))?.event).toHaveProperty("text", said);
  });

  test("two messages within one millisecond keep their order", () => {
    const [first, second] = ["1795509000.123456", "1795509000.123457"].map((ts) => read(dmMessage({ ts })));
    expect(first?.event.sent).toBeLessThan(second?.event.sent ?? 0);
  });
});

describe("what Slack can leave out or somebody can make up", () => {
  test.each([
    ["no user", dmMessage({ user: undefined })],
    ["a user with a slash", dmMessage({ user: "U0/../U1" })],
    ["a time that is none", dmMessage({ ts: "gisteren" })],
    ["a time without microseconds", dmMessage({ ts: "1795509000" })],
    ["a channel that is a list", dmMessage({ channel: ["D0SANNE"] })],
    ["a text longer than Slack lets through", dmMessage({ text: "a".repeat(40_001) })],
    ["ourselves, without a mark of a bot", dmMessage({ user: "U0VERKENNER" })],
    ["another bot", dmMessage({ bot_id: "B0ANDER" })],
    ["Slackbot", dmMessage({ user: "USLACKBOT" })],
    ["nothing said and nothing sent", dmMessage({ text: "" })],
    ["a subtype that we do not know", dmMessage({ subtype: "channel_topic" })],
    ["a preview under a link after an edit", edit({ previous_message: edited().message })],
    [
      "a preview, without what stood there before",
      edit({ message: { ...edited().message, edited: undefined }, previous_message: undefined }),
    ],
    ["a deletion, without what was deleted", deletion({ previous_message: undefined })],
    ["a button with a value that is no JSON", pressed({ value: "{" })],
    ["a button about nothing of ours", pressed({ value: '{"about":{"aggregate":"__proto__","tag":"x"}}' })],
    ["a button about half a thing", pressed({ value: '{"about":{"tag":"x"}}' })],
    ["a form from another team's place", form({ place: "slack:T0ANDER.D0SANNE" })],
    ["a form from a place of Teams", form({ place: "teams:a.b.c" })],
    ["a form that does not say where it was opened", form({})],
  ])("%s: nothing", (_, recorded) => {
    expect(read(recorded)).toBeUndefined();
  });

  test("fields with names that are none of ours are left out", () => {
    const value = '{"__proto__":{"x":"y"},"value":"e1","list":["a"],"empty":"","yes":true,"a name":"x"}';
    expect(read(pressed({ value }))?.event).toHaveProperty("values", {
      value: "e1",
      empty: "",
      yes: "true",
      hindrances: "workload,privacy",
      quote: "",
      note: "",
    });
  });
});

test("a field longer than anybody can fill in is left out", () => {
  const state = { values: { note: { note: { type: "plain_text_input", value: "a".repeat(40_001) } } } };
  expect(read({ note: "", body: { ...body("button"), state } })?.event).toHaveProperty("values", { value: "e1" });
});

test("the answer of conversations.open is the place where the first message goes and its replies come from", () => {
  const person = "slack:T0GEMEENTE.U0SANNE" as PersonId;
  expect(dmFrom(person, body("conversations-open"))).toBe(DM);
  expect(dmFrom(person, { ok: false, error: "user_not_found" })).toBeUndefined();
  expect(dmFrom(person, { ok: true, channel: { id: "C0WIJKTEAM" } })).toBeUndefined();
  expect(dmFrom("web:sanne" as PersonId, body("conversations-open"))).toBeUndefined();
});

function slackId(...letters: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...letters), fc.stringMatching(/^[A-Z0-9]{1,12}$/)).map((parts) => parts.join(""));
}
// biome-ignore lint/suspicious/noExplicitAny: a recorded payload, to be bent
function body(name: string): any {
  return recordedIn(folder).get(name)?.body;
}
function dmMessage(changes: object): Recorded {
  const recorded = body("dm-message");
  return { note: "", body: { ...recorded, event: { ...recorded.event, ...changes } } };
}
function edited() {
  return body("dm-edit").event;
}
function edit(changes: object): Recorded {
  return { note: "", body: { ...body("dm-edit"), event: { ...edited(), ...changes } } };
}
function deletion(changes: object): Recorded {
  const recorded = body("dm-delete");
  return { note: "", body: { ...recorded, event: { ...recorded.event, ...changes } } };
}
function pressed(changes: object): Recorded {
  const recorded = body("button");
  return { note: "", body: { ...recorded, actions: [{ ...recorded.actions[0], ...changes }] } };
}
function form(metadata: object): Recorded {
  const recorded = body("form");
  return { note: "", body: { ...recorded, view: { ...recorded.view, private_metadata: JSON.stringify(metadata) } } };
}
