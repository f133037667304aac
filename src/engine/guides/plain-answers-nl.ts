import type { PlainAnswer } from "../guide.ts";

const p = String.raw;
/** Where a question with its verb in front begins. "Leest mijn baas mee" asks; "dat ziet mijn baas anders" tells, and is not for us. */
const ASKS = p`(?:^\W*|[.!?,:]\s*|\b(?:en|of|maar|dus|hoi|hallo|hey|ok|oke|oké|ja|nee|sorry|eerst|vraagje) )`;
const BOSS = p`(?:mijn|m['’]?n|onze|de) (?:baas|leiding\w*|leidingevende|manager|chef|teamleider|teammanager|management|wethouder|directeur|directie)`;
const YOU = "(?:je|jij|u|jullie)";
const COLLEAGUES = p`(?:de |mijn |m['’]?n )?(?:anderen|rest|andere teams|(?:andere )?collega['’]?s|iedereen)`;
const OUTCOME = p`(?:uitkomst\w*|resulta\w+|terugkoppeling|uitslag|totaalbeeld|verslag|rapport)`;
const ANSWERS = p`(?:antwoord\w*|info\w*|input|gesprek\w*|verhaal|bericht\w*)`;
const ANONYMOUS = p`(?:ann?oni?em|vertrouwelijk|geheim|onder ons|tussen ons)`;

/** Asking what is meant, without naming the theme; each guide adds how people name its own. */
export const meaningAsksNl = [
  p`^\W*((huh|uh+|sorry|hoezo|maar|en|h[eè])\W+)*wat (bedoel (je|jij)|bedoelt u|is dat|is het)( (daar|hier|er)mee)?( (dan|nou|precies|eigenlijk))*\W*$`,
  p`\bwat (bedoel|bedoelt|bedoelen) ${YOU}\b[^.!?]{0,25}\bmet (dit|het|dat) (thema|onderwerp|woord|begrip)`,
  p`\bwat (versta|verstaat|verstaan) ${YOU} (daar|hier|er) ?onder\b`,
  p`\bwat (moet|kan) ik (me|mij)\b[^.!?]{0,60}\bvoorstellen\b`,
  p`${ASKS}(kun|kan|kunt) (je|jij|u)\b[^.!?]{0,20}\b(uitleggen|zeggen|vertellen) wat\b[^.!?]{0,40}\b(bedoelt|bedoeld|inhoudt|betekent)`,
];

const WHEN = [
  p`\bwanneer (hoor|horen|krijg|krijgen) (ik|we|wij)\b[^.!?]{0,30}\b(${OUTCOME}|iets|wat|terug|meer|hiervan|hierover|ervan)\b`,
  p`\bwanneer (komt|komen|is|zijn|volgt|volgen)\b[^.!?]{0,20}\b${OUTCOME}\b`,
  p`${ASKS}(hoor|horen|krijg|krijgen) (ik|we|wij)\b(?![^.!?]*\b(nooit|nauwelijks|zelden|amper|niks|niets)\b)[^.!?]{0,20}\b(iets|wat|${OUTCOME})\b[^.!]{0,25}$`,
  p`${ASKS}kom(t|en) er\b[^.!?]{0,20}\b${OUTCOME}\b`,
];

/**
 * What people ask back whatever the theme, in Dutch. The first that matches and whose slots can be filled is given: where no date is
 * known, that is the second "when-outcome".
 */
