import { z } from "zod";
import { type Cause, listen } from "../../src/engine/listen.ts";

const CAUSES = [
  "workload",
  "unfamiliarity",
  "role",
  "trust",
  "privacy",
  "safety",
  "past_rejection",
  "no_backing",
] as const satisfies readonly Cause[];
const CLASSES = ["energy", "referral", "unrecognised", "normative", "thin"] as const;

const Message = z.object({
  id: z.string(),
  lang: z.enum(["nl", "en"]),
  question: z.string().default(""),
  text: z.string(),
});
const Labelled = Message.extend({
  energy: z.boolean(),
  resistance: z.array(z.enum(CAUSES)),
  referral: z.boolean(),
  unrecognised: z.boolean(),
  normative: z.boolean(),
  thin: z.boolean(),
});
type Verdict = Omit<z.infer<typeof Labelled>, "lang" | "question" | "text">;

/** What is heard in each message of a corpus, one line of JSON each. */
export function predictMessages(lines: readonly unknown[]): string[] {
  return lines.map((line) => JSON.stringify(verdictOn(Message.parse(line))));
}

/** How well that fits the labels: precision, recall and F1 per class and per cause, and over all causes together. */
export function scoreMessages(lines: readonly unknown[]): string {
  const messages = lines.map((line) => Labelled.parse(line));
  const pairs = messages.map((message) => ({ label: message, heard: verdictOn(message) }));
  const rows = [
    ...CLASSES.map((name) =>
      row(
        name,
        pairs.map(({ label, heard }) => [label[name], heard[name]] as const),
      ),
    ),
    ...CAUSES.map((cause) =>
      row(
        `cause: ${cause}`,
        pairs.map(({ label, heard }) => on(cause, label, heard)),
      ),
    ),
    row(
      "all causes",
      pairs.flatMap(({ label, heard }) => CAUSES.map((cause) => on(cause, label, heard))),
    ),
  ];
  return [`${"".padEnd(24)} precision  recall     F1   right wrong missed`, ...rows].join("\n");
}

const on = (cause: Cause, label: Verdict, heard: Verdict): readonly [boolean, boolean] => [
  label.resistance.includes(cause),
  heard.resistance.includes(cause),
];

function verdictOn({ id, lang, question, text }: z.infer<typeof Message>): Verdict {
  const heard = listen(text, { language: lang, question });
  return {
    id,
    energy: heard.energy !== undefined,
    resistance: heard.causes.map(({ cause }) => cause),
    referral: heard.referrals.length > 0,
    unrecognised: heard.unrecognised !== undefined,
    normative: heard.normative !== undefined,
    thin: heard.thin !== undefined,
  };
}

function row(name: string, pairs: readonly (readonly [label: boolean, heard: boolean])[]): string {
  const right = pairs.filter(([label, heard]) => label && heard).length;
  const wrong = pairs.filter(([label, heard]) => !label && heard).length;
  const missed = pairs.filter(([label, heard]) => label && !heard).length;
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * right) / (2 * right + wrong + missed);
  const figures = [precision, recall, f1].map((figure) => (Number.isNaN(figure) ? "-" : figure.toFixed(2)).padStart(7));
  return `${name.padEnd(24)}${figures.join("  ")}  ${String(right).padStart(5)} ${String(wrong).padStart(5)} ${String(missed).padStart(6)}`;
}
