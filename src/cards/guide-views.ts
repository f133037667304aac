import type { CardDataOf } from "../engine/card-data.ts";
import type { Language } from "../engine/words.ts";
import { asTyped } from "./markdown.ts";
import { shown } from "./shown.ts";
import type { Texts } from "./texts.ts";

type View<Name extends keyof CardDataOf> = (data: CardDataOf[Name], language: Language, texts: Texts) => object;

/** The questions, as a lead may change them. */
export const guideView: View<"guide"> = ({ topics, changed }, _, texts) => {
  const words = texts.cards.guide;
  return {
    changed,
    topics: topics.map(({ number, title, text, always, how }) => ({
      heading: shown(always ? words.always : words.topic, { number, title }),
      text: asTyped(text),
      how: how === "built-in" ? "" : asTyped(words[how]),
    })),
  };
};

export const questionCheckView: View<"question-check"> = ({ text, kind, because, offer }, _, texts) => {
  const words = texts.cards["question-check"];
  return {
    text: shown(words.yours, { text }),
    reason: asTyped(words[kind]),
    because: because.length === 0 ? "" : shown(words.because, { words: because.join("’, ‘") }),
    offer: offer === "" ? "" : shown(words.offer, { offer }),
  };
};