export const plainAnswersNl = [
  {
    name: "who-are-you",
    asks: [
      p`\bwie (ben|bent) (je|jij|u)( (eigenlijk|precies|nou|dan))*\W*(\?|$)`,
      p`\bwat (ben|bent) (je|jij|u)( (eigenlijk|precies|voor iets|nou|dan))*\W*(\?|$)`,
      p`${ASKS}(ben|bent) (je|jij|u) ((een|echt|ook|wel|nou|gewoon|eigenlijk) )*(chat ?bot|bot|robot|mens|computer|ai|chatgpt|persoon|machine|echt)\b`,
      p`${ASKS}(spreek|praat|chat|typ|app) ik\b[^.!?]{0,15}\b(met|tegen)\b[^.!?]{0,15}\b(mens|bot|robot|computer|machine|ai|persoon)\b`,
      p`${ASKS}is dit ((een|echt|nou|gewoon) )*(chat ?bot|bot|robot|ai|chatgpt|automatisch)\b`,
      p`${ASKS}(leest|zit|gebruik|gebruikt|gebruiken)\b[^.!?]{0,25}\b(ai|chatgpt|copilot)\b`,
      p`\bwie zit hier ?achter\W*$`,
    ],
    answer: "Ik ben een bot met vaste vragen en vaste regels. Er leest geen AI-model mee.",
  },
  {
    name: "what-others-say",
    asks: [
      p`\bwat (zeggen|zegt|zeiden|vinden|vindt|vonden|antwoorden|vertellen|schrijven) ${COLLEAGUES}( (hiervan|hierover|hierop|ervan|erover|daarvan|dan|zoal|allemaal|eigenlijk))*\W*(\?|$)`,
      p`\bwat hoor(t|de)? ${YOU}( zoal)? (van|bij) ${COLLEAGUES}`,
      p`${ASKS}(zeggen|vinden|herkennen|hebben) ${COLLEAGUES} (dit|dat|het|hetzelfde)( ook)?\b`,
      p`\bwie (heb|hebt|hebben) ${YOU} (hierover )?(nog meer|nog|al|allemaal|verder)\b[^.!?]{0,20}\b(gesproken|gevraagd)`,
      p`\bwie doe(n|t) (er|hier)( aan)? (nog meer|nog|allemaal|al|verder|ook)\b[^.!?]{0,15}\bmee\b`,
      p`${ASKS}ben ik de enige\b[^.!]*\?`,
    ],
    answer: "Wie er meedoet en wat anderen zeggen, deel ik niet. Later komt er alleen een totaalbeeld, zonder namen.",
  },
  {
    name: "anonymous",
    asks: [
      p`${ASKS}(is|blijft|gaat|gebeurt) (dit|het|dat|alles|mijn antwoord\w*)\b[^.!?]{0,25}\b${ANONYMOUS}`,
      p`${ASKS}(blijf|ben|kan|mag) ik\b[^.!?]{0,25}\bann?oni?em\b`,
      p`\bann?oni?em\b[^.!?]{0,10}\?`,
      p`\bhoe (ann?oni?em|vertrouwelijk|prive|privé) (is|zijn|blijft)\b`,
      p`\b(herleidbaar|herleiden|herleid|traceerbaar)\b[^.!?]{0,30}\?`,
      p`${ASKS}(staat|komt|wordt|noem je|noemt u|noemen jullie|gebruik je|gebruikt u|gebruiken jullie|zien ze|ziet iemand) (mijn|m['’]?n|me) naam\b`,
      p`${ASKS}(weten|zien|horen) ze\b[^.!?]{0,15}\b(dat|wie) ik\b[^.!?]{0,30}\?`,
    ],
    answer:
      "Niet helemaal: wat je vrijgeeft, gaat naar {lead} zoals jij dat per antwoord kiest. In het totaalbeeld staat je naam niet, en je leidinggevende ziet niet of je meedoet.",
    formal:
      "Niet helemaal: wat u vrijgeeft, gaat naar {lead} zoals u dat per antwoord kiest. In het totaalbeeld staat uw naam niet, en uw leidinggevende ziet niet of u meedoet.",
  },
  {
    name: "manager-reads",
    asks: [
      String.raw`\b(team ?leider|lei(d|dd)?ingg?evende|manager|baas|chef)\b[^.!?]{0,40}\b(ook|mee|lees|leest|lezen|zie|ziet|zien|hoort)\b[^.!?]{0,20}\?`,
      String.raw`^(en |maar )?(lees|leest|ziet|kan|mag|krijgt|hoort)\b[^.!?]{0,30}\b(team ?leider|lei(d|dd)?ingg?evende|manager|baas|chef)\b`,
      String.raw`^(en )?(mijn|m'n|de) (team ?leider|leidinggevende|manager)( dan)?( ook)?( niet)?\s*\?`,
    ],
    answer: "Nee, je leidinggevende leest niet mee. Alleen {lead} leest het, en pas als jij het vrijgeeft.",
    formal: "Nee, uw leidinggevende leest niet mee. Alleen {lead} leest het, en pas als u het vrijgeeft.",
  },
  {
    name: "is-this-it",
    asks: [
      String.raw`\bis (dat|dit) (wat|waar) (je|jij|u) (bedoel|bedoelt|naar vraagt|zoekt)\w*`,
      String.raw`\bof (dat|dit) is wat (je|jij|u) (bedoel|bedoelt|zoekt|wil)\w*`,
      String.raw`\b(valt|hoort) (dat|dit) (er|hier|daar) ?(ook )?(onder|bij)\s*\?`,
    ],
    answer: "Ja. Alles wat jij erbij denkt, is goed.",
    formal: "Ja. Alles wat u erbij denkt, is goed.",
  },
  {
    name: "goes-on-to",
    asks: [
      String.raw`\b(moet|gaat|wordt) (dat|dit|het)\b[^.!?]{0,20}\b(door|doorgegeven|gemeld|doorgestuurd)\b[^.!?]{0,30}\?`,
      String.raw`\b(geef|geeft) (je|jij|u) (dat|dit|het) (nu )?door\b`,
    ],
    answer: "Nee. Er gaat niets door voordat jij het in de samenvatting vrijgeeft.",
    formal: "Nee. Er gaat niets door voordat u het in de samenvatting vrijgeeft.",
  },
  {
    name: "not-to-lead",
    asks: [
      p`^\W*((oh?|nee|maar|en)\W+)*(dat|dit|het|die vraag|mijn vraag) (hoeft|mag|moet) ((echt|liever|ook|nog|toch) )*niet (door )?(naar|aan|langs) ⟦(?:person|first):[^⟧]+⟧( hoor| toe| graag)*\W*$`,
    ],
    answer:
      "Je antwoorden gaan pas naar {lead} als jij ze vrijgeeft; je kiest dat straks per antwoord. Een vraag die ik al doorgaf, kan ik niet terughalen.",
    formal:
      "Uw antwoorden gaan pas naar {lead} als u ze vrijgeeft; u kiest dat straks per antwoord. Een vraag die ik al doorgaf, kan ik niet terughalen.",
  },
  {
    name: "question-unclear",
    asks: [
      p`^\W*((huh|uh+|sorry|maar|en|h[eè])\W+)*hoe (bedoel (je|jij)|bedoelt u)( (dat|dit))?( (dan|nou|precies|eigenlijk))*\W*$`,
      p`^\W*((huh|sorry|maar)\W+)*(ik )?(snap|begrijp|volg) (ik )?(de|je|jouw|uw|deze|die) vraag (even |echt |eigenlijk )?niet( goed| helemaal| zo)?\W*$`,
      p`^\W*wat (vraag je|vraagt u)( (nou|nu|precies|eigenlijk))*\W*$`,
    ],
    answer: "Alles wat erover bij je opkomt, is goed. Een klein voorbeeld is genoeg, en overslaan mag.",
    formal: "Alles wat erover bij u opkomt, is goed. Een klein voorbeeld is genoeg, en overslaan mag.",
  },
  {
    name: "opinion",
    asks: [
      String.raw`\bwat (vind|vindt|denk|denkt|zou|weet) (jij|je|u)( \w+){0,3} (zelf|ervan|hiervan|daarvan|van)\b[^.!?]*\?`,
    ],
    answer: "Ik ben een bot: ik heb er geen mening over.",
  },
  {
    name: "who-reads",
    asks: [
      String.raw`\bwie dit (lees|leest|leest mee|meelees)\b`,
      String.raw`\bwie (hier|er) (nog )?(meelees|mee lees|meekijk)\w*`,
      String.raw`\bwie kan (dit|het|dat) (zien|lezen)\b`,
      p`\bwie (lees|leest|lezen|ziet|zien|krijgt|krijgen)\b[^.!?]{0,30}\b(dit|mee|meelezen|mijn|${ANSWERS})\b`,
      p`\bwie ziet wat\b`,
      p`\bwie (kijkt|kijken|luistert|luisteren)( er| hier| nog| allemaal| ook)* mee\W*$`,
      p`${ASKS}(lees|leest|lezen|kijkt|kijken|luistert) (er )?(iemand|anderen|mensen|jullie|ze|mijn|m['’]?n|onze|de|het)\b[^.!?]{0,30}\bmee\b`,
      p`${ASKS}(leest|ziet|hoort|krijgt|weet) ${BOSS}\b`,
      p`${ASKS}(kan|kunnen|mag) (${BOSS}|iemand|mijn collega['’]?s)\b[^.!?]{0,25}\b(zien|lezen|meelezen)\b`,
      p`\b(waar|bij wie) (komt|komen|gaat|gaan|belandt|blijft|blijven) (dit|het|dat|mijn ${ANSWERS}|alles)\b[^.!?]{0,20}\b(terecht|naartoe|naar toe|heen|bewaard)\b`,
      p`\bmet wie (deel|deelt|delen|bespreek|bespreekt|bespreken) ${YOU} (dit|het|mijn|deze|wat ik)\b`,
    ],
    answer:
      "Je antwoorden gaan pas naar {lead} als jij ze vrijgeeft; je leidinggevende ziet niet of je meedoet. Wat je typt, staat ook in Teams of Slack van je organisatie.",
    formal:
      "Uw antwoorden gaan pas naar {lead} als u ze vrijgeeft; uw leidinggevende ziet niet of u meedoet. Wat u typt, staat ook in Teams of Slack van uw organisatie.",
  },
  {
    name: "how-many-left",
    asks: [
      p`\bhoe ?veel (vragen )?(nog|komen|zijn er|heb je|hebt u|krijg ik|moet ik|volgen)\b`,
      p`^\W*hoe ?veel (vragen|nog)\b[^.!]{0,20}$`,
      p`\bhoe ?lang (nog|duurt (dit|het|['’]?t|dat) nog|gaat (dit|het) nog|moet ik nog)\b`,
      p`${ASKS}(duurt|gaat) (dit|het|['’]?t|dat) nog (heel |erg |zo )?(lang|even)\b`,
      p`\b(zijn we er|ben je|bent u|zijn we) (bijna|al)( bijna)?( klaar)?\s*\?`,
      p`${ASKS}is dit de laatste( vraag)?\b`,
      p`${ASKS}(komen|heb je|hebt u|volgen) (er )?nog (veel|meer|heel veel) vragen\b`,
      p`^\W*nog (veel|lang|meer)( vragen)?\W*\?\W*$`,
    ],
    answer: "Ik heb er nog {left}, en je mag elk moment stoppen.",
    formal: "Ik heb er nog {left}, en u mag elk moment stoppen.",
  },
  {
    name: "how-long",
    asks: [
      p`\bhoe ?lang (duurt|gaat|kost) (dit|het|['’]?t|dat|zoiets|zo['’]?n gesprek|het gesprek|dit gesprek)( (ongeveer|eigenlijk|allemaal|precies|zo))*\W*(\?|$)`,
      p`\bhoe ?lang (ben ik|is dit|zijn we)\b[^.!]{0,15}\?`,
      p`\bhoe ?veel (tijd|minuten) (kost|is|neemt|gaat|vraagt|moet)( (dit|het|dat|me|mij|er|ik|hier))*\b[^.!?]{0,12}(\?|$)`,
      p`${ASKS}(kost|duurt) (dit|het|['’]?t|dat) (veel tijd|lang)\b[^.!]{0,15}\?`,
    ],
    answer: "Het korte gesprek heeft drie vragen, het rustige duurt ongeveer tien minuten. Je mag elk moment stoppen.",
    formal: "Het korte gesprek heeft drie vragen, het rustige duurt ongeveer tien minuten. U mag elk moment stoppen.",
  },
  {
    name: "when-outcome",
    asks: WHEN,
    answer: "Op {date} hoor je van {lead} wat eruit kwam.",
    formal: "Op {date} hoort u van {lead} wat eruit kwam.",
  },
  {
    name: "when-outcome",
    asks: WHEN,
    answer: "Een datum ken ik niet. Vraag het gerust aan {lead}.",
    formal: "Een datum ken ik niet. Vraagt u het gerust aan {lead}.",
  },
  {
    name: "why-me",
    asks: [
      p`\bwaarom (juist |nou |dan |precies )?(ik|mij|wij|ons)( (dan|nou|eigenlijk|precies|juist))*\s*(\?|$)`,
      p`\bwaarom (vraag|vraagt|vragen|schrijf|schrijft|schrijven|benader|benadert|benaderen|stuur|stuurt|app) ${YOU}( dit| dat)?( nou| juist| precies)?( aan)? (mij|me|ons)\b`,
      p`\bwaarom (krijg|kreeg) ik (dit|deze vra\w+|een bericht\w*|jouw|je)\b`,
      p`\bwaarom (ben|word|werd) ik\b[^.!?]{0,20}\b(uitgekozen|gekozen|gevraagd|benaderd|uitgenodigd|geselecteerd)`,
      p`\bhoe (kom|komt|komen) ${YOU} (aan|bij) (mij|me|mijn|m['’]?n)\b`,
      p`\bwie heeft (mij|me|mijn naam|m['’]?n naam)\b[^.!?]{0,10}\b(genoemd|doorgegeven|opgegeven|aangemeld)`,
      p`\bvan wie (heb|hebt|hebben) ${YOU} (mijn|m['’]?n)\b`,
    ],
    answer: "Je staat op de lijst van {lead} met collega's uit verschillende teams. Meedoen is vrij.",
    formal: "U staat op de lijst van {lead} met collega's uit verschillende teams. Meedoen is vrij.",
  },
  {
    name: "what-for",
    asks: [
      String.raw`\bwaar(voor)? (u|je|jij|jullie|ze) (dit|het|dat)( \w+)? (voor )?(gebruik|gebruikt|gebruiken|doen|doet)\b`,
      String.raw`\bwat gebeurt er (eigenlijk )?met (wat|dit|dat|mijn|m'n)\b`,
      p`\bwaar (is|was|dient|doe je|doet u|doen jullie) (dit|deze vra\w+)\b[^.!?]{0,15}\b(voor|toe)\b`,
      p`\bwaar (is|dient) (het|dat) (eigenlijk )?(voor|toe)\W*(\?|$)`,
      p`\bwaarvoor (is|dient|doe|doet|doen|gebruik\w*) (dit|${YOU})\b`,
      p`\bwaarom (doe|doet|doen) ${YOU} dit\b`,
      p`\bwaarom (vraag|vraagt|vragen|wil|wilt|willen) ${YOU} (dit|dat)\b`,
      p`\bwat is (precies |eigenlijk )?(de|het) (doel|bedoeling|nut|zin)( (hier|er) ?van| van dit gesprek| van deze vra\w+)?( (eigenlijk|precies))*\W*(\?|$)`,
      p`\bwat (ga|gaat|gaan|doe|doet|doen) ${YOU}\b[^.!?]{0,20}\b((hier|er|daar) ?mee|met (dit|mijn|onze|de|deze|al die) ${ANSWERS})`,
      p`\bwat (gebeurt|gebeurd|wordt)\b[^.!?]{0,15}\b(hier ?mee|met (mijn|onze|deze|al die) ${ANSWERS})`,
      p`\bwat (wil|wilt|willen) ${YOU} (hier|er|daar) ?mee\b`,
      p`\bwaar gaat dit (eigenlijk |precies )?over\b`,
      p`\bwat (heb|hebben) (ik|we) hier ?aan\b[^.!]{0,15}\?`,
    ],
    answer:
      "We willen horen hoe collega's naar {theme} kijken, voordat er een training komt. Het is geen toets en geen meldpunt.",
  },
] as const satisfies readonly PlainAnswer[];
