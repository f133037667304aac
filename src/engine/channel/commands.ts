import type { Command } from "../commands.ts";

/** What a lead types about questions in a channel. A number of a question is the one on the card with questions; any other is the channel question's own. */
export const CHANNEL_COMMANDS = {
  "channel-ask": {
    of: "channel",
    nl: ["stel {number} in {channel}", "stel vraag {number} in {channel}", "vraag {number} in {channel}"],
    en: ["ask {number} in {channel}", "ask question {number} in {channel}", "post {number} in {channel}"],
  },
  "channel-questions": {
    of: "channel",
    nl: ["kanaalvragen", "toon kanaalvragen", "vragen in het kanaal"],
    en: ["channel questions", "show channel questions"],
  },
  "channel-digest": {
    of: "channel",
    nl: ["samenvatting {number}", "toon samenvatting {number}"],
    en: ["digest {number}", "show digest {number}"],
  },
  "channel-digest-words": {
    of: "channel",
    nl: ["samenvatting {number}: {text}"],
    en: ["digest {number}: {text}"],
  },
  "channel-digest-post": {
    of: "channel",
    nl: ["plaats samenvatting {number}", "samenvatting {number} plaatsen"],
    en: ["post digest {number}", "post the digest {number}"],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type ChannelAction = keyof typeof CHANNEL_COMMANDS;

export const isChannelAction = (action: string): action is ChannelAction => Object.hasOwn(CHANNEL_COMMANDS, action);
