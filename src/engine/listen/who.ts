import { type Cues, isFunction } from "./cues.ts";
import { type Token, tokensOf } from "./phrases.ts";
import { type Span, type Text, wordsApart } from "./text.ts";

/** Somebody who is named: how it was written, and how it can stand after "met". */
export interface Named extends Span {
  readonly who: string;
}

const LINK = /^(?:van|voor|bij|uit|of|from|at|in)$/;
const DETERMINER = /^(?:de|het|een|'n|n|die|dat|mijn|m'n|mn|onze|ons|hun|jullie|the|a|an|our|my|their|your|that)$/;
const SOMEBODY = /^(?:iemand|someone|somebody|een collega|mensen|lui)$/;
const NO_NAME = new Set(
  "ik je jij we wij ze zij hij hem haar hen hun het dat dit die er maar eens ook even mij me ons jou u wat wie niet geen graag meer nog dan dus en of want hier daar erbij daarbij hierbij ernaast bij misschien vooral liever wel zeker iets alles niks nu toch zo als om te is was heb heeft i you we they he she it him her them this that what who not no maybe and or but more just me us my".split(
    " ",
  ),
);

/** "om" by itself is a small word; the Openbaar Ministerie has its capitals or its article. */
const isPreposition = (text: Text, token: Token, at: number): boolean =>
  token.flat === "om" && at === 0 && text.written(token) !== "OM";

/** How sure the words around it are that somebody is named: "known" asks for a capital or a known function, "bare" for neither. */
export type Sureness = "known" | "named" | "bare";

/** Reads who is meant at a place in the text: a name, a function or team, "iemand van ...". */
export function whoAt(text: Text, within: Span, cues: Cues, sure: Sureness): Named | undefined {
  const tokens = tokensOf(text, within);
  let i = 0;
  if (tokens[0] && DETERMINER.test(tokens[0].flat)) i = 1;
  const head = headAt(text, tokens, i, cues, sure);
  if (head === undefined) return undefined;
  const end = withLink(text, tokens, head, cues);
  const span = { from: (tokens[0] as Token).from, to: (tokens[end] as Token).to };
  return { ...span, who: turned(text.written(span), cues) };
}

/** The token that a name or function ends on. */
function headAt(text: Text, tokens: readonly Token[], start: number, cues: Cues, sure: Sureness): number | undefined {
  const first = tokens[start];
  if (!first || new RegExp(`^(?:${cues.residents.replaceAll("*", "[a-z]*")})$`).test(first.flat)) return undefined;
  if (SOMEBODY.test(first.flat)) return start;
  for (let i = start; i < Math.min(tokens.length, start + 4); i += 1) {
    const token = tokens[i] as Token;
    if (i > start && !joined(text, tokens[i - 1] as Token, token)) return undefined;
    if (isFunction(token.flat, cues) && !isPreposition(text, token, i)) return widest(text, tokens, i, cues);
    const two = tokens[i + 1] && `${token.flat} ${(tokens[i + 1] as Token).flat}`;
    if (two && isFunction(two, cues)) return i + 1;
    if (isName(text, token) && !NO_NAME.has(token.flat)) {
      if (i === start && start === 0 && atSentenceStart(text, token) && sure === "known" && !nameLike(text, tokens, i))
        return undefined;
      let end = i;
      while (
        tokens[end + 1] &&
        joined(text, tokens[end] as Token, tokens[end + 1] as Token) &&
        isName(text, tokens[end + 1] as Token)
      )
        end += 1;
      return end;
    }
    const describes =
      cues.adjectives.has(token.flat) ||
      /^[a-z]{3,}e$/.test(token.flat) ||
      (i > start && /^(?:juiste|andere|new|right)$/.test(token.flat));
    if (!describes) break;
  }
  // After "praat eens met" or "vraag" a bare word is a name as well, in chat without capitals.
  const bare = sure === "bare" && start === 0 && tokens.length > 0 ? first : undefined;
  if (
    bare &&
    /^(?!ge[a-z]+(?:d|t|en)$)[a-z]{3,}$/.test(bare.flat) &&
    !NO_NAME.has(bare.flat) &&
    !cues.stopwords.has(bare.flat) &&
    !cues.notNouns.has(bare.flat) &&
    !cues.openers.has(bare.flat) &&
    !cues.thinWords.has(bare.flat)
  )
    return start;
  const noun = start === 1 ? tokens[1] : undefined;
  if (
    noun &&
    sure !== "known" &&
    /^[a-z-]{4,}$/.test(noun.flat) &&
    !cues.notNouns.has(noun.flat) &&
    !cues.stopwords.has(noun.flat)
  )
    return 1;
  return undefined;
}

