import type { ActionName } from "../engine/actions.ts";
import type { CardDataOf, CardName, ReadbackLine } from "../engine/card-data.ts";
import type { Conversation } from "../engine/conversation.ts";
import { type LeadAction, leadFormFor } from "../engine/lead-commands.ts";
import type { Energy, Hindrance } from "../engine/readings.ts";
import { SHARING_LEVELS, type SharingLevel } from "../engine/sharing.ts";
import { typedWordFor } from "../engine/typed-words.ts";
import type { Language } from "../engine/words.ts";
import { channelDigestView, channelQuestionView, energyTapView } from "./channel-views.ts";
import { guideView, questionCheckView } from "./guide-views.ts";
import { inboxView } from "./inbox-view.ts";
import { asTyped, type Markdown } from "./markdown.ts";
import { obstacleFormView, obstaclesView, obstacleView } from "./obstacle-views.ts";
import { overviewView } from "./overview-view.ts";
import { answersView, pictureView } from "./picture-views.ts";
import { planFormView, planView, taskFormView, tasksView, taskView } from "./plan-views.ts";
import { importPreviewView, importView, peopleView, setUpFormView, setUpView, toldTextView } from "./set-up-views.ts";
import { excerpt, said, shown, texted, titled } from "./shown.ts";
import { filled, type Texts, textsIn, worded } from "./texts.ts";

/**
 * What a template is filled with. What goes into a TextBlock is Markdown, made by `asTyped`; labels, titles and values of fields are shown
 * as they are and stay plain. Every field is always there, because a missing one would stay in the card as its placeholder.
 */
export function viewOf<Name extends CardName>(message: Message<Name>): object {
  return VIEWS[message.card](message.data, message.language, textsIn(message.language));
}

interface Message<Name extends CardName> {
  readonly card: Name;
  readonly data: CardDataOf[Name];
  readonly language: Language;
}

type Views = {
  readonly [Name in CardName]: (data: CardDataOf[Name], language: Language, texts: Texts) => object;
};

