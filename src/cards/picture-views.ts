import type { CardDataOf } from "../engine/card-data.ts";
import type { Banded, ClusterPicture, Named } from "../engine/insight.ts";
import type { Hindrance } from "../engine/readings.ts";
import type { Language } from "../engine/words.ts";
import { asTyped, type Markdown } from "./markdown.ts";
import { excerpt, said, shown, texted, titled } from "./shown.ts";
import { filled, type Texts } from "./texts.ts";

export function answersView({ theme, at, of, rows }: CardDataOf["answers"], _: Language, texts: Texts) {
  const words = texts.cards.answers;
  return {
    title: shown(words.title, { theme }),
    page: shown(words.page, { at, of }),
    rows: rows.map(({ number, topic, text, leadsOnly, themes, needs }) => ({
      heading: shown(leadsOnly ? words["row-leads-only"] : words.row, { number, topic: titled(topic, texts) }),
      text: excerpt(text, texts),
      codes: texted([
        ...(themes.length > 0 ? [shown(words.themes, { themes: themes.join("; ") })] : []),
        ...(needs.length > 0 ? [shown(words.needs, { needs: needs.join("; ") })] : []),
      ]),
    })),
    more: at < of,
    next: at + 1,
    button: filled(texts.buttons["answers-page"], { number: at + 1 }),
  };
}

export function pictureView(data: CardDataOf["picture"], language: Language, texts: Texts) {
  const words = texts.cards.picture;
  const isEmpty = data.people === 0;
  return {
    title: shown(words.title, { theme: data.theme }),
    organisation: asTyped(data.organisation),
    intro: said(language, data.intro),
    rests: isEmpty ? "" : shown(words.rests, { count: data.people }),
    sections: isEmpty
      ? []
      : [
          section(words.energy, [energyOf(data.energy, texts)]),
          section(words.hindrances, inTwo(inWords(data.hindrances, texts), texts)),
          section(words.themes, inTwo(data.themes, texts)),
          section(words.needs, inTwo(data.needs, texts)),
          ...data.clusters.map((cluster) => clusterSection(cluster, texts)),
        ].filter(({ lines }) => lines.length > 0),
    quotes: texted(data.quotes.map((quote) => asTyped(`“${quote}”`))),
    quoted: data.quotes.length > 0,
    bands: data.clusters.length > 0,
    notes: texted(data.notes.map((note) => said(language, note))),
    noted: data.notes.length > 0,
    publishable: data.publishable,
  };
}

const section = (heading: string, lines: readonly Markdown[]) => ({ heading: asTyped(heading), lines: texted(lines) });

function clusterSection({ cluster, people, ...rest }: ClusterPicture, texts: Texts) {
  const words = texts.cards.picture;
  const name = cluster || words.others;
  return section(filled(words.cluster, { cluster: name, count: people }), [
    energyOf(rest.energy, texts),
    ...inBands(words["hindrances-row"], bandedInWords(rest.hindrances, texts), texts),
    ...inBands(words["themes-row"], rest.themes, texts),
    ...inBands(words["needs-row"], rest.needs, texts),
  ]);
}

const energyOf = (energy: CardDataOf["picture"]["energy"], texts: Texts): Markdown => {
  const words = texts.cards.picture;
  return energy === "mixed"
    ? asTyped(words["energy-mixed"])
    : shown(words["energy-most"], { choice: texts.energies[energy] });
};

/** Two rows: what many named, and what others named as well. */
function inTwo({ often, also }: Named, texts: Texts): readonly Markdown[] {
  const words = texts.cards.picture;
  return [
    ...(often.length > 0 ? [shown(words.often, { names: listed(often, texts) })] : []),
    ...(also.length > 0 ? [shown(words.also, { names: listed(also, texts) })] : []),
  ];
}

/** One row for each band, in words, so that it reads without colour or columns. */
function inBands(row: string, banded: readonly Banded[], texts: Texts): readonly Markdown[] {
  const words = texts.cards.picture;
  return (["most", "half", "some"] as const).flatMap((band) => {
    const names = banded.filter((one) => one.band === band).map(({ name }) => name);
    return names.length > 0 ? [shown(row, { band: words[band], names: listed(names, texts) })] : [];
  });
}

/** More would be longer than a card can hold; it says how many there are. */
const MOST_NAMES = 20;

function listed(names: readonly string[], texts: Texts): string {
  const shownNames = names.slice(0, MOST_NAMES).join("; ");
  const left = names.length - MOST_NAMES;
  return left > 0 ? `${shownNames}; ${filled(texts.cards.picture.more, { count: left })}` : shownNames;
}

const hindranceIn = (name: string, texts: Texts): string => texts.hindrances[name as Hindrance];

const inWords = ({ often, also }: Named, texts: Texts): Named => ({
  often: often.map((name) => hindranceIn(name, texts)),
  also: also.map((name) => hindranceIn(name, texts)),
});

const bandedInWords = (banded: readonly Banded[], texts: Texts): readonly Banded[] =>
  banded.map((one) => ({ ...one, name: hindranceIn(one.name, texts) }));
