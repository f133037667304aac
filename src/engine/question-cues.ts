import type { Language } from "./words.ts";

/** Why a verdict is what it is; the texts file has a sentence for each. */
export type RuleName =
  | "question-word"
  | "invitation"
  | "yes-no"
  | "choice"
  | "figure"
  | "two-questions"
  | "tag"
  | "negated"
  | "agreement-sought"
  | "said-for-them"
  | "taken-as-known"
  | "norm"
  | "blame"
  | "loaded-word"
  | "answer-offered"
  | "pressing"
  | "selling"
  | "no-question";

/** The shape in which something is asked. "told" is a sentence that only its question mark makes a question. */
export type Form = "question-word" | "invitation" | "yes-no" | "told";

/** A wording that shows the wanted answer. */
export interface LeadingCue {
  readonly rule: RuleName;
  readonly pattern: RegExp;
  /** Only in questions of this form; absent: in every question. */
  readonly form?: Form;
}

/** An open wording made from a question; `$1`, `$2` are the words that it keeps. */
export interface OfferRule {
  readonly from: RegExp;
  readonly to: string;
}

/**
 * What the check looks for in one language. Patterns meet text in lower case without accents, with quoted words blanked out;
 * every gap in a pattern is bounded, so that a long text costs no more than its length.
 */
export interface QuestionCues {
  /** Words before the question proper: "En", "Hoi Sanne,". */
  readonly leadIn: RegExp;
  /** Where a next clause may begin, inside a sentence. */
  readonly joint: RegExp;
  readonly questionWord: RegExp;
  /** A question word in the order of a subordinate clause, "wat je doet": nothing is asked by it. */
  readonly subordinate: RegExp;
  /** A question word whose verb and person follow, "wat doe je": a question also without its mark. */
  readonly surelyAsked: RegExp;
  /** "Wat fijn dat je er bent", "Wie weet": begins as a question and is none. */
  readonly exclamation: RegExp;
  /** "wie of wat": two question words that ask one thing. */
  readonly pair: RegExp;
  readonly invitations: readonly RegExp[];
  /** An invitation that adds nothing after a question: "Vertel." */
  readonly bareInvitation: RegExp;
  /** "Kun je vertellen of": the form of an invitation, and yes or no for an answer. */
  readonly whether: RegExp;
  /** Points back at what was just said: the second half of "Vertel over toen. Wat gebeurde er?" */
  readonly pointsBack: RegExp;
  /** What comes after it is somebody's thought, "dan denk ik: wat is dit": not asked. */
  readonly thinking: RegExp;
  /** Somebody of whom something is asked. */
  readonly person: RegExp;
  /** Yes/no order that needs no question mark. */
  readonly yesNo: RegExp;
  /** Yes/no order after "en", where a mistake would call one question two. */
  readonly yesNoAgain: RegExp;
  /** "Heb je vragen, dan kun je mailen": the order of a question, and none. */
  readonly condition: RegExp;
  readonly told: RegExp;
  /** "je bent het er toch mee eens": leads even without its mark. */
  readonly toldForSure: RegExp;
  /** "Mag ik iets vragen?": good manners, not a question of its own. */
  readonly manners: RegExp;
  readonly choices: readonly RegExp[];
  /** Asks for a number, a day or one name: a question word that gets no story. */
  readonly figures: readonly RegExp[];
  /** Starts a clause that sets a scene; loaded words in it are part of the scene. */
  readonly scene: RegExp;
  /** What a sentence that only introduces the question may not say in the bot's name. */
  readonly introduction: readonly LeadingCue[];
  /** Somebody else is said to say it, so the introduction does not. */
  readonly attributed: RegExp;
  readonly leading: readonly LeadingCue[];
  readonly presupposing: readonly RegExp[];
  /** Words that an offer leaves out. */
  readonly colouring: RegExp;
  readonly offers: readonly OfferRule[];
}

const oneOf = (...alternatives: readonly string[]) => alternatives.join("|");
const start = (...alternatives: readonly string[]) => new RegExp(`^(?:${oneOf(...alternatives)})`);
const word = (...alternatives: readonly string[]) => new RegExp(`\\b(?:${oneOf(...alternatives)})(?![a-z0-9])`);

/** One pattern of several, each written as a pattern or, with lists in it, as the source of one. */
const any = (...alternatives: readonly (RegExp | string)[]) =>
  new RegExp(oneOf(...alternatives.map((one) => (typeof one === "string" ? one : one.source))));

// --- Dutch

