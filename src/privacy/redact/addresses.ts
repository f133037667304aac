/** Addresses: a postcode with a number, or a street with one. */
import { after, spansOf } from "./around.ts";
import { MONTHS } from "./dates.ts";
import type { Span } from "./pieces.ts";

export function* addresses(plain: string): Generator<Span> {
  for (const match of plain.matchAll(POSTCODE_AND_NUMBER)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!WORD_RATHER_THAN_LETTERS.test(match.groups?.code ?? "") && !NO_HOUSE_NUMBER.test(after(plain, span.end, 20)))
      yield span;
  }
  yield* spansOf(plain, NUMBER_AND_POSTCODE);
  yield* spansOf(plain, ENGLISH_STREET);
  for (const pattern of [SQUARE_WITH_YEAR, STREET_OF_TWO_WORDS, LANE_OF, STREET, SMALL_STREET, LIVES_AT]) {
    for (const match of plain.matchAll(pattern)) {
      const street = streetIn(plain, match);
      if (street !== undefined) yield street;
    }
  }
}

/** The street from its name to its house number, unless the number counts something or is a year. */
function streetIn(plain: string, match: RegExpExecArray): Span | undefined {
  const { street = "", number = "", start = "" } = match.groups ?? {};
  const end = match.index + match[0].length;
  if (street.split(/\s/).some((word) => NO_STREET.test(word) && !STREET_WITH_A_CAPITAL.test(word))) return undefined;
  if (/^\d+x$/i.test(number)) return undefined;
  const afterAComma = /,\s*$/.test(match[0].slice(0, match[0].length - number.length));
  if (afterAComma && !/^\s?(?:$|[.,;)\n]|\d{4}\s?[A-Z]{2}|in [A-Z])/u.test(after(plain, end, 12))) return undefined;
  if (/^\d+e$/.test(number) && /^ \p{Ll}/u.test(after(plain, end, 2))) return undefined; // "Dorpsstraat, 3e melding"
  if (NO_STREET_END.test(street) || /^0/.test(number) || /^[-/.]\d/.test(after(plain, end, 2))) return undefined;
  if (/^(?:19|20)\d\d$/.test(number) || NO_HOUSE_NUMBER.test(after(plain, end, 24))) return undefined;
  const name = match[0].indexOf(street);
  const from = match.index + Math.max(0, name - start.length);
  return { start: from, end: end + (MORE_OF_ADDRESS.exec(after(plain, end, 40))?.[0].length ?? 0) };
}

const HOUSE_NUMBER =
  "\\d{1,5}(?![\\d])(?:\\s?[-/]\\s?\\d{1,4}(?!\\d)|\\s?[-/]?\\s?(?:bis|hs|huis|iii|ii|zwart|rood|boven|beneden|links|rechts)(?!\\p{L})|-?[a-z](?:[-/]?\\d{1,3})?(?![\\p{L}\\d])|\\s[A-HK](?![\\p{L}\\d'.])|-[a-z]{2,3}(?!\\p{L}))?(?:\\s(?:bis|hs|[IV]{1,3})(?!\\p{L}))?";
const NUMBER_WORD = "(?:\\s?,?\\s?\\(?(?:huis)?(?:nummer|nr\\.?|no\\.?|number)(?!\\p{L})\\s?)";
const POSTCODE = "(?<![\\d\\p{L}]|\\d[.,])[1-9]\\d{3}\\s?[a-z]{2}(?![\\p{L}])";
const POSTCODE_AND_NUMBER = new RegExp(
  `(?<code>${POSTCODE})(?:\\s?[,:/-]?\\s{0,2}|\\s(?:op|en)?)(?:\\+\\s?)?(?:${NUMBER_WORD}|op )?\\s?\\(?(?<number>${HOUSE_NUMBER})`,
  "giu",
);
const NUMBER_AND_POSTCODE = new RegExp(
  `(?<!\\p{L})(?:huisnummer|huisnr\\.?|nummer|nr\\.?)\\s?${HOUSE_NUMBER}(?:\\s?,?\\s?(?:in|op|te|bij|met|postcode|en){0,2}\\s?(?:postcode )?)${POSTCODE}`,
  "giu",
);
/** Two small letters after four digits and a space are mostly a word: "2023 en 14", "1500 in 2". */
const WORD_RATHER_THAN_LETTERS =
  /^(?:[1-9]\d{3}\s(?:en|of|in|op|de|te|na|om|er|al|is|ik|we|ze|ja|zo|af|tm|nl|eu|km|kg|ha|mb|gb|pk|cm|mm|st|gr|ml|kw|jr|wk|nr|or|to|at|on|by|up|it|as)|(?:19|20)\d\d\s(?:EN|OF|IN|OP|DE|TE|NA|OM|ER|AL|IS|IK|WE|ZE|JA|ZO)|[1-9]\d{3}(?:km|kg|mb|gb|pk|cm|mm|gr|ml|kw|jr|wk|st|ha|px|ex|xl))$/;

