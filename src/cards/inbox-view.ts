import type { CardDataOf } from "../engine/card-data.ts";
import type { Language } from "../engine/words.ts";
import { shown } from "./shown.ts";
import { filled, type Texts } from "./texts.ts";

type Item = CardDataOf["inbox"]["items"][number];

export function inboxView({ theme, items }: CardDataOf["inbox"], _: Language, texts: Texts) {
  return {
    title: shown(texts.cards.inbox.title, { theme }),
    none: items.length === 0,
    tips: items.some(({ is }) => is === "tip"),
    rows: items.map((item) => {
      const action = actionOf(item);
      return {
        number: item.number,
        text: shown(wordsFor(item, texts), { number: item.number, name: item.who, what: item.what, times: item.times }),
        action,
        button: action === "" ? "" : filled(texts.buttons[action], { number: item.number }),
      };
    }),
  };
}

/** A question is answered in words, and of a function somebody has to say who it is: neither has a button. */
function actionOf({ is, who }: Item): "visit-done" | "tip-invite" | "" {
  if (is === "visit") return "visit-done";
  return is === "tip" && who !== "" ? "tip-invite" : "";
}

function wordsFor({ is, who, what, times }: Item, { cards: { inbox } }: Texts): string {
  if (is === "question") return who === "" ? inbox["question-unnamed"] : inbox.question;
  if (is === "visit") return inbox.visit;
  if (who === "" && what !== "") return inbox["tip-what"];
  return times > 1 ? inbox["tip-often"] : inbox.tip;
}
