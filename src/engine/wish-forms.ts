import type { SharingLevel } from "./sharing.ts";

/**
 * The forms in which people order what is to be done with their answers, over a message in lower case and without accents, in which the lead is
 * called "@lead" and any other colleague "@person". A form holds the whole message or a numbered piece of it, never a word in passing: what is
 * told with the same words ("dat mag niet van de AVG", "met de politie deel ik niks") is no order and must not be lost as one.
 */

/** How far something goes by a wish; wider than the lead alone is for the card. */
export type Wished = Exclude<SharingLevel, "picture">;

export interface Form {
  readonly form: RegExp;
  readonly sharing: Wished;
}

const LABEL = `(?:(?:het |the )?(?:antwoord(?:en)?|punt(?:en)?|nummers?|nr|regels?|vraag|answers?|points?|lines?|numbers?) )?`;
const NUMBER = String.raw`${LABEL}\d{1,2}(?: ?(?:-|t/m|tm|tot en met|to) ?\d{1,2})?`;
const NUMBERS = `(?:(?:bij|van|at|from) )?(?<numbers>${NUMBER}(?:(?: ?, ?(?:en |and )?| ?& ?| en | and )${NUMBER})*)`;

/** What is pointed at without a number. Words that say what it is about stand behind "over" or "van". */
const POINTER = `(?<pointer>(?:dat|dit|die|deze|het|alles|that|this|these|those|it|everything|all(?: of it)?)(?: (?:allemaal|laatste|eerste|hele|stuk|stukje|deel|antwoord|antwoorden|punt|verhaal|zin|last|first|whole|part|bit|answers?|story|one)){0,2}(?<about>(?: (?:over|van|met|about|from|with)(?: [^ ,.]+){1,6}?)?))`;

const LEAD = `(?:@lead|de (?:projectleider|verkenner)|the (?:project )?lead)`;
/** Everybody of whom somebody may want that they do not read it; the lead is none of them. */
const OTHERS = `(?:@person|anderen|iemand(?: anders)?|de rest|(?:mijn|onze|m'n) (?:leidinggevende|baas|chef|manager|teamleider|team|collega'?s)|leidinggevenden|collega'?s|others|any(?:one|body)(?: else)?|(?:my|our) (?:manager|boss|team|colleagues)|managers)`;

const MAY =
  "mag|mogen|moet|moeten|kan|kunnen|hoeft|hoeven|wil ik|heb ik|zou ik|je|u|ook|liever|graag|allemaal|alles|er|maar|dan|toch|wel|echt|beter|please|may|must|can|should|has to|have to|needs to|also|rather|all";
const MIDDLE = `(?: (?:${MAY}))*`;
/** What "is weg" is a story; what "is vertrouwelijk" is not. */
const MIDDLE_OR_IS = `(?: (?:${MAY}|is|zijn|blijft|blijven|are|stays?))*`;
const SHARED = `(?:gedeeld(?: (?:worden|wordt))?|delen|worden gedeeld)`;

const AWAY = `(?:weg(?: ?(?:ermee|gehaald|gelaten|halen|laten))?(?: worden)?|(?:eruit|er(?: maar)? uit)(?: ?(?:halen|gehaald|laten))?(?: worden)?|uit de (?:lijst|samenvatting)|(?:wissen|gewist|schrappen|geschrapt|verwijderen|verwijderd)(?: worden)?|niet (?:opschrijven|opgeschreven|bewaren|bewaard)(?: worden)?|(?:met|naar|door|voor) niemand(?: (?:delen|gedeeld|lezen|gelezen))?(?: worden)?|niet (?:${SHARED} )?(?:naar|met|aan|voor|door|bij) ${LEAD}(?: (?:toe|delen|gedeeld|lezen|gelezen))?(?: worden)?|(?:door )?${LEAD} niet (?:te )?(?:lezen|zien|weten)|away|out|gone|go|(?:be )?(?:removed|deleted|erased|dropped|taken out|left out)|not (?:be )?(?:shared |read |seen )?(?:go )?(?:to|with|by|for) ${LEAD})`;
const LEAD_ONLY = `(?:(?:alleen|enkel) (?:aan |voor |met |naar |door |bij )?(?:${LEAD}|@person)(?: (?:lezen|leest|zien|ziet|delen))?|(?:only|just) (?:for |to |with |by )?(?:${LEAD}|@person)|${LEAD} only|(?:niet|nooit) (?:meer )?(?:(?:met|onder|op|bij) (?:mijn|m'n) naam(?: erbij| eronder)?|in het (?:totaal)?beeld|naar buiten(?: brengen)?|(?:${SHARED} )?(?:naar|met|aan|voor|door) ${OTHERS}(?: (?:${SHARED}|gelezen worden))?|${SHARED}|(?:verder|door)(?: |)(?:vertellen|verteld worden)|openbaar)|${OTHERS} niet (?:te )?(?:lezen|zien|weten)|zonder (?:(?:mijn|m'n) )?naam(?: erbij)?|(?:vertrouwelijk|anoniem|onder ons|tussen ons)(?: (?:houden|blijven))?|uit het (?:totaal)?beeld(?: (?:houden|blijven|laten))?|(?:not|never) (?:be )?(?:with my name|in the picture|(?:shared|passed on)(?: with ${OTHERS})?|(?:for|to|with) ${OTHERS}|public)|without my name|between us|confidential|anonymous|out of the picture)`;
const COUNT_ONLY = `(?:(?:alleen|enkel)(?: maar)? (?:mee)?tellen|alleen (?:mee)?geteld(?: worden)?|(?:be )?(?:only|just) counted|count(?:ed)? only|only count)`;