const COUNTED =
  "(?:keer|maal|x|jaar|jr|jaren|jarigen?|maand(?:en)?|mnd|we(?:ek|ken)|dag(?:en)?|uur|uren|min(?:uten)?|mensen|personen|man|mannen|vrouwen|bewoners|inwoners|jongeren|jongens|meisjes|kinderen|gezinnen|woningen|panden|huizen|huishoudens|meldingen|signalen|klachten|bezoeken|huisbezoeken|auto'?s|adressen|winkels|bedrijven|zaken|bedrijfjes|cliënten|klanten|gevallen|mensen|zorgaanbieders|collega'?s|stuks|euro|km|kilometer|meter|m2|procent|%|fte|punten|stappen|fases?|teams?|wijken|straten|panden|deelnemers|afspraken|gesprekken|agenten|scooters|times|years|months|weeks|days|people|houses|families|dossiers|casussen|garages|restaurants|kappers|belwinkels|locaties|studenten|arbeidsmigranten|volwassenen|nieuwe|andere|verschillende|grote|van de|hoog|verdiepingen|etages)";
const NO_HOUSE_NUMBER = new RegExp(`^(?:[.:,]\\d|\\s?${COUNTED}(?!\\p{L})|\\s?%|\\s?(?:€)|\\s${MONTHS})`, "iu");

const STREET_END =
  "(?:straat|straatje|laan|kade|gracht|singel|plantsoen|dreef|plein|weg|dijk|steeg|hof|pad|straat|str\\.|str|ln|wg|pln|pl\\.)";
const SMALL_STREET_END =
  "(?:park|markt|hoek|ring|wal|haven|brink|erf|akker|boulevard|allee|promenade|vest|zoom|gaarde|vaart|weide|rade|baan|kamp|donk|steen|hage|borch|oord|horst|veld|waard|stede|beemd)";
const STREET_START =
  "(?:(?:[Bb]urgemeester|[Bb]urg\\.|[Dd]r\\.|[Pp]rof\\.|[Pp]astoor|[Kk]oningin|[Kk]oning|[Pp]rins|[Pp]rinses|[Ss]int|St\\.?|[Gg]raaf|[Mm]gr\\.|[Gg]en(?:eraal|\\.)|[Mm]eester|Mr\\.|Oude|Nieuwe|Grote|Kleine|Lange|Korte|Eerste|Tweede|Derde|1e|2e|3e|Hoge|Lage|Verlengde|Jan|Johan|Willem|Anne|Anna|Maria|Pieter|Piet|Albert|Thomas|Karel|Jacob|Frans|Vincent|Wilhelmina|Van|De|Ter|\\p{Lu}\\.)[ ]?){0,3}(?:(?:van|de|der|den|ter|ten|'t|het)[ ]){0,3}";
const MORE_NUMBERS = `(?:\\s?(?:,(?=\\s?\\d+[a-z]?(?:\\s?[,.;)]| en |\\s*$|\\n))|en|and|&|t/m|tot|/|\\+|-)\\s?(?!\\d+(?:e|de|ste)(?!\\p{L})|\\d{4}\\s?[A-Z]{2})${HOUSE_NUMBER}(?!\\s?${COUNTED}(?!\\p{L})|\\s${MONTHS}|[.:,]\\d|\\d)){0,4}`;
const AND_POSTCODE = "(?:\\s?,?\\s?(?:in |te )?[1-9]\\d{3}\\s?[A-Z]{2}(?!\\p{L}))?";
const MORE_OF_ADDRESS = new RegExp(`^${MORE_NUMBERS}${AND_POSTCODE}`, "iu");
const STREET = new RegExp(
  `(?<!\\p{L}|\\p{L}-)(?<start>${STREET_START})(?<street>\\p{L}[\\p{L}'-]{1,30}?${STREET_END})(?!\\p{L})(?:\\s?,?\\s{1,2}|\\s?\\()(?:${NUMBER_WORD})?(?<number>${HOUSE_NUMBER})`,
  "gu",
);
const SMALL_STREET = new RegExp(
  `(?<!\\p{L}|\\p{L}-)(?<start>${STREET_START})(?<street>\\p{Lu}[\\p{L}'-]{2,30}?${SMALL_STREET_END})(?!\\p{L})\\s(?:${NUMBER_WORD})?(?<number>${HOUSE_NUMBER})`,
  "gu",
);
const LANE_OF = new RegExp(
  `(?<!\\p{L})(?<street>(?:(?:laan|plein|hof|kade|pad|park|boulevard|dreef|straat|weg)\\s(?:van|der|den|naar|tot|op|aan|over)\\s(?:(?:de|den|der|het|'t)\\s)?\\p{Lu}[\\p{L}'-]{1,25}(?:\\s\\p{Lu}[\\p{L}'-]{1,25})?|laan van (?:de |den |der |het |nieuw )?\\p{L}{3,25}))\\s(?:${NUMBER_WORD})?(?<number>${HOUSE_NUMBER})`,
  "giu",
);
const SQUARE_WITH_YEAR = new RegExp(
  `(?<!\\p{L})(?<street>Plein (?:19|20)\\d\\d(?:-\\d{2,4})?)\\s(?:${NUMBER_WORD})?(?<number>${HOUSE_NUMBER})`,
  "gu",
);
const NAMED_WAY =
  "(?:Straat|Laan|Weg|Dijk|Kade|Gracht|Singel|Haven|Hof|Pad|Steeg|Wal|Markt|Plein|Boulevard|Vest|Brink|Voorhout|Vismarkt|Rijn|Spui|Dam|Kerkhof|Bleek|Baan|Maas|Mare|Ring)";