const VIEWS: Views = {
  opening: (data, _, texts) => {
    const words = texts.cards.opening;
    const { name, lead, readers, organisation, theme, via } = data;
    const asked = via === "" ? shown(words.asked, { lead }) : shown(words["asked-via"], { lead, via });
    const open = data.chosen === "";
    return {
      open,
      lines: texted([
        shown(words.hello, { name }),
        asked,
        ...(open
          ? [
              shown(words.why, { theme }),
              asTyped(words.free),
              asTyped(words.residents),
              shown(words.copy, { organisation, lead: readers }),
              asTyped(words.begin),
            ]
          : []),
      ]),
      levels: levels(texts, readers).filter(({ value }) => value !== "away"),
      sharing: data.sharing,
      chosen: data.chosen === "" ? "" : asTyped(words[`chosen-${data.chosen}`]),
    };
  },

  question: (data, language) => ({
    receipt: data.receipt ? said(language, data.receipt) : "",
    text: asTyped(data.text),
    note: data.note ? said(language, data.note) : "",
    skippable: data.skippable,
  }),

  notice: (data, language) => ({ lines: texted(data.lines.map((one) => said(language, one))) }),

  later: ({ chosen }) => ({ open: chosen === "" }),

  moment: ({ chosen, ...data }, language, texts) => ({
    open: chosen === "",
    text: asTyped(worded(language, texts.cards.moment.question, data)),
  }),

  readback: (data, language, texts) => {
    const words = texts.cards.readback;
    const { lead } = data;
    const open = data.why !== "released" && data.why !== "set-aside";
    const stated = data.why === "released" ? readings(data.energy, data.hindrances, texts) : [];
    return {
      open,
      receipt: open && data.receipt ? said(language, data.receipt) : "",
      none: data.lines.length === 0 && open,
      intro: shown(words[data.why], { lead }),
      lines: (data.why === "set-aside" ? [] : data.lines).map((one) => ({
        number: one.number,
        open,
        heading: asTyped(heading(one, texts)),
        text: excerpt(one.text, texts),
        label: filled(words.sharing, { number: one.number }),
        quoteLabel: filled(words["quote-label"], { number: one.number }),
        levels: levels(texts, lead),
        sharing: one.sharing,
        quote: String(one.quote),
        said: open ? [] : decisions(one, lead, texts),
      })),
      energies: data.energyChoices.map((value) => ({ value, title: texts.energies[value] })),
      energy: data.energy,
      hindrances: data.hindranceChoices.map((value) => ({ value, title: texts.hindrances[value] })),
      hindrance: data.hindrances.join(","),
      stated: stated.length > 0 || (open && data.lines.length > 0),
      said: stated,
    };
  },

  unreleased: ({ topic, text, open }, _, texts) => ({
    topic: asTyped(titled(topic, texts)),
    text: excerpt(text, texts),
    open,
  }),

  adjust: ({ lines }, _, texts) => ({
    tooLong: tooLong(lines, texts),
    lines: lines
      .filter(({ text }) => text.length <= LONGEST_FIELD)
      .map((one) => ({ number: one.number, label: heading(one, texts), text: one.text })),
  }),

  "no-reporting-point": ({ kind, contacts }, _, texts) => {
    const words = texts.cards["no-reporting-point"];
    return {
      kind: asTyped(words[kind]),
      danger: kind !== "integrity",
      contacts: texted(contacts.map((contact) => shown(words.contact, { for: contact.for, where: contact.where }))),
    };
  },

  nudge: ({ about, name, lead, theme, last }, _, texts) => ({
    about,
    text: shown(texts.cards.nudge[about], { name, lead, theme }),
    last,
  }),

  "my-data": (data, _, texts) => {
    const words = texts.cards["my-data"];
    return {
      name: shown(words.name, { name: data.name }),
      none: data.talks.length === 0,
      talks: data.talks.map((talk) => ({
        heading: shown(words.talk, { theme: talk.theme, phase: phase(talk.phase, texts) }),
        nothing: talk.lines.length === 0,
        lines: talk.lines.map((one) => ({
          heading: asTyped(heading(one, texts)),
          text: excerpt(one.text, texts),
          said: decisions(one, texts.plain.lead, texts),
        })),
        said: [
          ...readings(talk.energy, talk.hindrances, texts),
          ...texted(talk.asked.map((question) => shown(words.asked, { question }))),
        ],
      })),
    };
  },

  "forget-confirm": ({ chosen }, _, texts) => ({
    open: chosen === "",
    done: chosen === "" ? "" : asTyped(texts.cards["forget-confirm"][chosen]),
  }),

  "who-sees": ({ sharing, ...data }, _, texts) => {
    const words = texts.cards["who-sees"];
    const lead = data.lead || texts.plain.lead;
    return {
      lead: shown(words.lead, { lead }),
      levels: texted(levels(texts, lead).map(({ value, title }) => shown(words[value], { level: title }))),
      now: shown(words.now, { level: level(sharing, lead, texts) }),
    };
  },

  help: ({ talking, leading }, language, texts) => {
    const row = (action: HelpAction): Markdown =>
      shown(texts.cards.help.row, { word: typedWordFor(action, language), meaning: texts.help[action] });
    const leadRow = (action: LeadHelpAction): Markdown =>
      shown(texts.cards.help.row, {
        word: leadFormFor(action, language).replace(/\{\w+\}/gu, "…"),
        meaning: texts["lead-help"][action],
      });
    return {
      talking,
      leading,
      rows: texted((talking ? [...WHILE_TALKING, ...ALWAYS] : ALWAYS).map(row)),
      leadRows: texted(leading ? LEADING.map(leadRow) : []),
    };
  },

  "which-talk": ({ talks, chosen }, _, texts) => {
    const words = texts.cards["which-talk"];
    return {
      open: chosen === "",
      talks: talks.map((talk, index) => ({
        aggregate: talk.aggregate,
        text: shown(words.talk, { number: index + 1, theme: talk.theme, lead: talk.lead }),
        button: filled(texts.buttons["choose-talk"], { number: index + 1 }),
      })),
    };
  },

  "lead-offer": ({ how, ...data }, _, texts) => ({ asked: shown(texts.cards["lead-offer"][how], data) }),

  "set-up": setUpView,
  "set-up-form": setUpFormView,
  "told-text": toldTextView,
  import: importView,
  "import-preview": importPreviewView,
  people: peopleView,
  guide: guideView,
  "question-check": questionCheckView,

  overview: overviewView,

  "tip-form": () => ({}),

  "channel-question": channelQuestionView,
  "energy-tap": energyTapView,
  "channel-digest": channelDigestView,
  inbox: inboxView,
  obstacles: obstaclesView,
  obstacle: obstacleView,
  "obstacle-form": obstacleFormView,
  plan: planView,
  "plan-form": planFormView,
  tasks: tasksView,
  task: taskView,
  "task-form": taskFormView,
  answers: answersView,
  picture: pictureView,
};

