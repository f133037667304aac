/** The part of Adaptive Cards 1.5 that our cards use, as it is after expansion. */
export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly version: "1.5";
  readonly lang: string;
  readonly body: readonly CardElement[];
}

export type CardElement = TextBlock | Container | ActionSet | ChoiceSet | Toggle | TextInput;

interface Laid {
  readonly separator?: boolean;
  readonly spacing?: "None" | "Small" | "Default" | "Medium" | "Large";
}

/** `text` is Markdown; `fromMarkdown` gives the words. */
export interface TextBlock extends Laid {
  readonly type: "TextBlock";
  readonly text: string;
  readonly wrap: true;
  readonly style?: "heading";
  readonly weight?: "Bolder";
  readonly size?: "Medium";
}
export interface Container extends Laid {
  readonly type: "Container";
  readonly items: readonly CardElement[];
}
export interface ActionSet extends Laid {
  readonly type: "ActionSet";
  readonly actions: readonly CardAction[];
}

/** With `isMultiSelect` the value is the chosen values joined by commas; "" is no choice. */
export interface ChoiceSet extends Laid {
  readonly type: "Input.ChoiceSet";
  readonly id: string;
  readonly label: string;
  readonly style: "compact";
  readonly isMultiSelect?: boolean;
  readonly placeholder?: string;
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}
export interface Toggle extends Laid {
  readonly type: "Input.Toggle";
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly value: "true" | "false";
}
export interface TextInput extends Laid {
  readonly type: "Input.Text";
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isMultiline?: true;
}

/** The fallback is the same button for a client that does not know Action.Execute. */
export interface CardAction {
  readonly type: "Action.Execute";
  readonly title: string;
  readonly verb: string;
  readonly data: { readonly action: string; readonly value?: string };
  readonly fallback: { readonly type: "Action.Submit"; readonly title: string; readonly data: CardAction["data"] };
}
