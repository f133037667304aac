import { PEOPLE } from "../../src/adapters/web/people.ts";
import type { Traffic } from "./client.ts";
import type { Remembered, World } from "./person.ts";
import { pause } from "./processes.ts";

const WAVE = 3;

/** The lead invites wave after wave until so many people were asked, and looks at the overview now and then. */
export async function invites(me: Remembered, world: World, talks: number, { refused }: Traffic): Promise<LeadsAsks> {
  const { person, place } = me;
  const lead = PEOPLE.find((one) => one.id === person);
  if (!lead) throw new Error("The crash test needs the lead of the example people");
  const client = world.client(person);
  const chance = world.chance(person);
  const asks = { waves: 0, overviews: 0 };
  let marks = 0;
  const types = async (text: string): Promise<boolean> =>
    (await client.send("/local/messages", { person, place, text, id: `lead-${++marks}` })) !== undefined;

  // The first wave was invited when the house was opened.
  for (let asked = WAVE; asked < talks && refused.length === 0; asked += WAVE) {
    await pause(chance.between(200, 1_500) / world.pace);
    if (await types("volgende groep")) asks.waves++;
    if (chance.happens(0.3) && (await types("overzicht"))) asks.overviews++;
  }
  while (world.busy()) {
    await pause(chance.between(2_000, 8_000) / world.pace);
    if (await types("overzicht")) asks.overviews++;
  }
  return asks;
}

export interface LeadsAsks {
  readonly waves: number;
  readonly overviews: number;
}
