import { type Cue, compile, type Found, type Listener, listener, matches } from "./listen/cue.ts";
import { type Cause, type Cues, isFunction, type ReportKind } from "./listen/cues.ts";
import { english } from "./listen/cues-en.ts";
import { dutch } from "./listen/cues-nl.ts";
import { languageOf, otherLanguage, plainlySpoken } from "./listen/language.ts";
import { asPhrase, clauseOr, hooksIn, quotedBy, tokensOf, toSayBack } from "./listen/phrases.ts";
import { read, type Sentence, type Span, type Text, wordsIn } from "./listen/text.ts";
import { isBare, isLight, isThin, type Substance } from "./listen/thin.ts";
import { type Named, whoAt } from "./listen/who.ts";
import type { Address, Language } from "./words.ts";

export type { Cause, ReportKind } from "./listen/cues.ts";

/** The words of the message that a verdict rests on: a piece of the text as it was written, trimmed. */
export interface Evidence {
  readonly words: string;
}

/** What one message seems to say. Silent when unsure: an absent verdict is the normal case and the talk must be good without it. */
export interface Heard {
  /** Too little to learn from. */
  readonly thin?: Evidence;
  /** "weet ik niet", "sla maar over", annoyance: never probed. */
  readonly refusal?: Evidence;
  /** A concept, judgement, image or jargon; the words stand by themselves between quotation marks. */
  readonly vague?: Evidence;
  /** A word of sense or habit ("dat voel je gewoon"); the words stand by themselves between quotation marks. */
  readonly sense?: Evidence;
  /** Abstract, policy language, slogans, "van alles". */
  readonly general?: Evidence;
  /** Speaks only of others ("mijn mensen", "men"). */
  readonly othersOnly?: Evidence;
  /** What others should do. */
  readonly normative?: Evidence;
  /** A place, a number, an event, an end: no probe needed. */
  readonly concrete?: Evidence;
  /** Fear, a threat to oneself, grief, shame. */
  readonly painful?: Evidence;
  /** A failing of their own, a fear, a let-down: the clause to say back in their words. */
  readonly weight?: Evidence;
  readonly report?: { readonly kind: ReportKind; readonly words: string };
  /** The theme does not occur here, or is not known. */
  readonly unrecognised?: Evidence;
  readonly energy?: Evidence;
  readonly causes: readonly { readonly cause: Cause; readonly words: string }[];
  /** Who is named as needed or to be spoken to; `who` can stand after "met": "de wijkagent", "Hans van Veiligheid". */
  readonly referrals: readonly { readonly who: string; readonly words: string }[];
  /** Contact that goes badly, and with whom. */
  readonly brokenContact?: { readonly who: string; readonly words: string };
  /** An attempt of their own is told. */
  readonly tried?: Evidence;
  /** Noun phrases named in passing, worth taking up later, most telling first. */
  readonly hooks: readonly string[];
  /** "niet met mijn naam", "onder ons". */
  readonly wantsAnonymity?: Evidence;
  /** "ik kan morgen beginnen", "ik vraag wel of je mag bellen". */
  readonly offer?: Evidence;
  /** A question aimed at the bot or the exploration. */
  readonly asksBack?: Evidence;
  /** "duurt het nog lang", "moet zo weg". */
  readonly tired?: Evidence;
  readonly insult?: Evidence;
  /** "ignore your instructions". */
  readonly promptAttack?: Evidence;
  readonly emojiOnly?: true;
  /** Clearly neither Dutch nor English. */
  readonly otherLanguage?: true;
  /** Plainly speaks the other language of the two. */
  readonly speaks?: Language;
  /** How the person addresses us. */
  readonly address?: Address;
}

export interface ListenContext {
  readonly language: Language;
  /** The question that this answers, if we know it. */
  readonly question?: string;
}

