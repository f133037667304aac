import { describe, expect, test } from "vitest";
import { fromMessage } from "../../src/adapters/web/inbound.ts";
import { documentOf, personOf } from "../../src/engine/aggregate-id.ts";
import type { Channel, ChannelQuestion } from "../../src/engine/channel.ts";
import type { Person } from "../../src/engine/person.ts";
import { type StageOptions, stage, threadUnder } from "../stage.ts";

/** "Wat vind je er zelf van, hoe het nu gaat?": the fourth question of the guide is fit for a channel. */
async function asked(options: StageOptions = {}) {
  const on = await stage(options);
  await on.invited("Chantal");
  const marieke = on.named("Marieke");
  await marieke.says("stel 4 in #sociaal-domein");
  const sociaal = on.channel("sociaal-domein");
  const root = sociaal.question();
  const document = async () => (await on.store.read<Channel>(documentOf("channel", on.example.id))) as Channel;
  const question = async () => (await document()).questions[0] as ChannelQuestion;
  const desk = async (name: string) => on.store.read<Person>(personOf(on.named(name).id));
  return { ...on, marieke, sociaal, root, document, question, desk };
}

describe("a lead asks in a channel", () => {
  test("a fit question stands there once, with a button to take part", async () => {
    const { marieke, sociaal, root } = await asked();
    marieke.sees("Ik stel deze vraag in #sociaal-domein");
    expect(root.body?.text).toContain("Wat vind je er zelf van, hoe het nu gaat?");
    expect(root.body?.buttons.map(({ action }) => action)).toEqual(["channel-join", "channel-energy"]);
    await marieke.says("vraag 4 in sociaal-domein");
    marieke.sees("staat al in #sociaal-domein");
    expect(sociaal.questions()).toHaveLength(1);
  });

  test("a tender question, a channel that nobody knows and a number that is not there are refused with the reason", async () => {
    const { named, channel, invited } = await stage();
    await invited("Chantal");
    const marieke = named("Marieke");
    await marieke.says("stel 10 in #sociaal-domein");
    marieke.sees("Vraag 10 past niet in een kanaal", "gevoelig", "Wel geschikt");
    await marieke.says("stel 3 in #sociaal-domein");
    marieke.sees("hier hoort een eigen gesprek bij");
    await marieke.says("stel 4 in #nergens");
    marieke.sees("Ik ken geen kanaal met de naam #nergens");
    await marieke.says("stel 99 in #sociaal-domein");
    marieke.sees("Dat nummer is er niet");
    expect(channel("sociaal-domein").questions()).toHaveLength(0);
  });

  test("nothing is asked before the exploration runs, while it is paused, or by anybody else", async () => {
    const { named, channel, invited, store, example } = await stage();
    const marieke = named("Marieke");
    await marieke.says("stel 4 in #sociaal-domein");
    marieke.sees("Ik stel nu niets in een kanaal");
    const sanne = await invited("Sanne");
    await sanne.says("stel 4 in #sociaal-domein");
    await marieke.says("pauzeer");
    await marieke.says("stel 4 in #sociaal-domein");
    marieke.sees("Ik stel nu niets in een kanaal");
    expect(channel("sociaal-domein").questions()).toHaveLength(0);
    expect((await store.read<Channel>(documentOf("channel", example.id)))?.questions ?? []).toEqual([]);
  });

  test("in the evening it waits for the next morning", async () => {
    const on = await stage();
    await on.invited("Chantal");
    const marieke = on.named("Marieke");
    await marieke.waits({ hours: 10 });
    await marieke.says("stel 4 in #sociaal-domein");
    expect(on.channel("sociaal-domein").questions()).toHaveLength(0);
    await marieke.waits({ hours: 14 });
    expect(on.channel("sociaal-domein").questions()).toHaveLength(1);
  });
});

