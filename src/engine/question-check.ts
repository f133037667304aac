import { type Form, QUESTION_CUES, type QuestionCues, type RuleName } from "./question-cues.ts";
import type { Language } from "./words.ts";

export type QuestionKind = "open" | "closed" | "leading" | "double" | "statement";

/** The words of the question on which a verdict rests, and the rule that took them so. */
export interface Ground {
  readonly words: string;
  readonly rule: RuleName;
}

export interface QuestionVerdict {
  readonly kind: QuestionKind;
  readonly because: readonly Ground[];
  /** The words that take something for granted: a warning, never a block. */
  readonly presupposes?: string;
  /** An open wording that keeps the subject of the question; absent where none can honestly be made. */
  readonly offer?: string;
}

/** Says whether a wording may be asked in the bot's name: open, single, not leading. Words quoted from a person are exempt. */
export function checkQuestion(text: string, language: Language): QuestionVerdict {
  const cues = QUESTION_CUES[language];
  const verdict = judge(text, cues);
  if (verdict.kind === "open" || verdict.kind === "statement") return verdict;
  const offer = offers(text, cues).find((wording) => isPlainlyOpen(wording, cues));
  return offer === undefined ? verdict : { ...verdict, offer };
}

function judge(text: string, cues: QuestionCues): QuestionVerdict {
  const written = text.normalize("NFC");
  const sentences = sentencesOf(withoutQuotes(plain(written)));
  const asks = withoutAnchors(
    sentences.flatMap((sentence) => asksIn(sentence, cues)),
    cues,
  );
  const quote = (rule: RuleName, at: number, length: number): Ground => ({
    words: written.slice(at, at + length).replace(/^[\s,;:(]+|[\s,;:]+$/g, ""),
    rule,
  });
  const of = (ask: Ask): Ground => quote(ruleOf(ask.form), ask.at, ask.text.length);

  const first = asks[0];
  if (first === undefined) return { kind: "statement", because: [{ words: written.trim(), rule: "no-question" }] };

  const leading = leadingIn(sentences, asks, cues);
  if (leading.length > 0)
    return { kind: "leading", because: leading.map((cue) => quote(cue.rule, cue.at, cue.length)) };
  if (asks.length > 1) return { kind: "double", because: asks.map((ask) => ({ ...of(ask), rule: "two-questions" })) };
  if (first.form === "yes-no") return { kind: "closed", because: [of(first)] };

  const choice = firstMatch(first.sentence, cues.choices) ?? firstMatch(first.sentence, [cues.whether]);
  if (choice) return { kind: "closed", because: [quote("choice", choice.at, choice.length)] };
  if (cues.figures.some((figure) => figure.test(first.text)))
    return { kind: "closed", because: [{ ...of(first), rule: "figure" }] };
  const granted = firstMatch(first.sentence, cues.presupposing);
  const open: QuestionVerdict = { kind: "open", because: [of(first)] };
  return granted ? { ...open, presupposes: quote("question-word", granted.at, granted.length).words } : open;
}

// --- reading

interface Sentence {
  /** Without its closing mark. */
  readonly text: string;
  readonly at: number;
  readonly mark: "?" | "!" | "." | "";
}

/** One thing that is asked, from its first word to the end of its sentence or the next ask. */
interface Ask {
  readonly form: Form;
  readonly text: string;
  readonly at: number;
  readonly sentence: Sentence;
}

/** Lower case without accents, each character in its own place. */
function plain(text: string): string {
  return text.replace(/[A-Z]|[^ -~\n]/g, (character) => {
    if (/[’‘`´]/.test(character)) return character;
    return /\s/.test(character) ? " " : (character.toLowerCase().normalize("NFD")[0] ?? character);
  });
}

const QUOTED = [
  /"[^"\n]{1,600}"/g,
  /[“”„][^“”„\n]{1,600}[“”]/g,
  /«[^»\n]{1,600}»/g,
  /‘[^\n]{1,600}?’(?![a-z0-9])/g,
  /(?<![a-z0-9])'(?![stnkm]\s)[^\n]{1,600}?'(?![a-z0-9])/g,
];

/** What a person said is theirs: it is blanked, in its place. A text that is quoted as a whole is a text like any other. */
function withoutQuotes(text: string): string {
  const blanked = QUOTED.reduce((left, quoted) => left.replace(quoted, (words) => "¤".repeat(words.length)), text);
  return (/[a-z]/.test(blanked) ? blanked : text).replace(/[’‘`´]/g, "'");
}

const ABBREVIATIONS = /\b(?:bijv|bv|o\.a|m\.b\.t|d\.w\.z|t\.a\.v|m\.n|i\.p\.v|evt|e\.g|i\.e|etc|nr|mr|dr|dhr|mw)\./g;

function sentencesOf(text: string): Sentence[] {
  const kept = text.replace(ABBREVIATIONS, (words) => words.replaceAll(".", "·"));
  return [...kept.matchAll(/[^\n]+?(?:[?!]+|[.…]+(?=\s|$)|(?=\n)|$)/g)]
    .map((found) => {
      const [whole] = found;
      const body = whole.replace(/[?!.…\s]+$/, "");
      const tail = whole.slice(body.length);
      const mark = tail.includes("?") ? "?" : tail.includes("!") ? "!" : /[.…]/.test(tail) ? "." : "";
      const lead = body.length - body.trimStart().length;
      return { text: body.trimStart(), at: found.index + lead, mark } as const;
    })
    .filter((sentence) => /[a-z¤]/.test(sentence.text));
}

/** Every place where something may begin to be asked: the start of the sentence, and each joint inside it. */
function startsOf(text: string, cues: QuestionCues): { readonly at: number; readonly joint: string }[] {
  let at = 0;
  for (
    let lead = cues.leadIn.exec(text);
    lead !== null && lead[0].length > 0;
    lead = cues.leadIn.exec(text.slice(at))
  ) {
    at += lead[0].length;
  }
  const joints = [...text.matchAll(cues.joint)].map((found) => ({
    at: found.index + found[0].length,
    joint: found[0],
  }));
  return [{ at, joint: "" }, ...joints.filter((joint) => joint.at > at)];
}

function asksIn(sentence: Sentence, cues: QuestionCues): Ask[] {
  const { text, mark } = sentence;
  if (cues.manners.test(text)) return [];
  const found: { readonly at: number; readonly form: Form }[] = [];
  for (const { at, joint } of startsOf(text, cues)) {
    if (joint.startsWith(":") && cues.thinking.test(text.slice(0, at - joint.length))) continue;
    const asked = text.slice(0, at - joint.length);
    const form = formAt(text.slice(at), joint, sentence, found.at(-1)?.form, asked, cues);
    if (form !== undefined) found.push({ at, form });
  }
  if (found.length === 0) {
    const form = formOfWhole(sentence, cues);
    if (form !== undefined) found.push({ at: 0, form });
  }
  return found.map(({ at, form }, index) => ({
    form,
    text: text.slice(at, found[index + 1]?.at) + (index === found.length - 1 && mark === "?" ? "?" : ""),
    at: sentence.at + at,
    sentence,
  }));
}

/** What is asked from here on, given what the sentence asked before; `undefined` when nothing new is. */
function formAt(
  rest: string,
  joint: string,
  sentence: Sentence,
  before: Form | undefined,
  asked: string,
  cues: QuestionCues,
): Form | undefined {
  const marked = sentence.mark === "?";
  const inside = joint !== "";
  if (before === undefined && cues.invitations.some((invitation) => invitation.test(rest))) return "invitation";
  if (cues.questionWord.test(rest) && !cues.exclamation.test(rest)) {
    if (before === "invitation" && /^[,:]/.test(joint)) return undefined; // "Vertel eens: hoe liep dat?" asks once
    if (before === "invitation") return "question-word"; // "vertel wat je zag en hoe het afliep" asks twice
    if (cues.subordinate.test(rest)) return undefined;
    if (cues.pair.test(sentence.text) && /^ (?:of|or) $/.test(joint)) return undefined;
    if (marked || (!inside && sentence.mark === "") || cues.surelyAsked.test(rest)) return "question-word";
    return undefined;
  }
  if (before === undefined) {
    if (cues.condition.test(rest) && !marked) return undefined;
    return cues.yesNo.test(rest) && (marked || !inside) ? "yes-no" : undefined;
  }
  return /[a-z] $/.test(joint) && cues.yesNoAgain.test(rest) && !isMoreOfTheSame(before, joint, asked, cues)
    ? "yes-no"
    : undefined;
}

/** "Liever dit of wil je dat" is one choice; "wat weet of kan je team" and "wat helpt, of lukt er niet" share who it is about. */
function isMoreOfTheSame(before: Form, joint: string, asked: string, cues: QuestionCues): boolean {
  const alternative = /\b(?:of|or) $/.test(joint);
  if (before === "yes-no") return alternative;
  return asked.trim().split(" ").length < 3 || (alternative && !cues.person.test(asked));
}

/** A sentence in which no clause asks by its order: its mark may still make it a question. */
function formOfWhole({ text, mark }: Sentence, cues: QuestionCues): Form | undefined {
  if (mark !== "?") return mark === "" && cues.toldForSure.test(text) ? "told" : undefined;
  if (cues.told.test(text)) return "told";
  return cues.questionWord.test(text.replace(cues.leadIn, "")) ? "question-word" : "yes-no";
}

/** "Neem me mee naar de laatste keer. Wat gebeurde er toen?" asks one thing: an invitation with what it is about. */
function withoutAnchors(asks: readonly Ask[], cues: QuestionCues): Ask[] {
  return asks.filter((ask, index) => {
    const next = asks[index + 1];
    if (ask.form !== "invitation") return true;
    if (index > 0 && cues.bareInvitation.test(ask.text)) return false;
    return !(next && next.sentence !== ask.sentence && ask.sentence.mark !== "?" && cues.pointsBack.test(next.text));
  });
}

// --- judging

interface Found {
  readonly rule: RuleName;
  readonly at: number;
  readonly length: number;
}

function leadingIn(sentences: readonly Sentence[], asks: readonly Ask[], cues: QuestionCues): Found[] {
  const asked = new Set(asks.map((ask) => ask.sentence));
  // A sentence that asks is read by the leading cues; of the introduction's cues only the first, "natuurlijk", holds for it too.
  const introduced = sentences
    .filter((sentence) => !cues.attributed.test(sentence.text) || asked.has(sentence))
    .flatMap((sentence) =>
      cuesIn(sentence, sentence.text, cues.introduction.slice(0, asked.has(sentence) ? 1 : undefined)),
    );
  const wordings = [...asked].flatMap((sentence) => leadingInSentence(sentence, asks, cues));
  const told = asks.filter((ask) => ask.form === "told").map((ask) => foundIn(ask, "said-for-them"));
  const found = [...introduced, ...wordings];
  return found.length > 0 ? found : told;
}

function leadingInSentence(sentence: Sentence, asks: readonly Ask[], cues: QuestionCues): Found[] {
  const here = asks.filter((ask) => ask.sentence === sentence);
  const scene = cues.scene.exec(sentence.text)?.index;
  return cues.leading.flatMap((cue) => {
    if (cue.form !== undefined && !here.some((ask) => ask.form === cue.form)) return [];
    const withMark = sentence.text + sentence.mark;
    const found = cuesIn(sentence, withMark, [cue]);
    if (cue.rule !== "loaded-word" || scene === undefined) return found;
    return found.filter(({ at }) => at - sentence.at < scene);
  });
}

function cuesIn(
  sentence: Sentence,
  text: string,
  cues: readonly { readonly rule: RuleName; readonly pattern: RegExp }[],
): Found[] {
  return cues.flatMap(({ rule, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ rule, at: sentence.at + match.index, length: match[0].length }] : [];
  });
}

function foundIn(ask: Ask, rule: RuleName): Found {
  return { rule, at: ask.at, length: ask.text.length };
}

function firstMatch(sentence: Sentence, patterns: readonly RegExp[]): { at: number; length: number } | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(sentence.text);
    if (match === null) continue;
    const words = match[1] ?? match[0];
    return { at: sentence.at + match.index + match[0].lastIndexOf(words), length: words.length };
  }
  return undefined;
}

