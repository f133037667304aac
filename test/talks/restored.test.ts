import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { webDirectory } from "../../src/adapters/web/people.ts";
import { deliverNext } from "../../src/app/deliver.ts";
import { cleanRestored } from "../../src/app/erasures.ts";
import { frontDoor } from "../../src/app/handle-event.ts";
import { conversationOf, explorationOf } from "../../src/engine/aggregate-id.ts";
import type { Exploration } from "../../src/engine/exploration.ts";
import { type EventId, type ExplorationId, minutes, type PersonId, type Tag } from "../../src/engine/words.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { type StageOptions, stage } from "../stage.ts";

/** A house of which a backup of the data can be made and put back; the keys and the messages of the platform are never older. */
async function withABackup(options: StageOptions = {}) {
  const on = await stage(options);
  const path = join(on.folder, "backup.db");
  const peopleIn = async (store = on.store, id = on.example.id): Promise<readonly PersonId[]> =>
    ((await store.read<Exploration>(explorationOf(id)))?.participants ?? []).map(({ person }) => person);
  return {
    ...on,
    lead: on.named("Marieke"),
    peopleIn,
    makeBackup(): void {
      const database = new DatabaseSync(join(on.folder, "verkenner.db"));
      database.exec(`VACUUM INTO '${path}'`);
      database.close();
    },
    /** The house starts over the backup, and the lead asks for the next wave until there is nobody left. */
    async startsOverBackup() {
      const store = await openSqliteStore({ path, keys: on.keys });
      const room = { ...on.room, store };
      const roster = { names: async () => [] };
      const handleEvent = frontDoor({ ...room, roster, directory: webDirectory, language: "nl", wake: () => {} });
      await cleanRestored({ ...room, explorations: [on.example.id] });
      for (let wave = 0; wave < 6; wave++)
        await handleEvent({
          id: `wave-${wave}` as EventId,
          person: on.example.leads[0].person,
          place: on.example.leads[0].place,
          company: "alone",
          about: { aggregate: explorationOf(on.example.id), tag: "" as Tag },
          event: { type: "button-pressed", action: "invite-wave", values: {}, sent: on.clock.now() },
        });
      while (await deliverNext(room));
      return store;
    },
  };
}

test("a backup that is put back invites nobody who was erased since, and everybody else", async () => {
  const { named, makeBackup, startsOverBackup, peopleIn, clock, move, example } = await withABackup();
  const [peter, fatima] = [named("Peter"), named("Fatima")];
  makeBackup();
  await peter.says("vergeet mij");
  await peter.says("ja, wis alles");
  peter.sees("is hier gewist");
  move(clock.now() + minutes(10));
  const store = await startsOverBackup();
  peter.seesNothing();
  expect(await store.read(conversationOf(example.id, peter.id))).toBeUndefined();
  expect(await peopleIn(store)).toEqual(example.people.map(({ person }) => person).filter((one) => one !== peter.id));
  fatima.sees("Ik ben een bot");
  await store.close();
});

test("a backup that is put back passes on no question of somebody who was erased since", async () => {
  let isLeadAway = false;
  const { invited, lead, example, makeBackup, startsOverBackup, clock, move } = await withABackup({
    through: (platform) => ({
      ...platform,
      post: async (place, ...message) =>
        isLeadAway && place === example.leads[0].place
          ? { type: "retry", afterMs: minutes(10), because: "429" }
          : platform.post(place, ...message),
    }),
  });
  const sanne = await invited("Sanne");
  await sanne.presses("start-calm");
  isLeadAway = true;
  await sanne.says("Wanneer komt de wethouder een keer bij ons langs?");
  makeBackup();
  await sanne.says("vergeet mij");
  await sanne.says("ja, wis alles");
  isLeadAway = false;
  lead.news();
  move(clock.now() + minutes(20));
  await (await startsOverBackup()).close();
  expect(lead.news().join()).not.toMatch(/wethouder|Sanne/);
});

test("whoever was erased and is asked again, in another exploration, stays there when the house starts", async () => {
  const { named, setUp, example, room, peopleIn, clock, move } = await withABackup();
  const sanne = named("Sanne");
  await sanne.says("vergeet mij");
  await sanne.says("ja, wis alles");
  move(clock.now() + minutes(10));
  const second = "buurstad" as ExplorationId;
  await setUp({ ...example, id: second });
  await cleanRestored({ ...room, explorations: [example.id, second] });
  expect(await peopleIn(room.store, example.id)).not.toContain(sanne.id);
  expect(await peopleIn(room.store, second)).toContain(sanne.id);
});
