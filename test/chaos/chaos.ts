import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import "./more-people.ts";
import { PEOPLE } from "../../src/adapters/web/people.ts";
import { afterWorkingDays, cutToDay, DUTCH_OFFICE, nextWorkingMoment } from "../../src/engine/calendar.ts";
import { type Break, isBreak, treeFor } from "./breaks.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { type Findings, judge, recordsIn } from "./checks.ts";
import { clientOf, noTraffic, type Traffic } from "./client.ts";
import { invites } from "./lead.ts";
import { type Leases, leasesIn } from "./leases.ts";
import { live, nobodyYet, type Remembered, type World } from "./person.ts";
import { type Noticed, pause, type Running, runMain } from "./processes.ts";

interface Plan {
  readonly seed: number;
  readonly kills: number;
  readonly talks: number;
  readonly pace: number;
  readonly length: World["length"];
  /** Between two kills. */
  readonly leastGapMs: number;
  readonly mostGapMs: number;
  /** How long after the last kill everything may take to come to rest. */
  readonly restMs: number;
  readonly broken: Break | undefined;
}

/** The full run goes by the wall clock; the short one lets time run faster, in steps that are small beside a lease. */
const FULL = {
  kills: 50,
  talks: 20,
  pace: 1,
  length: "mixed",
  leastGapMs: 1_200,
  mostGapMs: 4_800,
  restMs: 120_000,
} as const;
const SHORT = {
  kills: 10,
  talks: 8,
  pace: 4,
  length: "short",
  leastGapMs: 1_000,
  mostGapMs: 3_500,
  restMs: 30_000,
} as const;
const STEP_MS = 200;
const MOST_AIMING_MS = 3_000;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const { values: given } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    short: { type: "boolean", default: false },
    seed: { type: "string", default: String(Date.now() % 100_000) },
    kills: { type: "string" },
    break: { type: "string" },
  },
});
if (given.break !== undefined && !isBreak(given.break)) {
  console.error(`--break ${given.break}: there is no such break; give dedupe, lease or order.`);
  process.exit(2);
}
const usual = given.short ? SHORT : FULL;
const plan: Plan = {
  ...usual,
  seed: Number(given.seed),
  kills: given.kills === undefined ? usual.kills : Number(given.kills),
  broken: given.break,
};
if (!Number.isInteger(plan.seed) || !Number.isInteger(plan.kills) || plan.kills < 0) {
  console.error("--seed and --kills are whole numbers.");
  process.exit(2);
}
const say = (line: string): void => {
  if (!given.json) console.log(line);
};

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
const folder = mkdtempSync(join(tmpdir(), "verkenner-chaos-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
const begun = Date.now();
process.exitCode = (await run(plan)) ? 0 : 1;

async function run(plan: Plan): Promise<boolean> {
  mkdirSync(join(folder, "data"));
  const tree = treeFor(plan.broken, ROOT, join(folder, "tree"));
  const noticed: Noticed = { died: [], complaints: new Map() };
  const traffic = noTraffic();
  const ports = chanceOf(Date.now(), "ports");
  const running: Running[] = [];
  const stopClock = new AbortController();
  try {
    // One after the other: which of two first starts invites the first wave is another question.
    for (let n = 0; n < 2; n++) {
      const one = await runMain(tree, join(folder, "data"), ports, noticed);
      running.push(one);
      await one.ready();
    }
    say(
      `Two processes of ${plan.broken ? `a tree without "${plan.broken}"` : "src/main.ts"} over one database; ` +
        `seed ${plan.seed}, ${plan.kills} kills, ${plan.talks} talks.`,
    );
    return await talkAndKill(plan, running, traffic, noticed, stopClock.signal);
  } finally {
    stopClock.abort();
    traffic.over = true;
    await Promise.all(running.map((one) => one.stop()));
  }
}

async function talkAndKill(
  plan: Plan,
  running: readonly Running[],
  traffic: Traffic,
  noticed: Noticed,
  stopClock: AbortSignal,
): Promise<boolean> {
  let killing = true;
  const urls = running.map(({ url }) => url);
  const world: World = {
    client: (name) => clientOf(urls, chanceOf(plan.seed, `way of ${name}`), traffic),
    chance: (name) => chanceOf(plan.seed, name),
    busy: () => killing,
    pace: plan.pace,
    length: plan.length,
  };
  await toAWorkingMorning(world);
  void runClock(urls, plan.pace, stopClock);

  const [leadPerson, ...participants] = PEOPLE;
  if (!leadPerson || participants.length < plan.talks) throw new Error("There are too few example people");
  const lead = nobodyYet(leadPerson.id);
  const people = participants.slice(0, plan.talks).map(({ id }) => nobodyYet(id));
  const leading = invites(lead, world, plan.talks, traffic);
  const lives = [leading, ...people.map((one) => live(one, world))];
  lives.forEach((one) => void one.catch(() => {}));

  const killed = await kill(plan, running, traffic, people);
  killing = false;
  say(`The kills are over after ${seconds()} s; now everything must come to rest.`);
  const outcomes = await Promise.race([Promise.allSettled(lives), timeIsUp(plan.restMs)]);
  if (!outcomes) traffic.over = true;
  const failures = (outcomes ?? []).flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
  while (traffic.underWay.size > 0) await Promise.allSettled([...traffic.underWay]);
  traffic.over = false;

  const data = join(folder, "data");
  for (const one of people) await asksForTheirData(one, world);
  const quiet = Date.now() + plan.restMs;
  while (recordsIn(data).waiting > 0 && Date.now() < quiet) await pause(200);
  const records = recordsIn(data);
  const texts = await textsOf([lead, ...people], world);
  const leadsAsks = await Promise.race([leading.catch(() => undefined), pause(0).then(() => undefined)]);
  const found = judge(people, lead, leadsAsks ?? { waves: -1, overviews: -1 }, records, {
    textOf: (place, id) => texts.get(`${place} ${id}`),
  });
  if (!outcomes) found.stuck.push("somebody still waited when the time was up");
  found.stuck.push(...failures);
  return report(plan, killed, traffic, records.sayings.length, found, noticed);
}

interface Killed {
  readonly kills: number;
  /** Leases that a killed process left behind. */
  readonly leasesLeft: number;
}

/** Kills one of them at random instants: anywhere, just after somebody sent something, or while something is on its way out. */
async function kill(
  plan: Plan,
  running: readonly Running[],
  traffic: Traffic,
  people: readonly Remembered[],
): Promise<Killed> {
  const chance = chanceOf(plan.seed, "kills");
  const leases = leasesIn(join(folder, "data"));
  const left = new Set<string>();
  for (let kills = 0; kills < plan.kills; ) {
    await pause(chance.between(plan.leastGapMs, plan.mostGapMs));
    const victim = await aim(chance, traffic, leases);
    if (!running[victim]?.kill(chance.between(50, 900))) continue;
    kills++;
    const held = leases.now();
    await pause(150);
    const still = leases.now();
    for (const lease of held) if (still.has(lease)) left.add(lease);
    if (kills % 10 === 0)
      say(
        `${kills} kills, ${seconds()} s: ${traffic.accepted} accepted, ${traffic.retried} tries made again, ` +
          `${people.filter(({ released }) => released).length} of ${people.length} released`,
      );
  }
  leases.close();
  return { kills: plan.kills, leasesLeft: left.size };
}

/** Waits for the instant and gives whom to kill. */
async function aim(chance: Chance, traffic: Traffic, leases: Leases): Promise<number> {
  const any = chance.happens(0.5) ? 0 : 1;
  const way = chance.roll();
  const waits = chance.between(0, 25);
  const until = Date.now() + MOST_AIMING_MS;
  if (way < 0.3) return any;
  if (way < 0.6) {
    const hit = await new Promise<number>((resolve) => {
      traffic.onTry = resolve;
      setTimeout(resolve, MOST_AIMING_MS, any);
    });
    await pause(waits);
    return hit;
  }
  // Which of the two has it in hand cannot be seen from outside, so half of these hit the other one.
  while (leases.now().size === 0 && Date.now() < until) await pause(1);
  return any;
}

/** Invitations go out in office hours; the whole run fits in one working day. */
async function toAWorkingMorning(world: World): Promise<void> {
  const client = world.client("clock");
  const { now } = await client.get<{ now: string }>("/local/clock");
  const nextDay = cutToDay(afterWorkingDays(Date.parse(now), 1, DUTCH_OFFICE), DUTCH_OFFICE);
  const morning = new Date(nextWorkingMoment(Math.max(nextDay, Date.parse(now)), DUTCH_OFFICE));
  await client.send("/local/clock", { to: morning.toISOString() } as never, "never");
}

/** Lets the front's clock run faster than the wall's, in small steps by way of either process. */
async function runClock(urls: readonly string[], pace: number, stop: AbortSignal): Promise<void> {
  if (pace === 1) return;
  for (let n = 0, last = Date.now(); !stop.aborted; n++) {
    await pause(STEP_MS);
    const passed = Date.now() - last;
    last += passed;
    await fetch(`${urls[n % urls.length]}/local/clock`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ by: Math.round(passed * (pace - 1)) }),
      signal: AbortSignal.any([stop, AbortSignal.timeout(1_000)]),
    }).catch(() => {});
  }
}

