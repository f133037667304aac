import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromActivity } from "../../src/adapters/teams/inbound.ts";
import { dmFrom, fromPlaceId, toPlaceId, within } from "../../src/adapters/teams/place-id.ts";
import type { Inbound } from "../../src/app/ports.ts";
import type { PersonEvent } from "../../src/engine/step.ts";
import type { AggregateId, EventId, MessageId, PersonId, PlaceId, Tag } from "../../src/engine/words.ts";
import { inboundContract, type Recorded, recordedIn } from "../contract/inbound-contract.ts";

const folder = new URL("../fixtures/teams/", import.meta.url);
const read = ({ body }: Recorded) => fromActivity(body);

const TENANT = "11111111-2222-4333-8444-555555555555";
const SANNE = `teams:${TENANT}.aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee`;
const CONNECTOR = `teams:${TENANT}.https%3A%2F%2Fsmba%2Etrafficmanager%2Enet%2Femea%2F${TENANT}`;
const CHAT = `${CONNECTOR}.a%3A1sanne-scrubbed`;
const CHANNEL = `${CONNECTOR}.19%3Awijkteam0scrubbed%40thread%2Etacv2`;
const THREAD = `${CHANNEL}.1795508000000`;
const ABOUT = { aggregate: `conversation/e1/${SANNE}` as AggregateId, tag: "invitation" as Tag };

/** What Sanne did, with what follows from where. */
function sanne(place: string, id: string, event: PersonEvent, more: Partial<Inbound> = {}): Inbound {
  return {
    id: `${place}#${id}` as EventId,
    person: SANNE as PersonId,
    place: place as PlaceId,
    company: "alone",
    ...more,
    event,
  };
}
const message = (id: string) => ({ message: id as MessageId });
const at = (time: string) => Date.parse(`2026-11-24T${time}Z`);
const inChannel = { within: CHANNEL as PlaceId, company: "overheard" } as const;
const called = { ...inChannel, company: "called" } as const;

const firstMessage = sanne(CHAT, "1795509000123#sent", {
  type: "message-written",
  text: "Wij zien vooral schulden & post die niet open gaat",
  ...message("1795509000123"),
  sent: at("08:30:00.123"),
});

