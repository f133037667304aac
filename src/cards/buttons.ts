import type { ActionName } from "../engine/actions.ts";
import type { AdaptiveCard, CardElement } from "./adaptive-card.ts";

export interface Button {
  readonly action: ActionName;
  readonly title: string;
  readonly value?: string;
}

/** The buttons of a card, in reading order. */
export const buttonsOf = (card: AdaptiveCard): readonly Button[] => card.body.flatMap(buttonsIn);

/** The buttons in one element and in what it holds. */
export function buttonsIn(element: CardElement): readonly Button[] {
  switch (element.type) {
    case "ActionSet":
      return element.actions.map(({ title, data }) => ({
        ...data,
        action: data.action as ActionName,
        title,
        // A template makes a number of a slot that holds nothing but a number.
        ...(data.value !== undefined && { value: String(data.value) }),
      }));
    case "Container":
      return element.items.flatMap(buttonsIn);
    default:
      return [];
  }
}
