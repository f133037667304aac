import type { CardDataOf } from "../engine/card-data.ts";
import type { Language } from "../engine/words.ts";
import { asTyped } from "./markdown.ts";
import { shown, texted } from "./shown.ts";
import { filled, type Texts } from "./texts.ts";

export function channelQuestionView(
  { lead, theme, text, open }: CardDataOf["channel-question"],
  _: Language,
  texts: Texts,
) {
  return { asked: shown(texts.cards["channel-question"].asked, { lead, theme }), text: asTyped(text), open };
}

export const energyTapView = (
  { question, text, energies, energy, quote }: CardDataOf["energy-tap"],
  _: Language,
  texts: Texts,
) => ({
  question,
  text: asTyped(text),
  energies: energies.map((value) => ({ value, title: texts.energies[value] })),
  energy,
  quote: String(quote),
});

export function channelDigestView(data: CardDataOf["channel-digest"], _: Language, texts: Texts) {
  const words = texts.cards["channel-digest"];
  const { number, channel, lead, people, energy, quotes } = data;
  return {
    number,
    title: shown(words.title, { channel }),
    text: asTyped(data.text),
    people: people === 0 ? "" : shown(words.people, { people }),
    energy: energy === "" ? "" : shown(words.energy, { energy: words[`energy-${energy}`] }),
    quoted: quotes.length > 0,
    quotes: texted(quotes.map((quote) => shown(words.quote, { quote }))),
    own: data.words === "" ? "" : shown(words.own, { lead, words: data.words }),
    note: shown(words[data.as], { lead, number }),
    draft: data.as === "draft",
    post: filled(texts.buttons["channel-digest-post"], { number }),
  };
}
