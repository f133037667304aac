import { describe, expect, test } from "vitest";
import type { FrontMessage } from "../../src/adapters/web/front-store.ts";
import { documentOf, personOf } from "../../src/engine/aggregate-id.ts";
import { energyForm } from "../../src/engine/channel/energy-form.ts";
import type { Channel, ChannelQuestion } from "../../src/engine/channel.ts";
import type { Person } from "../../src/engine/person.ts";
import { probeForAll } from "../../src/engine/probes.ts";
import { isAskable } from "../../src/engine/question-check.ts";
import { stage } from "../stage.ts";

const PROBE = "Wat kunnen jullie hier nog meer over vertellen?";
const FIVE = ["Peter", "Lisa", "Bas", "Hanna", "Rohan"] as const;

async function asked() {
  const on = await stage();
  await on.invited("Chantal");
  const marieke = on.named("Marieke");
  await marieke.says("stel 4 in #sociaal-domein");
  marieke.news();
  const sociaal = on.channel("sociaal-domein");
  const root = sociaal.question();
  const question = async () =>
    (await on.store.read<Channel>(documentOf("channel", on.example.id)))?.questions[0] as ChannelQuestion;
  const joined = async (name: string) => {
    const person = on.named(name);
    await person.presses("channel-join", {}, root);
    return person;
  };
  return { ...on, marieke, sociaal, root, question, joined };
}

describe("one probe to the whole thread", () => {
  test("after some quiet, where the answers are thin, and never a second time", async () => {
    const { joined, sociaal, root } = await asked();
    const peter = await joined("Peter");
    await peter.answers(root, "Gaat wel.");
    expect(sociaal.saidUnder(root)).toEqual([]);
    await peter.waits({ hours: 4 });
    expect(sociaal.saidUnder(root)).toEqual([PROBE]);
    const lisa = await joined("Lisa");
    await lisa.answers(root, "Prima hoor.");
    await lisa.waits({ workingDays: 2 });
    expect(sociaal.saidUnder(root)).toEqual([PROBE]);
  });

  test("not where somebody tells, and not on what somebody says who did not agree", async () => {
    const { joined, named, sociaal, root } = await asked();
    await named("Bas").answers(root, "Gaat wel.");
    await named("Bas").waits({ hours: 5 });
    expect(sociaal.saidUnder(root)).toEqual([]);
    const [peter, lisa] = [await joined("Peter"), await joined("Lisa")];
    await peter.answers(root, "Gaat wel.");
    await lisa.answers(root, "Vorige week belden we drie keer met Veiligheid en er kwam niemand terug.");
    await lisa.waits({ workingDays: 1 });
    expect(sociaal.saidUnder(root)).toEqual([]);
  });

  test("not where people talk to each other", async () => {
    const { joined, named, sociaal, root } = await asked();
    const peter = await joined("Peter");
    await peter.answers(root, "Gaat wel.");
    await named("Bas").answers(root, "Hoezo gaat wel?");
    await peter.answers(root, "Gewoon.");
    await peter.waits({ workingDays: 1 });
    expect(sociaal.saidUnder(root)).toEqual([]);
  });

  test("a later message puts it off, and in the evening it waits for the morning", async () => {
    const { joined, sociaal, root } = await asked();
    const peter = await joined("Peter");
    await peter.answers(root, "Gaat wel.");
    await peter.waits({ hours: 2 });
    await (await joined("Lisa")).answers(root, "Prima hoor.");
    await peter.waits({ hours: 2 });
    expect(sociaal.saidUnder(root)).toEqual([]);
    await peter.waits({ hours: 4 });
    expect(sociaal.saidUnder(root)).toEqual([PROBE]);
  });

  test("its wording is an open question, in both languages", () => {
    for (const language of ["nl", "en"] as const)
      for (const lack of ["more", "example"] as const)
        expect(isAskable(probeForAll(lack, language), language)).toBe(true);
  });
});