/** "sociale recherche" reaches further than "recherche"; takes the words that follow a function and belong to it. */
function widest(text: Text, tokens: readonly Token[], i: number, cues: Cues): number {
  const [here, next] = [tokens[i] as Token, tokens[i + 1]];
  if (!next || !joined(text, here, next)) return i;
  if (isFunction(`${here.flat} ${next.flat}`, cues)) return i + 1;
  if (
    /^(?:team|afdeling|collega|wethouder|portefeuillehouder|colleague)$/.test(here.flat) &&
    !NO_NAME.has(next.flat) &&
    (isName(text, next) || isFunction(next.flat, cues) || /^sociaal$/.test(next.flat))
  )
    return i + 1;
  return i;
}

/** "van Veiligheid", "uit de praktijk": what says which one it is. */
function withLink(text: Text, tokens: readonly Token[], head: number, cues: Cues): number {
  const link = tokens[head + 1];
  if (!link || !joined(text, tokens[head] as Token, link)) return head;
  if (link.flat === "v") {
    const close = tokens.slice(head + 2, head + 4);
    return close.length === 2 && /^[hd]$/.test(close[0]?.flat ?? "") ? head + 3 : head;
  }
  if (!LINK.test(link.flat)) return head;
  let at = head + 2;
  if (tokens[at] && DETERMINER.test((tokens[at] as Token).flat)) at += 1;
  while (
    tokens[at + 1] &&
    /^[a-z]{3,}e$|^team$|^afdeling$/.test((tokens[at] as Token).flat) &&
    joined(text, tokens[at] as Token, tokens[at + 1] as Token)
  )
    at += 1;
  const target = tokens[at];
  if (!target || !joined(text, tokens[at - 1] as Token, target)) return head;
  const known =
    isName(text, target) ||
    isFunction(target.flat, cues) ||
    (/^[a-z-]{4,}$/.test(target.flat) && !cues.notNouns.has(target.flat) && !cues.stopwords.has(target.flat));
  if (!known || (link.flat === "bij" && !isName(text, target) && !isFunction(target.flat, cues))) return head;
  const further = tokens[at + 1];
  if (further && LINK.test(further.flat) && further.flat !== "bij" && joined(text, target, further))
    return withLink(text, tokens, at, cues);
  return at;
}

const joined = (text: Text, a: Token, b: Token): boolean => /^[\s/]+$/.test(text.flat.slice(a.to, b.from));
const isName = (text: Text, token: Token): boolean => /^\p{Lu}/u.test(text.written(token));
const nameLike = (text: Text, tokens: readonly Token[], i: number): boolean =>
  /^(?:van|from)$/.test(tokens[i + 1]?.flat ?? "") ||
  (tokens[i + 1] !== undefined && isName(text, tokens[i + 1] as Token));
const atSentenceStart = (text: Text, token: Token): boolean =>
  text.sentences.some(
    (sentence) =>
      text.flat.slice(sentence.from, token.from).trim() === "" &&
      token.from >= sentence.from &&
      token.to <= sentence.to,
  );

function turned(who: string, cues: Cues): string {
  const [first = "", ...rest] = wordsApart(who);
  const lower = first.toLowerCase();
  const other = cues.turned[lower.replace("’", "'")];
  if (other) return [other, ...rest].join(" ");
  return DETERMINER.test(lower) || SOMEBODY.test(lower) ? [lower, ...rest].join(" ") : [first, ...rest].join(" ");
}