function ruleOf(form: Form): RuleName {
  return form === "told" ? "said-for-them" : form;
}

// --- offering

function isPlainlyOpen(wording: string, cues: QuestionCues): boolean {
  const verdict = judge(wording, cues);
  return verdict.kind === "open" && verdict.presupposes === undefined;
}

/** Wordings that might be asked instead of the first question: itself, where others came after it, or turned by an offer rule. */
function offers(text: string, cues: QuestionCues): string[] {
  const written = text.normalize("NFC");
  const asks = sentencesOf(withoutQuotes(plain(written))).flatMap((sentence) => asksIn(sentence, cues));
  const first = asks[0];
  if (first === undefined) return [];
  const words = written
    .slice(first.at, first.at + first.text.length)
    .replace(/(?:[\s,;:?]|\s(?:en|of|maar|and|or|but))+$/, "");
  const mark = first.form === "invitation" && first.sentence.mark !== "?" ? "." : "?";
  const alone = asks.length > 1 && words.split(" ").length >= 3 ? [sentenceCase(words) + mark] : [];
  return [...alone, ...turned(words, cues)];
}

function turned(words: string, cues: QuestionCues): string[] {
  const bare = words.replace(new RegExp(cues.colouring, "gi"), "").replace(/\s+/g, " ").trim();
  const lower = bare.charAt(0).toLowerCase() + bare.slice(1);
  return cues.offers.flatMap(({ from, to }) => {
    const match = new RegExp(from, "i").exec(lower);
    return match ? [sentenceCase(to.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? ""))] : [];
  });
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a question may go out in the bot's name (P1): open, single, and not leading. */
export const isAskable = (text: string, language: Language): boolean => checkQuestion(text, language).kind === "open";