/** What is said of an answer, after what points at it. */
const SAID: readonly (readonly [Wished, string])[] = [
  ["away", `${MIDDLE} ${AWAY}`],
  ["count-only", `${MIDDLE} ${COUNT_ONLY}`],
  ["lead-only", `${MIDDLE_OR_IS} ${LEAD_ONLY}`],
];

/** A question or a verb before it: "kun je 3 weghalen", "mag 2 eruit", "hou 4 onder ons", "please leave 1 out". */
const ASKING = `(?:(?:kun|kan|wil|zou) je |kunt u |wilt u |mag |mogen |kan |kunnen |(?:can|could|would) you |(?:can|could|may) |ik (?:wil|heb)(?: graag| liever)?(?: dat)? |i (?:want|would like|'d like) )`;
const VERB = `(?:(?:haal|laat|doe|gooi|zet|hou|houd|deel|take|leave|keep|share|make) )`;
const TAKE_AWAY = `(?:(?:wis|schrap|verwijder|weg met|haal weg|delete|remove|erase|drop|leave out|take out) )`;
const ENDING = `(?: (?:gaat|gaan|wordt|worden|blijft|blijven|komt|komen|hebben|leest))?`;
const NOT_SHARE = `(?:(?:i would|i'd) rather not|(?:please )?(?:do not|don't|never)) share `;

const numbered = (form: string): RegExp => new RegExp(`^${form}(?![\\p{L}\\p{N}'])`, "u");
const whole = (form: string): RegExp => new RegExp(`^${form}$`, "u");

/** Orders about lines by their number; several may follow each other. "3 liever niet" says no more than that and still enough. */
export const BY_NUMBER: readonly Form[] = [
  ...SAID.map(([sharing, said]) => ({ sharing, form: numbered(`${ASKING}?${VERB}?${NUMBERS}[:.)]?${said}${ENDING}`) })),
  { sharing: "away", form: numbered(`${ASKING}?${TAKE_AWAY}${NUMBERS}`) },
  { sharing: "away", form: numbered(`${NOT_SHARE}${NUMBERS} with ${LEAD}`) },
  { sharing: "lead-only", form: numbered(`${NOT_SHARE}${NUMBERS}(?: with ${OTHERS})?`) },
  {
    sharing: "lead-only",
    form: numbered(`(?:alleen|only) ${LEAD} (?:mag|leest|ziet|may read|reads) ${NUMBERS}(?: lezen| zien)?`),
  },
  { sharing: "lead-only", form: numbered(`${VERB}?${NUMBERS}${MIDDLE} (?:niet|not)`) },
];

/** What may stand behind "ik wil niet dat dit". */
const REACHES = `(?:naar buiten (?:komt|gaat)|gedeeld wordt|wordt gedeeld|in het (?:totaal)?beeld (?:komt|staat)|verder (?:gaat|komt)|bekend wordt|(?:met|onder|bij) mijn naam (?:erbij )?(?:komt|staat|gedeeld wordt)|(?:naar|bij) ${OTHERS} (?:gaat|komt|terecht ?komt))`;
const REACHES_LEAD = `(?:(?:naar|bij) ${LEAD} (?:gaat|komt|terecht ?komt)|(?:opgeschreven|bewaard) wordt|erin (?:blijft|komt|staat)|blijft staan)`;
const UNWANTED = `(?:ik (?:wil|heb)|dan (?:wil|heb) ik)(?: liever| ook)* niet dat `;
const UNWANTED_EN = `i (?:do not|don't|never) want `;
const ONE = `(?:dit|dat|het|this|that|it)`;

