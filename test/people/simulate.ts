/**
 * `npm run simulate` plays simple characters against the engine and counts what they told, so that a change of the talk is seen in a
 * figure. `-- --json` prints the figures as JSON, `-- --show NAME` the whole talk of one of them with the reason of every question,
 * `-- --held-back` plays those on whom nothing is tuned: at the end of a change, and once.
 */
import type { Depth } from "./character.ts";
import { DEPTHS } from "./character.ts";
import { CHARACTERS, HELD_BACK } from "./characters.ts";
import { type Played, play } from "./player.ts";

const HEADINGS =
  "name     field              facts  easy medium  hard  messages probes not-open double repeated skipped weight lines answered";

simulate(process.argv.slice(2));

function simulate(args: readonly string[]): void {
  const playing = args.includes("--held-back") ? HELD_BACK : CHARACTERS;
  const shown = args[args.indexOf("--show") + 1];
  if (args.includes("--show")) show(shown ?? "");
  else if (args.includes("--json")) console.log(JSON.stringify(playing.map(play).map(figuresOf), undefined, 2));
  else table(playing.map(play));
}

function show(name: string): void {
  const everybody = [...CHARACTERS, ...HELD_BACK];
  const character = everybody.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!character) {
    console.error(`There is no character "${name}"; choose one of: ${everybody.map((one) => one.name).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const played = play(character);
  console.log(`${character.name} (${character.field}): ${character.who}\n`);
  console.log(played.transcript.join("\n"));
  console.log(`\nTold ${played.told.length} of ${character.facts.length}. Not told:`);
  for (const { fact, why } of played.missed)
    console.log(`  ${fact.depth.padEnd(6)} ${fact.about.padEnd(10)} ${why} (${fact.when.name})`);
}

interface Figures {
  readonly name: string;
  readonly field: string;
  readonly facts: number;
  readonly of: number;
  readonly byDepth: Readonly<Record<Depth, string>>;
  readonly messages: number;
  readonly probes: number;
  readonly notOpen: number;
  readonly double: number;
  readonly repeated: number;
  readonly skipped: number;
  readonly weight: string;
}

function figuresOf(played: Played): Figures {
  const { character, told, messages, probes, notOpen, double, repeated, skipped, weight, weightAnswered } = played;
  return {
    name: character.name,
    field: character.field,
    facts: told.length,
    of: character.facts.length,
    byDepth: byDepth([played]),
    messages,
    probes,
    notOpen,
    double,
    repeated,
    skipped,
    weight: `${weightAnswered}/${weight}`,
  };
}

function byDepth(played: readonly Played[]): Record<Depth, string> {
  const share = (depth: Depth) => {
    const all = played.flatMap(({ character }) => character.facts).filter((fact) => fact.depth === depth);
    const told = played.flatMap((one) => one.told).filter((fact) => fact.depth === depth);
    return `${told.length}/${all.length}`;
  };
  return Object.fromEntries(DEPTHS.map((depth) => [depth, share(depth)])) as Record<Depth, string>;
}

function table(played: readonly Played[]): void {
  console.log(HEADINGS);
  for (const figures of played.map(figuresOf)) console.log(row(figures));
  const sum = (what: (one: Played) => number) => played.reduce((total, one) => total + what(one), 0);
  const facts = sum(({ told }) => told.length);
  const all = sum(({ character }) => character.facts.length);
  const { easy, medium, hard } = byDepth(played);
  console.log(
    row({
      name: "total",
      field: `${played.length} talks`,
      facts,
      of: all,
      byDepth: { easy, medium, hard },
      messages: sum(({ messages }) => messages),
      probes: sum(({ probes }) => probes),
      notOpen: sum(({ notOpen }) => notOpen),
      double: sum(({ double }) => double),
      repeated: sum(({ repeated }) => repeated),
      skipped: sum(({ skipped }) => skipped),
      weight: `${sum(({ weightAnswered }) => weightAnswered)}/${sum(({ weight }) => weight)}`,
    }),
  );
  console.log("\nWhat the facts that were not told had needed:");
  for (const [why, count] of misses(played)) console.log(`  ${String(count).padStart(3)}  ${why}`);
  const longest = Math.max(...played.map(({ messages }) => messages));
  console.log(`\nThe longest talk took ${longest} messages of the bot.`);
  console.log(
    `${facts} of ${all} facts: ${((facts / all) * 100).toFixed(1)} % (easy ${easy}, medium ${medium}, hard ${hard}).`,
  );
}

function misses(played: readonly Played[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { why } of played.flatMap((one) => one.missed)) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function row({ name, field, facts, of, byDepth: depths, ...rest }: Figures): string {
  const numbers = [rest.messages, rest.probes, rest.notOpen, rest.double, rest.repeated, rest.skipped];
  const widths = [9, 7, 9, 7, 9, 8];
  return [
    name.padEnd(8),
    field.padEnd(18),
    `${facts}/${of}`.padStart(7),
    depths.easy.padStart(6),
    depths.medium.padStart(6),
    depths.hard.padStart(6),
    ...numbers.map((number, index) => String(number).padStart(widths[index] ?? 8)),
    `  ${rest.weight}`,
  ].join("");
}