async function asksForTheirData({ person, place, asked }: Remembered, world: World): Promise<void> {
  const body = { person, place, text: "mijn gegevens", id: `${person.slice("web:".length)}-at-the-end` };
  if (await world.client(`${person} at the end`).send("/local/messages", body, "never"))
    asked.set("my-data", (asked.get("my-data") ?? 0) + 1);
}

async function textsOf(people: readonly Remembered[], world: World): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { person, place } of people) {
    const { messages } = await world
      .client("reader")
      .get<{ messages: readonly { id: string; from: string; text: string }[] }>(
        `/local/messages?person=${person}&place=${place}`,
      );
    for (const { id, from, text } of messages) if (from === "bot") texts.set(`${place} ${id}`, text);
  }
  return texts;
}

function report(
  plan: Plan,
  { kills, leasesLeft }: Killed,
  { accepted, redelivered, retried, late, failed, refused }: Traffic,
  said: number,
  found: Findings,
  { died, complaints }: Noticed,
): boolean {
  const figures = {
    kills,
    accepted,
    said,
    lost: found.lost.length,
    doubled: found.doubled.length,
    stuck: found.stuck.length,
    disordered: found.disordered.length,
    refused: refused.length,
    died: died.length,
    talks: plan.talks,
    redelivered,
    retried,
    late,
    failed,
    leasesLeft,
    seed: plan.seed,
    seconds: seconds(),
    ...(plan.broken && { broken: plan.broken }),
  };
  const bad = figures.lost + figures.doubled + figures.stuck + figures.disordered + figures.refused + figures.died;
  if (given.json) console.log(JSON.stringify(figures));
  const show = given.json ? (line: string) => console.error(line) : console.log;
  for (const [what, sentences] of Object.entries({ ...found, refused, died }))
    for (const sentence of sentences.slice(0, 8)) show(`${what}: ${sentence}`);
  if (!given.json) {
    for (const [words, n] of complaints) say(`logged ${n} times: ${words}`);
    say(
      Object.entries(figures)
        .map(([name, value]) => `${name} ${value}`)
        .join(", "),
    );
    say(bad === 0 ? "Nothing was lost, nothing was said twice." : "This is not as it should be.");
  }
  return bad === 0;
}

function timeIsUp(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms).unref());
}

function seconds(): number {
  return Math.round((Date.now() - begun) / 1_000);
}