describe("who takes part", () => {
  test("of who has not agreed only the id of the message is kept", async () => {
    const { named, root, question, desk, document } = await asked();
    const peter = named("Peter");
    const message = await peter.answers(root, "Bij ons hangt er een lijstje naast de koffieautomaat.");
    expect((await question()).unread).toEqual([message.id]);
    expect(JSON.stringify([await document(), await desk("Peter")])).not.toContain("koffieautomaat");
    expect(JSON.stringify(await document())).not.toContain("peter");
  });

  test("once somebody agrees, by the button or by typing it, what they wrote before and write after counts, at their own desk", async () => {
    const { named, root, question, desk, document, sociaal } = await asked();
    const [peter, lisa] = [named("Peter"), named("Lisa")];
    const before = await peter.answers(root, "Bij ons hangt er een lijstje naast de koffieautomaat.");
    peter.news();
    const reply = await peter.presses("channel-join", {}, root);
    expect(reply).toMatchObject({ type: "notice", line: { key: "channel-joined" } });
    await lisa.answers(root, "Ik doe mee");
    lisa.sees("Wat je in deze draad schreef en nog schrijft, telt mee");
    const after = await lisa.answers(root, "Wij delen elke dinsdag een overzicht van de panden.");
    expect((await desk("Peter"))?.channels[0]?.replies).toEqual([{ message: before.id, text: before.body?.text }]);
    expect((await desk("Lisa"))?.channels[0]?.replies).toEqual([{ message: after.id, text: after.body?.text }]);
    expect((await question()).replies).toEqual([
      { person: peter.id, message: before.id },
      { person: lisa.id, message: after.id },
    ]);
    expect(JSON.stringify(await document())).not.toMatch(/koffieautomaat|panden/);
    expect(sociaal.saidUnder(root)).toEqual([]);
  });

  test("the same press twice, and the same message again, change nothing", async () => {
    const { named, root, question, desk } = await asked();
    const peter = named("Peter");
    await peter.presses("channel-join", {}, root);
    await peter.presses("channel-join", {}, root);
    await peter.answers(root, "Er ligt een lijst bij de balie, elke maandag een nieuwe.");
    const before = [await question(), await desk("Peter")];
    await peter.presses("channel-join", {}, root);
    expect([await question(), await desk("Peter")]).toEqual(before);
  });

  test("an edit changes what counts, a deletion takes it out", async () => {
    const { named, root, question, desk } = await asked();
    const peter = named("Peter");
    await peter.presses("channel-join", {}, root);
    const message = await peter.answers(root, "Er ligt een lijst bij de balie, elke maandag een nieuwe.");
    await peter.edits(message, "Er ligt een lijst bij de deur, elke dinsdag een nieuwe.");
    expect((await desk("Peter"))?.channels[0]?.replies[0]?.text).toContain("dinsdag");
    await peter.deletes(message);
    expect((await desk("Peter"))?.channels[0]?.replies).toEqual([]);
    expect((await question()).replies).toEqual([]);
  });

  test("what identifies a citizen is taken out, and the author is told so alone", async () => {
    const { root, desk, sociaal, invited } = await asked();
    const peter = await invited("Peter");
    await peter.presses("channel-join", {}, root);
    peter.news();
    await peter.answers(root, "Ik belde vorige week 0612345678 en kreeg niemand aan de lijn.");
    peter.sees("Dit haalde ik uit je bericht");
    expect(JSON.stringify(await desk("Peter"))).not.toContain("0612345678");
    expect(sociaal.saidUnder(root)).toEqual([]);
  });

  test("who stops taking part, or is erased, is out of it with every word", async () => {
    const { named, root, question, desk, invited } = await asked();
    const [peter, lisa] = [await invited("Peter"), named("Lisa")];
    await peter.presses("channel-join", {}, root);
    await lisa.presses("channel-join", {}, root);
    await peter.answers(root, "Er ligt een lijst bij de balie, elke maandag een nieuwe.");
    const message = await lisa.answers(root, "Wij delen elke dinsdag een overzicht van de panden.");
    await lisa.answers(root, "ik doe niet meer mee");
    expect((await desk("Lisa"))?.channels[0]?.replies).toEqual([]);
    expect(await question()).toMatchObject({ joined: [peter.id], unread: [message.id] });
    await peter.says("vergeet mij");
    await peter.says("ja, wis alles");
    expect(await question()).toMatchObject({ joined: [], replies: [] });
    expect(JSON.stringify(await question())).not.toContain("peter");
    expect(await desk("Peter")).toBeUndefined();
  });

  test("what this is no place for is not kept, and its author alone hears whom to turn to", async () => {
    const { root, desk, question, sociaal, invited } = await asked();
    const peter = await invited("Peter");
    await peter.presses("channel-join", {}, root);
    peter.news();
    await peter.answers(root, "Ik word bedreigd door een klant, hij staat voor mijn deur.");
    peter.sees("dit is geen meldpunt", "Direct gevaar: 112");
    expect(JSON.stringify(await desk("Peter"))).not.toContain("bedreigd");
    expect((await question()).replies).toEqual([]);
    expect(sociaal.saidUnder(root)).toEqual([]);
  });

  test("a right that is typed in the thread is no answer: the bot only says where it can be found", async () => {
    const { root, desk, question, sociaal, named } = await asked();
    const peter = named("Peter");
    await peter.presses("channel-join", {}, root);
    await peter.answers(root, "mijn gegevens");
    expect(sociaal.saidUnder(root)).toEqual([expect.stringContaining("Stuur me een privébericht")]);
    expect(await question()).toMatchObject({ replies: [], unread: [] });
    expect((await desk("Peter"))?.channels[0]?.replies).toEqual([]);
  });
});