/** A field that cannot hold the whole answer would lose the rest when it is saved; such an answer is changed in the chat. */
const LONGEST_FIELD = 2_000;

/** Answers that the form leaves out, so that nobody thinks they are gone. */
function tooLong(lines: readonly ReadbackLine[], texts: Texts): Markdown | "" {
  const left = lines.filter(({ text }) => text.length > LONGEST_FIELD).map(({ number }) => number);
  return left.length === 0 ? "" : shown(texts.cards.adjust["too-long"], { lines: left.join(", ") });
}

type HelpAction = ActionName & keyof Texts["help"];
const WHILE_TALKING: readonly HelpAction[] = ["skip", "tip", "release", "later", "rather-person", "stop"];
type LeadHelpAction = LeadAction & keyof Texts["lead-help"];
/** In the order in which a lead comes to need them. */
const LEADING: readonly LeadHelpAction[] = [
  "overview",
  "set-up",
  "told-text",
  "add-group",
  "merge-groups",
  "people",
  "add-person",
  "import",
  "remove-person",
  "guide",
  "try-talk",
  "invite-wave",
  "invite",
  "withdraw-invitation",
  "inbox",
  "answers",
  "answer-theme",
  "picture",
  "picture-publish",
  "obstacles",
  "pause",
  "end",
  "also-lead",
  "hand-over",
];
const ALWAYS: readonly HelpAction[] = ["adjust", "my-data", "forget", "who-sees"];

const level = (sharing: SharingLevel, lead: string, texts: Texts): string => filled(texts.sharing[sharing], { lead });

const levels = (texts: Texts, lead: string): readonly { readonly value: SharingLevel; readonly title: string }[] =>
  SHARING_LEVELS.map((value) => ({ value, title: level(value, lead, texts) }));

const heading = ({ number, topic }: ReadbackLine, texts: Texts): string =>
  filled(texts.cards.readback.heading, { number, topic: titled(topic, texts) });

/** What somebody decided about an answer, in words. */
const decisions = ({ sharing, quote }: ReadbackLine, lead: string, texts: Texts) =>
  texted([asTyped(level(sharing, lead, texts)), ...(quote ? [asTyped(texts.cards.readback.quote)] : [])]);

/** What somebody stated about energy and what stands in the way, in words; nothing where they stated nothing. */
function readings(energy: Energy | "", hindrances: readonly Hindrance[], texts: Texts) {
  const words = texts.cards.readback;
  const choices = hindrances.map((hindrance) => texts.hindrances[hindrance]).join("; ");
  return texted([
    ...(energy === "" ? [] : [shown(words["energy-said"], { choice: texts.energies[energy] })]),
    ...(hindrances.length === 0 ? [] : [shown(words["hindrances-said"], { choices })]),
  ]);
}

/** The engine's own union, so that no phase is without words. */
const phase = (name: string, texts: Texts): string => {
  const phases: Readonly<Record<Conversation["phase"], string>> = texts.phases;
  if (name in phases) return phases[name as Conversation["phase"]];
  throw new Error(`No words for the phase "${name}"; add it to "phases" in cards/texts, in both languages`);
};