inboundContract({
  platform: "teams",
  folder,
  read,
  reads: {
    "personal-message": firstMessage,
    "personal-message-redelivered": firstMessage,
    "personal-edit": sanne(CHAT, `1795509000123#edited#${at("08:31:00.500")}`, {
      type: "message-edited",
      text: "Wij zien vooral schulden en eenzaamheid",
      ...message("1795509000123"),
      sent: at("08:31:00.500"),
    }),
    "personal-edit-before-its-message": sanne(CHAT, `1795509120654#edited#${at("08:32:01.100")}`, {
      type: "message-edited",
      text: "Het gaat om drie wijken",
      ...message("1795509120654"),
      sent: at("08:32:01.100"),
    }),
    "personal-message-late": sanne(CHAT, "1795509120654#sent", {
      type: "message-written",
      text: "Het gaat om wijken",
      ...message("1795509120654"),
      sent: at("08:32:00.654"),
    }),
    "personal-delete": sanne(CHAT, `1795509000123#deleted#${at("08:33:20.300")}`, {
      type: "message-deleted",
      ...message("1795509000123"),
      sent: at("08:33:20.300"),
    }),
    "personal-undelete": sanne(CHAT, `1795509000123#edited#${at("08:33:30.300")}`, {
      type: "message-edited",
      text: "Wij zien vooral schulden",
      ...message("1795509000123"),
      sent: at("08:33:30.300"),
    }),
    "channel-reply": sanne(
      THREAD,
      "1795509240111#sent",
      {
        type: "message-written",
        text: 'vraag het Karim, die kent "Wijk Noord"',
        ...message("1795509240111"),
        sent: at("08:34:00.111"),
      },
      called,
    ),
    "channel-mention": sanne(
      `${CHANNEL}.1795509300222`,
      "1795509300222#sent",
      { type: "message-written", text: "", ...message("1795509300222"), sent: at("08:35:00.222") },
      called,
    ),
    "card-action": sanne(
      CHAT,
      "f:6b1f0c2e-0000-4000-8000-000000000001#pressed",
      {
        type: "button-pressed",
        action: "release",
        values: { hindrances: "workload,privacy", quote: "false", note: "" },
        sent: at("08:38:20.666"),
      },
      { about: ABOUT },
    ),
    "card-action-in-thread": sanne(
      THREAD,
      "f:6b1f0c2e-0000-4000-8000-000000000002#pressed",
      { type: "button-pressed", action: "skip", values: {}, sent: at("08:38:30.666") },
      { ...called, about: ABOUT },
    ),
    "card-refresh": undefined,
    "card-submit": sanne(
      CHAT,
      "1795509600000#pressed",
      {
        type: "button-pressed",
        action: "save-adjusted",
        values: { summary: "Schulden & post", energy: "busy_now", causes: "workload,role", until: "2026-12-01" },
        sent: at("08:40:00.000"),
      },
      { about: { ...ABOUT, tag: "readback" as Tag } },
    ),
    file: sanne(CHAT, "1795509360333#sent", {
      type: "attachment-sent",
      ...message("1795509360333"),
      sent: at("08:36:00.333"),
    }),
    picture: sanne(CHAT, "1795509365333#sent", {
      type: "attachment-sent",
      ...message("1795509365333"),
      sent: at("08:36:05.333"),
    }),
    "card-pasted": undefined,
    "file-with-words": sanne(CHAT, "1795509370333#sent", {
      type: "message-written",
      text: "Zo ziet onze post eruit",
      ...message("1795509370333"),
      sent: at("08:36:10.333"),
    }),
    "own-message": undefined,
    installed: undefined,
    "member-added": undefined,
  },
  answers: ["conversation-reference"],
  botsOwn: ["own-message"],
  toldTwice: [["personal-message", "personal-message-redelivered"]],
  edits: [
    ["personal-message", "personal-edit"],
    ["personal-message-late", "personal-edit-before-its-message"],
  ],
  places: fc.record(
    { tenant: fc.uuid(), serviceUrl: address(), conversation: address(), thread: fc.stringMatching(/^\d{13}$/) },
    { requiredKeys: ["tenant", "serviceUrl", "conversation"], noNullPrototype: true },
  ),
  toPlaceId,
  fromPlaceId,
  within,
});

describe("what people type in Teams", () => {
  test.each([
    ["1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2"],
    ["&amp;lt; blijft staan", "&lt; blijft staan"],
    ["&quot;ja&quot; &#39;nee&#39; &#x2019; &apos;", "\"ja\" 'nee' ’ '"],
    ["&#x110000; &#9999999; &euro;", "&#x110000; &#9999999; &euro;"],
    ["een&nbsp;vaste\u00a0spatie", "een vaste spatie"],
    ["<at>Karim de Vries</at> weet het", "Karim de Vries weet het"],
    ['<at id="0">Karim</at> weet het', "Karim weet het"],
    ["hoi <at>Verkenner</at> hulp", "hoi hulp"],
    ["<at>Verkenner</at>&nbsp;", ""],
    ["  twee\nregels ", "twee\nregels"],
    ["<b>dik</b> en 3 < 4", "<b>dik</b> en 3 < 4"],
  ])("%j reads as %j", (text, said) => {
    expect(read(bent("channel-reply", { text }))?.event).toHaveProperty("text", said);
  });
});

