import { request } from "node:http";
import { expect, test, vi } from "vitest";
import { dmOf, personIdOf } from "../../src/adapters/web/place-id.ts";
import { days, type PlaceId } from "../../src/engine/words.ts";
import { ABOUT, asks, frontOn, tag } from "./front-on.ts";

const person = "web:sanne-bakker";
const place = "web:dm:sanne-bakker";
const channel = "web:channel:sociaal-domein";
const sannes = dmOf(personIdOf("sanne-bakker"));

test("what somebody writes is kept, heard once it is committed, and read back", async () => {
  const front = await frontOn();
  const { status, body } = await front.post("/local/messages", { person, place, text: "Hallo <b>bot</b>" });
  expect(status).toBe(200);
  expect(front.heard).toMatchObject([
    { person, place, event: { type: "message-written", message: body.id, text: "Hallo <b>bot</b>" } },
  ]);
  expect(front.heard[0]).not.toHaveProperty("within");
  const { messages, sequence } = (await front.get(`/local/messages?person=${person}&place=${place}`)).body;
  expect(messages).toMatchObject([
    {
      id: body.id,
      from: person,
      name: "Sanne Bakker",
      text: "Hallo <b>bot</b>",
      card: null,
      edited: null,
      deleted: false,
    },
  ]);
  expect((await front.get(`/local/messages?person=${person}&place=${place}&after=${sequence}`)).body.messages).toEqual(
    [],
  );
});

test("a client that got no answer sends again under the same id: one message, one event, its first time", async () => {
  const front = await frontOn();
  front.house.isDown = true;
  const refused = await front.post("/local/messages", { person, place, text: "Hallo", id: "mine-1" });
  expect(refused).toMatchObject({ status: 503, body: { error: expect.stringContaining("same id"), id: "mine-1" } });
  expect(front.failures).toHaveLength(1);
  front.house.isDown = false;
  const first = await front.post("/local/messages", { person, place, text: "Hallo", id: "mine-1" });
  front.clock.moveTo(front.clock.now() + days(1));
  const second = await front.post("/local/messages", { person, place, text: "Hallo", id: "mine-1" });
  expect(second.body).toEqual(first.body);
  expect(front.heard).toHaveLength(2);
  expect(front.heard[1]).toEqual(front.heard[0]);
  expect(front.store.messagesIn(sannes, 0)).toHaveLength(1);
});

test("a message whose writing was not heard, and that was changed meanwhile, is heard as written when it comes again", async () => {
  const front = await frontOn();
  front.house.isDown = true;
  await front.post("/local/messages", { person, place, text: "eerst", id: "mine-1" });
  front.house.isDown = false;
  const [kept] = front.store.messagesIn(sannes, 0);
  await front.post("/local/messages", { person, place, edits: kept?.id, text: "later" });
  await front.post("/local/messages", { person, place, text: "eerst", id: "mine-1" });
  expect(front.heard.map(({ event }) => event)).toMatchObject([
    { type: "message-edited", message: kept?.id, text: "later" },
    { type: "message-written", message: kept?.id, text: "later", sent: kept?.sent },
  ]);
});

test("without an id of its own a client hears under which id it may send again", async () => {
  const front = await frontOn();
  front.house.isDown = true;
  const { body } = await front.post("/local/messages", { person, place, text: "Hallo" });
  front.house.isDown = false;
  await front.post("/local/messages", { person, place, text: "Hallo", id: body.id });
  expect(front.store.messagesIn(sannes, 0)).toHaveLength(1);
});

