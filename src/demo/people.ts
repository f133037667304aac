import type { TopicRole } from "../engine/guide.ts";
import type { Energy, Hindrance } from "../engine/readings.ts";

/** What somebody of Voorbeeldstad has to tell, per kind of topic: first to the question itself, then to what is asked on. All made up. */
export interface Teller {
  readonly id: string;
  readonly firstName: string;
  readonly starts: "start-calm" | "start-short";
  readonly answers: Readonly<Partial<Record<TopicRole, readonly string[]>>>;
  /** What they state on the readback: where their energy is, and what stands in the way. */
  readonly states: { readonly energy: Energy; readonly hindrances: string };
  /** What they ask themselves, once they have told so many things. */
  readonly asks?: string;
}

const teller = (
  name: string,
  starts: Teller["starts"],
  [energy, ...hindrances]: readonly [Energy, ...Hindrance[]],
  answers: Teller["answers"],
  asks?: string,
): Teller => ({
  id: `web:${name.toLowerCase().replaceAll(" ", "-")}`,
  firstName: name.split(" ")[0] ?? name,
  starts,
  answers,
  states: { energy, hindrances: hindrances.join(",") },
  ...(asks && { asks }),
});

export const LEAD = "web:marieke-de-boer";

export const sanne = teller(
  "Sanne Bakker",
  "start-calm",
  ["busy_now", "trust", "not_knowing_what_to_do"],
  {
    recognise: [
      "Ja, dat van die woning. Bij ons stond er een leeg waar de verwarming wel elke dag aanging. Ik fietste er langs en deed niks.",
    ],
    difficult: [
      "Dat ik bij mensen aan de keukentafel zit en niet weet of ik er iets van mag zeggen.",
      "Dan denk ik aan de volgende afspraak. Als ik het zeg, doet ze de deur niet meer open.",
    ],
    moment: [
      "In september, een gezin waar ineens drie nieuwe fietsen in de gang stonden. Ik heb het over de fietsen gehad en verder niet.",
    ],
    view: [
      "We doen het allemaal anders. De een belt meteen de wijkagent, de ander zegt niks, en we hebben het er nooit over.",
    ],
    know: [
      "Kinderen die niet meer vertellen waar ze na school zijn. En een portiek waar het altijd naar schoonmaakmiddel ruikt.",
    ],
    tried: ["Ik heb het een keer ingebracht in het teamoverleg.", "Er werd geknikt en toen ging het over de roosters."],
    contact: ["Met veiligheid. Ik bel, ze noteren het, en dan hoor ik nooit meer wat."],
    stuck: ["Ze zeggen dat ze niks terug mogen vertellen. Dus ik weet niet of bellen zin heeft."],
    "holding-back": ["Dat het straks om mij begonnen is, terwijl die kinderen er gewoon nog wonen."],
    energy: ["Samen op huisbezoek gaan, en er op de fiets terug over praten."],
    whom: ["Iemand die precies weet wat ik mag delen. En mijn teamleider, die moet er ruimte voor geven."],
    "who-else": [
      "Bas Hendriks van veiligheid. Die denkt mee als je hem aan de telefoon krijgt. Je mag zeggen dat het van mij komt.",
    ],
    help: ["Twee keer per jaar samen met veiligheid een paar situaties doorspreken, zonder namen."],
    otherwise: ["Dat je na een melding een belletje krijgt. Al is het maar: het is aangekomen."],
    starters: ["Ons team wil wel. Maar dan moet er wel een ochtend voor vrij zijn."],
  },
  "Wat mag ik doorgeven aan veiligheid zonder toestemming van het gezin?",
);

export const yusuf = teller("Yusuf Demir", "start-calm", ["later", "workload", "trust"], {
  recognise: ["Die postbus met twaalf namen, ja. Ik heb zo'n adres in mijn caseload."],
  difficult: [
    "Het kost tijd die ik niet heb. Ik heb achtendertig gezinnen.",
    "Ik schuif het door naar een rustige week, en die komt niet.",
  ],
  view: ["Er is een meldpunt, alleen weet de helft van het team het nummer niet."],
  know: ["Jongens die ineens een dure jas dragen. En een moeder die zegt dat ze er niet naar vraagt."],
  tried: ["Ik heb het meldformulier ingevuld. Elf velden, en bij veld zeven liep het vast."],
  contact: ["Met de politie niet, dat loopt. Met schuldhulp wel, die zie ik nooit."],
  stuck: ["Er is geen vast iemand. Elke keer iemand anders aan de telefoon."],
  "holding-back": ["Tijd, eerlijk gezegd. En ik wil geen verklikker zijn in mijn eigen wijk."],
  energy: ["Als een jongen na een half jaar zelf langskomt. Dat was vorige maand nog."],
  whom: ["Iemand van jongerenwerk, en een vast nummer bij veiligheid."],
  "who-else": ["De jongerenwerkers. En Bas Hendriks, die kent iedereen."],
  help: ["Een formulier met drie vragen, en iemand die terugbelt."],
  otherwise: ["Dat we op maandag even een half uur hebben, alle teams bij elkaar."],
  starters: ["Wijkteam Noord kan in januari beginnen, als er vervanging is."],
});

