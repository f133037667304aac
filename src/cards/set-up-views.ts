import type { CardDataOf } from "../engine/card-data.ts";
import type { Language } from "../engine/words.ts";
import { asTyped, type Markdown } from "./markdown.ts";
import { said, shown, shownInWords, texted } from "./shown.ts";
import { filled, type Texts } from "./texts.ts";

type View<Name extends keyof CardDataOf> = (data: CardDataOf[Name], language: Language, texts: Texts) => object;

/** What a lead sees while setting up. */
export const setUpView: View<"set-up"> = (data, language, texts) => {
  const words = texts.cards["set-up"];
  const { theme, organisation, phase, tryOut, holds, items, pairs, units, reports } = data;
  const item = ({ name, done, said: value }: CardDataOf["set-up"]["items"][number]): Markdown =>
    done
      ? shownInWords(language, words.done, { item: words[`item-${name}`], said: value })
      : said(language, { key: `needs-${name}` });
  const unit = ({ name, groups, people, small }: CardDataOf["set-up"]["units"][number]): Markdown => {
    const whole = groups.length === 0 ? name : filled(words.cluster, { name, groups: groups.join(", ") });
    return shown(small ? words.small : words.unit, { name: whole, people });
  };
  return {
    title: shown(words.title, { theme }),
    phase: shown(words.phase, { organisation, phase: words[`phase-${phase}`] }),
    holds,
    items: texted([
      ...(tryOut ? [asTyped(words["try-out"])] : []),
      ...items.filter(({ done }) => !done).map(item),
      ...(items.every(({ done }) => done) ? [asTyped(words.complete)] : []),
      ...items.filter(({ done }) => done).map(item),
    ]),
    groups: texted([
      ...(units.length === 0 ? [said(language, { key: "no-groups" })] : units.map(unit)),
      said(language, { key: `reports-${reports}` }),
    ]),
    hasPairs: pairs.length > 0,
    pairs: texted(pairs.map(({ one, other, know }) => said(language, { key: `pair-${know}`, with: { one, other } }))),
  };
};

export const setUpFormView: View<"set-up-form"> = ({ approvals, ...data }, _, texts) => {
  const words = texts.cards["set-up-form"];
  const items = texts.cards["set-up"];
  return {
    ...data,
    approvals: approvals.map(({ name, on, because }) => ({
      name,
      on,
      because,
      onLabel: filled(words.on, { item: items[`item-${name}`] }),
      becauseLabel: filled(words.because, { item: items[`item-${name}`] }),
    })),
  };
};

export const toldTextView: View<"told-text"> = ({ theme, organisation }, _, texts) => {
  const words = texts.cards["told-text"];
  return {
    lines: texted([
      shown(words.what, { theme, organisation }),
      asTyped(words.why),
      asTyped(words.bot),
      asTyped(words.free),
      asTyped(words.reads),
      asTyped(words.residents),
    ]),
  };
};

export const importView: View<"import"> = ({ groups }, _, texts) => {
  const words = texts.cards.import;
  return {
    known: groups.length === 0 ? asTyped(words["no-groups"]) : shown(words.groups, { groups: groups.join(", ") }),
  };
};

export const importPreviewView: View<"import-preview"> = ({ people, more, good, faults, moreFaults }, _, texts) => {
  const words = texts.cards["import-preview"];
  const isGood = faults.length === 0;
  const left = isGood ? more : moreFaults;
  return {
    good: isGood,
    title: shown(isGood ? words.title : words.wrong, { n: isGood ? good : faults.length + moreFaults }),
    lines: texted(
      isGood
        ? people.map(({ name, group, account }) =>
            shown(account ? words.person : words["without-account"], { name, group }),
          )
        : faults.map(({ line, what }) =>
            shown(words.fault, { line, what: words[`fault-${what}` as keyof typeof words] }),
          ),
    ),
    more: left > 0 ? shown(isGood ? words.more : words["more-faults"], { n: left }) : "",
  };
};

export const peopleView: View<"people"> = ({ wave, people, more, choices }, _, texts) => {
  const words = texts.cards.people;
  return {
    wave: shown(words.wave, { n: wave }),
    none: people.length === 0,
    people: texted(
      people.map(({ name, group, status, account }, index) =>
        shown(account ? words.person : words["without-account"], {
          number: index + 1,
          name,
          group,
          status: texts.statuses[status],
        }),
      ),
    ),
    more: more > 0 ? shown(words.more, { n: more }) : "",
    canMove: choices.length > 1,
    choices: choices.map(({ person, name }) => ({ value: person, title: name })),
  };
};