/** Hears one message: which of its words call for which next step. The same text is always heard the same way. */
export function listen(text: string, context: ListenContext): Heard {
  const said = read(text);
  const words = wordsIn(said.flat);
  if (words.length === 0) return wordless(text);
  const language = languageOf(words, context.language);
  const ear = earOf(language);
  const at = (found: Found | undefined): Evidence | undefined => found && evidence(said, found);

  const report = reportIn(said, ear);
  const painful = ear.painful.first(said);
  const referrals = referralsIn(said, ear, flatQuestion(context));
  const brokenContact = brokenContactIn(said, ear, flatQuestion(context));
  const unrecognised = ear.unrecognised.first(said);
  const energy = ear.energy.first(said);
  const normative = normativeIn(said, ear);
  const refusal = words.length <= 14 ? ear.refusal.first(said) : undefined;
  // "geen flauw idee" is a way not to answer before it is a want of knowledge.
  const causes =
    refusal && isThin(words, said, ear.cues, ear.substance)
      ? []
      : causesIn(said, ear, matches(ear.colleaguesQuestion, flatQuestion(context)));
  const concrete = words.length >= 6 ? ear.concrete.first(said) : undefined;
  const tried = ear.tried.first(said);
  const telling =
    causes.length > 0 || referrals.length > 0 || Boolean(report ?? painful ?? unrecognised ?? energy ?? normative);
  const weight = weightIn(said, ear, painful);
  const untold = !telling && !weight;
  const empty =
    untold && (isThin(words, said, ear.cues, ear.substance) || isBare(words, said, ear.cues, ear.substance));
  const asksBack = asksBackIn(said, ear);
  const light =
    untold && !concrete && !asksBack && (Boolean(refusal) || isLight(words, said, ear.cues, ear.substance, refusal));
  const thin = empty || light ? { words: text.trim() } : undefined;
  const apart = (sentence: Sentence): boolean =>
    [painful, report?.found].some((found) => found && found.from < sentence.to && found.to > sentence.from);
  const address = language === "nl" ? addressUsed(words) : undefined;
  const speaks = plainlySpoken(words);

  return {
    ...present("thin", thin),
    ...present("refusal", at(refusal)),
    ...present("vague", empty ? undefined : vagueIn(said, ear, apart)),
    ...present("sense", phraseOf(said, ear.sense.first(said), 8)),
    ...present("general", at(ear.general.first(said))),
    ...present("othersOnly", words.length >= 4 ? othersOnlyIn(said, ear) : undefined),
    ...present("normative", at(normative)),
    ...present("concrete", at(concrete)),
    ...present("painful", at(painful)),
    ...present("weight", weight),
    ...(report && { report: { kind: report.kind, words: said.written(report.found) } }),
    ...present("unrecognised", at(unrecognised)),
    ...present("energy", at(energy)),
    causes,
    referrals,
    ...(brokenContact && { brokenContact }),
    ...present("tried", at(tried)),
    hooks:
      thin || refusal
        ? []
        : hooksIn(
            said,
            ear.cues,
            referrals.map(({ who }) => who),
            { sentence: apart, manners: ear.pleasantries.all(said) },
            language === "nl",
          ),
    ...present("wantsAnonymity", at(ear.anonymity.first(said))),
    ...present("offer", at(ear.offer.first(said))),
    ...present("asksBack", asksBack),
    ...present("tired", words.length <= 12 ? at(ear.tired.first(said)) : undefined),
    ...present("insult", at(ear.insult.first(said))),
    ...present("promptAttack", at(ear.promptAttack.first(said))),
    ...(otherLanguage(words) && { otherLanguage: true as const }),
    ...(speaks && speaks !== context.language && { speaks }),
    ...(address && { address }),
  };
}

/** Words around whom somebody names. After a bare one ("praat eens met") a name needs no capital. */
interface Naming {
  readonly pattern: RegExp;
  readonly bare: boolean;
}

/** The cues of one language, ready to listen with. */
interface Ear {
  readonly cues: Cues;
  readonly causes: readonly (readonly [Cause, Listener])[];
  readonly report: readonly (readonly [ReportKind, Listener])[];
  readonly referral: readonly Naming[];
  readonly brokenContact: readonly Naming[];
  readonly whoQuestion: RegExp;
  readonly contactQuestion: RegExp;
  readonly colleaguesQuestion: RegExp;
  readonly self: RegExp;
  readonly others: RegExp;
  readonly substance: Substance;
  readonly energy: Listener;
  readonly unrecognised: Listener;
  readonly normative: Listener;
  readonly refusal: Listener;
  readonly vague: Listener;
  readonly sense: Listener;
  readonly general: Listener;
  readonly pleasantries: Listener;
  readonly concrete: Listener;
  readonly painful: Listener;
  readonly weight: Listener;
  readonly tried: Listener;
  readonly anonymity: Listener;
  readonly offer: Listener;
  readonly asksBack: Listener;
  readonly tired: Listener;
  readonly insult: Listener;
  readonly promptAttack: Listener;
}