test("an edit and a delete are events about the message; told again they have the same id", async () => {
  const front = await frontOn();
  const { id } = (await front.post("/local/messages", { person, place, text: "eerst" })).body;
  for (const text of ["later", "later", "laatst"])
    await front.post("/local/messages", { person, place, edits: id, text });
  for (let i = 0; i < 2; i++) await front.post("/local/messages", { person, place, deletes: id });
  expect(front.heard.map(({ event }) => event.type)).toEqual([
    "message-written",
    ...["message-edited", "message-edited", "message-edited"],
    ...["message-deleted", "message-deleted"],
  ]);
  expect(new Set(front.heard.map((inbound) => inbound.id)).size).toBe(4);
  const [message] = (await front.get(`/local/messages?person=${person}&place=${place}`)).body.messages;
  expect(message).toMatchObject({ text: "", deleted: true });
  const late = await front.post("/local/messages", { person, place, edits: id, text: "toch" });
  expect(late).toMatchObject({ status: 409, body: { error: expect.stringContaining("deleted") } });
});

test("a button carries the aggregate and the saying it stood on, and the reply comes back with its card drawn", async () => {
  const front = await frontOn();
  const outcome = await front.messenger.post(sannes, tag("q1"), asks("Wat zie je?"), ABOUT);
  if (outcome.type !== "delivered") throw new Error(outcome.type);
  const press = { person, message: outcome.message, action: "skip", values: { energy: "later" } };
  expect(await front.post("/local/actions", press)).toEqual({ status: 200, body: {} });
  expect(front.heard).toMatchObject([
    {
      person,
      place,
      about: { aggregate: ABOUT, tag: "q1" },
      event: { type: "button-pressed", action: "skip", values: { energy: "later" } },
    },
  ]);
  front.house.replies = { type: "card", message: asks("Overgeslagen?") };
  expect((await front.post("/local/actions", press)).body.reply).toMatchObject({
    type: "card",
    card: { type: "AdaptiveCard" },
    text: expect.stringContaining("Overgeslagen?"),
    buttons: [{ action: "skip" }],
  });
  front.house.replies = { type: "field-errors", errors: { energy: "Kies er een." } };
  expect((await front.post("/local/actions", press)).body.reply).toEqual(front.house.replies);
  expect(new Set(front.heard.map(({ id }) => id)).size).toBe(3);
});

test("the same press sent again under its id is the same event", async () => {
  const front = await frontOn();
  const message = front.store.post(
    { aggregate: ABOUT, tag: tag("q") },
    sannes,
    { text: "?", card: null, buttons: [] },
    1,
  );
  for (let i = 0; i < 2; i++) await front.post("/local/actions", { person, message, action: "skip", id: "press-1" });
  expect(front.heard.map(({ id }) => id)).toEqual([front.heard[0]?.id, front.heard[0]?.id]);
});

test("in a channel the bot hears what names it, and every reply in a thread that it wrote in", async () => {
  const front = await frontOn();
  const root = (await front.post("/local/messages", { person, place: channel, text: "Goedemorgen allemaal" })).body.id;
  const thread = `web:thread:sociaal-domein:${root}`;
  await front.post("/local/messages", { person: "web:bas-hendriks", place: thread, text: "Goedemorgen Sanne" });
  await front.post("/local/messages", { person, place: thread, text: "mail naar info@verkennerspad" });
  expect(front.heard).toEqual([]);
  await front.post("/local/messages", { person, place: thread, text: "@Verkenner, wat vraag jij?" });
  expect(front.heard).toMatchObject([{ place: thread, within: channel, event: { text: "wat vraag jij?" } }]);
  await front.messenger.post(thread as PlaceId, tag("answer"), asks("Wat zie jij?"), ABOUT);
  await front.post("/local/messages", { person: "web:bas-hendriks", place: thread, text: "Ik zie weinig" });
  expect(front.heard).toHaveLength(2);
  const mention = (await front.post("/local/messages", { person, place: channel, text: "Hoi @verkenner" })).body.id;
  expect(front.heard[2]).toMatchObject({
    place: `web:thread:sociaal-domein:${mention}`,
    within: channel,
    event: { text: "Hoi" },
  });
  const question = front.store.post(
    { aggregate: ABOUT, tag: tag("cq") },
    channel as PlaceId,
    { text: "Vraag", card: null, buttons: [] },
    1,
  );
  await front.post("/local/messages", { person, place: `web:thread:sociaal-domein:${question}`, text: "Antwoord" });
  expect(front.heard).toHaveLength(4);
});

