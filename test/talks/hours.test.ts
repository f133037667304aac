import { describe, expect, test } from "vitest";
import { conversationOf } from "../../src/engine/aggregate-id.ts";
import type { Conversation } from "../../src/engine/conversation.ts";
import { stage } from "../stage.ts";

/** On the stage it is Tuesday morning. */
async function talkWith(firstName: string) {
  const on = await stage();
  const person = await on.invited(firstName);
  const talk = async () =>
    (await on.store.read<Conversation>(conversationOf(on.example.id, person.id))) as Conversation;
  const dueDay = async () => {
    const state = await talk();
    const due = "due" in state ? state.due : undefined;
    return due === undefined
      ? undefined
      : new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(due);
  };
  return { ...on, person, talk, dueDay };
}

describe("a typed moment", () => {
  test("is read back, and counts once its author says yes", async () => {
    const { person, talk, dueDay, clock } = await talkWith("Sanne");
    await person.says("later");
    const before = await dueDay();
    await person.says("over twee weken om half 3");
    person.sees("14:30", "Is dat goed?");
    expect(await dueDay()).toBe(before);
    await person.says("ja");
    person.sees("Ik kom terug", "14:30");
    const state = await talk();
    expect(state.phase === "later" && state.due - clock.now()).toBeGreaterThan(13 * 86_400_000);
    await person.waits({ days: 13 });
    person.seesNothing();
    await person.waits({ days: 2 });
    person.sees("later terug te komen");
  });

  test("can be typed at once, also in the middle of a talk, and another one takes its place", async () => {
    const { person, talk } = await talkWith("Sanne");
    await person.presses("start-calm");
    await person.says("later, volgende week dinsdag 10 uur");
    person.sees("dinsdag", "10:00");
    const asks = person.latest();
    await person.says("liever woensdag");
    person.sees("woensdag", "9:00");
    await person.presses("moment-yes", {}, asks);
    expect((await talk()).phase === "later" && "proposed" in (await talk())).toBe(true);
    await person.presses("moment-yes");
    expect("proposed" in (await talk())).toBe(false);
  });

  test("outside office hours is moved to the next opening, and that is what is read back", async () => {
    const { person } = await talkWith("Sanne");
    await person.says("later");
    person.news();
    await person.says("zaterdag om 10 uur");
    person.sees("maandag", "9:00");
  });

  test("that is no moment but a story is heard as an answer", async () => {
    const { person, talk } = await talkWith("Sanne");
    await person.says("later");
    await person.says("Dinsdag heb ik weer zo'n gesprek met dat gezin.");
    expect((await talk()).talk.exchanges[0]?.parts[0]?.text).toContain("Dinsdag heb ik weer");
  });
});

describe("hours of one's own (P7)", () => {
  test("who does not work on a day is not written to then, in any talk, and sees it said back", async () => {
    const { person, dueDay } = await talkWith("Sanne");
    const before = (await dueDay()) as string;
    const weekday = new Date(before).getUTCDay();
    const name = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"][weekday];
    await person.says(`ik werk niet op ${name}`);
    person.sees(`Op ${name} schrijf ik je niet`);
    expect(((await dueDay()) as string) > before).toBe(true);
    person.news();
    await person.says(`ik werk wel op ${name}`);
    person.sees(`Op ${name} schrijf ik je weer`);
  });

  test("who is away hears nothing until they are back", async () => {
    const { person } = await talkWith("Sanne");
    person.news();
    await person.says("ik ben met vakantie tot 12 januari");
    person.sees("11 januari");
    await person.waits({ days: 30 });
    person.seesNothing();
    await person.waits({ days: 40 });
    expect(person.news().length).toBeGreaterThan(0);
  });

  test("they hold for the first message of a later exploration too", async () => {
    const on = await stage();
    const sanne = on.named("Sanne");
    await sanne.says("ik ben vrij tot 20 januari");
    sanne.sees("19 januari");
    await on.named("Marieke").says("nodig Sanne uit");
    await sanne.waits({ days: 14 });
    sanne.seesNothing();
    await sanne.waits({ days: 70 });
    sanne.sees("Ik ben een bot");
  });
});