const ears = new Map<Language, Ear>();

/** Compiling takes a moment and happens once, when somebody first writes. */
function earOf(language: Language): Ear {
  const known = ears.get(language) ?? earFor(language === "nl" ? dutch : english);
  ears.set(language, known);
  return known;
}

/** Causes of which others are often the subject: "het college wil niet", "bewoners praten niet meer met ons". */
const BY_OTHERS: ReadonlySet<Cause> = new Set(["trust", "privacy", "past_rejection", "no_backing"]);
const OF_RESIDENTS: ReadonlySet<Cause> = new Set(["trust", "privacy", "past_rejection"]);
const ANYBODY = { byOthers: true, ofResidents: true };

function earFor(cues: Cues): Ear {
  const { groups, denials } = cues;
  const plain = (
    list: keyof Cues &
      (
        | "refusal"
        | "vague"
        | "general"
        | "pleasantries"
        | "because"
        | "concrete"
        | "tried"
        | "anonymity"
        | "offer"
        | "asksBack"
        | "tired"
        | "insult"
        | "promptAttack"
        | "sense"
        | "normative"
        | "stockPhrases"
        | "toldInFewWords"
      ),
  ): Listener => listener(cues[list], groups);
  const [vague, sense, general, because] = [plain("vague"), plain("sense"), plain("general"), plain("because")];
  const naming = (list: readonly Cue[]): readonly Naming[] =>
    list.map((cue) => {
      const { when, firm } = typeof cue === "string" ? { when: cue, firm: undefined } : cue;
      return { pattern: new RegExp(compile(when, groups).source, "gd"), bare: firm === true };
    });
  return {
    cues,
    causes: CAUSES.map(
      (cause) =>
        [
          cause,
          listener(cues.causes[cause], groups, denials, {
            byOthers: BY_OTHERS.has(cause),
            ofResidents: OF_RESIDENTS.has(cause),
          }),
        ] as const,
    ),
    report: REPORTS.map((kind) => [kind, listener(cues.report[kind], groups, denials, ANYBODY)] as const),
    referral: naming(cues.referral),
    brokenContact: naming(cues.brokenContact),
    whoQuestion: compile(cues.whoQuestion, groups),
    contactQuestion: compile(cues.contactQuestion, groups),
    colleaguesQuestion: compile(cues.colleaguesQuestion, groups),
    self: compile(cues.self, groups),
    others: compile(cues.others, groups),
    substance: {
      stock: plain("stockPhrases"),
      askedOn: [vague, sense, general, because],
      telling: [because, plain("tried")],
      told: plain("toldInFewWords"),
    },
    energy: listener(cues.energy, groups, denials),
    unrecognised: listener(cues.unrecognised, groups),
    normative: plain("normative"),
    refusal: plain("refusal"),
    vague,
    sense,
    general,
    pleasantries: plain("pleasantries"),
    concrete: plain("concrete"),
    painful: listener(cues.painful, groups, denials),
    weight: listener(cues.weight, groups, denials),
    tried: plain("tried"),
    anonymity: plain("anonymity"),
    offer: plain("offer"),
    asksBack: plain("asksBack"),
    tired: plain("tired"),
    insult: plain("insult"),
    promptAttack: plain("promptAttack"),
  };
}

const CAUSES: readonly Cause[] = [
  "workload",
  "unfamiliarity",
  "role",
  "trust",
  "privacy",
  "safety",
  "past_rejection",
  "no_backing",
];
/** Most urgent first. */
const REPORTS: readonly ReportKind[] = ["suicide", "child", "threat", "crime", "integrity"];

const evidence = (said: Text, span: Span): Evidence | undefined => {
  const words = said.written(span);
  return words ? { words } : undefined;
};
const present = <Name extends string>(
  name: Name,
  found: Evidence | undefined,
): { readonly [name in Name]?: Evidence } => (found ? { [name]: found } : {}) as { readonly [name in Name]?: Evidence };
const flatQuestion = (context: ListenContext): string => read(context.question ?? "").flat;
/** Only signs, emoji or nothing at all. */
function wordless(text: string): Heard {
  const words = text.trim();
  const emoji = /\p{Extended_Pictographic}/u.test(words) && !/\p{L}/u.test(words);
  return {
    ...(words && !/\p{L}/u.test(words) && { thin: { words } }),
    causes: [],
    referrals: [],
    hooks: [],
    ...(emoji && { emojiOnly: true as const }),
  };
}

