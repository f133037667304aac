import { htmlOf } from "/markdown.js";

/* Draws Adaptive Cards with Microsoft's own renderer, and mends what it leaves to its host. */
const { AdaptiveCards } = window;

const pair = (name) => ({ default: `var(--${name})`, subtle: `var(--${name})` });
const foreground = (text = "ink", subtle = "ink-soft") => ({
  default: { default: `var(--${text})`, subtle: `var(--${subtle})` },
  dark: pair("ink"),
  light: pair("ink-soft"),
  accent: pair("green"),
  good: pair("good"),
  warning: pair("amber-ink"),
  attention: pair("red"),
});
const box = (background, text, subtle) => ({
  backgroundColor: background,
  borderColor: "var(--line)",
  foregroundColors: foreground(text, subtle),
});

/** Colours are names from page.css, so that day and night change with the page. */
const HOST = {
  fontFamily: "inherit",
  spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 30, padding: 12 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  fontSizes: { small: 14, default: 16, medium: 18, large: 21, extraLarge: 26 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  supportsInteractivity: true,
  textBlock: { headingLevel: 2 },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: box("transparent"),
    emphasis: box("var(--paper)"),
    accent: box("var(--green-soft)", "ink", "ink"),
    good: box("var(--good-soft)", "ink", "ink"),
    warning: box("var(--amber-soft)", "ink", "ink"),
    attention: box("var(--red-soft)", "ink", "ink"),
  },
  actions: {
    maxActions: 20,
    spacing: "medium",
    buttonSpacing: 0,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    preExpandSingleShowCardAction: false,
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
  },
  adaptiveCard: { allowCustomStyle: false },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "default" },
    },
    errorMessage: { color: "attention", weight: "default", spacing: "small" },
  },
  factSet: { title: { weight: "bolder", wrap: true, maxWidth: 200 }, value: { wrap: true }, spacing: 16 },
  table: { cellSpacing: 8 },
};

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = htmlOf(text);
  result.didProcess = true;
};
AdaptiveCards.GlobalSettings.useBuiltInInputCssClasses = true;
AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
/** Titles of choices are plain text in Adaptive Cards. */
AdaptiveCards.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;

const host = new AdaptiveCards.HostConfig(HOST);
let drawn = 0;

/**
 * Draws a card. `press` hears which action, and what stood in the fields. Gives the element, and what is needed to draw the card anew
 * without losing what somebody filled in; nothing where the renderer could not draw it.
 */
export function drawCard(json, press) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = host;
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      if (/^https:/u.test(action.url ?? "")) window.open(action.url, "_blank", "noopener,noreferrer");
      return;
    }
    const { action: name = action.verb, ...data } = action.data ?? {};
    const given = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
    press({
      action: String(name),
      title: action.title,
      values: { ...given, ...valuesOf(card) },
      element: action.renderedElement,
    });
  };
  try {
    card.parse(json);
    const element = card.render();
    if (!element) return undefined;
    mend(element, `c${++drawn}`);
    return { element, values: () => valuesOf(card), showErrors: (errors) => showErrors(card, errors) };
  } catch {
    return undefined;
  }
}

const valuesOf = (card) =>
  Object.fromEntries(card.getAllInputs().map((input) => [input.id, String(input.value ?? "")]));

/** The same card with what somebody filled in standing in its fields. */
export function withValues(json, values) {
  if (Array.isArray(json)) return json.map((part) => withValues(part, values));
  if (typeof json !== "object" || json === null) return json;
  const copy = Object.fromEntries(Object.entries(json).map(([key, part]) => [key, withValues(part, values)]));
  return String(json.type).startsWith("Input.") && json.id in values ? { ...copy, value: values[json.id] } : copy;
}

/** What the renderer leaves undone for keyboard and screen reader. */
function mend(root, mark) {
  root.removeAttribute("tabindex");
  root.removeAttribute("aria-label");
  root.removeAttribute("role");
  for (const input of root.querySelectorAll("input[type=radio]")) {
    // Two cards may have a field of the same name; their choices are not one group.
    input.name = `${mark}-${input.name}`;
  }
  for (const input of root.querySelectorAll("input[type=radio], input[type=checkbox]"))
    input.parentElement.classList.add("choice-row");
  for (const group of root.querySelectorAll(".ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect")) {
    group.setAttribute("role", group.classList.contains("ac-choiceSetInput-expanded") ? "radiogroup" : "group");
    const label = group.closest(".ac-input-container")?.querySelector(".ac-richTextBlock, .ac-textBlock");
    if (label) {
      label.id ||= `${mark}-label-${label.textContent.length}-${Math.random().toString(36).slice(2, 7)}`;
      group.setAttribute("aria-labelledby", label.id);
    }
  }
  // What a tick means stands beside it; its label is for who cannot see what it stands under.
  for (const tick of root.querySelectorAll(".ac-toggleInput input")) {
    const [label, title] = (tick.getAttribute("aria-labelledby") ?? "").split(" ");
    if (title) root.querySelector(`#${CSS.escape(label)}`)?.classList.add("unseen");
  }
  for (const field of root.querySelectorAll("input, textarea"))
    if (field.type !== "radio" && field.type !== "checkbox") field.dir = "auto";
  for (const button of root.querySelectorAll(".ac-actionSet [role=menuitem]")) button.removeAttribute("role");
  for (const bar of root.querySelectorAll(".ac-actionSet[role]")) bar.removeAttribute("role");
  for (const bar of root.querySelectorAll("[role=menubar]")) bar.removeAttribute("role");
  for (const button of root.querySelectorAll(".ac-pushButton")) {
    button.removeAttribute("aria-setsize");
    button.removeAttribute("aria-posinset");
    button.type = "button";
  }
}

function showErrors(card, errors) {
  let first;
  for (const input of card.getAllInputs()) {
    const box = input.renderedElement?.closest(".ac-input-container") ?? input.renderedElement;
    const field = box?.querySelector("input, select, textarea");
    box?.querySelector(".field-error")?.remove();
    if (!field) continue;
    const sentence = errors[input.id];
    field.toggleAttribute("aria-invalid", false);
    if (sentence === undefined) continue;
    const line = document.createElement("p");
    line.className = "field-error";
    line.id = `${field.id || input.id}-error`;
    line.textContent = sentence;
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", line.id);
    box.append(line);
    first ??= field;
  }
  first?.focus();
  return first !== undefined;
}