/** The second line: slips of the keyboard. */
const NL_WORD = oneOf(
  "wat|wie|wiens|waar(?:aan|bij|door|in|mee|naar|na|om|onder|op|over|uit|van|voor|tegen|toe|heen|langs|vandaan)?|wanneer|hoe|hoezo|hoeveel|hoever|welke?",
  "wta|waat|heo|warom|waarm|wanner|wanneeer|wlke|welek|wellke",
);
const NL_PREPOSITION = oneOf(
  "aan|bij|door|in|met|naar|na|om|op|over|tegen|tot|uit|van|vanaf|voor|sinds|tijdens|onder|vanuit|volgens",
  "zonder|binnen|tussen|namens",
);
const NL_ASK = `(?:(?:${NL_PREPOSITION}) (?:wie|wat|welke?|hoeverre|hoeveel|wanneer|waar)|${NL_WORD})\\b`;
const NL_PERSON = "ik|je|jij|u|we|wij|jullie|hij|ze|zij|men|jouw|uw";
const NL_SUBJECT = oneOf(
  `${NL_PERSON}|het|er|de|een|dat|die|dit|deze|mijn|me|mij|onze|ons|hun|iemand|niemand|mensen|collega's`,
  `anderen|'t|'n`,
);
const NL_DEGREE = "vaak|lang|veel|goed|snel|ver|groot|belangrijk|lastig|veilig|erg|precies|moeilijk";
const NL_FINITE = oneOf(
  "heb|hebt|heeft|hebben|had|hadden|ben|bent|is|zijn|was|waren|zie|ziet|zien|zag|wil|wilt|willen|kan|kun",
  "kunt|kunnen|kon|zou|zouden|zul|zal|mag|mogen|moet|moeten|doe|doet|doen|deed|ga|gaat|gaan|ging|werk|werkt",
  "werken|weet|weten|wist|vind|vindt|vinden|denk|denkt|denken|kom|komt|komen|kwam|krijg|krijgt|krijgen|ken",
  "kent|kennen|voel|voelt|voelen|maak|maakt|maken|mis|loop|loopt|lopen|speelt|speel|past|staat|gebruik",
  "gebruiken|zit|zitten|lukt|helpt|durf|durft|durven|word|wordt|worden|heet|klopt|bestaat|herken|herkent",
  "bespreek|bespreken|praat|praten|deel|delen|meld|melden",
);
const NL_AUX = oneOf(
  "heb|hebt|heeft|hebben|had|hadden|ben|bent|is|zijn|was|waren|wil|wilt|willen|wilde|kan|kun|kunt|kunnen",
  "kon|zou|zouden|zul|zult|zullen|mag|mogen|moet|moeten|doe|doet|ga|gaat|gaan|weet|weten|wist|vind|vindt",
  "vinden|denk|denkt|ken|kent|kennen|kom|komt|komen|krijg|krijgt|krijgen|kreeg|voel|voelt|voelen|herken",
  "herkent|herkennen|durf|durft|durven|lukt|klopt|word|wordt|worden|bestaat|staat|zit|helpt|werkt|speelt",
  "gebruikt|gebruik|gebruiken|lijkt|hoeft|bespreek|bespreken|deel|delen|meld|melden|werken|spreek|spreken",
);
const NL_NO_VERB = oneOf(
  `${NL_PREPOSITION}|als|dat|dan|of|en|om|omdat|toen|want|maar|ook|niet|nog|terwijl|zodat|hoe|wat|wie|waar`,
  `wanneer|waarom|stel|alsof|doordat|zoals|vertel|beschrijf|neem|geef|meld|laat|maak|schaam|bedenk|zodra`,
  `zolang|tenzij|hoewel`,
);
const NL_YOU = "je|jij|u|jullie";
/** "werk je", "weet je", "delen jullie"; never "maakt je", where "je" is who it is done to. */
const NL_VERB_YOU = `(?!(?:${NL_NO_VERB})\\b)(?:[a-z]*[a-su-z] (?:je|jij)|(?:weet|zit|moet|laat|praat|let|wist|mocht|had|bent) (?:je|jij)|[a-z]{2,}(?:t|en|n) (?:u|jullie)|[a-z]{2,} jullie)\\b`;
const NL_ACTOR = oneOf(
  `je|jij|u|jullie|ze|zij|hij|we|wij|team|teams|wijkteam|wijkteams|afdeling|afdelingen|collega's|politie`,
  `gemeente|wmo|jeugd|veiligheid|handhaving|leidinggevenden?|management|consulenten|hulpverleners`,
  `medewerkers|recherche|rechercheurs|bestuur|college|niemand|beleid|baas|directie|leiding|manager|riec|ggz|uwv`,
  `inkoop|juristen|ketenpartners?|[a-z]{0,15}(?:corporaties?|agent|agenten|zorg|verzekeraars?|dienst|diensten)`,
  `[a-z]{0,15}(?:leiders?|managers|werkers?|ambtenaar|ambtenaren|huis|artsen|scholen|instanties|organisaties)`,
);
const NL_WHY = oneOf(
  "waarom|hoezo|waardoor|hoe (?:komt|kan) het (?:toch |nou |zijn )?dat|hoe is het mogelijk dat",
  "hoe (?:verklaar|verklaart) (?:je|jij|u) dat",
);
/** What is only said of somebody by way of reproach; a verb may stand apart from its other half. */
const NL_REPROACH = oneOf(
  "mist|missen|gemist|genegeerd|gezwegen|(?:laat|laten) [^?]{1,40} (?:lopen|liggen|zitten|vallen|gaan)|ontwijk\\w*|ontlo(?:pen|opt)|vermijd\\w*",
  "ontken\\w*|zwijg\\w*|blokkeer\\w*|blokkeren|traine(?:ert|ren)|weglo(?:pen|opt)|loopt? [^?]{1,30} weg",
  "over het hoofd|achterhoud\\w*|(?:houd|houdt|houden) [^?]{1,40} (?:af|tegen|achter)|afhoud\\w*|tegenhoud\\w*",
  "(?:schuif|schuift|schuiven) [^?]{1,40} (?:af|door)|doorschui\\w*|alsof",
);
/** What nobody's team wants to have: to ask how large it is takes it for granted. */
const NL_ILL = oneOf(
  "[a-z]{0,15}(?:verlegenheid|loosheid)|weerstand|wantrouwen|onwil|angst|frustratie|onvrede|chaos|verdeeldheid",
  "achterdocht|stroperigheid|bureaucratie|onbegrip|desinteresse|naiviteit|irritatie|schaamte|gemakzucht|onmacht",
);
const NL_OWN_VIEW = "denk je|denkt u|denk jij|volgens (?:jou|u|jullie)|vind je|vindt u|vind jij";
const NL_LOADED = oneOf(
  "naief|naieve|lui|luie|laks|lakse|koppig|koppige|eigenwijs|onwil|onwillig\\w*|passief|passieve",
  "gebrekkige?|slap|slappe|laf|laffe|slordige?|ouderwetse?|achterhaalde?|stroperige?|fal(?:en|ende)|faalt",
  "gefaald|tekort ?schiet\\w*|(?:schiet|schieten) \\w{0,12} ?tekort|dwars ?lig\\w*",
  "lig\\w* (?:\\w+ ){0,3}dwars|tegenwerk\\w*|werk(?:t|en) (?:\\w+ ){0,3}tegen|weiger(?:t|en)?",
  "neger(?:en|ende)|negeert|negeer|wegkijk\\w*|kijk\\w* (?:\\w+ ){0,2}weg|afschuiv\\w*|afweten|ondermaatse?",
  "onprofessione\\w+|onverantwoord\\w*|smoes|smoesje|smoezen|smoesjes|excuses? om|gezeur|zeuren|klagen",
  "klaagt|achterlop\\w*|incompetent\\w*|onkundige?|onkunde|onnodige?|overdreven|belachelijke?|schandalige?",
  "absurde?|onzin|waardeloze?|puinhoop|chaos|schuldig|schuld",
  "verantwoordelijkheid (?:te )?(?:nemen|neemt|ontlopen|ontloopt)|verschuil\\w*|moeilijk (?:doen|doet)",
  "slechte|zwakke|trage|belabberde?|rommelige|gebrek aan|(?:echte|ware|eigenlijke) reden(?:en)?",
  "te (?:laks|lui|naief|soft|slap|passief|streng|voorzichtig|bang|traag)",
  "doet? (?:\\w+ ){0,4}(?:verkeerd|fout)|doen (?:\\w+ ){0,4}(?:verkeerd|fout)|wegduiken|bemoei\\w*",
  "onterecht\\w*|kortzichtig\\w*|star|starre|arrogant\\w*|gemakzucht\\w*|luiheid|naiviteit|lafheid",
  "onwetendheid|desinteresse|onverschillig\\w*|koppigheid|traagheid|angsthazen|dwarsliggers?|verpest\\w*",
  "saboteer\\w*|saboteren|verziek\\w*|verknal\\w*|frustreert|frustreren|verwaarlo\\w*|blunder\\w*",
  "falikant\\w*|kop in het zand|ogen sluit\\w*|sluit\\w* (?:\\w+ ){0,2}ogen|laten zitten|in de steek laten",
  "laat\\w* (?:\\w+ ){0,3}in de steek|op zijn beloop|kantjes er ?af|achter de feiten|hakken in het zand",
  "geweldige?|fantastische?|prachtige?|uitstekende?|fouten maak\\w*|maak\\w* (?:\\w+ ){0,4}fouten|nu weer",
  "achterstand in te halen|vuile was|hypocri\\w*|geitenwollen\\w*|softies?|wereldvreemd\\w*",
  "(?:totaal|volstrekt|compleet) \\w+|zo (?:ingewikkeld|moeilijk|lastig) aan|laten liggen",
  "andere kant op ?kijk\\w*|kijk\\w* (?:\\w+ ){0,3}andere kant op|op de rem|loopt? achter|lopen achter",
  "onzinnige?|goede redenen|de enige (?:weg|oplossing|manier|optie)|om gewoon|wat let je",
  "(?:zin|nut|hope|respect|waarde|harte|gevoel|visie|tande)(?:loos|loze)|langs de zijlijn|uit de wind",
  "boter op|afstandelijke?|bureaucratische?|logge?|onbereikbare?|ongeinteresseerde?|ondankbare?|dom|domme",
  "stomme|rare|vreemde houding",
);
const NL_OFFERED_THING =
  "(?:nieuwe |eigen |nieuw )?(?:[a-z-]{0,15}(?:pakket|aanbod|route|tool|dashboard|portaal)|training(?:en)?|checklists?|aanpak|app|meldpunt|meldformulier|aanbod|module|programma|e-?learnings?|methode|cursus|workshops?|werkwijze|handreiking|toolkit|platform|hulp|ondersteuning|systeem|plannen|plan)";
const NL_TELL = oneOf(
  "vertel|vertelt u|beschrijf|omschrijf|schets|licht|leg|noem|denk|deel|neem|geef|schrijf|zeg|help|teken",
  "haal|stel|som|praat",
);
const NL_INVITED =
  "(?:vertellen|beschrijven|omschrijven|schetsen|uitleggen|toelichten|aangeven|meenemen|zeggen|noemen|voorbeeld|voorbeelden|beeld|bedenken|herinneren|terugdenken|uitweiden|duidelijk maken|delen (?:wat|hoe|over)|iets (?:\\w+ ){0,3}delen)";