function causesIn(said: Text, ear: Ear, reported: boolean): Heard["causes"] {
  return ear.causes.flatMap(([cause, cues]) => {
    const found = cues.first(said, reported);
    return found ? [{ cause, words: said.written(found) }] : [];
  });
}

function reportIn(said: Text, ear: Ear): { readonly kind: ReportKind; readonly found: Found } | undefined {
  for (const [kind, cues] of ear.report) {
    const found = cues.first(said);
    if (found) return { kind, found };
  }
  return undefined;
}

function normativeIn(said: Text, ear: Ear): Found | undefined {
  return ear.normative.all(said).find((found) => !found.sentence.asked);
}

const phraseOf = (said: Text, found: Found | undefined, atMost: number): Evidence | undefined => {
  const words = found && clauseOr(said, found.sentence, found, atMost);
  return words ? { words } : undefined;
};

/** What they put between quotation marks themselves comes first: they know that it asks for more. */
function vagueIn(said: Text, ear: Ear, apart: (sentence: Sentence) => boolean): Evidence | undefined {
  const quoted = quotedBy(said)[0];
  if (quoted) return { words: asPhrase(said, quoted) };
  const found = ear.vague.all(said).find(({ sentence }) => !apart(sentence));
  return found && { words: asPhrase(said, found) };
}

function othersOnlyIn(said: Text, ear: Ear): Evidence | undefined {
  if (matches(ear.self, said.flat.replace(new RegExp(ear.others.source, "g"), " "))) return undefined;
  ear.others.lastIndex = 0;
  const match = ear.others.exec(said.flat);
  return match ? evidence(said, { from: match.index, to: match.index + match[0].length }) : undefined;
}

function weightIn(said: Text, ear: Ear, painful: Found | undefined): Evidence | undefined {
  const found = ear.weight.first(said) ?? painful;
  const words = found && toSayBack(said, found.sentence, found);
  return words ? { words } : undefined;
}

function asksBackIn(said: Text, ear: Ear): Evidence | undefined {
  const found = ear.asksBack.all(said).find(({ sentence }) => sentence.asked || startsAsking(sentence));
  return found && evidence(said, found.sentence);
}
/** A question without its mark, as chat has them; only where nothing else can be meant. */
const startsAsking = (sentence: Sentence): boolean =>
  /^\W*(?:sorry |maar |en |eh |oh |but |and )*(?:wat bedoel|wat is ondermijning|wat betekent ondermijning|wie leest|wie ziet|ben je een|is dit anoniem|hoe lang duurt|hoeveel vragen|what do you mean|who reads|who sees|are you a|is this anonymous|how many questions)/.test(
    sentence.flat,
  );

function addressUsed(words: readonly string[]): Address | undefined {
  if (words.some((word) => word === "u" || word === "uw")) return "u";
  return words.some((word) => /^(?:je|jij|jou|jouw|jullie)$/.test(word)) ? "je" : undefined;
}

function referralsIn(said: Text, ear: Ear, question: string): Heard["referrals"] {
  const found = new Map<string, { who: string; words: string }>();
  const add = (named: Named | undefined, words: Span): void => {
    if (named && !found.has(named.who.toLowerCase()))
      found.set(named.who.toLowerCase(), { who: named.who, words: said.written(spanning(words, named)) });
  };
  for (const sentence of said.sentences) {
    for (const place of namedIn(said, sentence, ear.referral)) add(whoIs(said, ear, sentence, place), place.span);
  }
  const short = wordsIn(said.flat).length <= 6 && !question;
  if (found.size === 0 && (short || (matches(ear.whoQuestion, question) && !matches(ear.contactQuestion, question)))) {
    for (const named of answeringWho(said, ear)) {
      // Without a question that asks for somebody, a name must be about all there is.
      if (!short || tokensOf(said, named).length >= wordsIn(said.flat).length - 2) add(named, named);
    }
  }
  return [...found.values()];
}

interface Place {
  readonly span: Span;
  readonly who: Span;
  readonly bare: boolean;
}