test("of a message in a channel that called the bot an edit without its name is heard too, and so is a deletion", async () => {
  const front = await frontOn();
  const writes = async (text: string): Promise<string> =>
    (await front.post("/local/messages", { person, place: channel, text })).body.id;
  const [changed, deleted] = [await writes("@Verkenner, ik zie busjes"), await writes("@Verkenner, elke dinsdag")];
  await front.post("/local/messages", { person, place: channel, edits: changed, text: "Ik zie niets" });
  await front.post("/local/messages", { person, place: channel, deletes: deleted });
  expect(front.heard.slice(2).map(({ event }) => event)).toMatchObject([
    { type: "message-edited", message: changed, text: "Ik zie niets" },
    { type: "message-deleted", message: deleted },
  ]);
  const unheard = await writes("Wie is er?");
  await front.post("/local/messages", { person, place: channel, edits: unheard, text: "Wie is er nog?" });
  await front.post("/local/messages", { person, place: channel, deletes: unheard });
  expect(front.heard).toHaveLength(4);
});

test("somebody sees their own DM, the channels and their threads, with what is unread", async () => {
  const front = await frontOn();
  await front.messenger.post(sannes, tag("q1"), asks("Wat zie je?"), ABOUT);
  const root = (await front.post("/local/messages", { person: "web:bas-hendriks", place: channel, text: "Wie is er?" }))
    .body.id;
  await front.post("/local/messages", { person, place: `web:thread:sociaal-domein:${root}`, text: "Ik" });
  const { places } = (await front.get(`/local/places?person=${person}`)).body;
  expect(places.map(({ id }: { id: string }) => id)).toEqual([
    place,
    channel,
    `web:thread:sociaal-domein:${root}`,
    "web:channel:zorg-en-veiligheid",
  ]);
  expect(places.map(({ unread }: { unread: number }) => unread)).toEqual([1, 1, 0, 0]);
  expect(places[1].last).toMatchObject({ name: "Bas Hendriks", text: "Wie is er?" });
  const [message] = (await front.get(`/local/messages?person=${person}&place=${channel}`)).body.messages;
  expect(message).toMatchObject({ id: root, thread: `web:thread:sociaal-domein:${root}`, replies: 1 });
  await front.post("/local/read", { person, place, upTo: 99 });
  expect((await front.get(`/local/places?person=${person}`)).body.places[0].unread).toBe(0);
});