const STREET_OF_TWO_WORDS = new RegExp(
  `(?<!\\p{L})(?<street>(?:(?:Oude|Nieuwe|Grote|Kleine|Lange|Korte|Hoge|Lage|Eerste|Tweede|Derde|Verlengde|Noorder|Zuider|Groene|Achter de|Nieuwe|(?<=(?:aan|op) de )|(?<=(?:aan|op) het ))\\s?)${NAMED_WAY})\\s(?:${NUMBER_WORD})?(?<number>${HOUSE_NUMBER})`,
  "gu",
);
const ENGLISH_STREET =
  /(?<![\d\p{L}]|\d[.,])(?:\d{1,4}[a-z]?\s(?:\p{Lu}[\p{L}']{1,20}\s){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Court|Square|Crescent)(?!\p{L})|(?:\p{Lu}[\p{L}']{1,20}\s){1,3}(?:Street|Road|Lane|Avenue)\s\d{1,4}[a-z]?(?![\p{L}\d]))/gu;
const LIVES_AT = new RegExp(
  "(?<!\\p{L})(?:[Ww]oont|[Aa]dres(?: is)?|[Ii]ngeschreven|[Ss]taat|[Vv]erblijft|[Ll]ives|zit(?= (?:op|aan) )|wonen|woonde|wonend(?:e)?|woonachtig|woonadres|adres(?: is)?|ingeschreven|staat|verblijft|verhuisd|slaapt|pand|woning|huis|lives|living|registered|address(?: is)?|huisbezoek)(?:\\s?:)?\\s(?:(?:is|nu|nog|daar|er|ook|op|aan|in|bij|naar|at|on|to|het adres|adres)\\s){0,3}" +
    `(?<street>(?:(?:de|het|'t|De|Het|'t|Achter|Op|Aan|Onder|Bij)\\s){0,3}\\p{Lu}[\\p{L}'-]{2,25}(?:\\s(?:van|de|der|den|het|aan)){0,2}(?:\\s\\p{Lu}[\\p{L}'-]{2,25}){0,2})\\s(?:${NUMBER_WORD})?(?<number>${HOUSE_NUMBER})`,
  "gu",
);

/** Ordinary in small letters, a street with a capital. */
const STREET_WITH_A_CAPITAL =
  /^(?:Hoofdstraat|Rijksweg|Dorpsplein|Marktplein|Schoolplein|Ringweg|Spoorweg|Achterweg|Voorhof|Zandpad|Waterweg|Winkelstraat|Zijstraat|Hoofdweg|Kinderhof|Noord|Zuid|Oost|West|Route)$/u;
/** Ordinary words that end like a street: "vergadering 3", "antwoord 2". */
const NO_STREET_END = /(?:ering|woord|moord|akkoord|welvaart|luchtvaart|makker|wakker|invest|bederf)$/iu;
const NO_STREET =
  /^(?:onderweg|snelweg|halverwege|rijksweg|autoweg|hoofdweg|omweg|uitweg|tussenweg|gerechtshof|werkplein|marktplein|schoolplein|dorpsplein|winkelstraat|zijstraat|woonstraat|hoofdstraat|leerpad|voetpad|fietspad|buurtpad|carrièrepad|stappenpad|groeipad|ontwikkelpad|zandpad|spoorweg|overweg|waterweg|loopbaan|startbaan|rijbaan|arbeidsmarkt|huizenmarkt|woningmarkt|zorgmarkt|supermarkt|bedrijvenpark|vakantiepark|wagenpark|industriepark|recreatiepark|machinepark|invalshoek|zithoek|jaarbeurs|kinderhof|vanweg|weggeweg|achterweg|aanweg|invalsweg|aanrijweg|toegangsweg|uitvalsweg|ringweg|voorhof|beginpad|beroepshof|rijweg|doorgaandeweg|kamer|zaal|blok|wijk|zone|team|fase|unit|week|route|bus|lijn|stap|groep|locatie|gebouw|kwartaal|schaal|artikel|cluster|categorie|niveau|niveaux|perceel|spoor|hal|etage|verdieping|postbus|lijst|buslijn|afslag|bijlage|hoofdstuk|level|room|block|phase|noord|zuid|oost|west|centrum)$/iu;
