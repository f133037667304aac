import type { Language } from "../words.ts";
import { set } from "./cues.ts";

const DUTCH = set(
  "de het een en van ik je niet dat die is in te op met voor er maar ook we wij ze ben heb hebben heeft zijn wat wel geen aan om dan bij nog als naar dit daar hier door over uit moet kan mijn ons onze hun of want dus nu meer gewoon weet iets niks alles wil zou al hoe wie waar gaat doen zo echt veel hij haar mij u me nee ja nooit altijd iemand mensen tijd idee prima goed lastig eigenlijk hoor best eens jij jullie zelf mag deze zie gaan werk bedankt",
);
const ENGLISH = set(
  "me count the a an and i you not that is in to on with for there but also we they it am have has had was what no of at by if more so do did don't are be this as my our their or because now just know something nothing all would how who where can about from when it's i'm really never don't can't i'd i've should could think like get much very them us work time people here yes fine good idea please thanks",
);
const OTHERS: readonly ReadonlySet<string>[] = [
  set(
    "ich nicht und das ist ein eine wir sie mit auf fur auch aber haben sind von dem den der zu nur kann bei wenn oder mein ja nein es war wird",
  ),
  set(
    "je ne pas et le la les un une est dans que qui pour avec nous vous ils sur mais mon mes des du c'est j'ai sont plus suis au oui non",
  ),
  set(
    "que no de el la los las un una es en por con para mi pero muy como yo nosotros esta son mas si del al lo se hay tengo",
  ),
  set("ve bir bu da de ben icin ile ne var yok degil cok ama gibi sen biz benim daha mi olarak kadar evet hayir"),
  set("nie to jest w na z sie i ze do jak ale co tak mam moje dla czy byc bardzo tylko jestem"),
  set("che non e il la di un una sono per con ho mi ma come questo piu io anche si del della"),
  set("nao que de o a um uma os as e em para com eu mas muito como esta sao mais sim do da no na"),
  set("nu si este in de la cu pe ca un o sunt am dar mai pentru din ce eu foarte"),
];

/** Dutch and English stand side by side in one team; what somebody writes decides, and in doubt the language of the talk. */
export function languageOf(words: readonly string[], talk: Language): Language {
  const [nl, en] = [count(words, DUTCH), count(words, ENGLISH)];
  return nl === en ? talk : nl > en ? "nl" : "en";
}

/** The language that somebody plainly speaks: enough of its small words, and hardly any of the other's. */
export function plainlySpoken(words: readonly string[]): Language | undefined {
  const [nl, en] = [count(words, DUTCH), count(words, ENGLISH)];
  if (Math.abs(nl - en) < PLAIN) return undefined;
  return nl > en ? "nl" : "en";
}
const PLAIN = 3;

/** Clearly neither Dutch nor English: another script, or small words of another language and hardly any of ours. */
export function otherLanguage(words: readonly string[]): boolean {
  if (words.length < 3) return false;
  const foreign = words.filter((word) => /[\u0250-\uffff]/.test(word)).length;
  if (foreign > words.length / 2) return true;
  const ours = Math.max(count(words, DUTCH), count(words, ENGLISH));
  return OTHERS.some((language) => {
    const theirs = count(words, language);
    return theirs >= 2 && theirs > ours + 1 && theirs >= words.length / 4;
  });
}

const count = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.slice(0, 200).filter((word) => known.has(word)).length;