const write = (over: object) => ({ person, place, text: "x", ...over });
const secret = "geheime bananen";
test.each<[string, string, unknown, number]>([
  ["a person who is nobody", "/local/messages", write({ person: "web:nobody" }), 404],
  ["a person that is no id", "/local/messages", write({ person: secret }), 400],
  ["no person", "/local/messages", { place, text: "x" }, 400],
  ["a person that is a number", "/local/messages", write({ person: 7 }), 400],
  ["a place that is no id", "/local/messages", write({ place: `web:dm:${secret}` }), 400],
  ["a place of another platform", "/local/messages", write({ place: "slack:C1" }), 400],
  ["a DM of somebody else", "/local/messages", write({ place: "web:dm:yusuf-demir" }), 403],
  ["a channel that is not there", "/local/messages", write({ place: "web:channel:koffie" }), 404],
  ["a thread under nothing", "/local/messages", write({ place: "web:thread:sociaal-domein:none" }), 404],
  ["no text", "/local/messages", { person, place }, 400],
  ["an empty text", "/local/messages", write({ text: " \n\t" }), 400],
  ["a text that is a number", "/local/messages", write({ text: 7 }), 400],
  ["a text of 40,001 characters", "/local/messages", write({ text: "a".repeat(40_001) }), 400],
  ["an edit of nothing", "/local/messages", write({ edits: "none" }), 404],
  ["an edit without text", "/local/messages", { person, place, edits: "none" }, 400],
  ["a delete of nothing", "/local/messages", { person, place, deletes: "none" }, 404],
  ["a delete with a text", "/local/messages", { person, place, deletes: "none", text: secret }, 400],
  ["an edit that is a list", "/local/messages", write({ edits: [] }), 400],
  ["a field too many", "/local/messages", write({ [secret]: secret }), 400],
  ["an id with spaces", "/local/messages", write({ id: secret }), 400],
  ["an id that is too long", "/local/messages", write({ id: "a".repeat(101) }), 400],
  ["a list", "/local/messages", [secret], 400],
  ["null", "/local/messages", null, 400],
  ["a string", "/local/messages", secret, 400],
  ["an action on nothing", "/local/actions", { person, message: "none", action: "skip" }, 404],
  ["an action without a name", "/local/actions", { person, message: "none" }, 400],
  ["an action that is no word", "/local/actions", { person, message: "none", action: secret }, 400],
  ["values that are no strings", "/local/actions", { person, message: "m", action: "skip", values: { a: 1 } }, 400],
  ["values that are a list", "/local/actions", { person, message: "m", action: "skip", values: [secret] }, 400],
  [
    "a value of 40,001 characters",
    "/local/actions",
    { person, message: "m", action: "skip", values: { a: "a".repeat(40_001) } },
    400,
  ],
  ["a clock without a time", "/local/clock", {}, 400],
  ["a clock that goes back", "/local/clock", { by: -1 }, 400],
  ["a clock that goes back by days", "/local/clock", { by: "-4d" }, 400],
  ["a clock that goes to the past", "/local/clock", { to: "2020-01-01T00:00:00Z" }, 400],
  ["a clock that goes two years on", "/local/clock", { by: "731d" }, 400],
  ["a clock by weeks", "/local/clock", { by: "2w" }, 400],
  ["a clock by half a millisecond", "/local/clock", { by: 0.5 }, 400],
  ["a clock to no moment", "/local/clock", { to: "tomorrow" }, 400],
  ["a clock to a moment without zone", "/local/clock", { to: "2036-01-01T00:00:00" }, 400],
  ["a clock with two wishes", "/local/clock", { by: 1, to: "2036-01-01T00:00:00Z" }, 400],
  ["reading up to below zero", "/local/read", { person, place, upTo: -1 }, 400],
  ["reading somebody else's DM", "/local/read", { person, place: "web:dm:yusuf-demir", upTo: 1 }, 403],
])("%s is refused with a sentence", async (_what, path, body, status) => {
  const front = await frontOn();
  const answer = await front.post(path, body);
  expect(answer).toEqual({ status, body: { error: expect.stringMatching(/^[A-Z].+\.$/su) } });
  expect(JSON.stringify(answer.body)).not.toContain(secret);
  expect(front.heard).toEqual([]);
});

test.each([
  ["/local/places", 404],
  ["/local/places?person=web:nobody", 404],
  [`/local/messages?person=${person}`, 404],
  [`/local/messages?person=${person}&place=web:dm:yusuf-demir`, 403],
  [`/local/messages?person=${person}&place=${place}&after=x`, 400],
  [`/local/messages?person=${person}&place=${place}&after=-1`, 400],
  ["/local/stream?person=web:nobody", 404],
  ["/local/nothing", 404],
  ["/local/debug", 404],
  ["/local/exports/plan.docx", 404],
  [`/local/exports/plan.docx?person=${person}`, 403],
  [`/local/exports/plan.exe?person=${person}`, 404],
  ["/../package.json", 404],
  ["/page/%2e%2e/front.ts", 404],
  ["/nothing", 404],
])("GET %s is refused with a sentence", async (path, status) => {
  const front = await frontOn();
  expect(await front.get(path)).toEqual({ status, body: { error: expect.stringMatching(/\.$/u) } });
});

