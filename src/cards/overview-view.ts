import type { CardDataOf, Counts } from "../engine/card-data.ts";
import type { Language } from "../engine/words.ts";
import { asTyped, type Markdown } from "./markdown.ts";
import { said, shown, texted } from "./shown.ts";
import { filled, type Texts } from "./texts.ts";

/** Where an exploration stands, and what asks for the lead now. */
export function overviewView(data: CardDataOf["overview"], language: Language, texts: Texts): object {
  const words = texts.cards.overview;
  const { organisation, theme, phase, needs, groups, moreGroups, people, more, toInvite, counts } = data;
  const group = ({ name, counts: own }: { readonly name: string; readonly counts: Counts }): Markdown =>
    shown(words.group, { name, ...own });
  return {
    title: shown(words.title, { theme }),
    organisation: shown(texts.cards["set-up"].phase, {
      organisation,
      phase: texts.cards["set-up"][`phase-${phase}`],
    }),
    counts: shown(words.counts, { ...counts }),
    needing: needs.length > 0,
    needs: texted(needs.map((need) => said(language, need))),
    groups: texted([...groups.map(group), ...(moreGroups > 0 ? [shown(words["more-groups"], { n: moreGroups })] : [])]),
    grouped: groups.length > 0,
    none: people.length === 0,
    wave: toInvite && people.some(({ status, account }) => status === "to-ask" && account),
    people: people.map(({ person, name, group: team, status, account }) => ({
      person,
      text: shown(account ? words.person : words["without-account"], {
        name,
        group: team,
        status: texts.statuses[status],
      }),
      toAsk: toInvite && status === "to-ask" && account,
      button: filled(texts.buttons.invite, { name }),
    })),
    more: more > 0 ? shown(words.more, { n: more }) : asTyped(""),
  };
}
