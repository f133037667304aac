/** Where a surname ends, and whether a word is one at all. */
import { BETWEEN, FIRST_NAMES, FIRST_NAMES_THAT_ARE_WORDS, NO_SURNAME, SURNAMES } from "./name-words.ts";
import { isNextTo, type NameText, type Token } from "./tokens.ts";

/** The surname that starts here, with the words before it; nothing where an organisation, a day or a new sentence stands. */
export function surnameAt(text: NameText, from: number, given: Token): number | undefined {
  let at = from;
  while (
    at < from + 4 &&
    isNextTo(text, at) &&
    BETWEEN.has(text.tokens[at]?.word ?? "") &&
    !(text.tokens[at]?.capital && SURNAMES.has(text.tokens[at]?.word ?? ""))
  )
    at++;
  const token = text.tokens[at];
  if (token === undefined || !isNextTo(text, at)) return undefined;
  const known = SURNAMES.has(token.word);
  const doubtful = FIRST_NAMES_THAT_ARE_WORDS.has(given.word) || !given.capital;
  const acrossALine = /\n/.test(text.plain.slice(given.end, token.start));
  if (doubtful && !known && !(given.capital && at > from && token.capital)) return undefined;
  if (acrossALine && !known) return undefined;
  if (!token.capital && !known) return undefined;
  if (!given.capital && !known) return undefined;
  const afterA = text.tokens[at - 1]?.word ?? "";
  const isCertain = known && at > from && afterA !== "van" && afterA !== "het"; // "van 't Hof" is a name, "van het Hof" a court
  if (token.capital ? !isCertain && !isSurnameLike(token, known) : isOrdinaryHere(text, at, from)) return undefined;
  if (!token.capital && isPlaceRatherThanName(text, at)) return undefined;
  if (HOUSE_AFTER.test(text.tokens[at + 1]?.word ?? "") && text.tokens[at + 1]?.capital) return undefined;
  return withRestOfSurname(text, at);
}

/** The last token of the surname: a double one and a second surname belong to it. */
export function withRestOfSurname(text: NameText, surname: number): number {
  let last = surname;
  if (/-(?:de|van|el|ter|den|der)$/.test(text.tokens[last]?.word ?? "") && text.tokens[last + 1]?.capital) last++;
  if (text.tokens[last + 1]?.text === "-" && text.tokens[last + 2]?.capital) last += 2;
  const next = text.tokens[last + 1];
  const isKnown = next !== undefined && (SURNAMES.has(next.word) || FIRST_NAMES.has(next.word));
  const isUnknown = next !== undefined && !SURNAMES.has(text.tokens[last]?.word ?? "") && isSurnameLike(next, false);
  const isNamePart =
    next !== undefined && (isKnown || isUnknown) && !NO_SURNAME.has(next.word) && !BETWEEN.has(next.word);
  if (
    isNamePart &&
    next.capital &&
    isNextTo(text, last + 1) &&
    !/\n/.test(text.plain.slice(text.tokens[last]?.end, next.start))
  )
    last++;
  return last;
}

/** May this capitalised word be a surname? Known ones may; houses, their work, days and small words may not. */
export function isSurnameLike(token: Token, known: boolean): boolean {
  if (NO_SURNAME.has(token.word)) return false;
  if (known) return true;
  if (
    !/^\p{L}{2}/u.test(token.text) ||
    /^\p{Lu}{2,4}(?:'s)?$/u.test(token.text) ||
    /[A-Z]{2,4}-\p{Ll}/u.test(token.text)
  )
    return false;
  return !HOUSE_ENDS.test(token.word) && !NO_SURNAME.has(token.word.split("-")[0] ?? "");
}

/** "Meneer van de post", "mevrouw op de hoek": a surname by the list, and a place by the words before it. */
export function isPlaceRatherThanName(text: NameText, at: number): boolean {
  const one = text.tokens[at - 1]?.word ?? "";
  const two = text.tokens[at - 2]?.word ?? "";
  if (/^(?:uit|aan|op|in|af|het|bij|een)$/.test(one)) return true;
  const isPlace =
    /^(?:post|hoek|wijk|berg|dijk|molen|laan|hof|zaal|zand|zee|poort|markt|haven|bakker|slager|kamp|straten|broek|brink|bank|heuvel|hulst|veen|waal|wal|kerkhof|slot|burg|kuiper|schipper)$/.test(
      text.tokens[at]?.word ?? "",
    );
  return isPlace && one === "de" && /^(?:van|uit|op|aan|in|bij|achter)$/.test(two);
}

const HOUSE_AFTER =
  /^(?:school|college|ziekenhuis|stichting|huis|fonds|foundation|kliniek|lyceum|bv|b\.v|arena|museum|centrum|zorg)$/;

/** A surname in small letters that is a word too needs "de" or "van" before it, or a given name with a capital. */
function isOrdinaryHere(text: NameText, at: number, from: number): boolean {
  const word = text.tokens[at]?.word ?? "";
  return (
    at === from &&
    /^(?:bos|dam|does|drost|groot|kamp|klein|kok|koning|kroon|kruis|lange|laan|meer|molen|oosten|post|snel|steen|tas|vos|vries|wit|witte|wolf|zand|zee|zwart|hof|hoek|horst|bijl|loon|boer|boon|last|ham|ali|bas|roos|haas|slot|stam|veen|ven|weert|lin|prins|raven|spaans|noort|santos|sen|putten|tran|beek|berg|brand|brands|boom|blok|brink|poort|pool|vonk|schaap|smit|visser|bakker|kuiper|schipper|jager|timmerman|groen|graaf|haan|jong|jonge|kant|burg|kerkhof|vink|mol|been|elst|hulst|duin|waal|wal)$/.test(
      word,
    ) &&
    !/^\p{Lu}/u.test(text.tokens[from - 1]?.text ?? "")
  );
}

const HOUSE_ENDS =
  /(?:zorg|hulp|dienst|diensten|team|teams|recherche|bureau|zaken|raad|bank|loket|punt|wet|zorghuis|instelling|corporatie|bedrijf|werk|beleid|teamleider|overleg|centrum|groep|partners|stad|gemeente|kliniek|huis|huizen|school|college|medewerker|consulent|manager|regisseur|coach|agent|teamlid|coordinator|adviseur|ambtenaar|aanpak|project|programma|platform|netwerk|stichting|vereniging|kantoor|zijde|kwartier|straat|laan|plein|weg|kade|aanse|ische|[ngl]ese|trese|aarse|aamse|iense|ouwse|eense|urkse|oolse|ysche|tinaanse|jutse|rechten|inkomen|recht|politie)$/;

/** How only surnames end: "Zwaagstra", "Kowalczyk", "Petrovic", "Ramsewpersad". */
const SURNAME_SHAPE =
  /^\p{L}{2,}(?:stra|sma|inga|ema|wski|wska|cki|cka|wicz|czyk|ovic|evic|escu|oglu|persad|poulos|idis|sson|dottir|zadeh|shvili|enko|chuk|yev|yeva|akis)$/u;

/** Is this capitalised word a surname by the lists, or by its shape alone? */
export const hasSurnameShape = ({ word }: Token): boolean => SURNAME_SHAPE.test(word) && !NO_SURNAME.has(word);