test("the plan comes as a file to whoever may have it, each format under its own name", async () => {
  const front = await frontOn({
    exportPlan: async (who, format) =>
      who === "web:marieke-de-boer" ? { type: "text/markdown; charset=utf-8", content: `# ${format}` } : undefined,
  });
  const { status, text, headers } = await front.send("GET", "/local/exports/plan.md?person=web:marieke-de-boer");
  expect([status, text]).toEqual([200, "# md"]);
  expect(headers["content-disposition"]).toBe('attachment; filename="plan.md"');
  expect((await front.send("GET", `/local/exports/plan.md?person=${person}`)).status).toBe(403);
});

test("broken JSON, bytes that are no text, an empty body and a body that is too large are refused, and nothing of them comes back", async () => {
  const front = await frontOn();
  const tooLarge = JSON.stringify(write({ text: "b".repeat(256 * 1024) }));
  for (const [body, status] of [
    [`{"person": "${secret}"`, 400],
    ["", 400],
    [Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400],
    [tooLarge, 413],
  ] as const) {
    const answer = await front.send("POST", "/local/messages", body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({ error: expect.stringMatching(/\.$/u) });
    expect(answer.text).not.toContain("geheim");
  }
  expect(front.failures).toEqual([]);
});

test("exactly 40,000 characters are accepted, also when each is an emoji's two halves", async () => {
  const front = await frontOn();
  for (const text of ["a".repeat(40_000), "😊".repeat(40_000)])
    expect((await front.post("/local/messages", write({ text }))).status).toBe(200);
  expect((await front.post("/local/messages", write({ text: "😊".repeat(40_001) }))).status).toBe(400);
});

test("only one's own message is changed, and only a message of the bot has buttons", async () => {
  const front = await frontOn();
  const { id } = (await front.post("/local/messages", { person, place: channel, text: "van Sanne" })).body;
  const other = { person: "web:bas-hendriks", place: channel };
  expect((await front.post("/local/messages", { ...other, edits: id, text: "x" })).status).toBe(403);
  expect((await front.post("/local/messages", { ...other, deletes: id })).status).toBe(403);
  expect((await front.post("/local/actions", { person, message: id, action: "skip" })).status).toBe(409);
  const message = front.store.post(
    { aggregate: ABOUT, tag: tag("q") },
    sannes,
    { text: "?", card: null, buttons: [] },
    1,
  );
  const theirs = await front.post("/local/actions", { person: "web:bas-hendriks", message, action: "skip" });
  expect(theirs.status).toBe(403);
  expect((await front.post("/local/messages", { person, place, edits: message, text: "x" })).status).toBe(403);
});

test("a method that a path does not know is refused as JSON", async () => {
  const front = await frontOn();
  const { status, text } = await front.send("PUT", "/local/people");
  expect([status, JSON.parse(text).error]).toEqual([405, expect.any(String)]);
});

test("values named like the inside of an object change nothing", async () => {
  const front = await frontOn();
  const message = front.store.post(
    { aggregate: ABOUT, tag: tag("q") },
    sannes,
    { text: "?", card: null, buttons: [] },
    1,
  );
  await front.send(
    "POST",
    "/local/actions",
    `{"person":"${person}","message":"${message}","action":"skip","values":{"__proto__":"x","constructor":"y"}}`,
  );
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  for (const { event } of front.heard)
    if (event.type === "button-pressed") expect(Object.keys(event.values)).not.toContain("__proto__");
});

test("foreign hosts and foreign origins are refused, whatever they ask for", async () => {
  const front = await frontOn();
  const own = `127.0.0.1:${front.port}`;
  for (const [headers, status] of [
    [{ host: own }, 200],
    [{ host: `localhost:${front.port}`, origin: `http://localhost:${front.port}` }, 200],
    [{ host: `[::1]:${front.port}` }, 200],
    [{ host: "127.0.0.1" }, 403],
    [{ host: `127.0.0.1:${front.port + 1}` }, 403],
    [{ host: `verkenner.example:${front.port}` }, 403],
    [{ host: `${own}.evil.example` }, 403],
    [{ host: own, origin: "http://evil.example" }, 403],
    [{ host: own, origin: `https://${own}` }, 403],
    [{ host: own, origin: "null" }, 403],
  ] as const) {
    for (const path of ["/", "/local/people", "/local/clock"])
      expect((await front.send("GET", path, undefined, headers)).status, JSON.stringify(headers)).toBe(status);
  }
  const forged = JSON.stringify({ person, place, text: "x" });
  await front.send("POST", "/local/messages", forged, { host: own, origin: "http://evil.example" });
  expect(front.heard).toEqual([]);
});

test("the page and its parts come with a strict policy, and nothing of the API is kept by a browser", async () => {
  const front = await frontOn();
  for (const path of [
    "/",
    "/page.css",
    "/page.js",
    "/cards.js",
    "/markdown.js",
    "/time.js",
    "/words.js",
    "/adaptivecards.js",
  ]) {
    const { status, headers, text } = await front.send("GET", path);
    expect([path, status, text.length > 500]).toEqual([path, 200, true]);
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
  expect((await front.send("GET", "/local/people")).headers["cache-control"]).toBe("no-store");
  expect((await front.send("GET", "/")).text).not.toMatch(
    /<script(?![^>]* src="\/)|\son\w+=|https?:\/\/(?!www\.w3\.org)/u,
  );
});

test("the clock is put forward and whoever waits for time is told before the answer", async () => {
  const front = await frontOn();
  const before = Date.parse((await front.get("/local/clock")).body.now);
  for (const by of ["20m", "3h", "4d", 1_000]) expect((await front.post("/local/clock", { by })).status).toBe(200);
  const to = new Date(before + days(30)).toISOString();
  const { body } = await front.post("/local/clock", { to });
  expect(Date.parse(body.now) - Date.parse(to)).toBeLessThan(2_000);
  expect(front.calls.clockMoved).toBe(5);
});

test("starting over empties front and house, and whoever looks on hears it once", async () => {
  const front = await frontOn();
  const heard: string[] = [];
  front.store.watch(({ type }) => heard.push(type));
  await front.post("/local/messages", { person, place, text: "x" });
  await front.post("/local/clock", { by: "4d" });
  expect((await front.post("/local/reset", {})).body.offset).toBe(0);
  expect(front.calls.reset).toBe(1);
  expect(heard.filter((type) => type === "reset")).toHaveLength(1);
  expect((await front.get(`/local/messages?person=${person}&place=${place}`)).body.messages).toEqual([]);
});

test("a stream tells what changed where its reader may look, without a word of it, and ends when the front closes", async () => {
  const front = await frontOn();
  let heard = "";
  let isOver = false;
  const listening = request({ host: "127.0.0.1", port: front.port, path: `/local/stream?person=${person}` }, (came) => {
    came.on("data", (chunk) => (heard += chunk));
    came.on("close", () => (isOver = true));
  });
  listening.end();
  await vi.waitFor(() => expect(heard).toContain("retry:"));
  await front.post("/local/messages", { person: "web:yusuf-demir", place: "web:dm:yusuf-demir", text: secret });
  front.messenger.typing?.("web:dm:yusuf-demir" as PlaceId);
  await front.post("/local/messages", { person: "web:yusuf-demir", place: channel, text: secret });
  front.messenger.typing?.(sannes);
  const { id } = (await front.post("/local/messages", { person, place, text: secret })).body;
  await front.post("/local/clock", { by: "1h" });
  await vi.waitFor(() => expect(heard).toContain("event: clock"));
  expect(heard).not.toContain("geheim");
  expect(heard).not.toContain("web:dm:yusuf-demir");
  expect(heard).toContain(`"place":"${channel}"`);
  expect(heard).toContain(`"message":"${id}"`);
  expect(heard).toContain(`event: typing\ndata: {"place":"${place}"}`);
  expect(heard.match(/event: message/gu)).toHaveLength(2);
  await front.close();
  await vi.waitFor(() => expect(isOver).toBe(true));
});
