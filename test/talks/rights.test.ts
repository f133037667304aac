import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conversationOf, personOf } from "../../src/engine/aggregate-id.ts";
import { reference } from "../../src/engine/reference.ts";
import { stage } from "../stage.ts";

test("mijn gegevens shows all that is kept, at any time", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("Ik tel elke dinsdag twee busjes bij de loods.");
  await sanne.says("mijn gegevens");
  expect(sanne.latest().body?.text).toContain("twee busjes bij de loods");
  expect(sanne.latest().body?.text).toContain("Sanne Bakker");
});

test("vergeet mij asks once, erases everything here, and says what it cannot reach", async () => {
  const { invited, named, store, keys, example, folder } = await stage();
  const sanne = await invited("Sanne");
  const lead = named("Marieke");
  await lead.says("overzicht");
  await sanne.says("Ik tel elke dinsdag zeventien busjes bij de loods.");
  await sanne.says("vergeet mij");
  sanne.sees("Zal ik alles wissen");
  expect(await store.read(conversationOf(example.id, sanne.id))).toBeDefined();

  await sanne.presses("forget-yes");
  sanne.sees("is hier gewist");
  expect(await store.read(conversationOf(example.id, sanne.id))).toBeUndefined();
  expect(await store.read(personOf(sanne.id))).toBeUndefined();
  expect(await keys.findKey(sanne.id)).toBeUndefined();
  expect(JSON.stringify(lead.latest().body)).not.toContain("Sanne");
  const files = readdirSync(folder).filter((file) => file.startsWith("verkenner"));
  for (const file of files) expect(readFileSync(join(folder, file)).includes("zeventien busjes")).toBe(false);

  await sanne.waits({ workingDays: 30 });
  sanne.seesNothing();
});

test("a second thought keeps everything", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("vergeet mij");
  await sanne.presses("forget-no");
  expect(await store.read(conversationOf(example.id, sanne.id))).toBeDefined();
  await sanne.says("forget me");
  expect(sanne.latest().body?.text).toContain("Zal ik alles wissen");
});

test("nothing from before an erasure revives anything", async () => {
  const { invited, handleEvent, store, keys, example, clock, settle } = await stage();
  const sanne = await invited("Sanne");
  const before = clock.now();
  await sanne.says("vergeet mij");
  await sanne.presses("forget-yes");
  for (const sent of [before, (await keys.erasedAt(sanne.id)) ?? before]) {
    const late = { type: "message-written", message: "late" as never, text: "ik zag een busje", sent } as const;
    await handleEvent({ id: "late" as never, person: sanne.id, place: sanne.place, company: "alone", event: late });
    await settle();
    expect(await store.read(conversationOf(example.id, sanne.id))).toBeUndefined();
    expect(await store.read(personOf(sanne.id))).toBeUndefined();
  }
});

test("who writes again after an erasure is answered, and known by nothing", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("vergeet mij");
  await sanne.presses("forget-yes");
  sanne.news();
  await sanne.waits({ hours: 1 });
  await sanne.says("hallo, ben je er nog?");
  expect(sanne.news()).toHaveLength(1);
});

test("a right works in the middle of a talk, and the open question stays open", async () => {
  const { invited } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-short");
  const question = sanne.latest();
  await sanne.says("wie ziet wat");
  expect(sanne.latest().body?.text).toContain("Marieke de Boer");
  await sanne.says("hulp");
  const skip = sanne.inbox().find(({ id }) => id === question.id);
  expect(skip?.body?.buttons.map(({ action }) => action)).toContain("skip");
});

test("nobody acts with somebody else's button", async () => {
  const { invited, handleEvent, store, example, clock } = await stage();
  const sanne = await invited("Sanne");
  const yusuf = await invited("Yusuf");
  const said = sanne.latest().said;
  await handleEvent({
    id: "stolen" as never,
    person: yusuf.id,
    place: yusuf.place,
    company: "alone",
    ...(said && { about: said }),
    event: { type: "button-pressed", action: "decline", values: {}, sent: clock.now() },
  });
  expect(await store.read(conversationOf(example.id, sanne.id))).toMatchObject({ phase: "invited" });
});

test("what would identify a citizen is taken out before anything is kept, and the person hears what kind it was", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  await sanne.says("Bel mevrouw Jansen op 06-12345678, zij woont op Dorpsstraat 12 en weet van de loods.");
  sanne.sees("telefoonnummer");
  const kept = JSON.stringify(await store.read(conversationOf(example.id, sanne.id)));
  for (const citizen of ["Jansen", "12345678", "Dorpsstraat 12"]) expect(kept).not.toContain(citizen);
  expect(kept).toContain("weet van de loods");
});

test("a colleague's name becomes a reference, and a reader sees the name", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.says("Dat moet je aan Yusuf Demir vragen, die weet alles van de loods in de haven.");
  const kept = JSON.stringify(await store.read(conversationOf(example.id, sanne.id)));
  expect(kept).not.toContain("Yusuf");
  await sanne.says("klaar");
  expect(sanne.latest().body?.text).toContain("Yusuf Demir");
});

test("a colleague with a title before the name is a colleague, and nothing is taken out", async () => {
  const { invited, store, example } = await stage();
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  sanne.news();
  await sanne.says("Ik heb het in mei gevraagd aan mevrouw De Boer en daarna niets gehoord.");
  expect(sanne.news().join()).not.toContain("Dit haalde ik");
  const talk = JSON.stringify(await store.read(conversationOf(example.id, sanne.id)));
  expect(talk).toContain(`mevrouw ${reference(example.leads[0].person)} en`);
});