describe("a private energy tap", () => {
  test("opens as a form for who pressed, or in the DM of who typed it, and is kept at their own desk", async () => {
    const { named, invited, root, question, store, example } = await asked();
    const peter = await invited("Peter");
    expect(await peter.presses("channel-energy", {}, root)).toMatchObject({
      type: "form",
      message: { card: "energy-tap", data: { question: `${example.id}/1` } },
    });
    peter.news();
    await peter.answers(root, "mijn energie");
    peter.sees("Jouw energie");
    expect(await peter.presses("channel-tap", { energy: "later" })).toMatchObject({ line: { key: "channel-tapped" } });
    expect((await store.read<Person>(personOf(peter.id)))?.channels[0]).toMatchObject({
      energy: "later",
      joined: false,
    });
    expect(JSON.stringify(await question())).not.toContain("later");
    expect(await question()).toMatchObject({ tapped: [peter.id], joined: [] });
    await peter.says("mijn gegevens");
    peter.sees("in het kanaal", "Ik wil wel, maar later");
    expect(named("Lisa").inbox()).toEqual([]);
  });

  test("can be typed in the DM, with the leave to quote, and stands on the form the next time", async () => {
    const { joined, invited, root } = await asked();
    await invited("Peter");
    const peter = await joined("Peter");
    peter.news();
    await peter.says("mijn energie: nu niet");
    await peter.says("citeer mij");
    peter.sees("Bewaard, alleen voor jou");
    expect(await peter.presses("channel-energy", {}, root)).toMatchObject({
      message: { data: { energy: "not_now", quote: true } },
    });
    await peter.says("citeer mij niet");
    expect(await peter.presses("channel-energy", {}, root)).toMatchObject({
      message: { data: { energy: "not_now", quote: false } },
    });
  });

  test("the choices stand in an order of their own for everybody", () => {
    const orders = FIVE.map((name) =>
      energyForm(
        `web:${name}` as never,
        { exploration: "e" as never, number: 1, text: "" },
        { energy: "", quote: false },
      ).energies.join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});

describe("the digest", () => {
  async function withAnswers() {
    const on = await asked();
    for (const name of FIVE) {
      const person = await on.joined(name);
      await person.answers(
        on.root,
        `Vorige week zag ik ${name === "Lisa" ? "twee busjes" : "een lijst"} bij de loods.`,
      );
      await person.presses(
        "channel-tap",
        { value: `${on.example.id}/1`, energy: name === "Bas" ? "not_now" : "later", quote: String(name === "Lisa") },
        on.root,
      );
    }
    return on;
  }

  test("is drafted for the lead after five working days, and posted once, when the lead says so", async () => {
    const { marieke, sociaal, root } = await withAnswers();
    await marieke.says("samenvatting 1");
    marieke.sees("Het concept komt");
    await marieke.waits({ workingDays: 5 });
    expect(sociaal.saidUnder(root)).toEqual([]);
    marieke.sees(
      "Minstens 5 collega's deden mee",
      "de meesten willen wel, maar later",
      "‘Vorige week zag ik twee busjes bij de loods.’",
    );
    await marieke.says("samenvatting 1: Dank jullie wel, hier gaan we mee verder.");
    await marieke.presses("channel-digest-post");
    await marieke.says("plaats samenvatting 1");
    const under = sociaal.saidUnder(root);
    expect(under).toHaveLength(1);
    expect(under[0]).toContain("Dank jullie wel, hier gaan we mee verder.");
    expect(under[0]).toContain("twee busjes");
    expect(under[0]).not.toMatch(/ingetrokken|een lijst|Lisa|Peter|not_now|4/);
    expect(sociaal.question().body?.buttons).toEqual([]);
  });

  test("says nothing of fewer than five, and nothing changes its figures afterwards", async () => {
    const { joined, marieke, root, example, question } = await asked();
    for (const name of FIVE.slice(0, 4)) {
      const person = await joined(name);
      await person.presses("channel-tap", { value: `${example.id}/1`, energy: "later" }, root);
    }
    await marieke.waits({ workingDays: 5 });
    marieke.sees("te weinig om over te vertellen");
    await (await joined("Rohan")).presses("channel-tap", { value: `${example.id}/1`, energy: "later" }, root);
    await marieke.waits({ workingDays: 2 });
    expect((await question()).digest).toMatchObject({ people: 0, energy: "" });
    await marieke.says("plaats samenvatting 1");
    marieke.sees("Er is nog niets om te plaatsen");
  });

  test("a quote goes with its yes, its message or its author, also where it stands in the thread already", async () => {
    const { marieke, sociaal, root, named, example, front } = await withAnswers();
    const lisa = named("Lisa");
    await marieke.waits({ workingDays: 5 });
    await marieke.presses("channel-digest-post");
    expect(sociaal.saidUnder(root)[0]).toContain("twee busjes");
    await lisa.presses("channel-tap", { value: `${example.id}/1`, quote: "false" }, root);
    expect(sociaal.saidUnder(root)[0]).not.toContain("twee busjes");
    const draft = marieke.inbox().find(({ body }) => body?.text.includes("Samenvatting van een vraag")) as FrontMessage;
    expect(front.message(draft.id)?.body?.text).not.toContain("twee busjes");
  });

  test("an edit of quoted words is shown, a deletion takes them out", async () => {
    const on = await asked();
    const lisa = await on.joined("Lisa");
    const message = await lisa.answers(on.root, "Vorige week zag ik twee busjes bij de loods.");
    await lisa.presses("channel-tap", { value: `${on.example.id}/1`, quote: "true" }, on.root);
    await on.marieke.waits({ workingDays: 5 });
    await on.marieke.presses("channel-digest-post");
    await lisa.edits(message, "Vorige week zag ik drie busjes bij de loods.");
    expect(on.sociaal.saidUnder(on.root)[0]).toContain("drie busjes");
    await lisa.deletes(message);
    expect(on.sociaal.saidUnder(on.root)[0]).not.toContain("busjes");
  });
});
