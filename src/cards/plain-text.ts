import { isLeadAction } from "../engine/actions.ts";
import { isThreadAction, threadWordFor } from "../engine/channel/thread-words.ts";
import { leadFormFor } from "../engine/lead-commands.ts";
import type { Outgoing } from "../engine/step.ts";
import { typedWordFor } from "../engine/typed-words.ts";
import type { Language } from "../engine/words.ts";
import type { CardElement } from "./adaptive-card.ts";
import { type Button, buttonsIn } from "./buttons.ts";
import { expand } from "./expand.ts";
import { fromMarkdown } from "./markdown.ts";
import { filled, textsIn } from "./texts.ts";

/** The words that stand for a card where cards cannot go (P8): what it says, what was chosen, and what to type for each button. */
export function plainText(outgoing: Outgoing): string {
  const { language } = outgoing;
  return buttonsTogether(expand(outgoing).body)
    .map((element) => ({ element, words: wordsOf(element, language) }))
    .filter(({ words }) => words !== "")
    .map(({ element, words }, index) => (index > 0 && standsApart(element) ? `\n${words}` : words))
    .join("\n");
}

/** What to type instead of pressing this button. Where a name belongs the button has it in its title; where words belong stands "…". */
export function typedWord({ action, title, value = "" }: Button, language: Language): string {
  if (action === "choose-talk") return /\d+/u.exec(title)?.[0] ?? title;
  if (isThreadAction(action)) return threadWordFor(action, language);
  if (!isLeadAction(action)) return typedWordFor(action, language);
  const form = leadFormFor(action, language);
  if (form.includes("{name}")) return title.charAt(0).toLowerCase() + title.slice(1);
  return form.replace("{number}", value).replace(/\{\w+\}/gu, "…");
}

/** Rows of buttons under each other are one row of words. */
function buttonsTogether(elements: readonly CardElement[]): readonly CardElement[] {
  const together: CardElement[] = [];
  for (const element of elements) {
    const last = together.at(-1);
    if (element.type === "ActionSet" && last?.type === "ActionSet")
      together.splice(-1, 1, { ...last, actions: [...last.actions, ...element.actions] });
    else together.push(element);
  }
  return together;
}

/** A blank line before it, where a card has a line or a row of buttons. */
const standsApart = (element: CardElement): boolean => element.type === "ActionSet" || element.separator === true;

function wordsOf(element: CardElement, language: Language): string {
  switch (element.type) {
    case "TextBlock":
      return fromMarkdown(element.text);
    case "Container":
      return element.items
        .map((item) => wordsOf(item, language))
        .filter((words) => words !== "")
        .join("\n");
    case "ActionSet":
      return howToType(buttonsIn(element), language);
    case "Input.ChoiceSet":
      return chosenIn(element.label, element.value, element.choices);
    case "Input.Toggle":
      return element.value === "true" ? element.title : "";
    case "Input.Text":
      return `${element.label}\n${element.value}`;
  }
}

/** A list of which nothing is chosen is left out: it can only be filled in on a card, and it may stay empty. */
function chosenIn(
  label: string,
  value: string,
  choices: readonly { readonly title: string; readonly value: string }[],
): string {
  const chosen = value.split(",").flatMap((one) => choices.filter((choice) => choice.value === one));
  return chosen.length === 0 ? "" : `${label} ${chosen.map(({ title }) => title).join("; ")}`;
}

function howToType(buttons: readonly Button[], language: Language): string {
  const { plain } = textsIn(language);
  const words = buttons.map((button) => typedWord(button, language));
  const last = words.at(-1);
  if (last === undefined) return "";
  const all = words.length === 1 ? last : filled(plain.and, { words: words.slice(0, -1).join(", "), last });
  return filled(plain.type, { words: all });
}