const NL: QuestionCues = {
  leadIn: start(
    "(?:en|maar|dus|nou|nu|oke|ok|goed|zeg|ja|hm+|tja|want|trouwens|verder|daarnaast|tot slot|ten slotte|tenslotte|allereerst|als eerste|als laatste|eerst|even|nog even|nog een vraag|mijn vraag|vraag|overigens|helder|prima|dank je(?: wel)?|bedankt|(?:hoi|hallo|dag|he|beste|goedemorgen|goedemiddag)(?: [a-z]+){0,2}(?=[,!])|[-*•]|\\(?\\d+[.)])[,:!]?\\s+",
  ),
  joint: /[,:;(–—]\s*(?:en |of |maar |dus )?|\s-\s|\s(?:en|of|maar|dus|want)\s+/g,
  questionWord: start(NL_ASK),
  subordinate: start(
    `${NL_ASK}(?: (?:${NL_DEGREE}))? (?:${NL_SUBJECT})\\b|welke? (?!\\S+ (?:${NL_FINITE})\\b)\\S+ (?:${NL_PERSON})\\b`,
  ),
  surelyAsked: start(
    `${NL_ASK}(?: \\S+){0,2}? (?:${NL_FINITE}|[a-z]+) (?:je|jij|u|jullie|er|jouw|dat)\\b|${NL_ASK}(?: niet| wel| dan)?$`,
  ),
  exclamation: start(
    "wat (?:fijn|goed|leuk|mooi|jammer|naar|vervelend|heftig|knap|lief|een|mij|ons|betreft|interessant|bijzonder|erg|ontzettend|super|top|gezellig|herkenbaar)\\b",
    "hoe (?:meer|dan ook|langer|vaker|minder|fijn|leuk|mooi|jammer)\\b|wie weet\\b|wie (?:wil|niet)\\b",
  ),
  pair: /\b(?:wie of wat|wat of wie|waar of bij wie)\b/,
  invitations: [
    start(
      `(?:${NL_TELL})(?=[,:]| (?:me|mij|ons|eens|er|daar|hier|iets|wat|maar|gerust|over|hoe|van|een|het|dat|dit|daarover|hierover|kort|in je|je voor|op|terug|nog|meer|zelf|welke?|waar\\w*|de|toe|rustig|ook)\\b).{0,60}?(?:\\b(?:vertel\\b|beschrijf|omschrijf|schets|noem|zeg)|\\bmee\\b|\\buit\\b|\\btoe\\b|\\bterug\\b|voorbeeld|beeld van|\\bvoor\\b|meer|over\\b|\\b(?:hoe|wat|waar)\\b)`,
    ),
    start(
      "(?:vertel|vertelt u|beschrijf|omschrijf|schets|noem)(?! (?:geen|niet)\\b)(?! (?:je|jij|u|jullie)\\b(?! (?:verhaal|ervaring)))\\b",
    ),
    start(
      `(?:kun|kan|kunt|wil|wilt|zou|zul|zouden|kunnen|willen) (?:${NL_YOU}) (?!aan |thuis )(?:(?!\\b(?:politie|cliente?n?|inwoners?)\\b)[^,?]){0,70}?\\b${NL_INVITED}\\b(?! aan )`,
    ),
    start(
      "(?:mag|kan) ik (?:je |jou |u )?(?:eens |ook )?(?:vragen|weten|horen) (?:hoe|wat|wie|waar\\w*|welke?|wanneer|met wie)\\b",
    ),
    start(
      "(?:ik (?:ben|blijf|was|ben wel|ben heel|ben erg) |wij zijn |we zijn )?(?:ook |heel |erg |wel |zo |vooral )?(?:benieuwd|nieuwsgierig) (?:naar )?(?:hoe|wat|wie|waar\\w*|welke?|wanneer|met wie|of|je|jouw|jullie|uw)\\b",
    ),
    start(
      "(?:ik|we|wij) (?:vraag me af|hoor graag|horen graag|(?:zou|wil|willen|zouden) (?:\\w+ ){0,2}(?:weten|horen|begrijpen|vragen|leren)),? (?:hoe|wat|wie|waar\\w*|welke?|wanneer|met wie|of|van je)\\b",
    ),
  ],
  bareInvitation: start(
    "(?:vertel|vertel (?:eens|maar|gerust|het maar|er eens over)|neem me (?:eens )?mee|beschrijf (?:het|dat)(?: eens)?|(?:ik ben )?(?:heel |erg )?benieuwd(?: naar je \\w+)?|leg (?:eens )?uit|licht (?:eens )?toe|kun je (?:dat|dit) (?:toelichten|uitleggen))\\W*$",
  ),
  whether: /\b(?:vertellen|zeggen|aangeven|vertel|uitleggen|benieuwd|af|weten|horen|eens|vragen) of\b/,
  pointsBack: word("toen|daar|daar\\w+|dat|dit|er|die|hier|hier\\w+|dan|het|ging|gebeurde"),
  person: word(NL_PERSON),
  thinking: /\b(?:denk|denkt|dacht|zeg|zegt|zei|vraag|afvraagt)(?: (?:je|u|jij|ik))?$/,
  yesNo: start(
    `(?:${NL_AUX}) (?:${NL_SUBJECT}|jouw|ondermijning|iedereen|team)\\b`,
    `is (?!(?:goed|prima|oke|ok|fijn|mooi|waar|zo|gebeurd|niet|geen|ook|al|genoteerd|begrepen|duidelijk|akkoord)\\b)[a-z]+ `,
    `${NL_VERB_YOU}`,
  ),
  yesNoAgain: start(
    `${NL_VERB_YOU}`,
    `(?:is|zijn|heeft|hebben|kan|kunnen|wil|willen|lukt|mag|gaat|klopt|werkt|vindt) (?:dat|dit|er|het|ik|we|wij|hij|ze)\\b`,
    `(?:vertellen|beschrijven|uitleggen|toelichten|aangeven) (?:hoe|wat|wie|waar\\w*|wanneer|welke)\\b`,
  ),
  condition: any(
    /^(?:ga je gang|kan ik (?:me|mij)|doe je best|neem (?:je|u) de tijd|(?:meld|stel|geef|zet|voel|schaam) je (?:gerust|aan|af|even|vrij|niet))\b/,
    /^(?:heb|wil|kun|ben|mocht|kom|vind|weet|is|zijn|lukt|heeft|ga|twijfel|zie) .{0,120}(?:, ?(?:dan|typ|laat|mail|bel|stuur|zeg|meld|kun|neem|klik|kies|schrijf|sla|vraag)|\bdan (?:kun|kan|mag|hoor|is|laat))\b/,
  ),
  told: start(
    "(?:je|jij|jullie|u|we|wij|het|dat|dit|jouw|uw|de|ik|er|dus|men|natuurlijk|uiteraard|iedereen|ze|zij|hij|sommige|veel|daar|hier|zeker|vast|ook|misschien|begrijp ik|als ik (?:je|het|u) goed)\\b(?: \\S+){2,}",
  ),
  toldForSure: start("(?:je|jij|jullie|u|het|dit|dat) \\S+ (?:\\S+ )?(?:toch|zeker|vast)\\b"),
  manners: start(
    "(?:mag ik (?:je |jou |u )?(?:nog )?(?:iets|wat|een vraag)(?: persoonlijks)? (?:vragen|stellen)|heb je (?:heel )?even|ben je er nog|zullen we (?:verder|beginnen|doorgaan)|gaan we (?:verder|door)|vind je het goed als ik (?:\\w+ ){0,3}vraag|hoe gaat het(?: met je| met u)?)\\W*$",
  ),
  choices: [
    /(?:\bja of nee|\bwel of niet|\beens of oneens)\W*$/,
    /\bschaal van\b|\b(?:cijfer|score) .{0,30}\b(?:van|tussen) (?:1|een|0|nul)\b/,
    /^(?!.* (?:als|wanneer|toen|die|dat)\b).*[,:] (?!(?:of|en|als|wanneer|toen|bij|in|op|tijdens|voor|met|bijvoorbeeld|denk|zoals|die|dat|waar\w*|hoe|wat|wie|en) )[^:?]{1,80}\bof (?!niet\b|iets anders\b)[^,:?]+\W*$/,
    /\b(?:liever|eerder|vaker|meestal|belangrijker|prettiger|fijner) (?:\S+ ){1,6}of (?!(?:niet|je|jij|u|jullie|het|er|dat|iets)\b)/,
  ],
  figures: [
    /^hoeveel (?!(?:ruimte|vertrouwen|invloed|last|moeite|steun|begrip|energie|zin|waarde|aandacht|zekerheid|rekening)\b)/,
    /^(?:hoe (?:vaak|lang|laat|oud)|(?:sinds|vanaf|tot) wanneer)\b/,
    /^(?:(?:in|op|vanaf|sinds|per) )?welk(?:e)? (?:jaar|maand|week|dag|dagen|datum|data|tijd|uur|leeftijd)\b/,
    /^wie is (?:je|jouw|jullie|uw|de|het) \S+\W*$/,
    /^wanneer (?:begint|beginnen|start|is|was|komt|eindigt) (?:je|jouw|jullie|uw|de|het|die|dat) (?:\S+ )?(?:overleg|training|vergadering|cursus|afspraak|bijeenkomst|dienst|spreekuur)\W*$/,
  ],
  scene: any(
    `[, ](?:(?:inwoners?|clienten?|mensen|ouders|gezinnen|iemand) die |(?:als|wanneer|zodra|terwijl|nadat|voordat) |toen (?:${NL_SUBJECT})\\b)`,
    /^(?:als|toen|wanneer|stel) [^,]{0,120},/,
  ),
  introduction: [
    {
      rule: "taken-as-known",
      pattern: word(
        "iedereen (?:weet|vindt|ziet|snapt)|zoals (?:iedereen|je|we|bekend|u) (?:weet|weten|al weet)|natuurlijk",
        "uiteraard|vanzelfsprekend|(?:we|wij) weten allemaal|het feit dat",
        "het is (?:wel |toch |nu eenmaal |inmiddels )?(?:duidelijk|bekend|een feit|logisch) dat",
      ),
    },
    {
      rule: "norm",
      pattern: /\b(?:zou|zouden) [^,.]{0,60}\bmoeten\b|\b(?:moet|moeten) (?:gewoon|echt|nu|toch|eerder|vaker)\b/,
    },
    {
      rule: "loaded-word",
      pattern: word("wegkijk\\w*|kijkt? weg|laat het afweten|schiet\\w* tekort|faalt|falen|smoes\\w*|weigert?"),
    },
  ],
  attributed: word(
    "zegt|zeggen|zei|zeiden|noemt|noemen|noemde|beschrijven|beschrijft|vinden|vindt|vertelt|vertellen",
    "vertelde|hoor|hoorde|hoorden|volgens|collega's|schrijft|schreef|lees|las",
  ),
  leading: [
    {
      rule: "norm",
      pattern:
        /\b(?:een|elke|iedere) (?:echte|goede|ware) (?:professional|hulpverlener|consulent|collega|ambtenaar|leidinggevende)\b.*\bdoen\b/,
    },
    {
      rule: "tag",
      pattern:
        /(?:[, ](?:toch|he|nietwaar|niet waar|waar of niet|ja toch|toch zeker|of niet soms|is het niet|niet dan|denk je ook niet|vind je niet|vind je ook niet|of wel|hoor|nee toch)|, (?:eens|of niet|niet|ja|zeker|klopt|correct|oke))(?: dan)?\s*\?+\s*$/,
    },
    {
      rule: "agreement-sought",
      pattern: word(
        `(?:ben|bent|zijn) (?:${NL_YOU}) het (?:er |hier |daar )?(?:ook |niet |wel )*(?:mee|ermee|hiermee|daarmee|met (?:me|mij|ons)) (?:mee )?eens`,
        `het (?:er |vast |toch |zeker )*(?:mee|ermee|over|erover|met (?:me|mij|ons)) eens`,
        `(?:kunnen|zullen) we (?:het )?(?:er|erover) |geef toe`,
        `(?:deel|deelt|delen) (?:${NL_YOU}) (?:de|onze|mijn) (?:mening|zorg|zorgen)`,
      ),
    },
    {
      rule: "agreement-sought",
      pattern: start(
        `(?:vind|vindt|vinden|zie|ziet|zien|denk|denkt|denken|snap|snapt|begrijp|begrijpt|merk|besef|beseft|geloof) (?:${NL_YOU}) (?:het |dit |dat |er |dan |nu )*(?:ook|niet|wel) (?!(?:in|bij|op) (?:de|het|je|jouw|jullie|uw) \\S+\\W*$)`,
        `(?:besef|beseft|beseffen|realiseer|realiseert) (?:${NL_YOU}) |lijkt het (?:${NL_YOU}|jou) (?:ook|niet) `,
        `zie(?:t|n)? (?:${NL_YOU}) in `,
      ),
      form: "yes-no",
    },
    {
      rule: "agreement-sought",
      pattern: any(
        /\book zo (?!(?:lang|vaak|veel|ver|begonnen|gestart|gekomen)\b)[a-z]+ (?:met|van|over|door|aan|op|tegen|dat)\b/,
        /\b(?:erger|ergert|ergeren|stoor|stoort|storen|baal|baalt|balen|schrik|schrikt|schrikken) [^?]{0,20}\book\b/,
        /\book zo (?:klaar|moe|zat|boos|bang|gefrustreerd|blij|verbaasd)\b/,
      ),
      form: "yes-no",
    },
    {
      rule: "loaded-word",
      pattern:
        /\bvindt? (?:je|jij|u) het (?:ook |niet |zo |toch |eigenlijk )*(?:vreemd|raar|erg|frustrerend|jammer|normaal|logisch|terecht|acceptabel|verstandig|belachelijk|schandalig|onbegrijpelijk|gek|kwalijk) dat\b/,
    },
    {
      rule: "negated",
      pattern:
        /^(?:(?! (?:dat|die|als|wat|wie|waar\w*|om|of|wanneer|omdat|hoe|toen|zonder|iets|dan) ).){0,60}? (?:niet|geen|nooit)\b/,
      form: "yes-no",
    },
    {
      rule: "norm",
      pattern:
        /(?<!\bwie (?=\S+ (?:\w+ ){0,3}(?:nog|ook)\b))\b(?:zou|zouden) (?!ik\b|we\b|(?:een|de|het|die|deze|zo'n) (?:training|bijeenkomst|sessie|gesprek|cursus|workshop|les)\b)[^?]{0,90}\b(?:moeten|horen te|behoren)\b/,
    },
    {
      rule: "norm",
      pattern: any(
        /\b(?:hoort|horen|behoort|behoren) [^?]{0,50}\bte [a-z]+en\b/,
        /\b(?:hoort|behoort) (?:\w+ ){0,3}(?:bij|tot) (?:jullie|jouw|je|uw|hun) (?:werk|taak|taken|rol)\b/,
      ),
    },
    {
      rule: "norm",
      pattern: any(
        /\b(?:moet|moeten) (?:volgens (?:jou|u) |dan |nu |er )?(?:jullie|(?:het |de |je |jouw |een )?(?:wijkteams?|politie|gemeente|consulenten|hulpverleners|collega's|afdeling(?:en)?|wmo|jeugd|leidinggevenden?|management|teams?))\b/,
        /(?<!\bwie \S+ (?:\w+ ){0,3}nog )\b(?:beter|scherper|vaker|meer|eerder|anders|harder) (?:\S+ ){0,3}(?:moet|moeten)\b/,
        /\b(?:wie|wat) (?:moet|moeten) (?!ik\b|we\b)(?!(?:\w+ ){0,3}(?:nog|ook) )(?:er )?(?:volgens (?:jou|u) )?[^?]{0,30}\b(?:beter|meer|harder|eens)\b/,
      ),
    },
    {
      rule: "norm",
      pattern: any(
        /\bbeter (?:zijn )?als (?:je|jullie|het|de|we|u)\b/,
        /\b(?:tijd|nodig|hoog tijd) dat (?:je|jullie|het|de|jouw)\b/,
      ),
      form: "yes-no",
    },
    {
      rule: "blame",
      pattern: new RegExp(
        `\\b(?:${NL_WHY}) (?!(?:${NL_OWN_VIEW})\\b)(?:(?! (?:als|wanneer|toen) (?:${NL_SUBJECT})\\b)[^?,]){0,60}?\\b(?:${NL_ACTOR})\\b(?:(?! (?:als|wanneer|toen) (?:${NL_SUBJECT})\\b)[^?]){0,60}?\\b(?:niet|nooit|geen|weinig|nauwelijks|amper|niets|niks|niemand|pas|nog steeds|nog altijd|altijd|alweer|zo (?!(?:goed|graag)\\b)[a-z]+|zo'n|te (?![a-z]*(?:en|aan)\\b)[a-z]{3,}|steeds|zulke|${NL_REPROACH})\\b`,
      ),
    },
    {
      rule: "blame",
      pattern: any(
        `\\b(?:${NL_WHY}) (?!(?:${NL_OWN_VIEW})\\b)(?:[^?,]){0,40}?\\b(?:niet|nooit|geen|weinig) (?:[^?,]){0,30}?\\b(?:jullie|je|u)\\b`,
        `\\b(?:${NL_WHY}) (?:is|zijn|wordt) [^?,]{0,40}?\\bzo (?:weinig|slecht|traag|moeilijk|lastig|belangrijk|stil|laat)\\b`,
        `\\b(?:${NL_WHY}) (?:[^?,]){0,30}?\\bniemand\\b`,
        `\\b(?:${NL_WHY}) (?:laat|laten|liet|lieten) (?:${NL_YOU}|de [a-z]+|het [a-z]+) (?:dit|dat|het|zoiets|hem|haar|ze) [^?,]{0,30}\\b(?:lopen|liggen|gebeuren|toe|zitten|begaan)\\b`,
        /\b(?:welke|wat voor) (?:fouten|missers|blunders|tekortkomingen|gebreken|steken) /,
        /\bwat (?:is|gaat|ging|zit|was) er (?:dan |toch |nou |allemaal )*(?:mis|fout|scheef|verkeerd) (?:met|aan|bij|in|door) (?:je|jouw|jullie|uw|de|het|die)\b/,
        /\b(?:beter|verstandiger|slimmer) (?:hebben )?(?:kunnen|moeten|hebben kunnen|hebben moeten)\b/,
        `\\b(?:${NL_WHY}) [^?,]{0,30}?\\b(?:de|die|jouw|je|jullie|uw|hun) [a-z]+ (?:nou |dan |toch )?(?:nooit|altijd|steeds)\\b`,
        `\\b(?:${NL_WHY}) [a-z]+ (?!(?:ik|het|dat|dit|er|je|jij|u|jullie|ze|we)\\b)[a-z]+ (?:nooit|altijd|steeds)\\b`,
        /(?<!voor )\b(?:jullie|team|wijkteam|wmo|afdeling|politie|collega's|leidinggevende|consulenten) (?:nou |toch |nu )?zo (?!(?:goed|vaak|veel|lang|door|tussen|tegen|naast)\b)[a-z]{4,}/,
        /\bwaarom is het (?:zo )?(?:belangrijk|nodig|noodzakelijk|verstandig) (?:dat|om)\b/,
      ),
    },
    { rule: "loaded-word", pattern: word(NL_LOADED) },
    {
      rule: "loaded-word",
      pattern: word(
        "hoe (?:naief|slecht|blij|trots|enthousiast|nuttig|handig|waardevol|zinvol|geweldig|waardeloos|traag|passief|frustrerend|irritant|schadelijk|gevaarlijk|onveilig|ernstig|kwalijk|fantastisch)",
        "zo (?:goed|fijn|handig|mooi|waardevol|slecht|passief|traag) (?:aan|van|voor)",
        "wat (?:vind|vindt) (?:je|u|jij) (?:er )?zo (?:goed|fijn|slecht|irritant)",
        `hoe(?:veel| (?:erg|groot|diep|sterk|hoog|ernstig|hardnekkig) (?:is|zijn|was|zit|zitten|leeft)) (?:(?:de|het|die|dat|jullie|jouw|je|uw|hun) )?(?:${NL_ILL})`,
        "(?:zulke|zo'n) (?:overduidelijke?|onmogelijke?|onbegrijpelijke?|eindeloze?)",
        "hoe (?:erg|vervelend|jammer|vreemd|raar|belachelijk|gek|storend|nodig) (?:is|vind|vindt) [^?]{0,30}\\bdat",
      ),
      form: "question-word",
    },
    {
      rule: "answer-offered",
      pattern:
        /[,(–-] ?(?:bijvoorbeeld|bijv|bv)·? (?!(?:van|bij|tijdens|in|op|als|toen|wanneer|thuis|over|uit|aan|tegen|naar)\b)|\b(?:bijvoorbeeld|bijv|bv)·? (?:door|omdat|doordat|meer|via|een (?:training|cursus|vast|vaste))\b/,
    },
    {
      rule: "answer-offered",
      pattern:
        /^(?:wat|welke?|wie|waarom|waardoor|waarmee|hoe zou|hoe kun|hoe kan|hoe kunnen)\b[^?]*, (?:zoals|denk aan|namelijk|misschien|wellicht) [^?]+/,
    },
    {
      rule: "answer-offered",
      pattern: /, (?:omdat|doordat|vanwege|uit angst|door de|door het|door een|te weinig|is dat)\b/,
      form: "question-word",
    },
    {
      rule: "answer-offered",
      pattern: /\b(?:omdat|doordat|komt (?:het|dat) (?:zeker|vast|niet)|zeker omdat)\b/,
      form: "yes-no",
    },
    {
      rule: "pressing",
      pattern: any(
        /^(?!.*\btoen\b.*\beindelijk\b).*\beindelijk\b/,
        /\b(?:nou|nu|toch) (?:eens|eindelijk)\b/,
        /\bom (?:die|deze|dat|dit|jullie|je|jouw) (?:\S+ )?(?:houding|gedrag|cultuur|mentaliteit|instelling|weerstand|gewoonte|onwil|passiviteit) (?:te|om te) [a-z]+/,
        /\bhoe (?:ga|gaan|kan|kun|kunnen|zorg|zorgen) (?:(?<!zorg )je|(?<!zorg )jij|jullie|we|wij|u)(?: er)? ?(?:ervoor|er voor|voor)? ?(?:zorgen )?dat\b/,
        /\bhoe (?:krijgen|krijg|overtuigen|overtuig|dwingen|motiveren|bewegen|voorkomen|doorbreken|lossen) (?:we|wij|je|jij|jullie)\b/,
        /\bhoe (?:kunnen|gaan|kun|ga) (?:we|wij|jullie|je) [^?]{0,60}(?:voorkomen|oplossen|doorbreken|overtuigen|meekrijgen|overhalen) ?(?:dat)?/,
        /\bwanneer (?:ga|gaat|gaan|stop|stopt|stoppen|houd|houdt|houden|begin|beginnen) (?:je|jij|u|jullie)\b.*\b(?:met|op|mee|gebruiken|melden)\b/,
        /\bhoe ?lang (?:blijf|blijft|blijven|wil|willen)\b/,
        /\bzo niet langer\b/,
      ),
    },
    {
      rule: "selling",
      pattern: any(
        `\\b(?:onze|ons|mijn) ${NL_OFFERED_THING}\\b[^?]*\\b(?:helpen|helpt|verbeteren|opleveren|op|baat|aan|gebruiken|volgen|proberen|inzetten|meedoen|missen|beter|schelen|aanraden|enthousiast)\\b`,
        `\\b(?:helpen|verbeteren|opleveren|baat|beter|schelen)\\b[^?]*\\b(?:onze|ons) ${NL_OFFERED_THING}\\b`,
        `\\b(?:voordelen|voordeel|winst|meerwaarde|pluspunten|kansen|aantrekkelijk|spreekt [^?]{0,30}aan)\\b(?! (?:en|of) nadelen)[^?]{0,40}\\b(?:onze|ons|mijn) ${NL_OFFERED_THING}\\b`,
        /\bhoeveel (?:beter|makkelijker|veiliger|sneller|prettiger)\b/,
        `\\bhoe(?:veel|zeer)? (?:zou|zal|gaat|helpt|snel|graag)\\b[^?]*\\b(?:onze|ons|deze|een) ${NL_OFFERED_THING}\\b[^?]*\\b(?:helpen|verbeteren|opleveren|schelen)\\b`,
      ),
    },
  ],
  presupposing: [
    /\b(?:denk je|denkt u|denk jij|hoe komt het|hoe kan het) dat ([^?]*\b(?:niet|geen|nooit|weinig|nauwelijks|zo|te)\b[^?]*)/,
    /\bwaarom (?!denk|niet\b)([^?]*\b(?:niet|geen|nooit|weinig|moeilijk|lastig)\b[^?]*)/,
    /\b(sinds wanneer [^?]+)/,
    /\b((?:gaat|ging) (?:\S+ ){0,4}?mis\b[^?]*)/,
    /\b((?:nog steeds|nog altijd|alweer) [^?]+)/,
    /\b(weerstand[^?,]*)/,
    /\b(het probleem (?:met|van|bij) [^?,]+)/,
    /\bhoe (?:kan|kun|kunnen) [^?]{0,40}?\b(beter [^?]+)/,
    /\bhoe ((?:lastig|moeilijk|zwaar|bang|erg|belangrijk) [^?]+)/,
    /\b((?:voordelen|nadelen|gevaren) van [^?,]+)/,
  ],
  colouring: word("eigenlijk|weleens|wel eens|ooit|nou|nu eens|eens|al eens|toch|gewoon|ook|al|vaak|eindelijk|echt"),
  offers: [
    {
      from: /^waarom (?:doen|doet|doe) (jullie|je|jij|u) (?:zo )?(?:weinig|niets|niks) (met|aan|tegen|voor) ([^,?]+)$/,
      to: "Wat doen $1 $2 $3?",
    },
    { from: /^(?:kent|ken|kennen) (je|jij|u|jullie) ([^,?]+)$/, to: "Wat komt er bij $1 op bij $2?" },
    { from: /^voel (?:je|jij) je [^,?]+? ((?:tijdens|bij|in|op) [^,?]+)$/, to: "Hoe voel je je $1?" },
    {
      from: /^vindt? (?:je|jij|u) (?:dit|dat|het) (?:een )?(?:\S+ )?onderwerp ?\S*$/,
      to: "Wat roept dit onderwerp bij je op?",
    },
    {
      from: /^(?:mag|kan|kun) (?:je|jij) (?:zelf )?([^,?]*\b[a-z]+en(?: (?:met|aan|bij|over|van|op|in|door|als|naar) [^,?]+)?)$/,
      to: "$1: hoe gaat dat bij jou?",
    },
    {
      from: /^(?:mogen|kunnen) jullie (?:zelf )?([^,?]*\b[a-z]+en(?: (?:met|aan|bij|over|van|op|in|door|als|naar) [^,?]+)?)$/,
      to: "$1: hoe gaat dat bij jullie?",
    },
    {
      from: /^(?!(?:hebben|voelen|kunnen|mogen|willen|zijn|weten|denken|vinden|zullen|moeten|hoeven|durven|worden)\b)([a-z]+en) jullie (?!.*\b(?:je|mee|door|af|samen|terug|toe|uit)\b)(\S+ [^,?]+)$/,
      to: "$2 $1: hoe gaat dat bij jullie?",
    },
    {
      from: /^is er (?:bij|in|binnen) (jullie|je team|jouw team) ([^,?]+)$/,
      to: "Als het gaat om $2: hoe gaat dat bij $1?",
    },
    {
      from: /^(?:vind|vindt|denk|denkt) (?:je|jij|u) (?:niet )*dat ((?:het wijkteam|de (?:politie|gemeente|wmo|consulenten|sociale recherche|leiding)))\b .+$/,
      to: "Hoe kijk je naar wat $1 hierin doet?",
    },
    {
      from: /^(?:hebben|heb|hebt|heeft) (je|jij|jullie|u) (?:genoeg |voldoende )?(tijd|ruimte|hulp|kennis|steun) voor ([^,?]+)$/,
      to: "$2 voor $3: hoe is dat bij $1?",
    },
  ],
};

// --- English

const EN_WORD = "what|who|whom|whose|which|where|when|why|how|waht|whta|hwat|hwo|wich|whhat|wehn|wher";
const EN_ASK = `(?:(?:about|at|by|for|from|in|of|on|to|with|under|since|through|until) (?:what|whom?|which|where|whose)|${EN_WORD})\\b`;
const EN_SUBJECT = oneOf(
  "i|you|he|she|it|we|they|the|a|an|your|my|our|their|his|her|this|that|these|there|people|colleagues",
  "someone|somebody|nobody|everyone|social|me",
);
const EN_AUX = oneOf("do|does|did|is|are|was|were|has|have|had|can|could|would|will|should|might|may|must|shall|am");
const EN_NOT = oneOf(
  "don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|can't|couldn't|wouldn't|won't",
  "shouldn't|dont|isnt|wouldnt|shouldnt|arent|cant|couldnt|havent|didnt|doesnt",
);
const EN_ACTOR = oneOf(
  "you|they|we|he|she|team|teams|department|colleagues|police|municipality|manager|managers|management",
  "social workers|staff|nobody|no one|leadership|safety|board|council|boss|bosses|partners|schools|lawyers",
  "[a-z]{0,12}(?:workers?|agency|agencies|associations?|officers?|consultants?|insurers?|services|authorities)",
  "officials|leaders|mayor|advis[eo]rs|prosecutors?|organi[sz]ations?",
);
const EN_REPROACH = oneOf(
  "hid(?:e|es|ing)|avoid(?:s|ing)?|dodg(?:e|es|ing)|evad(?:e|es|ing)|den(?:y|ies|ying)|stall(?:s|ing)?",
  "block(?:s|ing)?|withhold(?:s|ing)?|miss(?:es|ing)?|overlook(?:s|ing)?|keeps? (?:[a-z]+ing|silent|quiet)|pretend(?:s|ing)?",
);
const EN_ILL = oneOf(
  "mistrust|distrust|resistance|reluctance|fear|frustration|ignorance|chaos|division|bureaucracy|apathy",
  "suspicion|unwillingness|indifference|helplessness|resentment|hesitation",
);
const EN_WHY = "why|how come|why is it that|how is it that|how can it be that";
const EN_LOADED = oneOf(
  "naive|lazy|stubborn|reluctant|unwilling|unwillingness|refuse|refuses|refusing|ignore|ignores|ignoring",
  "fail|fails|failing|failure|failures|poor|weak|sloppy|incompetent|incompetence|outdated|excuses?|lack of",
  "look away|looks away|looking away|neglect|neglects|neglecting|obstruct\\w*|passive|irresponsible",
  "unprofessional|ridiculous|absurd|nonsense|mess|blame|fault|guilty|to blame|real reason|true reason",
  "bad (?:cooperation|communication|management|attitude|habits?)|drag\\w* (?:their|your|its) feet",
  "take responsibility|took responsibility|complain\\w*|resist|resists|resisting",
  "too (?:naive|soft|lazy|passive|strict|slow|cautious|careful)|wrong with (?:your|the|those)|doing wrong",
  "arrogant|useless|pointless|the right thing|laziness|ignorance|naivety|indifferen\\w*|sabotag\\w*",
  "ruin(?:s|ing|ed)?|spoil(?:s|ing)?",
  "(?:look|looks|looking|turn|turns|turning) (?:the other way|a blind eye)|heads? in the sand",
  "let (?:you|us|them) down",
  "(?:wonderful|amazing|excellent|fantastic|brilliant|great) (?:new )?(?:training|approach|plan|offer|workshop|tool)",
  "mistakes (?:do|does|did|are)|so (?:hard|difficult|complicated) about|hypocri\\w*|stopped caring",
  "stop caring|stops? you from (?:just|simply)|completely \\w+|totally \\w+|good reasons",
  "only (?:way|solution|option)|(?:team|department|police) (?:is|are) (?:behind|lagging)",
  "lag(?:s|ging)? behind|drop the ball|dropped the ball|brakes? on|senseless|hopeless|spineless|careless",
  "bureaucratic|clueless|dumb|stupid|silly",
);
const EN_OFFERED_THING =
  "(?:new |own )?(?:[a-z-]{0,15} ?(?:package|tool|route|dashboard|portal)|training|trainings|checklists?|approach|app|desk|form|offer|modules?|programme|program|e-?learning|method|course|courses|workshops?|toolkit|platform|support|help|system|plans?)";
const EN_INVITED =
  "(?:tell (?:me|us)|describe|explain|give (?:me |us )?(?:an|some|one|another) (?:example|idea)|give examples|share (?:your|a|an|some|what|how|more|with me|with us)|walk (?:me|us)|take (?:me|us)|talk (?:me|us)|say (?:a bit |a little |some |something )?(?:more|about)|elaborate|help (?:me|us) understand|think of|sketch|expand|recall|paint|name)";

const EN: QuestionCues = {
  leadIn: start(
    "(?:and|but|so|well|now|ok|okay|right|first|finally|lastly|then|also|thanks|thank you|great|by the way|one more question|my question|question|yes|hm+|(?:hi|hello|hey|dear|good morning|good afternoon)(?: [a-z]+){0,2}(?=[,!])|[-*•]|\\(?\\d+[.)])[,:!]?\\s+",
  ),
  joint: /[,:;(–—]\s*(?:and |or |but |so )?|\s-\s|\s(?:and|or|but|so|because)\s+/g,
  questionWord: start(EN_ASK),
  subordinate: start(
    `${EN_ASK}(?: (?:often|much|many|long|well|far|important|difficult|hard|exactly))? (?!(?:this|that) (?:is|was|does)\\b.*\\?)(?:${EN_SUBJECT})\\b`,
  ),
  surelyAsked: start(
    `${EN_ASK}(?: \\S+){0,3}? (?:${EN_AUX}) (?:${EN_SUBJECT}|things|somebody|ondermijning)\\b`,
    `${EN_ASK} (?:is|are|makes|would|helps|happens|happened|was|gives|gets|holds|keeps|comes|else|could)\\b`,
    `${EN_ASK}(?: not)?$`,
  ),
  exclamation: start("what (?:a|an)\\b|who knows\\b|how (?:nice|lovely|kind|great|interesting)\\b|the more\\b"),
  pair: /\b(?:who or what|what or who)\b/,
  invitations: [
    start(
      "(?:tell (?:me|us)|describe|walk (?:me|us)|take (?:me|us)|talk (?:me|us) through|give (?:me|us) (?:an|some|one) (?:example|idea)|give an example|think (?:back|of)|share (?:a|an|some|your|what|how)|say (?:a bit |a little |some |something )?more|imagine|explain|name (?:one|a|an|something)|sketch|paint|help (?:me|us) understand)\\b",
    ),
    start(
      `(?:can|could|would|will) you (?:please |maybe |perhaps |briefly |also |be willing to |like to |want to |mind )*${EN_INVITED}\\b(?!(?: \\S+){0,3} to (?:your|the|clients|residents|a) )`,
    ),
    start("(?:may|can|could) i ask (?:you )?(?:what|how|who|where|which|when|why)\\b"),
    start(
      "(?:i am|i'm|we are|we're|im) (?:\\w+ )?(?:curious|interested) (?:about |to (?:hear|know|learn) |in )?(?:how|what|who|where|which|when|why|whether|if|your)\\b",
    ),
    start(
      "(?:i|we) (?:wonder|(?:would|'d) (?:love|like) to (?:hear|know|learn|understand)|want to (?:hear|know|understand))(?: from you)? (?:more )?(?:about )?(?:how|what|who|where|which|when|why|whether|if|your)\\b|(?:i'd|we'd) (?:love|like) to (?:hear|know|learn|understand) (?:more )?(?:about )?(?:how|what|who|where|which|when|why|whether|if|your)\\b",
    ),
  ],
  bareInvitation: start(
    "(?:tell me|tell me more|walk me through it|describe it|i am curious|i'm curious|please explain|explain|do tell|could you explain|can you explain)\\W*$",
  ),
  whether: /\b(?:tell (?:me|us)|ask|wonder|curious|know|explain|ask you) (?:whether|if)\b/,
  pointsBack: word("then|there|that|this|it|happened|next|went"),
  person: word("i|you|he|she|it|we|they"),
  thinking: /\b(?:think|thinks|thought|say|says|said|wonder)$/,
  yesNo: start(
    `(?:${EN_AUX}) (?:i|you|he|she|it|we|they|there|your|this|that|these|anyone|anybody|somebody|someone|people|colleagues)\\b`,
    `(?:do|does|did|is|are|was|were|has|could|would) the \\w+|(?:${EN_NOT}) (?:${EN_SUBJECT})\\b`,
  ),
  yesNoAgain: start(
    `(?:${EN_AUX}|${EN_NOT}) (?:i|you|he|she|it|we|they|there|your|this|that)\\b|(?:tell me|describe|explain) (?:how|what|who|where|when|which)\\b`,
  ),
  condition: /^(?:should|had|were|do let|may) .{0,120}, ?(?:please|just|then|let|write|type)\b/,
  told: start(
    "(?:you|your|it|this|that|they|the|we|so|i|there|surely|obviously|of course|everyone|these|he|she|everybody|naturally|clearly)\\b(?: \\S+){2,}",
  ),
  toldForSure: start("(?:surely|obviously) you\\b"),
  manners: start(
    "(?:(?:may|can|could) i ask (?:you )?(?:something|a question|one more thing)|do you have a (?:minute|moment)|shall we (?:go on|continue|start)|are you still there|how are you)\\W*$",
  ),
  choices: [
    /\b(?:yes or no|agree or disagree|or not)\W*$/,
    /\bscale (?:of|from)\b/,
    /^(?!.* (?:if|when|that)\b).*[,:] (?!(?:or|and|if|when|in|at|on|during|for|with|for example|such as|like|that|where|how|what|who) )[^:?]{1,80}\bor (?!not\b|something else\b)[^,:?]+\W*$/,
    /\b(?:rather|prefer|usually|mostly|better|more often) (?:\S+ ){1,6}or (?!not\b)/,
  ],
  figures: [
    /^how (?:many|often|long|old)\b/,
    /^(?:(?:in|on|at|since|from) )?(?:which|what) (?:year|month|week|day|days|date|time|age)\b/,
    /^who is (?:your|the) \S+\W*$/,
  ],
  scene: any(
    /[, ](?:(?:clients?|residents?|people|parents|someone|families) who|if|when|once|while|after|before|as soon as) /,
    /^(?:if|when|suppose|imagine) [^,]{0,120},/,
  ),
  introduction: [
    {
      rule: "taken-as-known",
      pattern: word(
        "every(?:one|body) (?:knows|agrees|sees|thinks)|as (?:you|we all|everyone) knows?|of course|obviously",
        "naturally|we all know|the fact that|it is (?:clear|obvious|well known) that|clearly",
      ),
    },
    { rule: "norm", pattern: /\b(?:should|ought to|needs to|must)\b/ },
    { rule: "loaded-word", pattern: word("looks? away|fails?|refuses?|excuses?|lazy|naive") },
  ],
  attributed: word(
    "says?|said|described?|describes|mentions?|mentioned|told|tells|thinks?|heard|hear|according|colleagues",
    "wrote|writes|feels?",
  ),
  leading: [
    {
      rule: "tag",
      pattern:
        /, (?:right|correct|no|yes|ok|okay|agreed|surely|huh|eh|innit|(?:isn't|aren't|wasn't|don't|doesn't|didn't|won't|wouldn't|shouldn't|can't|haven't|hasn't|is|are|do|does) (?:it|you|they|that|there|we|he|she))\s*\?+\s*$/,
    },
    {
      rule: "agreement-sought",
      pattern: word(
        "(?:do|don't|would|wouldn't) you (?:not )?(?:also )?agree|can you (?:not )?see that|can we (?:all )?agree",
        "you agree that|do you (?:also (?:think|feel|find|see|believe|notice|want|hate|get)|really|realise|realize)|do you not|admit",
      ),
    },
    {
      rule: "agreement-sought",
      pattern: any(
        /\balso so (?!(?:far|long|many|much|often)\b)[a-z]+\b/,
        /\b(?:fed up|sick and tired|sick of|had enough of)\b/,
        /\bas [a-z]+ (?:\w+ ){0,6}as (?:me|i am|we are|the rest of us|everyone else)\b/,
      ),
      form: "yes-no",
    },
    { rule: "negated", pattern: start(`(?:${EN_NOT}) `), form: "yes-no" },
    {
      rule: "negated",
      pattern:
        /^(?:(?! (?:that|who|which|if|what|where|when|because|how|anything|things|something|anyone|people) ).){0,40}? (?:not|never)\b(?! clear)/,
      form: "yes-no",
    },
    {
      rule: "norm",
      pattern:
        /(?<!\bwhom? else )(?<!\bwhom? (?=\S+ be (?:part|at|in|involved|included|invited|present)\b))\b(?:should|ought to)\b(?! (?:i|we) (?:also |still |else )?(?:talk|speak|ask|know|contact|approach|invite|call|meet))(?<!\b(?:i|we) should)/,
    },
    {
      rule: "norm",
      pattern: /\b(?:supposed to|better if (?:you|your|the|we)|(?:isn't it|is it) (?:high |about )?time)\b/,
      form: "yes-no",
    },
    {
      rule: "blame",
      pattern: new RegExp(
        `\\b(?:${EN_WHY}) (?!do you (?:think|feel|believe)\\b)(?:(?! (?:if|when) )[^?,]){0,60}?\\b(?:${EN_ACTOR})\\b(?:(?! (?:if|when) )[^?]){0,60}?\\b(?:not|never|no|hardly|barely|rarely|seldom|nothing|still|always|so (?!(?:well|good)\\b)[a-z]+|too [a-z]+|nobody|little|few|${EN_REPROACH})\\b`,
      ),
    },
    {
      rule: "blame",
      pattern: any(
        `\\b(?:${EN_WHY}) (?:${EN_NOT})\\b`,
        /\bwhy (?:is|are|was) [^?,]{0,40}?\bso [a-z]+\b/,
        `\\b(?:${EN_WHY}) [^?,]{0,20}?\\b(?:nobody|no one)\\b`,
        `\\b(?:${EN_WHY}) (?!(?:[a-z]+ )?(?:i|it|this|that|you|we|they)\\b)(?:[a-z]+ ){1,4}(?:always|never)\\b`,
        /\b(?:you|team|police|colleagues|department|staff|manager) so (?!(?:far|much|many|often|that|long|well)\b)[a-z]{4,}/,
        /\bwhy (?:is|was) it (?:so )?(?:important|necessary) (?:that|to|for)\b/,
      ),
    },
    { rule: "loaded-word", pattern: word(EN_LOADED) },
    {
      rule: "loaded-word",
      pattern: word(
        "how (?:naive|bad|happy|proud|enthusiastic|useful|helpful|valuable|great|useless|slow|passive|frustrating|annoying|harmful|dangerous|serious|terrible|poor|wonderful|excited)",
        `how (?:much|(?:deep|great|big|large|strong|widespread|high|severe) (?:is|are|was|does)) (?:(?:the|that|your|their) )?(?:${EN_ILL})`,
      ),
      form: "question-word",
    },
    {
      rule: "answer-offered",
      pattern:
        /[,(–-] ?(?:for example|for instance|e·g·|such as) (?!(?:in|at|on|during|when|if|from|of|about|with|a home visit|the last)\b)|\b(?:for example|for instance) (?:by|because|more|a training)\b/,
    },
    {
      rule: "answer-offered",
      pattern: /, (?:because|due to|is it|like|maybe|perhaps|namely) [^?]+/,
      form: "question-word",
    },
    { rule: "answer-offered", pattern: /\bbecause\b/, form: "yes-no" },
    {
      rule: "pressing",
      pattern: any(
        /\bwhen (?:will|are|is) [^?]*\b(?:finally|start|stop|going to)\b/,
        /\bhow (?:do|can|will|could) (?:we|you|i) (?:get|make|convince|persuade|force|push|motivate|ensure|make sure|prevent|stop)\b/,
        /\bfinally\b[^?]*\b(?:start|take|do|stop|report|share)\b/,
        /\bhow (?:much )?longer\b/,
        /\bwhen did you stop\b/,
        /\bsimply\b[^?]*\b(?:share|report|do)\b/,
      ),
    },
    {
      rule: "selling",
      pattern: any(
        `\\b(?:our|my) ${EN_OFFERED_THING}\\b[^?]*\\b(?:like|want|help|improve|benefit|better|take|join|use|recommend|add|appeal|useful|be for you)\\b`,
        `\\b(?:help|improve|benefit|better|love|enjoy|looking forward to|like most about|useful)\\b[^?]*\\bour ${EN_OFFERED_THING}\\b`,
        `\\bhow much (?:better|easier|safer|faster|would|will)\\b[^?]*\\b(?:our|this|a) ${EN_OFFERED_THING}\\b`,
        `\\b(?:benefits?|advantages?|added value|strengths|appeals?)\\b(?! (?:and|or) (?:drawbacks|disadvantages|risks))[^?]{0,40}\\bour ${EN_OFFERED_THING}\\b`,
        /\bhow much (?:better|easier|safer|faster)\b/,
      ),
    },
  ],
  presupposing: [
    /\b(?:do you think|how come|how is it) (?:that )?([^?]*\b(?:not|no|never|little|hardly|doesn't|don't|isn't|so|too)\b[^?]*)/,
    /\bwhy (?!do you think|not\b)([^?]*\b(?:not|no|never|hard|difficult)\b[^?]*)/,
    /\b(since when [^?]+)/,
    /\b((?:goes|went|going) wrong\b[^?]*)/,
    /\b(still [^?]+)/,
    /\b(resistance[^?,]*)/,
    /\b(the problem (?:with|of|at) [^?,]+)/,
    /\bhow (?:can|could) [^?]{0,40}?\b(better[^?]*)/,
    /\bhow ((?:difficult|hard|important) [^?]+)/,
    /\b((?:benefits|advantages|dangers) of [^?,]+)/,
  ],
  colouring: word("ever|really|actually|just|simply|also|already|usually|finally|often"),
  offers: [
    { from: /^why (?:do|does) (you|they) (?:do )?so little (about|with|for) ([^,?]+)$/, to: "What do $1 do $2 $3?" },
    {
      from: /^do you know (?!(?:who|what|how|where|when|why|which|if|whether|that)\b)([^,?]+)$/,
      to: "What do you know about $1?",
    },
    { from: /^do you feel \w+ ((?:at|during|in|on) [^,?]+)$/, to: "How do you feel $1?" },
    {
      from: /^(?:don't you|do you|wouldn't you) (?:not )?(?:think|agree|say) (?:that )?((?:the )?(?:social |care )?(?:police|workers|municipality|managers|colleagues))\b .+$/,
      to: "How do you see what $1 do in this?",
    },
    { from: /^(?:can|could|may) you (?!(?:see|agree|tell)\b)(\w+ [^,?]+)$/, to: "How does it go when you want to $1?" },
    { from: /^(?:are|is) there ([^,?]+)$/, to: "When it comes to $1: how does that go?" },
    { from: /^does your team (?:discuss|address|handle) ([^,?]+)$/, to: "How does your team deal with $1?" },
    { from: /^is (this|it|that) on ([^,?]+)$/, to: "What place does $1 have on $2?" },
  ],
};

export const QUESTION_CUES: Readonly<Record<Language, QuestionCues>> = { nl: NL, en: EN };
