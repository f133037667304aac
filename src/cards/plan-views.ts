import type { CardDataOf } from "../engine/card-data.ts";
import type { Language } from "../engine/words.ts";
import { asTyped, type Markdown } from "./markdown.ts";
import { said, shown, texted } from "./shown.ts";
import { day, filled, line, type Texts } from "./texts.ts";

type PlanData = CardDataOf["plan"];
type TaskRow = CardDataOf["tasks"]["rows"][number];

export function planView(data: PlanData, language: Language, texts: Texts) {
  const words = texts.cards.plan;
  return {
    title: shown(words.title, { theme: data.theme }),
    organisation: asTyped(data.organisation),
    conclusions: texted(data.conclusions.map((one) => said(language, one))),
    arrange: texted(data.arrange.map((one) => arrangeLine(one, language, texts))),
    nothing: data.arrange.length === 0,
    sections: data.sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ section, lines }) => ({
        heading: asTyped(texts.sections[section]),
        lines: lines.map(({ number, text, rests, owner, gate }) => ({
          number,
          text: shown(words.line, { number, text: line(language, text) }),
          rests: texted([
            ...(owner === "" ? [] : [shown(words.owner, { name: owner })]),
            ...(gate ? [asTyped(words.gate)] : []),
            ...rests.map((one) => said(language, one)),
          ]),
          button: filled(texts.buttons["plan-change"], { number }),
        })),
      })),
    tasks: texted(data.tasks.map((row) => taskLine(row, language, texts))),
    hasTasks: data.tasks.length > 0,
    last: data.last ? shown(words.last, { name: data.last.by, day: day(language, data.last.on) }) : "",
  };
}

/** What must be arranged first, as the plan names it. */
function arrangeLine(
  one: PlanData["arrange"][number],
  language: Language,
  { cards: { plan: words } }: Texts,
): Markdown {
  const { number, what, step, owner, by } = one;
  const parts = [
    filled(words.arrange, { number, what }),
    ...(step === "" ? [] : [filled(words["arrange-step"], { step })]),
    owner === "" ? words["arrange-nobody"] : filled(words["arrange-owner"], { name: owner }),
    ...(by === "" ? [] : [filled(words["arrange-by"], { day: day(language, by) })]),
  ];
  return asTyped(parts.join(" "));
}

function taskLine({ number, what, state, owner, by }: TaskRow, language: Language, texts: Texts): Markdown {
  const words = texts.cards.tasks;
  const who = owner === "" ? "" : filled(words.owner, { name: owner });
  const until = by === "" ? "" : filled(words.by, { day: day(language, by) });
  const parts = [filled(words.row, { number, what }), who, until, texts["task-states"][state]];
  return asTyped(parts.filter((part) => part !== "").join(" "));
}

export function planFormView(data: CardDataOf["plan-form"], language: Language, texts: Texts) {
  const words = texts.cards["plan-form"];
  const { number, version, note, text, section, sections, owner } = data;
  return {
    title: number === 0 ? asTyped(words.new) : shown(words.change, { number }),
    note: note ? said(language, note) : "",
    isNew: number === 0,
    number,
    version: String(version),
    text: line(language, text),
    section,
    sections: sections.map((value) => ({ value, title: texts.sections[value] })),
    owner,
    save: filled(texts.buttons["plan-save"], { number }),
    drop: filled(texts.buttons["plan-drop"], { number }),
    up: filled(texts.buttons["plan-up"], { number }),
    down: filled(texts.buttons["plan-down"], { number }),
  };
}

export function tasksView({ theme, rows, undoable }: CardDataOf["tasks"], language: Language, texts: Texts) {
  return {
    title: shown(texts.cards.tasks.title, { theme }),
    none: rows.length === 0,
    undoable,
    rows: rows.map((row) => ({
      number: row.number,
      text: taskLine(row, language, texts),
      open: row.state !== "done",
      ...taskButtons(row.number, texts),
    })),
  };
}

export function taskView({ theme, lead, mine, why, ...row }: CardDataOf["task"], language: Language, texts: Texts) {
  const words = texts.cards.task;
  const said =
    row.state === "done" ? words.done : row.state === "accepted" && why === "asked" ? words.accepted : words[why];
  return {
    title: shown(words.title, { theme }),
    asked: mine ? shown(said, { lead }) : asTyped(words.moved),
    text: taskLine(row, language, texts),
    number: row.number,
    isAsked: mine && row.state === "asked",
    isAccepted: mine && row.state === "accepted",
    isDone: mine && row.state === "done",
    ...taskButtons(row.number, texts),
  };
}

const taskButtons = (number: number, { buttons }: Texts) => ({
  accept: filled(buttons["task-accept"], { number }),
  refuse: filled(buttons["task-refuse"], { number }),
  done: filled(buttons["task-done"], { number }),
  undone: filled(buttons["task-open"], { number }),
  change: filled(buttons["task-change"], { number }),
});

export function taskFormView(data: CardDataOf["task-form"], language: Language, texts: Texts) {
  const words = texts.cards["task-form"];
  const { number, version, note, what, owner, by } = data;
  return {
    title: number === 0 ? asTyped(words.new) : shown(words.change, { number }),
    note: note ? said(language, note) : "",
    isNew: number === 0,
    number,
    version: String(version),
    what,
    owner,
    by,
    save: filled(texts.buttons["task-save"], { number }),
    drop: filled(texts.buttons["task-drop"], { number }),
  };
}