export const anouk = teller("Anouk Visser", "start-short", ["busy_now", "trust", "workload"], {
  recognise: ["Ja. Een meisje van vijftien dat pakketjes rondbracht voor haar neef. Ze dacht dat het kleding was."],
  difficult: ["Ik werk met het kind, en alles wat ik opschrijf lezen de ouders ook."],
  view: ["Er wordt veel over jeugd gepraat en weinig met ons."],
  know: ["Ze zijn moe op school en hebben twee telefoons."],
  "holding-back": ["Dat ik het kind kwijtraak als ik het op tafel leg."],
  tried: ["Met haar mentor gebeld. Die zag het ook, en die wist ook niet wat dan."],
  help: ["Oefenen hoe je zo'n gesprek begint zonder dat het een verhoor wordt."],
  energy: ["Als een kind lacht om iets kleins. Dinsdag nog, om een hond."],
});

/** She does not know the theme, and that is a finding. */
export const fatima = teller("Fatima El Amrani", "start-calm", ["later", "unfamiliarity", "workload"], {
  recognise: [
    "Nee, dit herken ik niet. Bij ons gaat het over trapliften en huishoudelijke hulp.",
    "Nee, echt niet. Wij komen alleen voor de indicatie.",
  ],
  difficult: [
    "Ik zou niet weten waar ik op moet letten. Wij kijken naar de beperking, niet naar wie er nog meer woont.",
  ],
  view: ["Ik hoor er niets over. Het staat ook nergens in ons werkproces."],
  know: ["Nou ja, soms een aanbieder van wie de cliënten allemaal precies dezelfde uren hebben."],
  tried: ["Niets, want ik wist niet dat het bij mij hoorde."],
  contact: ["Ik heb met veiligheid geen contact. Ik ken daar niemand."],
  help: ["Twee voorbeelden uit de Wmo. Dan weet ik waar ik naar kijk."],
  energy: ["Als iemand na een verbouwing weer zelf naar buiten gaat."],
  whom: ["Een collega van contractbeheer, die ziet de rekeningen."],
});

export const chantal = teller(
  "Chantal Koenders",
  "start-calm",
  ["busy_now", "trust", "past_rejection", "safety"],
  {
    recognise: ["Ja, mensen met een uitkering die elke week een andere auto wassen. Op papier zijn ze ziek."],
    difficult: [
      "Ik moet over het recht op uitkering beslissen en tegelijk het gesprek openhouden.",
      "Als ik doorvraag wordt het een controle, en dan is het gesprek voorbij.",
    ],
    view: ["Wij worden op uitstroom beoordeeld. Wat je onderweg ziet, telt niet mee."],
    know: ["Afspraken die altijd op dezelfde dag niet doorgaan."],
    tried: [
      "Ik heb een signaal doorgezet naar de sociale recherche.",
      "Na zeven weken kreeg ik een brief dat het te weinig was.",
    ],
    contact: ["Met de sociale recherche. Zij willen een heel dossier, en wij hebben losse stukjes."],
    stuck: ["Niemand zegt wat wel genoeg is. Dus je stuurt niks meer."],
    "holding-back": ["Ik ben een keer opgewacht bij de fietsenstalling. Sindsdien ga ik om kwart voor zes naar huis."],
    energy: ["Iemand aan het werk krijgen die dacht dat het niet meer kon."],
    whom: ["Lisa Tan van de sociale recherche. Een keer samen naar drie gesprekken kijken."],
    "who-else": ["Lisa Tan, en eigenlijk ook de balie beneden."],
    help: ["Weten wat genoeg is voor een signaal. Met voorbeelden van beide kanten."],
    otherwise: ["Dat een los stukje ook mag, en dat iemand anders de stukjes naast elkaar legt."],
  },
  "Wie ziet mijn naam als ik een signaal doorgeef?",
);

export const rohan = teller("Rohan Ramdin", "start-short", ["later", "workload"], {
  recognise: ["Een beetje. Bankrekeningen waar ineens geld op staat van een vriend."],
  difficult: ["Een kwartier per klant, en dan ook nog een formulier."],
  view: ["Gaat wel. We horen er alleen iets over als het fout is gegaan."],
  know: ["Klanten die bellen met een telefoon die niet van hen is."],
  "holding-back": ["De rij. Die staat tot de deur."],
  tried: ["Een keer een collega van handhaving naar beneden gehaald. Dat hielp meteen."],
  help: ["Een half uur per week zonder klanten om dingen uit te zoeken."],
  energy: ["Drukte aan de balie. Vind ik leuk."],
});