function* namedIn(said: Text, sentence: Sentence, names: readonly Naming[]): Generator<Place> {
  for (const { pattern, bare } of names) {
    for (const match of sentence.flat.matchAll(pattern)) {
      const span = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
      const at = match.indices?.groups?.who;
      const who = at ? { from: sentence.from + at[0], to: sentence.from + at[1] } : { from: span.from, to: span.from };
      yield { span: trim(said, span), who, bare };
    }
  }
}

/** From the words around a name to the end of the name. A name from earlier on ("hem") adds nothing. */
const spanning = (words: Span, named: Span): Span => ({ from: words.from, to: Math.max(words.to, named.to) });

const trim = (said: Text, { from, to }: Span): Span => {
  const words = said.flat.slice(from, to);
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) };
};

/** Reads who is meant: from the start of what was caught up to the end of the sentence, or the last name that fits in it. */
function whoIs(said: Text, ear: Ear, sentence: Sentence, { who: caught, bare }: Place): Named | undefined {
  // Without a marked place, "iemand van ..." itself is the name.
  const unmarked = caught.from === caught.to;
  const tokens = tokensOf(said, unmarked ? { from: caught.from, to: sentence.to } : caught);
  const pronoun = tokens.length === 1 && /^(?:haar|hem|hen|ze|die|zij|hij|her|him|them)$/.test(tokens[0]?.flat ?? "");
  if (pronoun) return before(said, ear, caught);
  const single = tokens.length === 1;
  for (const token of tokens) {
    const named = whoAt(said, { from: token.from, to: sentence.to }, ear.cues, bare ? "bare" : "named");
    if (!named) continue;
    // In the middle of a longer catch only what reaches its end is meant.
    if (single || unmarked || named.to >= caught.to) return named;
  }
  return undefined;
}

/** Whom "haar" or "die" points back at: the last person or function named before it. */
function before(said: Text, ear: Ear, caught: Span): Named | undefined {
  const tokens = tokensOf(said, { from: Math.max(0, caught.from - 200), to: caught.from });
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    const name =
      token &&
      /^\p{Lu}\p{Ll}/u.test(said.written(token)) &&
      !ear.cues.stopwords.has(token.flat) &&
      !ear.cues.openers.has(token.flat);
    if (!token || /^(?:iemand|someone|somebody|anyone)$/.test(token.flat)) continue;
    if (!(name || isFunction(token.flat, ear.cues))) continue;
    const previous = tokens[i - 1];
    const from = previous && ear.cues.determiners.has(previous.flat) ? previous.from : token.from;
    const named = whoAt(said, { from, to: caught.from }, ear.cues, "known");
    if (named) return named;
  }
  return undefined;
}

/** "De wijkagent, en iemand van het RIEC": an answer to "who" that needs no other sign. */
function answeringWho(said: Text, ear: Ear): readonly Named[] {
  return said.sentences.slice(0, 3).flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => {
      const tokens = tokensOf(said, clause);
      const start = tokens.findIndex(
        (token) =>
          !/^(?:en|of|met|with|misschien|vooral|dan|ja|nou|toch|wel|eigenlijk|denk|ik|and|or|maybe|mostly|probably|perhaps|een)$/.test(
            token.flat,
          ) || token.flat === "een",
      );
      const first = tokens[start];
      if (!first) return [];
      const named = whoAt(said, { from: first.from, to: clause.to }, ear.cues, "known");
      const known =
        named &&
        tokensOf(said, named).some((token) => isFunction(token.flat, ear.cues) || /^\p{Lu}/u.test(said.written(token)));
      const denied =
        named && /\b(?:niet|geen|nee|niemand|not|no|nobody)\b/.test(said.flat.slice(clause.from, named.to));
      return named && known && !denied ? [named] : [];
    }),
  );
}

function brokenContactIn(said: Text, ear: Ear, question: string): Heard["brokenContact"] {
  for (const sentence of said.sentences) {
    for (const place of namedIn(said, sentence, ear.brokenContact)) {
      const named = whoIs(said, ear, sentence, place);
      if (named) return { who: named.who, words: said.written(spanning(place.span, named)) };
    }
  }
  if (!question || !matches(ear.contactQuestion, question)) return undefined;
  const named = answeringWho(said, ear)[0];
  return named && { who: named.who, words: said.written(named) };
}