describe("what Teams can leave out or somebody can make up", () => {
  test.each([
    ["nobody in Entra", bent("personal-message", { from: { id: "29:gast" } })],
    ["a person with a slash", bent("personal-message", { from: { id: "29:1", aadObjectId: "a/b" } })],
    ["no tenant", bent("personal-message", { conversation: { id: "a:1" }, channelData: {} })],
    ["no address", bent("personal-message", { serviceUrl: undefined })],
    ["an address that is none", bent("personal-message", { serviceUrl: "javascript:alert(1)" })],
    ["no time", bent("personal-edit", { timestamp: undefined })],
    ["a time that is none", bent("personal-edit", { timestamp: "gisteren" })],
    ["no id", bent("personal-message", { id: undefined })],
    ["another channel of the Bot Framework", bent("personal-message", { channelId: "webchat" })],
    ["a text longer than Teams lets through", bent("personal-message", { text: "a".repeat(100_001) })],
    ["nothing said and nothing sent", bent("personal-message", { text: "", attachments: undefined })],
    ["another bot", bent("personal-message", { from: { id: "28:ander", aadObjectId: "ander" } })],
    ["a bot by its role", bent("personal-message", { from: { ...body("personal-message").from, role: "bot" } })],
    ["ourselves", bent("personal-message", { recipient: { id: "29:1sanne-scrubbed" } })],
    ["a quotation and no words", bent("file", { attachments: [{ contentType: "messageReference" }] })],
    ["another invoke", bent("card-action", { name: "task/fetch" })],
    ["a submit without an action", bent("card-submit", { value: { summary: "x" } })],
    [
      "a submit about nothing of ours",
      bent("card-submit", { value: { action: "skip", about: { aggregate: "__proto__", tag: "x" } } }),
    ],
    ["a value that is no object", bent("card-submit", { value: "skip" })],
  ])("%s: nothing", (_, recorded) => {
    expect(read(recorded)).toBeUndefined();
  });

  test("words with a value beside them are words", () => {
    expect(read(bent("card-submit", { text: "hulp" }))?.event).toMatchObject({ type: "message-written", text: "hulp" });
  });

  test("the tenant may stand in either of two places", () => {
    const { conversation } = body("personal-message");
    const without = { ...conversation, tenantId: undefined };
    expect(read(bent("personal-message", { conversation: without }))?.place).toBe(CHAT);
    expect(read(bent("personal-message", { channelData: undefined }))?.place).toBe(CHAT);
  });

  test("a button on the first message of a thread stands in that thread, also where Teams does not say so", () => {
    const conversation = { ...body("card-action-in-thread").conversation, id: "19:wijkteam0scrubbed@thread.tacv2" };
    expect(read(bent("card-action-in-thread", { conversation, replyToId: "1795508000000" }))?.place).toBe(THREAD);
  });

  test("a place id is written in one way", () => {
    expect(fromPlaceId("teams:a.b.c")).toEqual({ tenant: "a", serviceUrl: "b", conversation: "c" });
    expect(fromPlaceId("teams:%61.b.c")).toBeUndefined();
  });

  test("a new post in a channel is the root of its own thread, also where Teams does not say so", () => {
    const { conversation } = body("channel-mention");
    const [id] = conversation.id.split(";");
    expect(read(bent("channel-mention", { conversation: { ...conversation, id } }))).toStrictEqual(
      read({ note: "", body: body("channel-mention") }),
    );
  });

  test("an address with and without a slash at its end is one place", () => {
    const { serviceUrl } = body("personal-message");
    expect(read(bent("personal-message", { serviceUrl: serviceUrl.slice(0, -1) }))?.place).toBe(CHAT);
  });
});

test("the conversation reference of a first message is the place where the replies come from", () => {
  const reference = body("conversation-reference");
  expect(dmFrom(reference)).toBe(CHAT);
  expect(dmFrom({ ...reference, serviceUrl: undefined })).toBeUndefined();
  expect(dmFrom({ ...reference, conversation: { ...reference.conversation, isGroup: true } })).toBeUndefined();
});

function address(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[!-:<-~]{1,40}$/);
}
// biome-ignore lint/suspicious/noExplicitAny: a recorded payload, to be bent
function body(name: string): any {
  return recordedIn(folder).get(name)?.body;
}
function bent(name: string, changes: object): Recorded {
  return { note: "", body: { ...body(name), ...changes } };
}