/** He asks something himself; the lead answers. */
export const bas = teller(
  "Bas Hendriks",
  "start-calm",
  ["busy_now", "privacy"],
  {
    recognise: ["Dagelijks. Alleen komt het bij ons binnen als het al groot is."],
    difficult: [
      "Ik krijg een telefoontje en mag vervolgens niets terugzeggen. Dat voelt onbeleefd, en zo komt het ook over.",
    ],
    view: ["We hebben vier overleggen en geen ervan is met de mensen die in de huizen komen."],
    know: ["Het sociaal domein ziet het twee jaar eerder dan wij. Dat is mijn stelling."],
    tried: [
      "Ik ben een ochtend bij Wijkteam Noord gaan zitten, met koffie.",
      "Er kwamen vijf mensen langs met iets waar ze al maanden over twijfelden.",
    ],
    contact: ["Met de Wmo, daar ken ik niemand. Met schuldhulp ook nauwelijks."],
    stuck: ["Zij weten niet dat wij bestaan, en wij niet wie daar over gaat."],
    "holding-back": ["De privacyregels. Ik ben bang dat ik iets zeg wat een zaak kapotmaakt."],
    energy: ["Als een melding en een zorgvraag bij elkaar blijken te horen."],
    whom: ["De privacy officer, een keer aan tafel in plaats van per mail."],
    "who-else": ["Sanne Bakker van het wijkteam. Die belt tenminste."],
    help: ["Een lijstje van wat ik wel terug mag zeggen."],
    otherwise: ["Elke melding krijgt een antwoord, ook als het antwoord is: daar mag ik niets over zeggen."],
    starters: ["Wij kunnen morgen beginnen. Hang het op aan een echte wijk."],
  },
  "Komen de uitkomsten ook bij de burgemeester terecht?",
);

export const lisa = teller("Lisa Tan", "start-short", ["busy_now", "trust", "mutual_judgement"], {
  recognise: ["Ja, dat is mijn werk. Al noemen wij het fraude, en dan kijkt niemand meer naar de mens erachter."],
  difficult: ["Ik krijg halve signalen en moet er een heel dossier van maken."],
  view: ["Er wordt te laat gebeld. En als er vroeg gebeld wordt, leggen wij het op de stapel."],
  know: ["Dezelfde drie adressen komen terug bij vier afdelingen."],
  "holding-back": ["Dat wij alles meteen een zaak maken. Daar worden mensen stil van."],
  tried: ["Spreekuur bij Werk en Inkomen. Twee keer, daarna was er geen kamer meer."],
  contact: ["Met jeugd. Zij vertrouwen ons niet, en dat snap ik."],
  help: ["Samen afspreken wat een goed signaal is, op een half A4."],
  energy: ["Een puzzel die past."],
});

export const hanna = teller("Hanna Yohannes", "start-calm", ["busy_now", "workload", "no_backing"], {
  recognise: ["Ik herken het uit de stukken. Van de mensen zelf hoor ik het te weinig."],
  difficult: ["Ik moet kiezen tussen wachtlijsten en dit. De wachtlijst staat in de krant."],
  view: ["We hebben een plan uit 2023. Het ligt er, en er is niemand van."],
  know: ["Dat onze teams elkaar niet kennen. Dat weet ik vooral van de koffieautomaat."],
  tried: ["Een heidag in maart. Iedereen was enthousiast, en in april was er geen tijd."],
  contact: ["Met Schuldhulp loopt het stroef, daar wisselt de leiding steeds."],
  stuck: ["Elke nieuwe teamleider wil eerst zelf kijken."],
  whom: ["De directeur sociaal domein. Die gaat over de uren."],
  help: ["Uren. Vier uur per medewerker per maand, vastgelegd in het jaarplan."],
  otherwise: ["Dat ik kan laten zien wat het oplevert, zonder dat iemand er een cijfer van maakt."],
  other: ["Ik tot tien uur per maand. Daarboven de directeur."],
  energy: ["Mensen die na een ochtend samen zeggen: dit hadden we eerder moeten doen."],
  starters: ["Een team begint als de teamleider het zelf wil. En als er vervanging is."],
});

/** She breaks off after a few answers. */
export const agnieszka = teller("Agnieszka Nowak", "start-calm", ["rather_not_say"], {
  recognise: ["Ja, schulden bij iemand die geen bank is. Dat hoor ik vaker dan je denkt."],
  difficult: ["Die schuld staat op geen enkel papier, dus ik kan er niets mee."],
  view: ["Bij ons is het een hokje op een formulier."],
});