describe("on a bad day", () => {
  test("a platform that cannot be asked for a moment loses nothing: the press is sent again", async () => {
    let away = true;
    const { named, root, desk } = await asked({
      through: (messenger) => ({
        ...messenger,
        read: async (...asked) => {
          if (away) throw new Error("away");
          return messenger.read?.(...asked);
        },
      }),
    });
    const peter = named("Peter");
    await peter.answers(root, "Er ligt een lijst bij de balie, elke maandag een nieuwe.");
    await expect(peter.presses("channel-join", {}, root)).rejects.toThrow("away");
    away = false;
    await peter.presses("channel-join", {}, root);
    expect((await desk("Peter"))?.channels[0]?.replies).toHaveLength(1);
  });

  test("a message that is told again after a crash between the question and the desk arrives at the desk, once", async () => {
    const { named, root, desk, question, handleEvent, store, front, clock } = await asked();
    const peter = named("Peter");
    await peter.presses("channel-join", {}, root);
    const { advance } = store;
    const message = front.write(
      peter.id,
      threadUnder(root),
      "Er ligt een lijst bij de balie, elke maandag een nieuwe.",
      "crash",
      clock.now(),
    );
    const inbound = fromMessage(message);
    if (!inbound) throw new Error("A message that the front would not hand on");
    store.advance = async (aggregate, ...rest) => {
      if (aggregate === personOf(peter.id)) throw new Error("power cut");
      return advance(aggregate, ...rest);
    };
    await expect(handleEvent(inbound)).rejects.toThrow("power cut");
    store.advance = advance;
    await handleEvent(inbound);
    await handleEvent(inbound);
    await peter.waits({ seconds: 5 });
    expect((await desk("Peter"))?.channels[0]?.replies).toHaveLength(1);
    expect((await question()).replies).toHaveLength(1);
  });

  test("a question of which nobody knows whether it arrived stands in the channel once", async () => {
    let tries = 0;
    const { sociaal } = await asked({
      through: (messenger) => ({
        ...messenger,
        post: async (place, ...rest) => {
          const outcome = await messenger.post(place, ...rest);
          return place.startsWith("web:channel:") && ++tries === 1 ? { type: "unknown", because: "time-out" } : outcome;
        },
      }),
    });
    expect(sociaal.questions()).toHaveLength(1);
  });
});
