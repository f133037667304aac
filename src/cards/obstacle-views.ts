import type { CardDataOf } from "../engine/card-data.ts";
import type { Language } from "../engine/words.ts";
import { asTyped, type Markdown } from "./markdown.ts";
import { said, shown, texted } from "./shown.ts";
import { day, filled, type Texts } from "./texts.ts";

type Row = CardDataOf["obstacles"]["rows"][number];

export function obstaclesView({ theme, rows, last }: CardDataOf["obstacles"], language: Language, texts: Texts) {
  const words = texts.cards.obstacles;
  return {
    title: shown(words.title, { theme }),
    none: rows.length === 0,
    rows: rows.map((row) => ({
      number: row.number,
      text: headingOf(row, texts),
      lines: texted(row.gone ? [] : detailsOf(row, language, texts)),
      open: !row.gone,
      gone: filled(texts.buttons["obstacle-gone"], { number: row.number }),
      back: filled(texts.buttons["obstacle-back"], { number: row.number }),
      change: filled(texts.buttons["obstacle-change"], { number: row.number }),
    })),
    last: last ? shown(words.last, { number: last.number, name: last.by, day: day(language, last.on) }) : "",
  };
}

export function obstacleView({ lead, mine, theme, ...row }: CardDataOf["obstacle"], language: Language, texts: Texts) {
  const words = texts.cards.obstacle;
  return {
    title: shown(words.title, { theme }),
    asked: mine ? shown(words.asked, { lead }) : asTyped(words.moved),
    text: headingOf(row, texts),
    lines: texted(detailsOf(row, language, texts)),
    number: row.number,
    open: mine && !row.gone,
    again: mine && row.gone,
    gone: filled(texts.buttons["obstacle-gone"], { number: row.number }),
    back: filled(texts.buttons["obstacle-back"], { number: row.number }),
  };
}

export function obstacleFormView(data: CardDataOf["obstacle-form"], language: Language, texts: Texts) {
  const words = texts.cards["obstacle-form"];
  const { number, version, note, what, forWhom, step, cause, owner, by } = data;
  return {
    title: number === 0 ? asTyped(words.new) : shown(words.change, { number }),
    note: note ? said(language, note) : "",
    isNew: number === 0,
    number,
    version: String(version),
    what,
    forWhom,
    step,
    cause,
    owner,
    by,
    causes: data.causes.map((value) => ({ value, title: texts.hindrances[value] })),
    save: filled(texts.buttons["obstacle-save"], { number }),
  };
}

const headingOf = ({ number, what, gone }: Row, { cards: { obstacles } }: Texts): Markdown =>
  shown(gone ? obstacles["row-gone"] : obstacles.row, { number, what });

function detailsOf(
  row: Row,
  language: Language,
  { cards: { obstacles: words }, hindrances }: Texts,
): readonly Markdown[] {
  const { forWhom, cause, step, owner, by, evidence } = row;
  const until = by === "" ? "" : day(language, by);
  return [
    forWhom === "" ? asTyped(words["for-all"]) : shown(words.for, { group: forWhom }),
    ...(cause === "" ? [] : [shown(words.cause, { cause: hindrances[cause] })]),
    ...(step === "" ? [] : [shown(words.step, { step })]),
    ...(owner === "" ? [asTyped(words["owner-none"])] : [shown(words.owner, { owner })]),
    ...(until === "" ? [] : [shown(words.by, { day: until })]),
    ...evidence.map((quote) => shown(words.evidence, { quote })),
  ];
}