/** Orders without a number: each holds the whole message. */
export const POINTING: readonly Form[] = [
  ...SAID.map(([sharing, said]) => ({ sharing, form: whole(`${VERB}?${POINTER}${said}`) })),
  { sharing: "lead-only", form: whole(`ik (?:wil|heb)(?: graag| liever)? dat ${POINTER} ${LEAD_ONLY}${ENDING}`) },
  { sharing: "away", form: whole(`${ASKING}?${TAKE_AWAY}${POINTER}`) },
  { sharing: "away", form: whole(`${UNWANTED}${POINTER} ${REACHES_LEAD}`) },
  { sharing: "away", form: whole(`${UNWANTED}${LEAD} ${ONE} (?:leest|ziet|krijgt)`) },
  { sharing: "lead-only", form: whole(`${UNWANTED}${POINTER} ${REACHES}`) },
  { sharing: "lead-only", form: whole(`${UNWANTED}${OTHERS} ${ONE} (?:leest|ziet|krijgt|weet)`) },
  { sharing: "lead-only", form: whole(`${OTHERS} (?:mag|hoeft|moet) ${ONE} niet (?:te )?(?:lezen|zien|weten)`) },
  { sharing: "away", form: whole(`${LEAD} (?:mag|hoeft|moet) ${ONE} niet (?:te )?(?:lezen|zien|weten)`) },
  { sharing: "away", form: whole(`${UNWANTED_EN}${LEAD} to (?:read|see|get) ${ONE}`) },
  {
    sharing: "lead-only",
    form: whole(`${UNWANTED_EN}${POINTER} (?:to be )?(?:shared|public|passed on|in the picture)(?: with ${OTHERS})?`),
  },
  { sharing: "lead-only", form: whole(`${UNWANTED_EN}${OTHERS} to (?:read|see|know) ${ONE}`) },
  { sharing: "away", form: whole(`${NOT_SHARE}${POINTER} with ${LEAD}`) },
  { sharing: "lead-only", form: whole(`${NOT_SHARE}${POINTER}(?: with ${OTHERS})?`) },
];

/** "Die indicaties mogen weg": only leave to take it out is an order. What must go ("die loods moet weg") is an opinion. */
export const NAMING: readonly Form[] = [
  {
    sharing: "away",
    form: whole(
      `(?:die|dat|deze|dit|de|het|that|those|these|the)(?<about>(?: [^ ,.]+){1,3}?) (?:mag|mogen|may|can) (?:er |ook |allemaal |also |all ){0,2}(?:weg|eruit|uit|weggehaald worden|geschrapt worden|go|be removed|be left out)`,
    ),
  },
];

/** Orders about a name, or about sharing at all: they point at no line. */
export const ABOUT_NAME: readonly Form[] = [
  `(?:liever |graag )?(?:niet|nooit) (?:met|onder|bij) (?:mijn|m'n) naam(?: erbij| eronder)?`,
  `zonder (?:mijn|m'n) naam(?: erbij)?`,
  `(?:laat|hou|houd) (?:mijn|m'n) naam (?:er ?)?(?:buiten|weg|uit)`,
  `(?:noem|zet|gebruik) (?:mijn|m'n) naam (?:er )?(?:niet|nergens)(?: bij| onder)?`,
  `(?:mijn|m'n) naam (?:mag|moet|hoeft) (?:er )?(?:niet|nergens) (?:bij|onder|in)(?: staan)?`,
  `(?:ik (?:wil|blijf) )?(?:graag |liever )?anoniem(?: blijven)?`,
  `liever niet (?:delen|gedeeld|in het (?:totaal)?beeld|naar buiten)`,
  `(?:not|never) (?:with|under) my name(?: on it)?`,
  "without my name",
  `(?:do not|don't|never) (?:use|mention|put) my name(?: on it| with it)?`,
  `(?:keep|leave) my name (?:out|off)(?: of it| it)?`,
  `i (?:do not|don't) want my name (?:on|with|in) (?:it|this|that)`,
].map((form) => ({ sharing: "lead-only", form: whole(form) }));

/** Orders that nothing goes on. */
export const NOTHING: readonly Form[] = [
  `deel (?:er |maar |liever |toch )*(?:niks|niets)(?: ervan| hiervan| van mij)?(?: (?:met|aan) (?:iemand|${LEAD}))?`,
  `ik (?:deel|wil) (?:liever|toch liever|eigenlijk liever|toch) (?:niks|niets)(?: delen)?`,
  `ik wil (?:niks|niets) (?:ervan )?(?:delen|gedeeld hebben)`,
  `share nothing(?: of (?:this|it|mine))?`,
  `(?:(?:i would|i'd) rather not|(?:do not|don't)) share (?:anything|any of (?:it|this))`,
].map((form) => ({ sharing: "away", form: whole(form) }));

export const EVERYTHING = /\b(?:alles|allemaal|everything|all)\b/u;

/** "Ook niet met Marieke": then it goes to nobody. */
export const NOT_EVEN = new RegExp(
  `,? (?:(?:en |dus )?(?:ook|zelfs) niet (?:met|voor|door|aan|naar) ${LEAD}(?: delen)?|(?:and )?not even (?:with |to |for |by )?${LEAD})$`,
  "u",
);

/** Words around an order that change nothing in it. */
export const BEFORE =
  /^(?:(?:en|nee|ja|o|oh|ok|oke|maar|sorry|wacht|nou|graag|liever|ook|verder|eigenlijk|please|and|but|no|yes|so|also|actually|wait)(?:,| )+)+/u;
export const AFTER =
  /(?:,? (?:graag|aub|svp|alsjeblieft|alstublieft|hoor|dan|toch|ook|please|thanks|thank you|too|dank je(?: wel)?|dank u(?: wel)?|bedankt))+$/u;

/** Why somebody wants it, in a few words, is no story. */
export const REASON =
  /(?:,|\.| -)? (?:want|omdat|anders|because|otherwise|(?:dat|dit|het|that|it) is|that's|it's)(?: [^ ]+){1,8}$/u;
