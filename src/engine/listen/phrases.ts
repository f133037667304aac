import { around } from "./cue.ts";
import { type Cues, isFunction } from "./cues.ts";
import { type Sentence, type Span, type Text, wordsApart } from "./text.ts";

export interface Token extends Span {
  readonly flat: string;
}

const WORD = /[\p{L}\p{N}]+(?:['&-][\p{L}\p{N}]+)*/gu;

export const tokensOf = (text: Text, { from, to }: Span): readonly Token[] =>
  [...text.flat.slice(from, to).matchAll(WORD)].map((word) => ({
    flat: word[0],
    from: from + word.index,
    to: from + word.index + word[0].length,
  }));

const LEADING = /^(?:en|maar|want|dus|of|nou|ja|nee|tja|and|but|so|or|well|yes|no)$/;
/** Words that leave the reader waiting when a phrase ends on them. */
const DANGLING =
  /^(?:de|het|een|die|dat|en|maar|want|of|om|te|van|in|op|met|voor|bij|naar|aan|door|tot|zonder|tussen|onder|als|dan|omdat|mijn|onze|ons|hun|zo'n|heel|erg|the|a|an|and|but|or|to|of|with|for|at|from|by|about|if|when|that|than|because|my|our|their|very|wanneer|iets)$/;
/** Subordinate clauses do not stand by themselves. */
const SUBORDINATE =
  /^(?:omdat|doordat|terwijl|als|toen|dat|zodat|waardoor|die|tenzij|hoewel|because|while|when|if|that|which|although|who)$/;

/** The whole clause if it is short and stands by itself, else the words that the verdict rests on. */
export function clauseOr(text: Text, sentence: Sentence, span: Span, atMost: number): string {
  const clause = tokensOf(text, around(sentence, span));
  const start = clause.findIndex((word) => !LEADING.test(word.flat));
  const words = start < 0 ? [] : clause.slice(start);
  const [first, last] = [words[0], words.at(-1)];
  if (first && last && words.length <= atMost && !DANGLING.test(last.flat)) {
    const whole = { from: first.from, to: last.to };
    const pointing = words.length > 2 && first.flat === "dat" && isInverted(words);
    if (pointing || !SUBORDINATE.test(first.flat)) return asPhrase(text, whole);
  }
  const left = [...tokensOf(text, { from: span.from, to: endWithParticles(text, sentence, span) })];
  while (left.length > 2 && DANGLING.test(left.at(-1)?.flat ?? "")) left.pop();
  const [from, to] = [left[0]?.from ?? span.from, left.at(-1)?.to ?? span.to];
  return asPhrase(text, { from, to });
}

/** "Dat voel je", "dat is": the verb comes second, so "dat" points and opens no subordinate clause. */
const isInverted = (words: readonly Token[]): boolean =>
  /^(?:is|was|gaat|loopt|komt|doet|klopt|werkt)$/.test(words[1]?.flat ?? "") ||
  /^(?:je|ik|we|wij|u|ze|men|jij|jullie)$/.test(words[2]?.flat ?? "");

/** "Dat hoor je wel | eens": small words that follow belong to it, else the phrase says something else. */
const PARTICLE =
  /^(?:eens|weleens|wel|vaak|vaker|soms|altijd|nooit|niet|meer|ook|gewoon|meteen|zo|zelf|direct|echt|hoor|snel|nog|al|ever|often|always|never|sometimes|once|just|too|yet)$/;

function endWithParticles(text: Text, sentence: Sentence, span: Span): number {
  let to = span.to;
  for (const token of tokensOf(text, { from: span.to, to: sentence.to })) {
    if (!PARTICLE.test(token.flat) || text.flat.slice(to, token.from).trim() !== "") break;
    to = token.to;
  }
  return to;
}

/** The sentence around some words, or its clause where that is too long to say back. */
export function toSayBack(text: Text, sentence: Sentence, span: Span): string {
  const whole = tokensOf(text, sentence);
  const words = whole.length <= 16 ? whole : tokensOf(text, around(sentence, span));
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.written({ from: first.from, to: last.to }) : text.written(span);
}

const OPENING =
  /^(?:dat|de|het|een|die|dit|deze|je|ik|we|wij|ze|zij|hij|er|mijn|onze|ons|zo|geen|meer|te|heel|als|dan|daar|hier|the|a|an|this|that|these|those|it|you|we|they|he|she|my|our|no|too|very|there)$/;

/** What was written, to stand between quotation marks: without the capital that only opened a sentence. */
export function asPhrase(text: Text, span: Span): string {
  const words = text.written(span);
  const first = /^[a-z']+/.exec(text.flat.slice(span.from, span.to))?.[0] ?? "";
  const shouted = /^\p{Lu}{2}/u.test(words);
  const plain =
    OPENING.test(first) || (/^[a-z]{4,}(?:e|ig|lijk|heid|ing)$/.test(first) && /^\p{Lu}\p{Ll}/u.test(words));
  return plain && !shouted && first !== "i" ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Phrases that somebody put between quotation marks themselves: the words they weigh. */
export function quotedBy(text: Text): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.flat.matchAll(/(?<=^|[\s(])(["'])(?=\S)([^"'\n]{2,80}?)(?<=\S)\1(?=$|[\s.,!?:;)])/g)) {
    const from = match.index + 1;
    const words = (match[2] ?? "").replace(/[^a-z0-9)]+$/, "");
    if (words.length > 1 && wordsApart(words).length <= 8) found.push({ from, to: from + words.length });
  }
  return found;
}

const BARE_ADJECTIVES =
  /^(?:oude|grote|vaste|rode|echte|witte|korte|bekende|vreemde|goede|kleine|rare|gekke|dure|foute|losse|nieuwe|zware|lege|dichte|jonge|dikke|snelle|valse|zwarte|harde|zachte|vage|mooie|lange|vrije|hoge|lage|eigen|lokale|criminele|illegale)$/;
const NO_COMPOUND =
  /(?:lijk|lijks|ig|isch|ende?|eerd|en|loos|baar|zaam|heen|weg|wel|maal|door|voor|t|d|ly|ing|ous|ful|able|ible|ed|ally)$|^(?:ge|be|ver|ont|who|what|some|any|every|no)[a-z]/;

/** People are spoken to or about by other ways than as a thing to tell more of. */
const plain: ReadonlySet<string> = new Set(
  "bewoners bewoner inwoners inwoner clienten client cliënten ouders moeder vader jongeren jongens gezin gezinnen meneer mevrouw gemeente residents resident clients client families parents schouder schouders verschil difference voorbeeld example".split(
    " ",
  ),
);

/** Noun phrases worth taking up later, most telling first. Those in `apart` (something painful) are left alone. */
export function hooksIn(
  text: Text,
  cues: Cues,
  named: readonly string[],
  apart: { readonly sentence: (sentence: Sentence) => boolean; readonly manners: readonly Span[] },
  dutch: boolean,
): readonly string[] {
  const found = new Map<string, { phrase: string; score: number }>();
  const add = (span: Span, score: number): void => {
    if (apart.manners.some(({ from, to }) => from < span.to && to > span.from)) return;
    const phrase = asPhrase(text, span);
    const key = withoutDeterminer(phrase.toLowerCase(), cues);
    const known = found.get(key);
    // Somebody who says a phrase twice means something by it.
    found.set(key, { phrase: known?.phrase ?? phrase, score: known ? Math.max(known.score, score) + 6 : score });
  };
  for (const quoted of quotedBy(text)) {
    const home = text.sentences.find((sentence) => quoted.from >= sentence.from && quoted.to <= sentence.to);
    if (!home || !apart.sentence(home)) add(quoted, 20);
  }
  const known = ({ flat }: Token): boolean =>
    plain.has(flat) || isFunction(flat, cues) || named.some((who) => who.toLowerCase().includes(flat));
  for (const sentence of text.sentences.slice(0, 60)) {
    if (apart.sentence(sentence)) continue;
    const tokens = tokensOf(text, sentence);
    for (let i = 0; i < tokens.length; ) i = phraseFrom(tokens, i, cues, text, dutch, known, add);
  }
  return [...found.values()]
    .filter(({ score }) => score >= LEAST_TELLING)
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
    .map(({ phrase }) => phrase);
}

/** Below it a phrase is taken up only where it was said twice. */
const LEAST_TELLING = 4;

/** A "beetje" or a "verhaaltje" is mostly a manner of speaking. */
const SMALL = /jes?$/;

function withoutDeterminer(phrase: string, cues: Cues): string {
  const words = phrase.split(" ");
  const start = words.findIndex((word) => word !== "zo" && !cues.determiners.has(word));
  return words.slice(Math.max(start, 0)).join(" ");
}

/** Tries to read a noun phrase at a token and gives the token to go on from. */
function phraseFrom(
  tokens: readonly Token[],
  i: number,
  cues: Cues,
  text: Text,
  dutch: boolean,
  apart: (head: Token) => boolean,
  add: (span: Span, score: number) => void,
): number {
  const first = tokens[i];
  if (!first) return i + 1;
  const such = first.flat === "zo" && tokens[i + 1]?.flat === "een";
  const determined = such || cues.determiners.has(first.flat);
  let at = such ? i + 2 : determined ? i + 1 : i;
  const adjectives = at;
  while (
    tokens[at + 1] &&
    joined(text, tokens[at], tokens[at + 1]) &&
    describes(tokens[at], cues, determined, dutch) &&
    at < adjectives + 2
  )
    at += 1;
  const head = tokens[at];
  const described = at > adjectives;
  if (!head || (at > i && !joined(text, tokens[at - 1], head)) || !canHead(head, cues, dutch)) return i + 1;
  const next = tokens[at + 1];
  const pointing = /^(?:die|dat|deze|dit|that|this|those|these)$/.test(first.flat);
  const inverted =
    next &&
    joined(text, head, next) &&
    /^(?:ik|je|we|wij|ze|zij|hij|u|jullie|men|het|i|you|they|he|she|it)$/.test(next.flat);
  if (pointing && !described && (inverted || head.flat.length < 7)) return i + 1;
  if (
    !determined &&
    !described &&
    (NO_COMPOUND.test(head.flat) || head.flat.length < 10 || cues.thinWords.has(head.flat))
  )
    return i + 1;
  if (!determined && described && head.flat.length < 5) return i + 1;
  let end = at;
  const [link, after] = [tokens[at + 1], tokens[at + 2]];
  if (link && after && /^(?:van|of)$/.test(link.flat) && joined(text, head, link) && joined(text, link, after)) {
    const beyond = cues.determiners.has(after.flat) ? tokens[at + 3] : after;
    if (beyond && canHead(beyond, cues, dutch) && !describes(beyond, cues, true, dutch))
      end = cues.determiners.has(after.flat) ? at + 3 : at + 2;
  }
  const last = tokens[end] as Token;
  const score =
    Math.min(head.flat.length, 16) -
    6 +
    (described ? 3 : 0) +
    (end > at ? 2 : 0) +
    (pointing ? 3 : 0) +
    (tokens.slice(i, at).some((word) => /^(?:ene|zo'n|rare|gekke|vreemde|strange|odd|weird)$/.test(word.flat)) ? 4 : 0);
  const told = SMALL.test(head.flat) ? Math.min(score, LEAST_TELLING - 1) : score;
  if (!apart(last)) add({ from: first.from, to: last.to }, told);
  return end + 1;
}

const joined = (text: Text, a: Token | undefined, b: Token | undefined): boolean =>
  Boolean(a && b && /^\s+$/.test(text.flat.slice(a.to, b.from)));

function describes(word: Token | undefined, cues: Cues, determined: boolean, dutch: boolean): boolean {
  if (!word || cues.stopwords.has(word.flat)) return false;
  if (cues.adjectives.has(word.flat)) return determined || word.flat === "eigen";
  if (!dutch || cues.notNouns.has(word.flat)) return /^(?:ene|hele)$/.test(word.flat) && determined;
  if (!/^[a-z]{3,}e$/.test(word.flat) || /(?:tie|age|ege|gie|je|ente|vende|ie|dde|tte|lde|rde)$/.test(word.flat))
    return false;
  return (
    determined ||
    BARE_ADJECTIVES.test(word.flat) ||
    (/^[a-z]{4,}(?:ige|ische|lijke|ele|ende|loze)$/.test(word.flat) &&
      !/^(?:enige|sommige|vorige|huidige)$/.test(word.flat))
  );
}

function canHead(word: Token, cues: Cues, dutch: boolean): boolean {
  const { flat } = word;
  if (flat.length < 4 || /^\d/.test(flat) || /(?:dag|week|end|roept)$/.test(flat)) return false;
  if (cues.notNouns.has(flat) || cues.stopwords.has(flat) || cues.openers.has(flat) || cues.determiners.has(flat))
    return false;
  if (dutch)
    return (
      !/^(?:ge[a-z]+(?:d|t)|[a-z]+(?:lijks|zaam|lijke|ige|ende|isch|ische))$/.test(flat) &&
      !/(?:tte|dde|eerde|elde|erde|lijk)$/.test(flat)
    );
  return !/(?:ly|ed|n't)$/.test(flat);
}
