import type { Cue, Denials, Groups } from "./cue.ts";
import { type Cues, set } from "./cues.ts";

/** How tired, careful, willing and busy people in a Dutch town hall put things. Add a line where a message was misheard. */
const groups: Groups = {
  ik: "ik|'k|k|wij|we|je",
  wij: "wij|we|ik|k|ons|team|collega's|collegas|niemand",
  mijn: "mijn|m'n|mn|onze|ons|de|het",
  me: "me|mij|ons",
  geen: "geen|gn|nauwelijks|amper|te weinig|weinig|bar weinig|onvoldoende|nul|niet genoeg|niet de|niet het|zonder",
  niks: "niks|niets|nix|nooit iets|nooit wat|geen reactie|nooit meer iets|nooit meer wat|bar weinig",
  getal:
    "#|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|tientallen|stapels",
  veel: "##|#|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|tientallen|stapels",
  zaken:
    "dossiers|gezinnen|zaken|casussen|clienten|aanvragen|meldingen|herindicaties|klanten|intakes|kinderen|trajecten|huishoudens|herkeuringen|indicaties",
  baas: "leidinggevende*|manager*|management|mngt|mt|directie|directeur*|bestuur|bestuurders|wethouder*|college|portefeuillehouder*|teamleider*|teammanager*|chef*|baas|bazen|afdelingshoofd*|hogerhand|boven|gemeentesecretaris*|opdrachtgever*|raad|gemeenteraad|leiding|afdelingsmanager*|clustermanager*|burgemeester|b&w|organisatie",
  gemeld:
    "gemeld|aangegeven|aangekaart|doorgegeven|gesignaleerd|ingestuurd|ingediend|voorgesteld|aangevraagd|geprobeerd|geopperd|geagendeerd|voorgelegd|ingebracht|aangedragen|aangemeld|opgeschaald|gebeld",
  melding:
    "melding*|voorstel*|signaal|signalen|tip|tips|plan|plannen|plannetje|idee|ideeen|notitie*|memo*|rapport*|verzoek*|aanvraag|pilot*|mail|mails|project*|brief|advies|werkgroep*",
  klant:
    "ze|zij|die|hij|mensen|de mensen|bewoners|client|clienten|jongeren|jongens|de jongens|jongen|ouders|gezin|gezinnen|moeder|moeders|vader|meneer|mevrouw|inwoners|klanten|klant|iedereen|niemand|vrouw|men|hele wijk|hele buurt|buurt",
  politie:
    "politie|pol|agent*|wout*|rechercheur*|recherche|opsporingsambtenaar|detective*|boa|boa's|handhaver*|justitie|opsporing|spion*|verklikker*|informant*|speurneus*|speurder*|sherlock*|fbi|rechter|controleur*|inspecteur*|smeris|verlengstuk",
  hulp: "hulpverlen*|maatschappelijk werk*|jongerenwerk*|consulent*|zorg*|hulp|helper*|helpen|schuldhulp*|begeleider*|welzijnswerk*|opbouwwerk*|klantmanager*|leerplicht*|straathoek*|casusregisseur*|jeugdhulp*|ambulant*",
  ander:
    "politie|handhaving|gemeente*|college|raad|gemeenteraad|directie|directeur*|mt|mngt|management|bestuur|bestuurders|wethouder*|burgemeester*|jeugdbescherming|jeugdzorg|jeugdhulp|corporatie*|woningcorporatie*|woningbouw*|school|scholen|hogescholen|opleidingen|wijkteam*|wijkagent*|afdelingshoofd*|manager*|teamleider*|leidinggevende*|overheid|rijk|rijksoverheid|den haag|ministerie|belastingdienst|zorgaanbieder*|aanbieder*|zorgbureau*|consulent*|collega's|collegas|rechercheur*|recherche|om|justitie|openbaar ministerie|ggz|ggd|huisarts*|ziekenhui*|uwv|svb|veiligheidshuis|riec|team veiligheid|veiligheid|beleid|beleidsmakers|beleidsmedewerkers|beleidsadviseur*|juristen|jurist*|jongerenwerk*|hulpverlen*|reclassering|veilig thuis|inkoop|toezicht|toezichthouder*|boa's|boas|projectleider*|regisseur*|partners|ketenpartners|organisatie*|instelling*|instanties|bewindvoerder*|banken|verhuurders|makelaars|notarissen|politiek|politici|ambtenaren|iedereen|anderen|communicatie|ict|hr|gemeentesecretaris|portefeuillehouder*|ondernemers|kvk|sociale dienst|maatschappelijk werk|buurtwerk*|leerkrachten|docenten|leraren|zorg|soc recherche|beheerder*|media|afdeling*|regering|kabinet",
};

const denials: Denials = {
  negators: "niet|geen|nooit|nauwelijks|niks|niets|nix|nergens|nie|zonder|amper|niemand|nul",
  seeming:
    "niet (alleen|zozeer|normaal|mis|te filmen|voor niks|meer dan|eens|zo'n|zomaar|te geloven|onterecht|te doen)|toch niet|nooit eerder zo|niet voor het eerst|waarom niet|kan niet anders|niet te vergeten",
  frames: [
    "(valt|vallen|viel|vielen) ... mee",
    "(probleem|punt|kwestie|drempel|issue|struikelblok|bezwaar|obstakel|zorg|belemmering|hobbel|breekpunt) ... niet",
    "(is|zijn|vormt|vormen|heb ik|zie ik|was) ... (geen|niet het|niet de|nooit een|nooit het) (echt |echte |grootste |groot )?(probleem|punt|kwestie|drempel|issue|struikelblok|bezwaar|obstakel|zorg|belemmering|hobbel|reden)",
    "(ligt|lag|zit|zat) (het|t|'t|em|'m|hem) ... (niet|nie)( zozeer)?$",
    "(ligt|lag) (het|t|'t|em|'m) (bij (mij|ons) )?niet (aan|in)",
    "(niet|nie) aan ... (ligt|lag)",
    "niet (in|aan) ... (zit|ligt)",
    "(heeft|hebben|had) ... (niks|niets|weinig) (mee )?te maken",
    "(is|zijn|hebben|heb|heeft|al) ... (prima|netjes|goed|gewoon|gelukkig|allemaal|inmiddels|keurig|al) (geregeld|dichtgetimmerd|op orde|in orde|afgedekt|afgesproken|opgelost|gekregen|ingeregeld)",
    "(geregeld|dichtgetimmerd|ingeregeld)$",
    "geen (sprake|gebrek|tekort)",
    "gebrek ... (is het|hebben we|is er) niet",
    "ontbreekt ... niet",
    "geen (probleem|punt|issue|bezwaar|belemmering)",
    "(is|zijn|lijkt|blijft) ... (smoes|smoesje|onzin|excuus|uitvlucht|kul|flauwekul|kletskoek|dooddoener)",
    "(hebben|heb|is er|zijn er|krijgen) ({ik} |er |daar )*(wel|genoeg|zat|voldoende|zeker|ruim|ruimschoots|prima)( degelijk)?( voor)?$",
    "niet dat (ik|we|wij|het|er)",
    "niet omdat",
    "goede afspraken",
    "wat (als|niet)$",
    "(gelukkig|inmiddels) (wel|niet meer|niet)",
    "niet meer (zo|echt)",
    "(zit|loopt|gaat|werkt) (het|dat|dit|er) ((echt|hier|bij ons|gewoon|heel) )*(goed|prima|snor|lekker|uitstekend)",
    "(vroeger|voorheen) ... (had|hadden|was|waren|dacht|vond|wist)",
  ],
  no: "(nee|nope|neuh|niet echt|ook niet|niet zo|valt|welnee|nou nee|absoluut niet|totaal niet|geen probleem|geen punt|is geregeld|geregeld|helemaal niet|allerminst|maak ik)",
  others:
    "(ze|zij|die|anderen|sommige*|politie|handhaving|jongerenwerk|consulenten|wijkteam|wijkteams|buitenwereld|velen|men|veiligheid) (ook )?(zeggen|zegt|vinden|vindt|roepen|roept|beweren|beweert|denken|denkt|riepen|zeiden|vonden)( altijd| vaak| steeds| dan| al| nu)? (dat|van)|volgens (hen|hun|hem|haar|anderen)|die vinden",
  subjects:
    "(politie|agenten|handhaving|gemeente|corporatie*|school|scholen|jeugdzorg|jeugdbescherming|bewoners|inwoners|clienten|jongeren|ouders|buren|zij|hij|moeder|vader|meneer|mevrouw|wijkagent|wijkteam|wijkteams|consulenten|gezin|aanbieders|veiligheid) (heeft|hebben|is|zijn|was|waren|weet|weten|kan|kunnen|durft|durven|krijgt|krijgen|zit|zitten|heb|komt|komen|voelt|voelen)",
  residents:
    "(de|een|die|onze|mijn|deze|veel|sommige) (client*|clienten|bewoner*|inwoner*|jongen|jongens|meisje|moeder|moeders|vader|ouders|klant|klanten|huurder*|gezin|gezinnen|jongeren|man|vrouw|meneer|mevrouw|kinderen|buren|ondernemer*)|^(client*|bewoner*|inwoner*|jongeren|ouders|moeder|vader|meneer|mevrouw|huurder*|klanten|kinderen|buren)",
  speaker: "ik|k|'k|wij|we|mij|me|mijn|m'n|mn|ons|onze|mezelf|collega*|team|je|ze weten",
  contrast:
    "(ik|wij|we) (zie|zien|vind|vinden|denk|denken|kijk|kijken) (dat|het|daar|er) ((heel|toch|zelf|echt) )*(anders|niet zo|wel)|(ik|wij|we) ... (vind|denk) van niet|niet mee eens|(ik|wij) (zelf )?(niet|vind van niet)$|kul|onzin|(mag|kan) (best|gewoon|wel)",
};

const workload: Cue[] = [
  "(krijg|krijgen) ... (niks|niet|niets|nooit iets) (meer )?af",
  "werk van {getal} (man|mensen|fte)|{getal} wijken erbij|(termijn*|deadlines) ... (niet|nooit|nauwelijks)|(zit|is) ... geen rek|buiten de piek|(nooit|niet) meer rustig|(vijfde|zoveelste|tiende|vierde) (nieuwe |project|thema|speerpunt)",
  "te (weinig|krap) (mensen|bezet*)",

  "druk druk( druk)*",
  "(avonden|avonds|weekend|weekenden|zondag|thuis) ... (doorwerken|doorgewerkt|beschikkingen|rapporten|bijwerken|inhalen|zitten typen|rapportages|dossiers)|laptop mee naar huis",
  "omdat het niet past|(het|dit) past (gewoon |echt |er )*niet( meer)?( in|$)",
  "(een )?(extra|halve) (dag|uur|fte|collega|kracht|paar handen) (in de|per|erbij|zou|nodig)|(dag|uur|uren) extra",
  "(komt|komen) (er )?(steeds |alleen maar |almaar )*(meer|van alles) ... (op ons af|op me af|bij)|geen (mens|mensen|collega*) bij",
  "(geen|zie ... ) daglicht|alle hens aan dek|(aan het|maar) rennen|met {getal} van de {getal}",
  "wie (gaat|doet|draait|neemt|pakt) ... (mijn|m'n|ons|onze) (spreekuur|werk|dossiers|caseload|diensten|gezinnen|klanten|client*)",
  "moet er ... (vanaf|van af|eerst iets af|iets af|wat af)|ergens anders ... af",
  "per (klant|client|gezin|gesprek|huisbezoek|intake) ... (minuten|kwartier|half uur|halfuur|uurtje)",
  "(uitgeput|doodmoe|bekaf|gesloopt|opgebrand|op mijn laatste benen)",
  "(mijn|onze|de) uren zijn (al )?op|(maar|slechts) {getal} uur (per|in de) week",
  "(komt|kom) er (gewoon |nooit |nu )*(niet|nooit) (aan|van)( toe)?$",
  "(wordt|word) geleefd|geleefd worden|(vakantieperiode|piekperiode|jaarafsluiting|eindejaarsdrukte|herindicatiegolf)",
  "moet* ... kiezen wat (ik|we|er) ... (laat|blijft|laten|niet)|(de|alle) (lopende zaken|crisissen|spoedjes|spoedgevallen) (gaan|slokken|vreten|nemen)|(slokt|vreet|slurpt|kost) ... (alle|al mijn|al onze|veel te veel) tijd",
  "niks meer (bij|erbij)|nog een (bal|bordje|project|taak) (erbij|in de lucht)",

  {
    when: "{geen} (de )?(tijd|uren|capaciteit|handen|formatie|lucht|menskracht|mankracht|personeel|mensen|fte)",
    unless:
      "(krijg|krijgen|kregen|worden|werden|geeft|geven|gaf) ... geen (uren|tijd|fte|capaciteit)|uren (op|voor) (te )?(schrijven|boeken)",
  },
  "{geen} ruimte in ... (agenda|planning|rooster|week|hoofd)",
  "(ontbreekt|mis|missen|mist) ... (de |aan )(tijd|uren|capaciteit|mensen|handen|rust)",
  "(tijdgebrek|tijdsgebrek|tijdnood|tijdsdruk|werkdruk|werklast|onderbezet*|personeelstekort|personeelsgebrek|capaciteitsgebrek|capaciteitstekort|bezetting|onderbemand|onderbemensing)",
  "gebrek aan (tijd|uren|capaciteit|mensen|handen|personeel)",
  "^(vooral |gewoon |de |puur |is |echt )*tijd(,|$| vooral| gewoon| en| hoor)",
  "tijd (vinden|maken) (is|blijft|wordt) ... (lastig|moeilijk|probleem)",
  "(te|erg|veel te|zo|super|mega|vreselijk|hartstikke|stervens|enorm|heel|razend|loei|bere|gewoon|gigantisch) druk(te)?",
  { when: "(heb|hebben|heeft) het ... druk", unless: "(heb|hebben|heeft) het ... druk (over|om)" },
  "(superdruk|megadruk|loeidruk|beredruk|stervensdruk|retedruk|drukte|smoordruk|poepiedruk)",
  "(het |'t |t )?is ... (gekkenhuis|heksenketel|chaos op de afdeling)",
  "gekkenhuis",
  "^{mijn} (werk)?druk",
  {
    when: "{veel} {zaken} ... (op {mijn}|liggen|wachten|wacht|ligt|tegelijk|per persoon|in ... caseload|te gaan|de man|onder)",
    firm: true,
  },
  {
    when: "(met|naast|heb|hebben|draai|draaien|doe|doen|zit op|zitten op|ligt|liggen|liggen er|stapel van) ... {veel} {zaken}",
    firm: true,
  },
  { when: "^{veel} {zaken}(?= en|$|,)", firm: true },
  "caseload*",
  "wachtlijst*",
  {
    when: "(wachttijd|doorlooptijd|wachttijden|doorlooptijden|targets|productiedruk|productienorm)",
    unless: "(client|clienten|inwoners) ... klagen",
  },
  "overuren|overwerk|overwerken|overwerkt",
  "(collega's|collegas|collega|man|mensen|helft|half) ... (ziek|thuis met|uitgevallen|burn-out|burnout|vertrokken|overspannen|op omvallen)",
  "(langdurig zieken|langdurig ziek|ziekteverzuim|de zieken|uitval|ziekmeldingen|zwangerschapsverlof|verloop)",
  "vacature* ... (open|niet|onvervuld|krijgen|maanden|sinds|niemand)",
  "(openstaande|onvervulde) vacature*",
  "(agenda|week|weken|dag|dagen|planning|rooster|hoofd|maand|spreekuur|mailbox|inbox) ... (vol|dicht|bomvol|overvol|knalvol|tjokvol|volgepland|ramvol|propvol|stampvol|dichtgetimmerd|dichtgeplakt|ontploft|puilt|loopt om)",
  "(volle|overvolle|bomvolle|propvolle) (agenda|week|mailbox|inbox|dagen)",
  "(bord|bordje) ... (vol|overvol|leeg|ligt|hebben|heb)",
  {
    when: "(vol|overvol) bord|van ... bord (af|moeten|halen)|van ... bordje|op {mijn} bord(je)?",
    unless: "(hoort|past|thuis) ... bord",
  },
  "bureau ... (vol|bezwijkt|plafond|stapel*|onder|puilt|kraakt)",
  "op {mijn} bureau ... (aanvragen|dossiers|zaken)",
  "(kan|kunnen|past|gaat|krijgen|krijg|mag) (er|daar) ... (niks|niets|niet|niks meer|niet meer|niets meer|geen ... meer) ... bij",
  "(kan|kunnen|past|krijg|krijgen|hebben) ... er ((gewoon|echt|nu|even|ook) )*(niet|niks|niets|nu niet) (meer |ook nog |nog |ook |even )*bij",
  "niks (meer |ook )?(meer )?bij (kan|kunnen)",
  "(kom|komen|kwam|kwamen) ... (niet|nooit|nergens|nauwelijks) ... toe",
  "niet (aan )?(toe|toegekomen)$|niet aan toe(gekomen)?",
  "niet (gepropt|ertussen|tussendoor)|(inproppen|proppen|volproppen|ertussen gepropt|tussen geperst|tussendoor geperst)",
  "van (crisis naar crisis|hot naar her|hot naar haar|brand naar brand|spoed naar spoed|overleg naar overleg|afspraak naar afspraak)",
  "(ren|rennen|hol|hollen|vlieg|vliegen|sjees|race|loop|lopen) ... (achter de feiten|mezelf voorbij|onszelf voorbij|me voorbij|de hele dag|maar door)",
  "(brandjes|branden|brand) ... (blussen|blus|geblust)|(blus|blussen) ... (brand|branden|brandjes)",
  "hoofd ... boven water",
  "water ... (lippen|schoenen)|dweilen met de kraan*",
  "(verzuip|verzuipen|verzuipt|verdrink|verdrinken|kopje onder|overspoeld|overbelast|overvraagd|bedolven|ondergesneeuwd|overladen|overlopen|omkomen in|kom om in|komen om in|zwemmen in het werk|sneeuw* onder)",
  "(ik |we |wij |team |nu )loop(t|en)? (ik |we |een beetje |nu |echt |helemaal )*over",
  "tot over (mijn|m'n|onze|de) oren|handen ... (meer dan )?vol (aan|met)|handen (al )?(meer dan )?vol",
  "(op|ons|mijn|m'n) (het |laatste )?tandvlees|aan (mijn|m'n|de|onze|ons) (max|taks|limiet|grens|plafond)|de rek is er*|rek ... uit|piept en kraakt|piepen en kraken|kraakt in (haar|zijn) voegen",
  {
    when: "achterstand*",
    unless:
      "(betalingsachterstand*|huurachterstand*|achterstanden aflos*|achterstandswijk*|achterstand* ... (huur|betaal|aflos*))",
  },
  "(in de randjes|tussen de bedrijven door|in de marge van|in mijn vrije tijd|in m'n vrije tijd|tussen de soep en de aardappel*)",
  "(er|dit|dat|het) (nu )?((maar|even|nog|een beetje|allemaal) )*bij (doen|doe|nemen|moeten doen)",
  "(doen|doe) (dit|dat|het) er ... bij",
  "(speerpunt*|project*|taak|taken|wet|prioriteit*|dingen|nieuws|opdracht*|onderwerp*|thema*) ... (erbij|bij)(?= en|$|,)",
  "(weer|steeds|nog) (iets|een) (nieuw*|extra*|ander*) ... (erbij|bij|optuigen|oppakken|moeten|project|thema|taak|speerpunt|ding)",
  "(en |komt )(dan )?(ook |nu )*(nog |weer )*(dit|dat) er (ook |dan )*(nog )?bij",
  "(ook|ook nog|oók nog|er nog) (eens |es |een beetje )?(uitzoeken|speuren|speurwerk|uitpluizen|opletten|bijhouden)",
  "(te veel|teveel|veel te veel|zoveel|zo veel) (tegelijk|prioriteiten|taken|projecten|op|werk|ballen|dingen|aan (mijn|m'n) hoofd|hooi|petten|andere)",
  "alles (moet )?(tegelijk|tegelijkertijd|af|heeft prioriteit|is prioriteit)|(waan|gekte) van de dag|geleefd door|ballen (in de lucht|hoog)",
  "(man|mensen) in de wachtkamer|{getal} (minuten|min|kwartier|uur|uurtje) (per|voor een|voor elke|voor ieder) (intake|client|gesprek|huisbezoek|gezin|klant|aanvraag|week|keukentafel*)",
  "(niet|nog niet|nooit) (eens )?(geluncht|gegeten|gepauzeerd)|lunch ... (schiet|erbij in)|pauze ... (erbij in|overslaan)",
  "^(wel )?krap|krap (bezet|in de|in onze|in ons)|(uren|handen|mensen|tijd|fte|formatie) (te kort|tekort|te weinig)|(kom|komen) (handen|mensen|uren|tijd) te ?kort|krap*te",
  "(uren in|uur in) (een|de|mijn) (dag|week)|dag ... te kort|dagen te kort",
  "(uur|uren) ... {getal} (wijken|gemeenten|gebieden)",
  "(dagdeel|dag|uurtje|uur|middag|ochtend) ... (niet|nooit) (vrij|vrijgeroosterd|vrijgepland|vrijmaken|missen)",
  "^(meer |extra )?(handen|handjes)|meer (handen|handjes|collega's|mensen|uren|tijd) (nodig|erbij|zou|voor)|extra (handen|handjes|uren|fte)",
  "(genoeg|zat|meer dan genoeg|al) (te doen|aan (mijn|m'n|ons) hoofd|op (mijn|m'n|ons) bord*)|(mijn|m'n) hoofd ... (om|vol)",
  "(schiet|schieten|schoot) ... bij in|(blijft|blijven|bleef) ... (alles|veel|het|werk|dit|dat|van alles) ... liggen|blijft (het |alles |dit )?liggen|valt van tafel",
  "anderhalve man|man en een paardenkop|uitgekleed team|uitgedund|op halve kracht|halve bezetting",
  "{geen} (gaatje|gat|minuut|seconde|moment|adempauze|rust|kop koffie)|houd* geen ... over",
  "(roodgloeiend|staat niet stil|telefoon ... gaat maar door)",
  "stapel* (werk|dossiers|papier|aanvragen|met)|(stapel|stapels) ... (hoog|hoger|groeit)",
  "(basis|gewone werk|reguliere werk|eigen werk|normale werk) ... (niet af|niet eens|nauwelijks|niet rond|blijft liggen|toe)",
  "(er |werk |project )blijft ... (niks|niets) over voor",
  "(niet|geen) ((ook|nog|weer) )*(iets|een (ding|taak|klus|project)) (er)?bij|nog meer werk|extra werk|werk erbij",
  "(uren|tijd|ruimte) ... (vrijmaken|vrijspelen) (lukt|gaat) (me |ons )?niet",
  "(van|na) negen tot vijf ... vol|(iedereen|we|team) (loopt|lopen|zit|zitten|staat) ... (op zijn|op z'n|aan z'n|op ons) (tandvlees|tenen|limiet|max)",
  "(achter de pc|alleen maar|verplichte) (registreren|registratie|administratie)|registratiedruk|administratieve last*|administratielast*|papierwinkel",
  "(andere|belangrijkere) dingen (gaan|hebben) voor|gaat voor ... (crisis|spoed)|spoed gaat ... voor",
  "heb ... {getal} (andere )?(projecten|thema's|portefeuilles|wijken|scholen) (onder|op|in|tegelijk|lopen)",
  "(zie|weet) niet (waar|wanneer|hoe) ... (vandaan|tijd|uren|inplannen|plannen|doen dan)$",
  "(inroosteren|inplannen|plannen) ... (onmogelijk|niet te doen|lukt niet)|niet te doen (qua|naast|met)|(redden|red|trek|trekken|bolwerken|bolwerk) (het |we het |ik het |dit )?(nu al |gewoon |allemaal )*(niet|net)( meer)?( qua| met|$)",
];

const unfamiliarity: Cue[] = [
  "(kan|kon|kunnen) ({ik} )?(het |dat |dit |er |wat )*niet (duiden|plaatsen|thuisbrengen|lezen|inschatten|beoordelen)|doen ({ik} )?maar (wat|iets)|beginner*|(zou|kan) (het )?(echt )?niet kunnen zeggen of",
  "niet (die|de regels) van de (onderwereld|criminelen|straat)|(weet|wist) (ik )?niet hoe het eruitziet|hoe het eruit ?ziet",

  "boven (mijn|de|m'n|onze) (pet|macht)",
  "natte vinger*|nattevinger*|toeten noch blazen|oogkleppen|(is dit|is dat|is het) (nou |nu |wel )*(iets|wat) of|spoken (zie|zien)|zie ik spoken",
  "(begrijp|snap|begrijpen|snappen) ({ik} )?... (de helft|amper|nauwelijks|geen jota)( niet)?",
  "{geen} (handleiding|protocol|stappenplan|handboek|draaiboek|checklist|voorbeeld|voorbeelden|houvast|meldroute|werkinstructie|handreiking)",
  "(leer|leg) (het |dit |dat )?(me|mij|ons) ((eens|maar|dan|gewoon|even) )*(uit)?$",
  "(ik|k|we|wij) (ben|zijn|kom|komen) (hier |nog |er )*(net|pas|vers) (begonnen|binnen|afgestudeerd|van school|van de opleiding|van de (pabo|hbo|academie))|(ik|k|we|wij|ben) ((ook|zelf|nog|hier) )*nieuw (in|op) (dit|het|deze) (vak|werk|functie|baan|plek)|nieuw hier",
  "geen (rekenmeester|jurist|accountant|boekhouder|expert|kenner|specialist|cijfermens)",
  "(jaarrekening*|boekhouding*|contract|contracten|constructie*|geldstromen|bv's|stromannen|crypto) ... (snap|begrijp|lees|doorgrond|zie|kan) (ik|we|wij) ... (niet|niks|weinig|helft)",
  "(moet|heb|ken|weet) ({ik} )?(het |dat |dit )?... (van|uit) (tv|de krant|netflix|series|films|het nieuws|wat ik op tv)",
  "(staat|stond) nergens( beschreven| op papier|$)",
  "nooit (bij|over) (stilgestaan|nagedacht)",
  "(zie|herken|merk) (ik )?het (verschil|onderscheid) ... niet|(mis|missen) ... (voorbeelden|een voorbeeld|houvast|handvatten)",
  "(te|heel|erg) (onervaren|groen)|(nul|geen) (achtergrond|bagage)",
  "(hoe|waar) begin (ik|je|we)( dan)?$|geen (verstand|kijk|zicht) op",
  "(een )?blinde (vlek*|hoek)|mijn ogen open|tast in het|(gis|gissen|gok|gokken) (ik |we )?(maar|naar|een beetje)",

  "(geen|weinig|bar weinig|niet veel|onvoldoende|te weinig|nul|gebrek aan|zonder|nauwelijks|niet de) (specifieke |juiste |inhoudelijke |echte )?(kennis|ervaring|expertise|scholing|training|opleiding|verstand|benul|kader|handvatten|uitleg|achtergrond|knowhow|know-how)",
  "(geen|zonder|enig) (flauw |flauwe |enkel |echt )?(benul|notie|kaas van gegeten|sjoege|snars|idee (van|hoe|wat|waar|wie|welk*|bij)|beeld (bij|van)|clue|kaas)",
  "(totaal|echt|eigenlijk|helemaal|er) (geen|niet echt een) (beeld|idee) (bij|van)",
  "geen ... (kaas) ... gegeten",
  { when: "geen idee ... (hoe|wat|waar|wie|welk*|bij wie|of)", unless: "geen idee ... (wie je|met wie)" },
  "(kennis|kunde) (vooral|ontbreekt|mist|missen|is er niet|is dun|schiet tekort)|^(vooral |meer |gewoon )?kennis|(mis|missen|mist) (ik |we |de |wij |vooral |gewoon |echt )*(kennis|expertise|ervaring|training|scholing|bagage|handvatten|tools|achtergrond)",
  "(weet|weten|wist|snap|snappen) (ik |we |wij |echt |gewoon |eigenlijk |ook |zelf |vaak |dan |nog |eerlijk gezegd |dus )*(niet|nie|nooit|nauwelijks|amper) ((goed|precies|eens|echt|altijd) )*(waar|hoe|waarop|wat|bij wie|met wie|welk*|wanneer|of)( (ik|we|wij|je|dat|dit|het|er|een|zoiets|daar|men|me))* ... (letten|moet|moeten|melden|beginnen|doen|zoeken|aan|ermee|mee|zien|herken*|kijken|kan|kunt|kun|signa*|terecht|naartoe|heen|werkt|zit|is|aanpak*|zijn|vragen|heb|zie|loopt)",
  "(ik|we|wij|k) weet ... (er )?((nog|eigenlijk|gewoon|echt|zelf) )*(te weinig|weinig|niks|niets|bar weinig|nauwelijks|niet veel|niet genoeg|onvoldoende) (van|over|vanaf|af)",
  "van ... (weet|weten|snap|begrijp|begrijpen|snappen) ({ik} )?((er |echt |zelf |bar |te |heel |nog )*(weinig|niks|niets|nauwelijks|niet veel))|van ... (bar|te|heel|erg) weinig$",
  "(hoe|waaraan|waar) (herken|zie|merk|ontdek|signaleer|herkennen|zien) {ik} (je |dat|het|dit|zo|zoiets|zulke|daar|ik |nou|'t|t|aan)",
  "wat (moet|moeten|kan|kunnen|doe) {ik} (er |dan |daar |ermee |nou )*(mee|op|doen|zien|precies)( dan)?$",
  "(en|zie ik iets|iets zie) (,)?(en )?(dan|wat dan|en nu)$",
  "(waar|waarop) (moet|moeten|kan) {ik} (dan |nou |eigenlijk |precies )*(op )?(letten|opletten|kijken|beginnen)",
  {
    when: "waar ... op (moet|kan|zou|moeten|kunnen) letten",
    unless: "(weet|weten|ken) ({ik} )*(precies|wel|goed|inmiddels|best|nu)|precies waar",
  },
  "(leren|snappen|begrijpen|ontdekken) (waar|hoe|wat|waarop) ... (letten|herken*|kijken|zien|werkt|moet|spreken|aanpak*|signa*)",
  "(zou|wil|wilde) (ik )?(het|dit|dat|er|daar) (wel |graag |echt |best )*(leren|beter snappen|beter begrijpen) (herken*|zien|kennen)?",
  "(niet|nooit|nauwelijks|nergens|niemand) ... (geleerd|gehad|opgeleid|getraind|geschoold|bijgebracht|uitgelegd|meegekregen|voorbereid|over gehad) ... (hoe|waar|wat|om|over|in|op|hierin|hierop|daarin|daarop|hiervoor|daarvoor|training|gehad|dit|dat|zoiets)",
  "(nooit|niet|nog nooit|nul) (een |enige |echt |eens |iets van )*(training|cursus|scholing|opleiding|uitleg|les|workshop|bijscholing|instructie|voorlichting)( in| over| voor)?( gehad| gekregen| gevolgd|$)?",
  "(training|cursus|scholing|opleiding|uitleg|les) ... (nooit|niet) (gehad|gekregen|gevolgd)",
  "nooit (iets )?(geleerd|bijgebracht|uitgelegd|meegekregen|voor opgeleid|in getraind)|(bij|op|in) (sph|mwd|de opleiding|de studie|school|mijn opleiding|mijn studie|de hbo|het hbo|social work) ... (nooit|niet|geen|niks)",
  "(nooit|niks|niets|niet) ... (geleerd|gehad|over gehoord) (op|in|bij|tijdens) (de |mijn |onze )?(opleiding|studie|school|hbo|sph|mwd|academie)",
  "op (school|de opleiding|het hbo) (leer|leerde|leert) ... (niet|geen|niks)",
  "in (de|mijn|m'n) (hele )?(opleiding|studie|hbo*) ... (niet|nooit|geen|niks|nauwelijks)",
  "(er is|is er|krijgen|kregen) ({ik} )?(ook )?(geen|nooit|nauwelijks|amper|niet eens een) (training|scholing|cursus|opleiding|uitleg|bijscholing)",
  "(zou|zouden) (ik |we |wij )?(het|dit|dat|'t|t) ... (niet|nooit|nauwelijks) (eens )?(herken*|zien|opmerken|merken|doorhebben|opvallen|doorzien)",
  "(herken|herkennen|zie|zien|merk|merken) (ik |we |wij )?(het|dit|dat|zoiets|'t|t|zulke signalen|signalen|de signalen) ((zelf|gewoon|denk ik|vaak|waarschijnlijk|dus|ook) )*(niet|nooit|niet eens|nauwelijks|vaak niet) (als|al|wanneer|ook al|op tijd|snel)",
  "het (zelf )?niet (zien|herkennen|merken) (als|wanneer)",
  "(onderscheid|verschil) ... (niet|nooit|lastig|moeilijk)|het verschil (zien|weten) tussen",
  "(loop|lopen|kijk|kijken|fiets|keek|liep) ({ik} )?(er |daar )?((waarschijnlijk|vast|misschien|zo|gewoon|ook|denk ik|compleet|nu) )*(langs|langsheen|overheen|voorbij|aan voorbij)( als|$|,)",
  "(onbekend terrein|nieuw terrein|nieuw voor (mij|ons|me)|voor (mij|ons) (is (dit|dat|het) )?(allemaal |helemaal |echt |nog |totaal )*(nieuw|onbekend|abracadabra|chinees|latijn|hocus pocus|een blinde vlek|een raadsel)|nog groen|groentje|leek|blinde vlek|abracadabra|onontgonnen|buiten mijn expertise|niet mijn expertise|geen expert|niet in thuis|weinig kijk op|geen kijk op|geen zicht op hoe|geen neus voor|geen feeling)",
  "(ben|pas|net) ... (net|pas|nog maar|kort) ... (begonnen|begin|jaar|maanden|weken|binnen|in dienst) ... (leren|nieuw|weet|ken)",
  "(zelf )?nog (allemaal |heel veel |veel |alles |van alles )(te |moeten )?leren|(alles|veel|heel veel|allemaal) nog (moeten )?leren",
  "(valt|viel) (het|'t|t) kwartje ((nog|bij mij|niet|pas) )*(niet|nooit|pas laat)|kwartje niet",
  "(snap|begrijp|snappen|begrijpen) ({ik} )?((er |de |het |dat |die |dit |eerlijk |gezegd |nog |eigenlijk |zelf |hele |gewoon |echt |term |woord |begrip |wereld |wereldje )*(weinig|niks|niets|niet|geen bal|geen snars|geen hout|nauwelijks)) ?(van|zo|goed)?",
  {
    when: "(zegt|zei) (mij|me|ons) ((echt|eerlijk|gezegd|eigenlijk|op zich|zo|verder|helemaal|nu|heel) )*(weinig|niks|niets|niet veel|niet zoveel)",
    firm: true,
  },
  "(wat|hoe) (moet|kan) (ik|we|wij) (me|mij|ons) (er|daar|hier) ... (bij )?voorstellen|(wat|hoe) (moet|kan) (ik|we|wij) ... bij voorstellen",
  "(snap|begrijp|ken|kende) (ik )?(de|dat|het) (term|woord|begrip) ... (niet|nauwelijks)|(term|woord|begrip) ... (onduidelijk|vaag|nooit van gehoord)|(opleiding|studie) ... (woord|term) niet",
  "(door de bomen|bos niet meer)|tast(en)? ... in het duister|zwem(men)? (ik |we )?(een beetje |maar wat |hier)|(doe|doen|varen|werk|werken|ga|gaan) ... op (mijn|ons|m'n|eigen|de) (onderbuik|buik|gevoel|tast)|op de tast|alleen een buik|blinde mannen|blind* ... varen|met lege handen|(weet|wisten|wist) ... geen raad|met de handen in het haar",
  "(hoe|waar|bij wie|wie|welk loket|wat) ... (dat|het|dit) (hier )?(loopt|werkt|moet|zit|in elkaar (zit|steekt))( dan)? ?(weet|geen idee)|geen idee (hoe|waar|wie|welk|bij wie)",
  "bij wie (moet|kan|meld|klop|ga) {ik} ... (zijn|terecht|melden|aankloppen|aan|heen|dan)",
  "(moet|wil|zou|kan) (ik |me |mij |we |ons )*((er|hier|daar) )?(eerst |nog |zelf |echt )*(in )?(inlezen|bijscholen|bijspijkeren|verdiepen)",
  "(niemand|nergens) ... (uitleg|uitlegt|uitleggen|verteld|vertelt|laat zien|geleerd|leert|bijgebracht|voorgedaan) ... (hoe|wat|waar|dan|moeten|dit|dat|kan|ons|je)",
  "(kan|kunnen|zou) ... (ons|mij|me) ... (uitleggen|laten zien|leren|bijpraten|vertellen) (hoe|wat|waar) ... (zien|werkt|zit|steekt|letten|herken*)|(ons|mij|me) (met|eens|een keer) ... (laat zien|laten zien|uitlegt|uitleggen) hoe",
  "(niet|nooit|onvoldoende|slecht) (voor |op )?(opgeleid|getraind|geschoold|toegerust|geequipeerd|voorbereid) (om|op|voor|in|hierop|hierin|hiervoor)",
  "(onervaren|onwetend*|onkunde|onwennig|onbekendheid|kennisgebrek|kennisgat|handelingsverlegen*|bewust onbekwaam|onbewust onbekwaam|onbekwaam)",
  "(zonder|geen) (enig |enige )?(idee|benul|kennis|notie) van (dit|deze|zulke|dat)",
  "(wie zegt|hoe weet ik|hoe weet je|hoe weten we) ... (dat|of) (het |dat |dit |er )",
  "als (het|iemand) (voor|onder) ... (neus|ogen) (gebeurt|ligt|zit|staat)|(al|ook al) (zat|lag|stond|hing|liep) (het|'t|t|ie|hij) ... (bank|bureau|neus|tafel|bordje|gezicht)",
  "(heb|hebben) ({ik} )?((daar|er|hier) )?(geen|weinig|nul) (ervaring|kennis|training|verstand|opleiding|beeld|idee|kijk) ?(mee|van|bij|over|in|op)?",
  "(nooit|niet) (verder )?(gekomen|gekeken) dan (de |een )?(film|krant|netflix|undercover|tv)|alleen van (tv|netflix|de krant|films|het nieuws)",
  "ver-van-m'n-bed-show qua kennis|(daar|hier|er) (ben|zijn) ({ik} )?((nog|gewoon|zelf|echt) )*(niet|weinig|slecht) (in )?(thuis|bekend mee|goed in|ervaren in|bedreven in)",
  "onzeker (over|of|wat)|(twijfel|twijfelen) (ik )?(of|altijd of|vaak of) (het|ik het|ik|dit|dat) (wel |iets |een |goed )*(is|klopt|zie|signaal)",
];

const role: Cue[] = [
  "(hulpverlener|coach|begeleider|consulent|zorgverlener), (en )?niet (als )?(een )?({politie}|opspor*)|(taak|opdracht|werk|vak) is ... (verder niks|meer niet|en verder niks|niks anders)|(laat|laten) ... over aan (de )?(politie|handhaving|recherche|mensen die|anderen)|(graag )?aan de mensen over die|(heel|hele) (team|afdeling) ... voor$|{hulp} hoort niet|coach hoort niet|(doorgeleerd|opgeleid) (hebben|zijn)$",

  {
    when: "(controleur|agent|rechercheur|opspoorder|politie|spion) dan (een )?(coach|hulpverlener|helper|begeleider|maatschappelijk werker|consulent)",
    firm: true,
  },
  "niet om ... (doorgelicht|gecontroleerd|te controleren|te speuren|op te sporen|te straffen|bespied|boeven|te verklikken|uit te horen) (te worden)?",
  "naast (de |die )?(mensen|client|clienten|bewoner*|iemand|gezin*|ouders|jongeren) (te )?(staan|blijven)",
  "(bij|op) (het wijkteam|ons|mij|de zorg|het sociaal domein|onze afdeling) ... (neerleggen|neergelegd|leggen|afschuiven|afgeschoven|schuiven)|over de schutting|in onze schoenen schuiven|op ons bordje",
  "(we|wij|ik) (zijn|ben) er (toch |immers |juist |gewoon |alleen )*(voor|om) (de |onze |mijn )?(inwoner|bewoner|bewoners|client|burger*|jongere*|kinderen|kwetsbare*)",
  "politiepet|(pet|petje) (op|opzetten)$|vergrootglas|boeven (te )?(pakken|vangen)",
  "(ieder|elk|iedereen) (z'n|zijn|een|het) (eigen )?(vak|werk|rol|taak|ding)|(gescheiden|uit elkaar|apart) houden|zorg is zorg",
  "daar gaat ... over(, |$)|dat is (iets |meer iets |echt iets |werk |een taak )(voor|van) (de |het |team |afdeling )?({politie}|handhaving|veiligheid|toezicht)",
  "niet aan (een|de|ons|mij) ... om te|is aan (de )?(politie|handhaving|justitie|recherche)( om|,|$)",
  "(niet|geen) (zin|bedoeling|zinnens) ... (politieman|agent|controleur)|(maakt|maken) ... (van (mij|ons) )?(een )?(verkapte|halve|soort) (agent*|rechercheur*|politie*|controleur*)",
  "wij (zorgen|helpen|ondersteunen|begeleiden|zijn van de zorg|doen de zorg|doen hulp) ... (niet|zij|politie|opspor*)",

  "(niet|nie|nooit|geen) (echt |onderdeel van |deel van |per se )?(onze|ons|mijn|m'n|mn) ((eigenlijke|primaire|eerste|kern) )?(taak|werk|rol|vak|pakkie-an|pakkie an|afdeling|verantwoordelijkheid|opdracht|tak van sport|winkel|ding|kerntaak|probleem|functie|straatje|bevoegdheid|beroep|terrein|verantwoording|zaak|bordje|expertisegebied|baan|core business)",
  {
    when: "(onze|ons|mijn|m'n|mn) (taak|werk|rol|vak|pakkie-an|verantwoordelijkheid|opdracht|functie|ding|terrein|werkveld|baan|job) ((toch|echt|gewoon|dus) )*(niet|nie)( is)?",
    unless: "(kan|kunnen|kon) ... (werk|rol|taak) ... niet",
  },
  "(dit|dat|het|daar|opsporen|opsporing|controle|controleren|speuren|handhaven|fraude|boeven*|criminaliteit*) ((is|hoort|valt|ligt|blijft) )?((gewoon|toch|eigenlijk|echt|sowieso|ook|vind ik|voor mij) )*(niet|nie|geen) (iets )?(bij|van|voor|binnen|op|aan) (ons|mij|onze|mijn|m'n|het sociaal domein|het wijkteam|de zorg|het wijkteam|jeugd|hulpverlening) ((werk|taak|takenpakket|taken|rol|vak|bord|bordje|opdracht|functie|pakket|straatje|thuis) ?)?",
  "(hoort|past|valt|ligt) (dat |dit |het )?((voor mij |volgens mij |gewoon |echt |toch )*)(niet|nie) (bij|binnen|in|op) (mijn|m'n|mn|onze|ons|het|de) (werk|taak|rol|vak|functie|opdracht|bord|bordje|takenpakket|bevoegd*|taakomschrijving|functieomschrijving|pakket)",
  "(ben|zijn|is) ({ik} )?((zelf|nu eenmaal|toch|gewoon|echt|ook|een|immers|dan) )*(geen|niet (de|van de|bij de|een)) {politie}",
  "(de politie|agent|rechercheur|politie|boa|detective) (ben|zijn) (ik|we|wij) (toch |nu eenmaal |gewoon )?niet",
  "(zijn|ben) (de |een )?{politie} (toch |gewoon |nu eenmaal )?niet",
  "{hulp} ... (is |ben ik )?geen {politie}",
  "^geen {politie}",
  "(zijn|ben) (ik |we |wij )?(er )?van de (zorg|hulp|hulpverlening)",
  "geen (criminaliteitsbestrijd*|boevenvanger*|boeven vangen|opsporingsdienst|opsporingsinstantie|handhavingsinstantie|misdaadbestrijd*|veiligheidsdienst|crimefighter*)",
  {
    when: "(agentje|politieagentje|detectiefje|detective|rechercheurtje|spionnetje|politie|politietje|verklikker|boefje|speurneus|sherlock|spion|mol) (te |moeten |gaan |willen |wil |ga )?(spelen|uithangen|speel)",
    firm: true,
  },
  {
    when: "(voor|als) (een )?(politie|agent|agentje|spion|verklikker|verlengstuk|informant|detective|rechercheur|verkapte agent|boa) (te )?(spelen|fungeren|gebruikt|ingezet|dienen|speel)",
    firm: true,
  },
  {
    when: "(verlengstuk|verlengde arm|oren en ogen|ogen en oren|voelspriet*|informant|verklikker) van (de |het |justitie|politie|handhaving)?",
    firm: true,
  },
  "(niet|geen) (aan mij|aan ons|mijn ding|ons ding|ons terrein|mijn terrein|iets voor ons|iets voor mij|mijn afdeling)( om)?$",
  "(daar|hier) (zijn|ben|is|hebben) (ik |we |wij )?((anderen|andere mensen|de politie|handhaving|een ander team|een andere afdeling) )((toch |gewoon )?(voor|van)|voor( toch)?)",
  "daar (is|hebben we|heb je) (toch |gewoon )?(de )?(politie|handhaving|recherche|veiligheid|boa's) (toch |gewoon )?(voor)",
  "(daar|hier) (ben|zijn) ({ik} )?((echt|toch|gewoon|helemaal) )*niet (voor )?(aangenomen|ingehuurd|van|opgeleid en|begonnen)",
  "(niet voor|ook niet voor) ... (aangenomen|ingehuurd|in dienst)|niet voor (dit vak|de zorg|dit werk) gekozen|niet waarvoor ik ... (gekozen|gaan werken|begonnen)",
  "schoenmaker ... leest",
  "(twee|dubbele|verschillende) (petten|rollen|pet)|dubbelrol|rolverwarring|rolvermenging|rolconflict*|rollen ... (door elkaar|vermengd|vermengen|gemengd|verward)|petten ... (op|door elkaar)|spagaat tussen",
  "(hulp|zorg|helpen|hulpverlening|ondersteunen|begeleiden) (en|of|versus|vs|tegenover|naast) (opsporing|opsporen|controle|controleren|handhaving|handhaven|straffen|straf|toezicht|speuren|repressie|bespieden)",
  "(houdt|stopt|eindigt) (de )?(zorg|hulp|helpen|hulpverlening) (op|en)|begint (de )?(controle|opsporing|handhaving|toezicht)",
  "(ik ben er|we zijn er|wij zijn er|ik zit er|zit er|wij zitten er|we zitten er|ik kom er|ik kom|wij komen|we komen|kom er) (toch |juist |alleen |immers |gewoon )*(voor|om) (te |de |het |hulp|mensen te )?(helpen|help|zorg|hulp|ondersteun*|clienten|client|ouders|bewoners|gezin|gezinnen|mensen|inwoners|jongeren|begeleid*)",
  "(ben|zijn) ({ik} )?(de |hun |een )?(helper|hulpverlener|maatschappelijk werker|consulent|begeleider|jongerenwerker) (ineens |dan |opeens )?niet meer|geen (helper|hulpverlener|maatschappelijk werker|jongerenwerker|begeleider) meer|(andere|verkeerde) kant van de tafel",
  "(ga|gaan|zit|zitten|wil|willen|moet|moeten) ({ik} )?((dan|toch|echt|hier|mensen|mijn|onze|clienten|client|bewoners|eigen|mn|m'n|iemand|niet|ook|geen) )*(bespieden|bespioneren|verklikken|verlinken|opsporen|snuffelen|rondsnuffelen|speuren|spioneren|controleur spelen|controleren (dan|terwijl))",
  "(bespieden|bespieder|bespioneren|verklikken|verklikker|klikspaan|rondsnuffelen|rondneuzen|snuffelen|stasi|spioneren|speurwerk)",
  "({ander}) moet(en)? (handhaven|opsporen|boeven vangen|het zelf doen|(hun|z'n|zijn|haar|der) eigen)",
  "(eigen boontjes|boontjes doppen|boeven vangen|(hun|z'n|zijn) (eigen )?werk (zelf )?doen)",
  "(jullie|hun|andermans) (taak|werk|afdeling|ding|probleem|verantwoordelijkheid)( is het)?$|niet die van ons|(jullie|hun) taak",
  "(ligt|hoort|thuis|is iets|is werk|zaak|taak|is) (dat |dit |het )?(echt |gewoon |toch |meer |typisch |puur |bij uitstek )*(voor|bij|van) (de |het |team )?(handhaving|politie|veiligheid|recherche|sociale recherche|boa|boa's|toezicht|ozb|om|justitie)( en)? ?(niet|$|vind ik|toch|lijkt|dacht|,)",
  "(worden|werden) (er|daar) (voor|gewoon voor) betaald|ons eigen ding",
  "onze (taak|opdracht|rol|core business|kerntaak) is ... (meer niet|niet meer|punt|klaar|geen|niet|en niet|zorg|hulp|rechtmatigheid|toeleiding|begeleid*|ondersteun*)",
  "(is|blijft|vind ik) (iets |toch )?(echt )?(anders|ander vak|een vak apart|een ander vak|twee verschillende (dingen|vakken|werelden))$",
  "(buiten|voorbij) (mijn|ons|onze|m'n|mn) (werk|taak|takenpakket|opdracht|rol|boekje|functie|vak|bevoegdheid|bevoegdheden|straatje|scope)",
  "waar houdt ... op (en|waar)",
  "(niet|geen) (bevoegd|bevoegdheid) (om|tot|voor)|geen opsporingsbevoegd*",
  "(wringt|schuurt|botst|strookt niet|vloekt) (bij mij|met|voor mij|dat) ... (hulp*|rol|vak|werk|zorg|beroep*|vertrouwens*)",
  "(leerplicht|jongerenwerk|schuldhulp|maatschappelijk werk|wijkteam|wmo|jeugdhulp|zorg|participatie|hulpverlening|jeugd) is (toch |nu eenmaal )?geen (opsporing|politie|handhaving|recherche|controle)",
  "(klikken|klik|verklikken|verraden|matennaaien) (doe|doen) (ik|we|wij) niet|moraalridder|opsporingsklus|politiewerk|politietaak|politietaken|recherchewerk",
];

const trust: Cue[] = [
  "zonder vertrouwen|denken ... dat ik van de (belastingdienst|politie|gemeente|sociale dienst|recherche) (ben|kom)|slechte ervaringen met de (overheid|gemeente|politie|instanties)|niet alles (doorvertel|doorvertellen|doorgeef)|(zien|ziet) ons ... (verlengstuk|vijand|politie)|{klant} (belt|bellen|komt|komen|praat|praten|vertelt|vertellen) ... nooit meer|dat (doet|doen) ({klant} )?(dan )?nooit meer|spannend voor de (relatie|band)",

  "(gelooft|vertrouwt|praat|belt|zegt|vertelt) ({klant} )?(dan |ons |me |mij |daarna )*(niemand|niks|niet|nooit) ... meer|(gelooft|vertrouwt) ({klant} )?(ons|me|mij) (dan |daarna )?(nooit|niet) ",
  "(met|na) (een|1) (melding|telefoontje|vraag|opmerking|fout|gesprek|verkeerd*) ... (weg|kwijt|kapot|stuk|voorbij|klaar|dicht)",
  "(bouw|bouwt|bouwen|opgebouwd) ... (weg|kapot|kwijt|afgebroken|stuk|naar de maan|overboord)|(jaren|maanden) (in )?(geinvesteerd|opgebouwd|gebouwd|gewerkt aan) ... (weg|gooi|kwijt|vertrouw*|band|trappenhuis|gezin*|wijk|buurt)|geinvesteerd in (dat|die|het|de) (gezin|wijk|buurt|straat|flat|trappenhuis|contact|relatie)",
  "anders (zie|hoor|komen|vertellen|weet|zijn|haken|doen) ... (niks|niemand|niet|af|dicht|kwijt)( meer| open)?",
  "(moeten|blijven|willen) ((ze|wel|wel blijven) )*blijven komen",
  "(gezien|zien|ziet|zagen) ... (praten|lopen|staan|bellen|overleggen) met (een|de) (agent|politie|wijkagent|boa|handhaver*)",
  "kan ik het (dan |daar |wel )*(schudden|vergeten)( in| bij|$)",
  "(verlinker|verlinkers|verklikkers|matennaaiers|rat)",
  "({klant}) (vertrouwen|vertrouwt|geloven) (ons|me|mij) ((net|nu|pas|eindelijk|weer|een beetje) )+",
  "(durft|durven) ... (nog )?(om )?(hulp|aankloppen|aan te kloppen)|(doorgespeeld|doorgegeven|doorverteld|gemeld) (wordt|worden)$",
  "(in vertrouwen|vertrouwelijk) (verteld|gezegd|gedeeld|toevertrouwd)|toevertrouwd|toevertrouwen",
  "praat je of|geen woord meer|(zwijgen|zwijgt|stil) als|zodra (ik|we|wij) ... (politie|melden|meld|blocnote|opschrijf|vraag*) ... (weg|dicht|stil|niks|zwijg*|af)",

  "(vertrouwen|band|relatie|vertrouwensband|vertrouwensrelatie|fiducie|geloof in (mij|ons)|krediet) ... (kwijt|weg|verlies*|verliez*|verspeel*|beschadig*|schaden|schaadt|kapot|stuk|breek*|breken|gebroken|beschamen|beschaam*|op het spel|kosten|kost|zetten|broos|fragiel|dun|schenden|schend*|geschonden|verpest*|verbruikt|onder druk|naar de knoppen|weggooi*|ondermijn*|behouden|te paard|niet terug|herwinnen|opgebouwd|opbouwen|gewonnen|winnen|houden|bewaren)",
  "of ({klant}) (dan |me |ons |mij |hier )*nog (komen|binnenlaten|vertrouwen|willen|komt|praten|opendoen)",
  "(kwijt|verlies|verliezen|verspeel|verspelen|beschadig|beschadigen|schaad|schaden|breek|breken|schend|beschamen|riskeer|riskeren|verpest|kost|kostte|winnen|bouw|opbouwen|op het spel) ... (het |hun |haar |zijn |dat |die |de |mijn |onze )(vertrouwen|band|relatie|vertrouwensband|vertrouwensrelatie|ingang|contact)",
  "{geen} (fiducie|vertrouwen) (meer )?(in (ons|mij|de gemeente|het wijkteam|instanties|de overheid))|(al zo |zo )weinig (fiducie|vertrouwen)",
  "(vertrouwensband|vertrouwensrelatie|vertrouwenspositie|vertrouwensbreuk|behandelrelatie|hulpverleningsrelatie)",
  "({klant}) ... (vertrouwen|vertrouwden|vertrouwde|vertrouwt) (mij|me|ons)( dan| niet| nooit| net)?",
  "(vertrouwen|vertrouwden|vertrouwt) (ze|zij|die|bewoners|mensen|clienten|ouders) (mij|me|ons|je)",
  "(mij|me|ons) ... vertrouwd(en|e)|(dan )?(ben|zijn) ({ik} )?(ze|hem|haar|die|dat gezin|de client|het gezin|de moeder|mijn ingang|de ingang|het contact|de jongens|alles) ((echt|voorgoed|zo|meteen|allemaal|gewoon) )*kwijt",
  "(ze|hem|haar|ingang|het gezin|dat gezin|de client|clienten|contact|hun vertrouwen) ... kwijt",
  "(deur|deuren) ... (dicht|slot|gesloten|nooit meer open|niet meer open|op slot)|(gooit|gooien|slaat|slaan|doet|doen|smijt) ... deur ... dicht",
  "(deur|deuren) ... (niet|nooit) (meer )?(open|opendo*)",
  "(laten|laat|lieten) (ze |ons |me |mij |die |hij )*((dan|gewoon|echt) )*(niet|nooit) (meer )?(binnen|toe)|(niet|nooit) (meer )?(binnen ?laten|binnengelaten|binnenkom*|binnenlaten|binnenlopen|binnenlaat)",
  "(komt|komen) (er|hier|daar|dan) ... (niemand|geen mens|geen hond|geen kip) ... (meer )?(binnen|langs|naar ons|bij ons|vertellen|inloop)",
  "niemand ... (meer )?(binnen|binnenlopen|binnen lopen) ?(lopen|komen)?$",
  "(sta|staan|zit) (ik|we|wij) (dan |zo |weer |meteen |morgen )*(buiten|op straat)|(vlieg|vliegen) (ik|we|je) eruit",
  "(klappen|klapt|sluiten|sluit|klapten|slaan|slaat) ({klant} )?((dan|meteen|gelijk|helemaal|zich|direct|volledig) )*(dicht|zich af|dichtslaan)|dichtklappen|dichtgeklapt|(kaken|kiezen|lippen) (op elkaar|stijf)( dan| bij)? ?(als|zodra)",
  "(haken|haakt|haakten|haakte) (client |clienten |ze |zij |gezinnen |ouders |bewoners |moeder |mensen |jongeren )?((dan|meteen|gelijk|helemaal|direct|gewoon) )*af",
  "(nooit|niet) meer (gezien|teruggezien|gesproken|langs|gekomen|opgenomen|opgedaan|terug|komen opdagen)|(zie|zien|spreek|zag) ({ik} )?(ze |hem |haar |die |dat gezin )(dan |ook )*(nooit|niet) meer( terug)?|(nooit|niet) meer aan (de|die|hun|haar) (keukentafel|tafel|bank)",
  "(neemt|nemen|nam|namen) ... (niet|nooit) (meer )?op",
  "({klant}) ... (vertellen|vertelt|zeggen|zegt|praten|praat|delen|bellen) ... (niks|niets|nix|nooit|niet|niemand) (meer)?( tegen| aan| met)?( mij| ons| me)? ?(meer)?$",
  "(praat|praten|vertelt|vertellen|zegt|zeggen) (die |er |hier |dan )*(niemand|geen mens) ... meer",
  "(straat|buurt|wijk|flat) ... (praat|praten|zwijgt|vertelt) (dan |hier )*(niet|niks) ?meer",
  "(vertellen|vertelt|praten|praat|zeggen) ... (mij|me|ons) ... (omdat|juist omdat)",
  "(over en uit|einde oefening|klaar|afgelopen|voorbij) (met|bij) (dat|het|die|dit|de) (gezin|client|familie|contact|vertrouwen|jongens)|(bij|met) (dat|het|die) (gezin|client|familie) ((dan|is het|direct) )*(over en uit|klaar|afgelopen|voorbij)",
  "(verrader|matennaaier|nsb*|judas|verraden|verraad|verraadt|verlink*|verrader*|rat)",
  "achter (hun|haar|zijn|de) rug",
  "(die van de gemeente die|buurt die ons|eindelijk ... vertrouw*|nét weer een beetje|net weer een beetje ... (geloof*|vertrouw*))",
  "(niet klik|niet praat|mijn mond hou|niet doorvertel|bij mij blijft|bij ons blijft|tussen ons blijft|geheim* kan houden)",
  "(rondzingt|doorvertelt|doorvertellen|rondgaat|rondverteld|doorbrieft|doorbrieven|doorspelen|doorspeelt|doorbrief|doorklets*|lekt) ... (gemeente|wijkteam|niemand|ze|client*|vertrouw*|komen|weg|politie|wij|informatie)?",
  "(kost|kostte|kosten|duurt|duurde|koste) ... (jaar|jaren|maanden|weken|tijd|half jaar|maand) ... (voor|voordat|om|eer) ... (deur|binnen|vertrouw*|opendeed|praat*|open|welkom|gelo*|ging praten|contact)",
  "(contact|lijntje|band|lijn|relatie) (is|blijft) ((heel|erg|zo|flinter|super) )*(broos|dun|fragiel|kwetsbaar|pril|wankel|flinterdun|teer)|(broos|broze|pril|wankel|kwetsbaar) (contact|band|vertrouwen)",
  "(vraag|vragen|woord|opmerking|fout) (te veel|teveel|verkeerd*) ... (weg|buiten|kwijt|dicht|klaar)|(1|een|eén) (verkeerde|foute) (vraag|opmerking|stap|beweging)|(een|1|één) keer (verkeerd|fout|praten|melden)",
  "(denken|denkt|dachten|ziet|zien|zagen) ({klant} )?(ons |me |mij )?((dan|meteen|gelijk|dat) )*(we|ik|wij|ons|me|mij) ... (meekijken|controleren|controleur|verlengstuk|spion|verklik*|doorspelen|meldt|melden|politie|vijand|doorvertel*|bespied*|bespion*|kind* afpakken|samenwerk*)|denken dat (we|ik|wij|het wijkteam) ... (meekijk*|controle*|meld*|doorge*|doorspel*|doorvertel*|politie|spion*|kind*)",
  "({klant}) (zich )?((dan|meteen|ook) )*(verraden|bespied|bekeken|gecontroleerd|gewantrouwd|bedrogen|genaaid) (voelt|voelen)|(voelt|voelen) ({klant} )?zich (dan |meteen )*(verraden|bespied|bekeken|gecontroleerd|gewantrouwd|bedrogen)",
  "(wantrouwen|wantrouw|wantrouwig|argwaan|argwanend|achterdocht|achterdochtig)",
  "(ingang|binnen|toegang|lijntje) ... (kwijt|verspeeld|verliezen|verlies)",
  "({klant}) ... (weg|vertrokken|verdwenen|gevlogen|foetsie|onbereikbaar|verdwijnen|verdwijnt)( zodra| als| dan)?$|(als|zodra) (ik|we|wij) (meld|melden|doorgeef|doorgeven|iets zeg|bel|opschrijf|vraag|doorvraag) ... (weg|kwijt|dicht|klaar|uit|afgelopen|verdwenen|vertrokken)",
  "(zorgmijd*|zorgmijders|mijden zorg|mijdt zorg|uit de zorg|uit beeld raken|uit beeld) ... (als|door|dan|kwijt)",
  "geloofwaardigheid ... (kwijt|weg|verlies*|bij)|(goede naam|goeie naam|reputatie) ... (kwijt|weg|niet|geen|buurt|jongeren|wijk)",
  "(sta|staan|stond) ({ik} )?(dan |meteen |daar )*(bekend|te boek) als (verklikker|verrader|verlengstuk|die van de politie|snitch|rat)|snitch*|lijst van snitches",
  "(komt|komen) ({klant} )?((dan|er|hier|ook|echt) )*(nooit|niet|niemand) meer (terug|langs|naar|bij|binnen|opdagen|hulp|vragen)|(durven|durft) ({klant} )?((dan|ons|me|mij|ook|hier) )*(niks|niet|niets) meer ... (vragen|vertellen|te|komen)",
  "(hun|haar|zijn|het) (vertrouwen|huissleutel|geheim) ((niet|zomaar|nooit) )*(misbruik*|beschamen|schenden|weggeven)|beschaam ... vertrouwen",
  "(toeslagen*|toeslagenaffaire) ... (fiducie|vertrouw*|gelo*|wantrouw*|bang)",
];

const privacy: Cue[] = [
  "(fg|jurist|juristen|privacyfunctionaris) ... (streep|stokje|tegengehouden|geblokkeerd)|(delen|uitwisselen|gegevens|dossiers) ... slot op|(vraag|discussie) of (het|dat) (wel )?mag|(deel|delen) (ik |we )?niks",

  "(medisch geheim|beroepscode|beroepseed|ambtsgeheim|medische geheimhouding|wettelijke grond|privacyfunctionaris zegt)|(praat|praten|spreek) ({ik} )?niet over (client*|mijn client*|bewoners)",
  "(mag|mogen|kan|kunnen) (niet|geen) ... (in|bij) ... (systeem|systemen|dossier|dossiers|registratie|suwinet|bestand*|van jeugd|van de politie)( kijken)?|(elkaars|ander) (systeem|systemen|dossier|dossiers) ... (niet|geen|dicht|afgesloten)",
  "wat (er )?(nou |nu |dan |precies )*(wel|niet) ((en|of) (wel|niet) )?mag|(roept|zegt|zeggen|riep|hoor) ... dat het niet mag|(mag|mogen) (het|dat) ... niet tegen elkaar",
  "(handtekening|toestemming) van de (ouders|client|moeder|jongere|inwoner)|(dossier|gegevens|informatie) (niet )?(inzien|opvragen|verstrekken) ... (mag|geheim|niet|toestemming)",
  "niet eens (opschrijven|noemen|zeggen|delen|weten)|(strikt|formeel|officieel) (genomen )?mag",
  "(systemen|dossiers) ... (niet gekoppeld|gescheiden|op slot|afgeschermd)",

  {
    when: "(avg|privacy|privacywet*|privacyregel*|privacyregels|gdpr|beroepsgeheim|geheimhouding*|geheimhoudingsplicht|zwijgplicht|doelbinding|grondslag|gronslag|grondslagen|inzagerecht|datalek*|wbp|privacygedoe|privacy-gedoe|privacydingen|privacyverhaal|meldcode privacy)",
    unless:
      "(privacy officer|privacy-officer|privacyofficer|achter (de )?privacy* ... verschuilen|verschuilen ... privacy*|privacyjurist ... (nodig|vragen|bij)|(avg|privacy) ... (prima|dichtgetimmerd|geregeld)|(privacy|avg) ... (ook niet|speelt niet|speelt geen|geen rol|nauwelijks)|voor (wie|mijn) privacy)",
    firm: true,
  },
  "(mag|mogen|mocht|mochten|kan|kunnen) ({ik} )?((er|dit|dat|het|daar|mij|me|ons|elkaar|hun|hen|ze|die|wettelijk|formeel|volgens mij|officieel|van de|nog|eigenlijk|gewoon|hier|echt|elkaars) )*(niks|niets|nix|niet|geen|nooit|niet zomaar|niet eens|nauwelijks|amper) ... (delen|doorgeven|uitwisselen|zeggen|vertellen|doorspelen|noteren|opschrijven|vastleggen|inzien|weten|melden|opvragen|koppelen|noemen|bespreken|overleggen|doorzetten|registreren|opslaan|raadplegen|inkijken|verstrekken|vragen)",
  "(mag|mogen) ({ik} )?((dat|dit|het|die|zoiets|hier|deze|zulke|wel|eigenlijk|zomaar|zo|elkaar|gegevens|informatie|er|namen|t|'t|ik) )*(wel )?((zomaar|wel|eigenlijk) )*(delen|doorgeven|uitwisselen|opschrijven|noteren|zeggen|vastleggen|vertellen|melden|noemen|doorzetten|bespreken|opvragen)",
  "(weet|weten|wist|onduidelijk|vraag me af|twijfel|niemand weet|geen idee) ... (wat|of|hoeveel) ... (mag|mogen|mocht)( delen| zeggen| doorgeven| worden| vertellen| noteren|$|,)",
  "wat (er )?(gedeeld|doorgegeven|uitgewisseld|genoteerd|vastgelegd) (mag|kan|mocht) worden|wat (ik|we|je|wij) (wel |nou |precies |eigenlijk |en |niet )*(mag|mogen|kan) (delen|zeggen|doorgeven|vertellen|uitwisselen|noteren|opschrijven)",
  "(mag|mogen|kan) (wettelijk |formeel |t |het |dat |dit |volgens mij )*(niet|nie) (eens )?(van|volgens|wegens|vanwege) (de )?(avg|wet|privacy*|jurist|juristen|regels|fg|legal)",
  "wettelijk ... (niet|geen)|(wet|wetgeving|regels) ... (staat|verbiedt|laat) ... (toe|niet|in de weg)|mag (t|het|dat) ... niet eens$",
  "(delen|uitwisselen|informatiedeling|gegevensdeling|informatie-uitwisseling|gegevensuitwisseling|infodeling) ... (mag|niet|lastig|moeilijk|ingewikkeld|gedoe|onmogelijk|verboden|vast|spannend)",
  "(delen|uitwisselen) (we|wij|ik|ze) (niks|niets|nix|niet|geen|nauwelijks)|(we|wij|ik) (delen|deel) (niks|niets|nix|niet|geen|nauwelijks)",
  "(jurist*|juristen|fg|functionaris gegevensbescherming|security officer|juridische zaken|jz|legal) ... (niet|nee|dak|gronslag|grondslag|bemoei*|terug*|verbied*|moeilijk|rem|stop|boete|vingers|durft|nooit|haaks|toestemming|tegen)",
  "krijg ... (fg|jurist|ap|klacht) ... (dak|broek|nek|achter)",
  "(zonder|geen|eerst) (schriftelijke |expliciete |uitdrukkelijke |hun |haar |zijn )*toestemming|toestemming ... (nodig|tekenen|ontbreekt|geen|niet|client|ouders|vragen|van de)|toestemmingsformulier*",
  "{geen} (convenant|grondslag|juridische basis|juridische grond|wettelijke basis|wettelijke grondslag|juridisch kader|verwerkersovereenkomst|dpia|protocol gegevens*)|convenant ... (niet|geen|ontbreekt|ligt er|loopt|verlopen|moeilijk)|moeilijk doen over dat convenant",
  "({ik}|mag) (gewoon )?hier (niks|niets)|officieel ... (van elkaar )?(niks|niets)|(blijft|hoort) in dat ... dossier|(wat ik|wat er) ... (hoor|gezegd|besproken) ... (blijft|moet) ... (dossier|kamer|hier|binnen|mij)",
  "(mag|mogen) ... (suwinet|brp|systeem|systemen|dossier|dossiers|elkaars|elkaar) ... (niet|alleen|nooit)|(suwinet|brp|politiegegevens|medische gegevens|persoonsgegevens|bijzondere gegevens|strafrechtelijke gegevens) ... (niet|alleen|mag|mogen|geen|delen|verboden)",
  "(klacht|tuchtrecht*|tuchtraad|tuchtcollege|boete|ap) ... (broek|aan je|krijg*|voor je|risico|bang)|(autoriteit persoonsgegevens|tuchtrecht*|tuchtraad|tuchtcollege|skj)",
  "(vertrouwelijk*|vertrouwelijkheid|anoniem|anonimiser*) ... (moet|blijv*|niet delen|mag|kan niet|verplicht)|vertrouwelijke (informatie|gegevens|gesprekken)",
  "(namen|naam en toenaam|adres|adressen|bsn|bsn's|gegevens) ... (mag|mogen|kan|kunnen) ... (niet|nooit|geen)|(noemen|uitwisselen) ... (mag|mogen) niet|(durf|durven) (ik |we |wij )?(niks|niets|niet|nauwelijks) (op |in )?(te )?(schrijven|noteren|delen|zetten|vastleggen|opschrijven|op te schrijven)",
  "({ik} )?(hou|houd|houden|hield|doe) ({ik} )?((maar|dus|liever|dan) )*(mijn|m'n|mn|onze|de) (mond|kiezen|kaken) (dicht|op elkaar)? ?(want|omdat|vanwege)",
  "(kaken|kiezen) op elkaar",
  "zwart op wit",
];

const safety: Cue[] = [
  "in (mijn|m'n) broek|(mijn|m'n) (dochter|zoon|kind|vrouw|man)* naam|met (z'n|zijn|zn) tweeen naar binnen|nooit na (vieren|vijven|donker|zessen)|(bellen|belt|belden) ... aan bij (je|mij|mijn) (thuis)?|eerst beveiliging|mooie (fiets|auto|kinderen|huis|dochter) heb je",

  "straatje om|(straten|straat|blok|eind) verderop|parkeer ... (verderop|ergens anders|niet voor|om de hoek)|andere route",
  "(mijn|m'n|onze) naam ... (van|uit|onder|in|op) (de |die |een |het )?(brief|beschikking|rapport|rapportage|melding|dossier|besluit|aangifte)( af| halen| staat| weg)?|naam ... (van de brief af|eraf|onder de brief)",
  "nachtslot|deurbelcamera|camera aan (mijn|ons) huis|cameradeurbel|je weet maar nooit|(regelt|regelen|lost|lossen|pakt|pakken) ({klant} )?(het |dat |je |die dingen )*zelf (wel|op)",
  "(mijn|je|m'n|ons) (gezin|kinderen|kind|familie) ... (raken|raakt|gevaar|pakken|iets aandoen|last)|is (het )?(me|mij|ons) (dat )?(dat )?niet waard|niet waard$",
  "lood in (mijn|m'n|de) schoenen|angst in (mijn|m'n)|met angst en beven|trillend*|klamme handen|hartslag",
  "(collega|ik|we|wij|me|mij) ... (aangesproken|nageroepen|uitgescholden|herkend|staande gehouden|geduwd|bespuugd|opgezocht) ... (straat|supermarkt|winkel|school|thuis|huis|kroeg|besluit|stad)",
  "(zelfde|dezelfde) (school|straat|kerk|sportclub|voetbalclub|supermarkt|club|klas|flat) ... (als|van) ... (neef*|zoon|dochter|kind*|familie|hij|hem|hun|die)|kom* ... tegen (in|bij) de (supermarkt|albert heijn|winkel|kroeg|sport*|school*)",
  "(hou|houd|houden) ({ik} )?(mijn|m'n|mn|onze) mond (wel|maar|liever)?",
  "(rake klappen|klap gekregen|ziekenhuis beland|op mijn gezicht|mes op|pistool op)",
  "(privenummer|priveadres|prive-adres|geheim nummer)|(sociale media|facebook|social media) ... (weg|afgeschermd|gevonden|foto)|(die lui|die gasten|die familie|die jongens|dat soort) ... (gevaarlijk|meedogenloos|geweld|niet mis|eng|link)",

  {
    when: "(ben|was|word|werd|voel|blijf|zijn|waren|wij|ik) ({ik} |me |ons )?((zelf|best|wel|ook|echt|gewoon|soms|weleens|dan|een beetje|eerlijk gezegd|heel|erg|vooral|stiekem|toch) )*(bang|angstig|bezorgd om mezelf)",
    unless:
      "bang (dat|voor) ... (over het hoofd|missen|mis|vertrouw*|kwijt|client*|contact|relatie|verraden|werk|tijd|fout|stuk gaat|afhak*|binnenlat*|binnenlaten|dicht)",
  },
  "bang (voor|dat) ... (gedoe|wraak|represailles|geweld|agressie|bedreig*|repercussies|familie*|die lui|die gasten|die jongens|mezelf|mijn kinderen|mijn gezin|stoep|deur|iets overkomt|opzoeken|opwachten|gevolgen|die familie|pakken|klappen|hem|hun|hen)",
  {
    when: "(bang|angst|schrik|vrees) (zit|zat|is|regeert)|^(gewoon |eigenlijk |vooral |ja |eerlijk |pure )*(angst|bang|eng)|uit angst|angst (voor|om|dat)|angstcultuur|zit (de |er )?angst|(vind|vond|vinden) (ik |we )?(het|dat|dit|'t|t) ((gewoon|best|wel|soms|ook|eerlijk gezegd|heel|erg|eigenlijk|toch|echt|stiekem|daar|een beetje) )*(eng|doodeng|griezelig|beangstigend|intimiderend|link|linke soep|gevaarlijk|te gevaarlijk)",
    unless:
      "bang (dat|voor) ... (over het hoofd|missen|mis|vertrouw*|kwijt|client*|contact|relatie|verraden|fout|stuk|afhak*|dicht)",
  },
  "(eng|doodeng|linke soep|levensgevaarlijk|gevaarlijk|griezelig) (vind|vond|is|om|daar|gewoon|hoor|als)",
  "(het spannend|spannend) vinden ... (bang|deur|gedoe)",
  "(bedreigd|bedreiging|bedreigingen|dreigbrief|dreigement*|dreigmail*|dreigtelefoontje*|geintimideerd|intimidatie|intimiderend*|doodsbedreig*|dreigde|dreigden|dreigend*|doodgewenst|belaagd|gestalkt|mishandeld in werktijd|in elkaar geslagen|klappen gekregen|aangevallen|uitgescholden|bespuugd|klemgereden|opgewacht|achtervolgd|gevolgd tot)",
  "(represaille*|wraak|vergelding|repercussie*|wraakactie*)",
  "(steen|stenen|baksteen|vuurwerk*|cobra*|eieren|molotov*|kogel*|kogelbrief) ... (ruit|ruiten|raam|ramen|voordeur|deur|huis|gooi*|brievenbus)",
  "(band|banden|auto|fiets|autoband*|ruit|ruiten|spiegel|lak) ... (lek|lekgestoken|bekrast|gesloopt|gestoken|ingeslagen|vernield|kras|krassen|in brand|ingegooid)|(lekgestoken|lekgeprikte|bekraste|ingegooide|ingeslagen) (band*|auto|ruit*)",
  "(weten|weet|wisten|wist|kennen|kent) ... (waar|wanneer|hoe laat) (ik|we|wij|mijn|m'n|je) ... (woon|wonen|parkeer|parkeren|kind*|dochter|zoon|gezin|sport*|hockeyt|voetbalt|vertrek|weg ga)",
  "(weten|weet|vinden) ({klant} |je |me |mij |ons )+(wel |heus |te )*(te )?(vinden|wonen|te vinden)",
  "(kennen|kent|hebben|heeft|weten) ({klant} )?(mijn|m'n|mn|ons|je) (kenteken|auto|adres|naam|gezicht|kinderen|kinderen's|gezin|huis)",
  "(mijn|je|m'n|mn|eigen) (eigen )?(kenteken|auto|huis|voordeur|kinderen|gezin) ... (camera|camera's|foto|filmen|gefilmd|herken*|in beeld)",
  "mijn naam (staat|stond|komt|kwam) (er )?(onder|in|op|overal) ... |(met|mijn) naam en (al|toenaam) ... (proces*|dossier|beland|stukken|krant)|naam ... (procesdossier|strafdossier|dossier beland)",
  "(ik |we |wij )?woon (ik )?(er |hier |daar )*(zelf )?(ook |vlakbij |om de hoek )?(in (die|dezelfde|deze|de) (wijk|buurt|straat|flat|dorp)|twee straten|om de hoek|hier om|in hetzelfde dorp)|zelf in (die|deze|dezelfde) (wijk|buurt|straat|flat)",
  "(mijn|m'n|mn|onze) (kinderen|kind|dochter|zoon|zoontje|dochtertje|kids) ... (in de klas|op school|bij (die|zijn|hem|hen|hun)|opgewacht|lastig|gezien|thuis|in gevaar|hockeyt|loopt over straat|pesten)",
  "(gezin|kinderen|kind|vrouw|man) thuis (he|hoor)?|heb ... (gezin|kinderen|kids) (thuis|om aan|waar ik|he$|rondlopen)",
  "(voor|aan|bij) (de|mijn|m'n|mn|je|jouw|ons|onze) (voordeur|deur|stoep|huis|hek) (staan|staat|stond|stonden|hangen|hing|komen|gedoe)|(staan|staat|stond|stonden|komen) ({klant} |er |straks |morgen |iemand |dan |ineens |opeens |zomaar |s avonds |'s avonds |wie er |ik |we )*((bij mij|bij ons|bij me|bij je|hier) )?(op de|aan de|voor de|op mijn|aan mijn|voor mijn|op je|voor je|aan je|bij mijn|bij m'n|op m'n|aan m'n|voor m'n) (stoep|deur|voordeur|auto|huis|mat|raam|hek)|gedoe aan de deur",
  "(stond|wachtte|stonden|wachtten|zat|zaten|hing|reed|reden|liep|liepen) ... (iemand|er|ze|hij|man|mannen|jongen|jongens|auto|scooter) ... (bij (mijn|m'n|mn|de) (auto|fiets)|achter me aan|achter mij aan|me op te wachten|op te wachten|te wachten|voor mijn|langs mijn|in mijn straat)",
  "(onbekend nummer|anoniem gebeld|anonieme telefoontje*|raar telefoontje|hijger|vreemd telefoontje) ... |(na|dat) (dat|die|een) (telefoontje|belletje|briefje)",
  "(durf|durven|durfde|durfden|durft) ({ik} |er |daar |hier |dat |het |dit |ook |gewoon |zelf |eerlijk gezegd )*((eigenlijk|echt|vaak|soms|dan) )*(niet|nie|niemand|geen|niet meer|nauwelijks) ... (alleen|heen|naar binnen|in|aanbellen|uitspreken|melden|aangifte|te gaan|naartoe|aan te spreken|aanspreken|meer|te melden|meer heen|langs|over)",
  "niemand ... durft|niemand durft|(ik|we|wij) durf(ven)? (het |dat |dit )?(gewoon |echt |eigenlijk )?niet( meer| hoor)?$",
  "(ga|gaan|kom|komen|ging|gingen|wil) ({ik} |er |daar |hier |dan |ook )*((liever|echt|zeker|gewoon|nu|s avonds) )*(niet|niet meer|nooit meer|niet graag|nooit|alleen nog|liever niet) (meer )?(alleen |in m'n eentje |in mijn eentje )?(naar )?(heen|binnen|binne|naartoe|langs|naar binnen|naar dat adres|met|samen)( met| als|,|$)",
  "(niet|nooit|liever niet) (meer )?alleen (naar|heen|daar|op pad|over straat|binnen|op huisbezoek|naar binnen)|(alleen op huisbezoek|in mijn eentje|in m'n eentje|in je eentje) ... (niet|nooit|eng|veilig|griezel*|naar)",
  "(niet|nooit|minder|on|weinig) (echt |meer |zo |altijd |helemaal |erg )*(veilig|prettig veilig|op mijn gemak|op m'n gemak|beschermd)|onveilig*|(veiligheid) (van mezelf|van mij|van collega's|van mijn gezin|thuis)|(mijn|onze|eigen|persoonlijke) veiligheid",
  "over (mijn|m'n|mn|je|de) schouder* ... (kijk*|heen|mee)|op (mijn|m'n|je|onze) hoede|achterom kijken|waakzaam* (naar huis|op straat)",
  "(nek|kop|hoofd) (niet |nooit )(meer )?(uitsteken|uit steken|steken|uitsteek)|steek (mijn|m'n|mn) (nek|kop) (niet|nooit)|kop ... (maaiveld|krant)|hou* (me|mezelf|ons|mij) ((liever|maar|dan) )*(gedeisd|klein|koest|op de vlakte|stil)",
  "(thuis|mijn man|mijn vrouw|mijn partner|m'n vriendin|mijn vriend|mijn moeder|mijn kinderen|m'n vrouw|m'n man) ... (bang|ongerust|bezorgd|stoppen|ander werk|wat anders|anders kon|niet meer heen|zorgen over|vroegen|vinden het eng|vindt het eng)",
  "(buikpijn|knoop in mijn maag|hart in (mijn|m'n) keel|hartkloppingen|zweethanden|klotsende oksels|kippenvel|slapeloze|slaap er slecht|lig er wakker|lig wakker|wakker (van|gelegen)|knikkende knieen|rillingen|benauwd) ... (aanbel*|daar|heen|van|adres|huis|naar binnen|wakker|huisbezoek|als)?",
  "(schrikken|deinzen) nergens voor terug|niet met zich spotten|niet mis$|(lopen|loopt) met (een )?(mes|messen|wapen*|vuurwapen*)|(mes|vuurwapen|pistool|honkbalknuppel|steekwapen) ... (tafel|bank|hand|zak|keel|gezien|lag|trok)",
  "(steekvest*|kogelvrij*|noodknop|alarmknop|beveilig*|pepperspray|zelfverdediging) ... |map onder de arm",
  "(wie|niemand) ... (beschermt|beveiligt) ... (mij|ons|me|je)|(beter |niet |wie |slecht )(beschermen|beschermd|beschermt)|(ons|mij|me) ... beschermen",
  "(je weet niet|weet je niet|weet nooit|je weet nooit) ... (wie|wat) ... (deur|staat|overkomt|voor je|tegenkom*|mee bezig|toe in staat|aantreft|gebeurt)",
  "(laten|laat) (me|mij|ons) ... (merken|weten|voelen) ... (in de gaten|waar|welkom)|(houden|houdt) (me|mij|ons|ze me|ze ons) in de gaten|(word|worden|werd) ({ik} )?(in de gaten gehouden|gefilmd|gevolgd|nageroepen|bekeken|nagereden)",
  "(na|sinds|door) (dat|het|die|een|mijn|zo'n) (incident*|bedreiging|steekpartij|schietpartij|schietincident|aanslag|explosie|overval|agressie*|dreiging)|agressie*( van| tegen| op)?|(geen gedoe|wil geen gedoe|wilt geen gedoe)",
  "(risico|risico's) (voor|om|van) (mij|mezelf|mijn gezin|eigen|onszelf|lijf)|lijf en leden|levensgevaar|gevaar (voor|lopen|loop)|loop* (ik |we )?(zelf )?gevaar|heldhaftig|held uithangen|liever een levende|laf van mij",
];

const past_rejection: Cue[] = [
  "(niks|niets|nooit iets|nooit wat) ... (uitgekomen|uit voortgekomen|uit gekomen|van gekomen|van terechtgekomen|mee gebeurd)|geen zin (gebleken|gehad|meer)|handen niet op elkaar|(niet|nooit) (zwaar|ernstig|concreet|groot|urgent) genoeg|kwam er (niks|niets)$|(meld|vraag|zeg) (ik )?niks meer|nergens (geregistreerd|vastgelegd|terug te vinden|terechtgekomen)",

  "(ontvangstbevestiging|automatische (mail|reactie|antwoord|bericht)|standaardmail|standaardantwoord|autoreply)",
  "(elke|iedere|mijn|onze|alle|de) {melding} (verdwijnt|verdwijnen|verdween|verdwenen|sneuvelt|strandt|strandde)",
  "voor wie (doe|doen) (ik|we|je) (het|dit)( eigenlijk| nog)?|einde verhaal|(dank|bedankt) voor (je|de|uw) (signaal|melding|bericht|mail)",
  "(toen|daarna|weer|vervolgens) (was het |gingen (ze|we) )?(weer |gewoon )*over tot de orde van de dag",
  "(toen|vorig jaar|destijds|vorige keer|eerder) ... (niet urgent|te vroeg|niet nodig|geen prioriteit|geen tijd voor|te duur|nee|afgewezen|geen haast)",
  "(zei|zeiden) ({baas} |ze |hij |zij |de politie |men )?(toen |gewoon |steeds |weer )*nee|(kreeg|kregen) ({ik} )?((alleen|toen|weer|steeds|telkens|een|netjes|keihard) )*nee",
  "na {getal} (maanden|weken|jaar) ... (terug|reactie|antwoord|bericht|niks|capaciteit)|kwamen ze ... terug",
  "(geprobeerd|gevraagd|gemeld|aangekaart), ... (niet gelukt|mislukt|niks|klaar|nee|niet|geen)|niet gelukt|(daar|hier) (is|was|bleef) het (toen |ook )*(bij|bij gebleven)|bleef het (toen |daarna )?(stil|bij)|nooit een vervolg|luchtledige|(niemand|geen mens) ... (op gereageerd|mee gedaan|opgepakt|opgevolgd)",
  "(ben|werd|zijn) ({ik} )?((een keer|toen|al|zelfs|gewoon) )*(uitgelachen|weggelachen|afgekapt|teruggefloten|weggestuurd)",
  "(zes|vijf|#|tig|tien|drie|vier) (mails|mailtjes|brieven|keer gebeld|telefoontjes) ... (niks|niets|geen|nul|nooit|bevestiging)|dan houdt het op|mij zien ze (daar )?niet meer|(brand|brandde) ik mijn vingers niet (meer|nog)|eens maar nooit (weer|meer)",

  "(nooit|niet|nog nooit|niks|niets|nix|weinig) (meer )?(iets |wat )?(meer )?(van |over |op |terug )*(gehoord|vernomen|teruggehoord|terug gehoord|terug gekregen|teruggekregen|teruggekoppeld|vernemen)",
  "(hoor|horen|hoorde|hoorden|krijg|krijgen|kreeg|kregen|kwam|komt|kom) ({ik} |er |je |daar )*(nooit|niks|niets|nix|nooit iets|nooit wat|zelden|geen) ((iets|wat|ooit|meer|nog|daarvan|ervan|er) )*(op |over |van |meer )*(terug|terugkoppeling|reactie|antwoord|respons|bericht|uit)",
  "(geen|nooit|zelden|nauwelijks) (een |enige |meer )?(terugkoppeling|reactie|antwoord|bericht|respons|vervolg) (gehad|gekregen|ontvangen|op|gehoord|over|van)?",
  "(nooit|niks|niets|nix) ... met ... (gedaan|gebeurd)",
  "(nooit|niet|niks|niets|nix|niemand|weinig|geen moer|geen bal|geen reet|nooit iets|nooit wat) ... (mee |aan )(gedaan|gebeurd|doen|doet|gebeurt|deden|deed|gebeurde)",
  "(er |daar |is |wordt |werd |wordt er |werd er )(toch |is |wordt |werd |er |dan |uiteindelijk |verder |vervolgens )*(niks|niets|nix|nooit iets|nooit wat|niet|nooit|weinig) (mee|iets mee|meer mee|aan) (gedaan|gebeurd)",
  "(deed|doet|doen|deden) (er |daar )?(niemand|politie|ze|gemeente|handhaving|veiligheid) (er |daar )?(nog |ooit |verder )*(iets|niks|niets|wat) mee",
  "gebeurt (er )?(toch |dan |verder |ook )*(niks|niets|nix|nooit iets|nooit wat|weinig)( mee)?( toch)?$|doen ze toch niks mee",
  "({getal} (keer|x)|twee keer|meermaals|herhaaldelijk|al zo vaak|vaak genoeg|al vaker|zo vaak) ((al|eens|zelf|netjes|gewoon) )*(gemeld|aangegeven|aangekaart|doorgegeven|gesignaleerd|voorgesteld|afgewezen|geprobeerd|aangevraagd|gevraagd)",
  "(gemeld en gemeld|(gemeld|aangegeven|aangekaart|voorgesteld) ... (niks|niets|nooit|niet|nul|zonder resultaat|afgewezen|weggewuifd|tevergeefs|afgeserveerd|geen))",
  "(afgewezen|afgepoeierd|afgescheept|afgeserveerd|afgeketst|weggewuifd|weggehoond|weggelachen|weggestuurd|afgeblazen|afgeschoten|afgekeurd|geweigerd|weggezet|genegeerd|weggeschoven|doodgezwegen|afgewimpeld|teruggefloten|geseponeerd|afgedaan als|uitgelachen|neergesabeld|getackeld|wandelen gestuurd|afgevoerd)",
  "nul op ... rekest|kluitje in het riet|van (het )?kastje naar de muur|(tegen|op) een (dichte |gesloten )?(muur|deur) (op|aan|gelopen|gestuit|aangelopen|lopen)?|(dove|dovemans) oren|dovemansoren|kop gestoten|neus gestoten|(mijn|m'n|het) deksel op de neus|bot gevangen|ving bot|blauwtje gelopen|lik op stuk",
  "(in|onderin) (een|de|zijn|een diepe|de onderste|de bekende) (diepe )?(la|lade|bureaula|prullenbak|prullenmand|kast|archief|mailbox|inbox|ijskast|koelkast|vriezer|doofpot|bureaulade)( beland| verdwenen| gestorven| terechtgekomen| gelegd)?|(ligt|verdwijnt|verdween|beland*|verdwenen|stof) ... (la|lade|kast|plank|mailbox|archief|stof te|prullenbak|doofpot|zwart gat|zwarte gat|ergens)|zwart gat|zwarte gat|bodemloze put|stof te (happen|verzamelen|vangen)|stille dood|zachte dood",
  "(stille dood|gestorven|doodgebloed|verzand|doodgelopen|als een nachtkaars|uitgegaan als|in rook opgegaan|nergens toe geleid|nergens op uitgelopen|op niks uitgelopen|op niets uitgelopen|mislukt|stukgelopen|spaak gelopen|liep spaak|gestrand|einde oefening|in het water gevallen|niks geworden|nooit wat geworden|nergens geland|verwaterd|doodgevallen)",
  "(niet|nooit) (echt )?(serieus genomen|opgepakt|opgevolgd|gehonoreerd|overgenomen|beantwoord|gehoord|geland|doorgezet|aangenomen)( gevoeld)?|niet voor vol aangezien|(nam|namen|neemt|nemen) ... (mij|me|ons) niet serieus",
  "(haakte|haakten) (iedereen|men|ze|de rest|iedereen weer) ... af|kwam (geen hond|niemand|geen kip|geen mens) (opdagen|op af|kijken)|(niemand|geen hond|geen kip) (kwam|reageerde|kwam opdagen|gaf antwoord|pakte het op)",
  "(te weinig|niet genoeg|te mager|te dun|onvoldoende|te vaag|niet concreet genoeg) (om |voor |was |bewijs|informatie)* ?(iets )?(mee te doen|om er iets mee|bewijs|volgens de politie|zeiden|zei)",
  "(aan de bel getrokken|bel getrokken|aangeklopt|aangekaart|alarm geslagen|klokkenluid*) ... (niks|niets|nooit|niet|weggewuifd|afge*|niemand|maar|werd|geen|nul|tevergeefs)",
  "(tevergeefs|zonder resultaat|zonder succes|voor de kat z'n viool|boter aan de galg|trekken aan een dood paard|dood paard|praat tegen een muur|tegen een muur praten|muur gepraat|monnikenwerk voor niks)",
  "(melden|proberen|aankaarten|voorstellen) (heb ik mezelf afgeleerd|doe ik niet meer|heeft (toch )?geen zin|helpt toch niet|is zinloos|haalt niks uit)|(heeft|had) (toch |ook |dan )?geen (enkele )?zin( meer| gehad)?$|(niet|nooit) meer (geprobeerd|gemeld|proberen|begonnen|gedaan)( nee)?|(ben|zijn) (ik |we )?(er|daar) (maar |toen )?mee (opgehouden|gestopt)( toen|$)?|mezelf afgeleerd|dan houdt het (een keer )?op|(moed|hoop) (opgegeven|verloren)|moedeloos|murw",
  "(vorige|eerdere|oude|vorig) (projectleider|pilot|project|poging|keer|ronde|werkgroep|initiatief|wethouder|manager) ... (niks|niets|nooit|niet|ook|mislukt|gestopt|gestrand|stierf|zelfde|verdwenen|geen)",
  "(pilot|project|werkgroep|rapport|plan|initiatief) ... (daarna|en toen|vervolgens|en dan|niks|niets|gestopt|nooit|stilte|stil|la|gestorven|doodgebloed) ... (niks|niets|niemand|nooit|stil|stilte|klaar|gestopt|weg)",
  "(iedereen|allemaal|hele groep) ... afgehaakt|toen was het (einde|klaar|over|stil)|daarna (werd het|bleef het|was het)? ?(doodstil|stil|stilte|radiostilte)|radiostilte|oorverdovende stilte",
  "(te horen|kreeg ik te horen|zeiden ze|werd gezegd|werd er gezegd|was het antwoord|kreeg als antwoord|kregen we te horen) ... (dat het|maak je niet|te weinig|geen prioriteit|niet nodig|nee|niks|niet onze|niet hun|overdreven|overdrijf)",
  "({melding}) ... (nooit|niet|nergens|niks|niets) ... (opgepakt|opgevolgd|gezien|gelezen|beantwoord|gehoord|vernomen|gedaan|terecht|aangekomen|bekeken|van terug|teruggekomen)",
  "({melding}) ... (verdwenen|verdween|afgeschoten|afgewezen|gesneuveld|sneuvelde|geweigerd|verdampt|verdampte|van tafel|geschrapt|geparkeerd|in de wacht|getorpedeerd)",
  "van tafel (geveegd|gegaan|gegooid)|afgeschoten|naar de prullenbak|onder het tapijt|(teleurgesteld|gedesillusioneerd|ontmoedigd) (geraakt|door|in|na)|(eerder|vaker|al) geprobeerd ... (niet|geen|zonder|mislukt|niks|tevergeefs)|geprobeerd ... (lukte niet|muur|tevergeefs|liep|niks|geen|mislukt)",
  "(gelachen|lachten) (me|mij|ons)? ?(uit|weg)|niet (naar )?(mij|me|ons) geluisterd|naar (mij|ons|me) ... niet geluisterd|niemand luisterde",
];

const no_backing: Cue[] = [
  "({baas}) die (wegkijkt|wegkijken|wegduikt|niet)|uit de begroting|(rekent|rekenen|afgerekend) ... op (aantallen|cijfers|productie|doorlooptijd*)|niemand ... verantwoordelijk (voor )?(wil|is|voelt)|(bestuurlijk|politiek) durft|geen dekking|(functieprofiel|functieomschrijving|takenpakket) staat|geen uren (op|voor) (te )?(schrijven|boeken)|({baas}) moet(en)? eerst om$",

  "({baas}) (is|zijn) ((dan|altijd|opeens|ineens|nooit|er|net|weer) )*(op vakantie|weg|onzichtbaar|niet te vinden|niet bereikbaar|niet thuis|nergens|nooit|bang)|is (mijn|m'n|onze|de) ({baas}) ... (op vakantie|weg|niet te vinden|nergens|onbereikbaar|ziek|met verlof)",
  "({baas}) (zegt|zeggen|zei|zeiden|roept) ((steeds|altijd|dan|dat|het|alleen|gewoon|elke keer|al jaren) )*: ?(niet nu|nee|later|geen|nu niet|prima, maar|eerst)|({baas}) (zegt|zeggen|zei) ((steeds|altijd|dan) )*(niet nu|nee|later|nu niet)",
  "budgetneutraal|kostenneutraal|mag (niks|niets|geen geld) kosten|moet (wel )?(gratis|niks kosten|zonder geld)|(nul|0) euro|(applaus|complimenten|schouderklop*|lof) ... (geen|maar)",
  "(zonder|eerst|wacht* op) (een |het |een formeel )?(akkoord|go|ja|handtekening|besluit|toestemming) (van|uit) ... ({baas}|concern*)",
  "politiek (is|ligt|gezien|niet) ... (scorend|gevoelig|scoort|geen|lastig|niet)",
  "wie dekt|({baas}) ... (in elk geval|zeker|ook) niet$|niemand (die )?(mij |me |ons )dekt",
  "(krijg|krijgen|kregen|geeft|geven|gaf) ... geen (uren|tijd|ruimte|budget|geld|fte)",
  "({baas}) ... (niet|geen) ... (als probleem|nut|belang|urgentie|als prioriteit|als taak|scorend)|({baas}) ... alleen ... (als het in de krant|krant|incident|misgaat)",
  "(mag|mogen) ... niet van ({baas}|mijn ({baas})|de ({baas}))|(moet|moeten) het ... zelf (maar )?uitzoeken|aan (mijn|m'n|ons|ons eigen|het) lot",
  "(geen|niemand|nooit) ... (knoop doorhakt|knopen doorhakt|beslist|besluit neemt|besluiten neemt|doorhakken|besluit)|blijft (het )?(hangen|liggen) (bij|in) (de |het )?({baas}|besluitvorming|stuurgroep)|(verzandt|strandt) ... (stuurgroep|besluitvorming|bestuur)",

  "{geen} (budget*|geld|middelen|mandaat|dekking|steun|rugdekking|backing|draagvlak|opdracht|prioriteit|potje|potjes|financiering|commitment|ruggensteun|back-up|backup|rugsteun|formele opdracht|support|euro*|cent|cent over|medewerking van boven)",
  "(mis|missen|mist|ontbreekt|ontbreken) ... (steun|mandaat|budget|rugdekking|opdracht|draagvlak|geld|dekking|middelen|backing|commitment|beleid|visie|ruggensteun)",
  "(gebrek|tekort) aan (steun|mandaat|budget|geld|draagvlak|middelen|commitment|sturing|visie|rugdekking)",
  "(steun|mandaat|budget|rugdekking|opdracht|draagvlak|geld|dekking|potje|commitment) ... (ontbreekt|is er niet|niet gekregen|nooit gekregen|heb ik niet|krijg ik niet|krijgen we niet|nooit|wegbezuinigd|weg|op|op is)",
  "(van boven|van hogerhand|van bovenaf|vanuit de top|van het management|vanuit het management|van de leiding|uit de leiding|vanuit de directie|van de directie|van het mt|vanuit het mt) ... (niks|niets|niet|geen|nooit|niemand|weinig|stil|nul|ook niks)",
  "(niks|niets|geen|niemand|nooit|zonder|weinig|nul) ... (van boven|van hogerhand|van bovenaf|vanuit de top|vanuit het management|van de leiding|vanuit de directie|van de directie|van het mt|vanuit het mt|van mijn leidinggevende|van mijn manager|van het bestuur|van het college)",
  "({baas}) ... (niet|nooit|geen|weinig|niks|niets|nauwelijks) ... (achter|zitten|aan|mee|voor|steun*|steunt|interesse|prioriteit|ruimte|tijd|uren|aandacht|thuis|budget|zin|belang|oppakken|omarmt|dekken|dekt|rug|in|nodig|geld|weten|luister*|vinger*|op|animo|durft|kiezen|doorheen|zien|steken)",
  { when: "({baas}) die ... (achter|rug|dekt|steunt) ... (me|mij|ons)", unless: "gelukkig|heb ik wel|hebben we" },
  "({baas}) ... (wil|wou|wilde|willen|wilden) (er |z'n |zijn |haar |hun |hier |daar )*((zelf|gewoon|eigenlijk|ook|liever) )*(niet|niks|geen|vingers|zich)",
  "({baas}) ... (vindt|vond|vinden|vonden) ... (onzin|te heikel|heikel|te spannend|te gevoelig|te politiek|te duur|niet belangrijk|niet nodig|geen prioriteit|flauwekul|wel best|best zo|overdreven|andere dingen|belangrijker|hobby)",
  "({baas}) ... (ziet|zien|zag|zagen) (er |het |dat |dit |daar |de |hier )*((echt|gewoon|ook|zelf) )*(niks|niets|niet|geen|nut|noodzaak|weinig)( in| zitten)?",
  "({baas}) ... (andere prioriteiten|heeft andere|hebben andere|kijkt weg|kijken weg|schouders op|haalde ... schouders|halen ... schouders|haalt ... schouders|geeft geen|geven geen|gaf geen|houdt de boot af|houden de boot af|de boot af|houdt het tegen|houden het tegen|ligt dwars|remt|remmen|zit er niet op te wachten|zitten er niet op te wachten|orde van de dag|mooie woorden|laat ons zwemmen|laat het lopen|steekt ... geen|steken ... geen|geen vinger|wisselt|doet moeilijk|houdt de hand op de knip|op de knip|is bang voor|durft niet|durven niet|duikt weg|duiken weg|eigen tijd|afhouden|stelt het uit|schuift het|schuiven het)",
  "in (je|mijn|m'n|onze) eigen tijd",
  "(naar zn|naar z'n|naar zijn|naar hun|naar de) schoenen|vingers ... (niet )?(aan )?branden|steken ... geen vinger|(mooie woorden|lippendienst|papieren tijger)|alleen (maar )?(mooie )?(woorden|praatjes|papier)",
  "(zonder|geen) (duidelijke |formele |officiele |echte |heldere )?(opdracht|mandaat|dekking|steun|rugdekking|akkoord|toestemming van (mijn|de) (leiding*|manager|baas|chef|teamleider))",
  "(geen|nooit een|nooit) (duidelijk |helder |echt |vastgesteld |gemeentelijk )?(beleid|beleidsplan|visie|kaders|sturing|koers|opdracht|regie|richting)( op| over| van| gekregen| voor|$| hierop| hiervoor)?",
  "(opdracht|mandaat) van boven ... (nooit|niet|geen)|(beleid|visie) (is er|hebben we|ontbreekt|loopt|blijft|volgt|bestaat) ... (niet|achter|uit|jaren|geen|hopeloos)|beleid ... achter( de feiten)?|(loopt|lopen|hobbelt) ... jaar achter",
  "(staat|staan|stond|komt|zit) (het |dit |dat )?(nergens |in geen |niet |nog niet |in geen enkel )*(in )?(het |een |de |ons |enkel |geen |geen enkel )*(jaarplan|collegeprogramma|beleidsplan|uitvoeringsplan|coalitieakkoord|begroting|afdelingsplan|werkplan|ivp)",
  "niet in ... (jaarplan|begroting|coalitieakkoord|collegeprogramma|beleidsplan|afdelingsplan)|geen (enkel )?(jaarplan|begrotingspost|regel in de begroting)",
  "(geld|budget|potje|subsidie|financiering) ... (weg|op|gestopt|geschrapt|ineens weg|wegbezuinigd|bevroren|ingetrokken|verdwenen)|(wegbezuinigd|bezuinig*|bezuiniging*|hand op de knip|geen cent)",
  "(niet|nooit|weinig|nauwelijks|onvoldoende) (echt |meer )?(gesteund|gedekt|geruggensteund|gedragen|ondersteund|gefaciliteerd|in de rug|rugdekking)( voel| gevoeld| door| van|$)?|(voel|voelen) (ik )?(me|mij|ons) ... (niet|alleen|weinig) ... (gesteund|gedekt|voor staan|serieus)|(laten|laat|liet|lieten) (me|mij|ons|je) (gewoon |dan |altijd )*(vallen|zakken|in de kou|barsten|zwemmen|stikken|bungelen|aan mijn lot)",
  "(sta|staan|stond|stonden) ({ik} )?(er |dan |er dan |er echt |daar )*((helemaal|echt|gewoon|altijd|toch) )*alleen (voor|in|voor in)|alleen voor (sta|staan)|er alleen voor|in de kou (gezet|laten|gestaan|staan)",
  "(achter|pal achter) (me|mij|ons) (gaat |zou |te )?(staat|staan|ging staan|gaan staan) ... (heb ik (nu )?niet|niet|niemand|ontbreekt)|niemand ... (achter (me|mij|ons|je)|rug dekt|rugdekking|handtekening|nek voor|mandaat|eigenaar|verantwoordelijk voor)|niemand (van|in|bij|uit) (de |het |boven|hogerhand)*({baas})",
  "(niet|nergens|nooit) (hoog )?(op de|bovenaan de|op onze) (agenda|radar|prioriteitenlijst)|(krijgt|heeft|kreeg|had) (het |dit |dat )?((hier|nu|bij ons|nog|echt|gewoon|bij de gemeente) )*(geen|weinig|niet de|nauwelijks|nooit) (prioriteit|aandacht|voorrang|budget|plek op de agenda)|geen prioriteit|lage prioriteit|onderaan de lijst|sluitpost|bungelt onderaan",
  "(uren|tijd|ruimte|geld) ... (niet|nooit|geen) (voor )?(vrijgemaakt|vrijgespeeld|beschikbaar gesteld|gegeven|begroot|vergoed|gekregen|geboekt|krijgen van)|(geen|nooit) (uren|tijd|ruimte|geld|fte) (er)?(voor |voor dit |hiervoor |daarvoor )?(vrijgemaakt|vrij|gekregen|krijgen|beschikbaar|begroot|voor vrijgemaakt)|geeft (er |ons |me )?(ook )?geen ruimte",
  "(halve fte|half fte|formatie|fte|uren|geld|budget) ... (vraag|gevraagd|vragen|aangevraagd|krijg|kreeg) ... (nee|niet|geen|schoenen|weg|nul)|(vraag|vraagt|vragen) (je |ik |we )?(om|naar) ... (fte|uren|geld|budget|steun) ... (schoenen|nee|niet|geen|weg|stil|niemand)",
  "(krijg|krijgen|kreeg) ({ik} )?(het |dit |er |dat )?((intern|hier|gewoon|maar|bestuurlijk|politiek) )*(niet|niks|nooit) ... (van de grond|voor elkaar|door|doorheen|op de agenda|geland|rond)|(intern|bestuurlijk|politiek) ... (niet|geen|gevoelig|niks|nul|ligt)",
  "(hangt|hangen|drijft|leunt|draait) (nu |het |alles |dit |hier )*(op|van) (een paar|twee|drie|enkele|een handvol|de) (enthousiastelingen|mensen|enthousiaste*|trekkers|vrijwilligers|individuen|losse)|zodra die weg zijn",
  "(management|mngt|mt|directie|bestuur|leidinggevende|manager|wethouder|college|teamleider|top) ... (heikel|geen prioriteit|laat (het|ons) ... (liggen|vallen|lopen)|zwijgt|niet thuis|onbereikbaar|te ver weg|geen gehoor|nooit gezien|onzichtbaar|moet eerst (eens )?(kiezen|leveren)|komt niet over de brug|over de brug|geen idee)",
  "(toestemming|akkoord|goedkeuring|handtekening) van ... (manager|leiding*|directie|wethouder|chef|baas|teamleider|mt) ... (niet|nooit|geen)|moet ... (langs|via) {getal} (lagen|managers|lagen management|handtekeningen)",
  "(verordening|beleid|regels|beleidsregels|beleidskader) ... (geen|biedt geen|achter|niet|ontbreekt|verouderd) ... (haak|haakje|ruimte|grond|houvast|achter|mogelijkheid|basis|artikel)|(verordening|beleid) biedt ... geen",
  "(adhoc|ad hoc)|alles is ad hoc|eigen houtje|op eigen (initiatief|houtje|kracht) ... (omdat|want|zonder|geen)|(geen|niet een) (eigenaar|trekker|probleemeigenaar|regisseur|aanspreekpunt)|niemand (die )?(het |de )?(trekt|trekker|eigenaar|kar trekt|regie)",
];

const energy: Cue[] = [
  "beginnen (we|ik) morgen|schuif (ik )?graag aan|(heb|ben) (me|mij|ik) ... (opgegeven|aangemeld|ingeschreven)|ik wil (echt )?weten hoe|ik begin opnieuw|wil het ... (bespreken|uitproberen|aankaarten)|^heel graag|geef (ons|me|mij) ... (casus*|voorbeeld*|verhalen)",

  "(mag|kan|wil) ik (me|mij) ... (inschrijven|aanmelden|opgeven)|kom maar (door|op)|tanden in ... (zetten|te zetten)|(ga|zet) ... (mijn|m'n) tanden in|leer het (me|ons)|^(heel |ja |ja heel |jazeker |zeer )?graag|(maart|april|mei|juni|januari|september|oktober|zomer|vakantie) graag",
  "(al|zelf|alvast) ... aan het (lezen|uitzoeken|leren|schrijven|oefenen|verzamelen|inlezen|opzetten)|(precies )?waarom ik dit werk doe|ik ga (ze|hen|het|ons|hem) ... (laten zien|overtuigen|voor elkaar krijgen)|(ga|gaan) (het |er )*(gewoon )?(weer|opnieuw) (vragen|proberen|indienen|doen)|ik doe graag mee",
  "(zou|zouden) ... (graag|dolgraag|zo weer|heel graag|het liefst|zo mee) ... (leren|weten|meedoen|mee willen|aan de slag|beginnen|meedenken|meekijken|meelopen|proberen|snappen|begrijpen|helpen|kunnen|opzetten|vaker|uitzoeken|doen|van maken|verdiepen)|wil (ik )?(het |er |dit )?(samen )?(wel |graag |best |echt )*(met (ze|hen|de moeders|bewoners|het team) )(bespreken|uitzoeken|kijken|doen)|wil ik (kijken|proberen|uitzoeken|onderzoeken) (of|hoe)",

  {
    when: "(heb|krijg|hebben) (er |ik |we |wij |hier |daar )*((echt|best|wel|gewoon|enorm|ook|zelf|heel veel|veel|eerlijk gezegd|erg|heel erg) )*(zin|trek) (in|om|aan)",
    unless: "geen (enkele )?zin",
  },
  "(heb|hebben) (er |daar |hier |ik |we |wij )*((echt|wel|gewoon|enorm|best|ontzettend|ook|eerlijk gezegd) )*zin( in)?",
  "(sta|staan|zit) (ik |we |wij |te |al )*(te |vooraan|op de eerste rij)(trappelen|popelen|springen)?",
  "(trappelen|popelen|sta te springen|stond te springen|ongeduldig om|kan niet wachten|kunnen niet wachten|staan te springen)",
  "(wil|wou|willen) (ik |er |we |dit |dat |het |hier |daar |wij |zelf |me |m |'m |mij |met ze |met hen )*((echt|best|wel|heel|dolgraag|graag|zo|ontzettend|juist|nu|ook|gewoon|erg|zó|zelf) )*(graag |zo |dolgraag |best |zo weer |echt |wel |juist wel )*(mee |een keer |eens |samen |in |over |aan |met |er |meer |beter |wat mee|nu graag |een |aan de |verder )*(aan de slag|mee aan de slag|beginnen|leren|weten|meedoen|mee doen|meedenken|meekijken|meelopen|induiken|uitzoeken|snappen|begrijpen|oppakken|opzetten|mee verder|wat mee|verder|doorbreken|uitproberen|proberen|onder de knie|helpen|verdiepen|meegenomen|meedraaien|doorpraten|delen|bijdragen|bespreken|kunnen|van maken|vaker doen|doen|uitdenken|aanpakken|meemaken)",
  {
    when: "(heel|erg|oprecht|best|super|ontzettend|wel|vooral|zo|echt|razend|reuze) (nieuwsgierig|benieuwd)",
    unless: "benieuwd of (jij|jullie|je|er ... komt|u)|niet (zo |echt )?(nieuwsgierig|benieuwd)",
  },
  "(ben|zijn|word) (ik |we |wij )?((er|heel|erg|oprecht|best|vooral|echt|wel|zo|ontzettend) )*(nieuwsgierig|enthousiast|gemotiveerd|geboeid|gegrepen|gretig)",
  "(lijkt|lijken) (mij|me|ons|het me) ((echt|heel|super|wel|hartstikke|ontzettend|enorm|best|oprecht) )*(leuk|tof|mooi|gaaf|interessant|super|heerlijk|goed om|boeiend|waardevol|geweldig|een goed plan|zinvol|machtig|prachtig)|lijkt me (wat|tof|leuk|super|heerlijk|interessant|mooi|gaaf)",
  "(leuk|tof|gaaf|geweldig|interessant|boeiend|mooi|fascinerend|belangrijk|intressant|hartstikke leuk|fantastisch) (thema|onderwerp|werk)? ?(vind ik|om te doen|dit)|(vind|vinden|vond) (ik |we |het |dit |dat |er |stiekem |nou |onwijs |echt )*((onwijs|echt|nou|heel|super|hartstikke|stiekem|erg|ontzettend|enorm|reuze|veel te|mega) )+(interessant|intressant|boeiend|leuk|tof|gaaf|fascinerend)",
  "veel te (boeiend|interessant|leuk)|smaakt naar meer|(laat|liet) ... me niet (meer )?los|(krijg|krijgen) (ik )?(er |hier |daar )*(veel |echt )?energie|word* (ik )?(hier |er |daar )*(blij|enthousiast|vrolijk|warm) van|(eindelijk) ... (iemand|aandacht|vraagt|beginnen|komt|gaan)|eyeopener|eye-opener",
  "(zou|lijkt|vind|vond) (ik )?(het |dit |me )*((echt|heel|super|ook|erg) )*(leuk|tof|mooi|gaaf) (vinden )?om",
  "(ik |we |wij )?(trek|trekken) (de kar|er hard aan|de kar wel)|(bijt|vast|bijten) ... (me|mezelf|ons) (er|erin|hierin|daarin|in) ?(in )?(vast)?|(pak|pakken) (ik )?(het|dit|dat) (graag|wel|zelf|meteen|gewoon|direct) ... (op)?|daar hou ik van|kom maar op|laat maar komen|gaan met die banaan|(wanneer|waar) (beginnen|starten|gaan|zitten|kunnen|trappen) (we|wij|kan ik|ik)( beginnen| starten| samen)?|(zullen|laten) we (volgende|klein|samen|gewoon|meteen|morgen|eens|een|het) ...",
  "(zet|schrijf) (me|mij|ons) (maar |vast |gerust )*op|(doe|doen|ben|zijn) (ik |we |wij )?(graag |zeker |zelf |er |van harte |sowieso |absoluut |gewoon )+(mee|bij|van de partij)|ik doe (graag )?mee|ik ben (erbij|van de partij)|reken op mij|(wie doet er mee|wie wil mee|wie gaat er mee)",
  "(ga|gaan) (ik |het |we |er |dit |me |daar |mij |hier )*((gewoon|zelf|zeker|wel|toch|nu|binnenkort|volgende week|het|er|nog een keer|komende week|een keer|morgen|ook) )+(leren|doen|proberen|uitproberen|verdiepen|mee door|door|verder|opzetten|vragen|mee|regelen|bellen|mee op pad|mee verder|mee aan de slag|met het|organiseren)|(ga|gaan) (ik )?(er |me er )?(wel )?(in verdiepen|mee door|mee verder)|(ik |en )ga (er |het )?(mee )?door|gewoon door$|ga (me|mij) er (wel )?in verdiepen",
  "(heb|hebben) (ik |er |we |al |vorige week |zelf |ook |er al |daar |een |laatst |ook al )*((al|vorige week|zelf|vast|alvast|net|laatst|stiekem) )+ ... (geprikt|getypt|opzetje|lijstje|op het oog|leesvoer|uitgeschreven|gekocht|opgezocht|aangemeld|afgesproken|afspraak|ingepland|gemaakt|voorbereid|toegevoegd|plan)|zit al te (puzzelen|schrijven|denken|broeden|rekenen)|zelf (maar )?(een boek|ingelezen|uitgezocht)|(zet|zetten) ik ... (op de agenda)|op de agenda (gezet|zet)",
  "(maak|maken) (ik )?(daar |er |graag |ik )*(graag |wel |zo |gewoon |best )+(een )?(uur|uurtje|tijd|middag|ruimte|plek)|maak graag|die maak ik (gewoon |graag |wel )?vrij|(help|helpen|denk|denken|kijk|loop|schuif|werk) (ik )?(graag|met liefde|zo|zeker) (mee|aan|een keer mee)|(help|denk|kijk|loop|schuif) (ik )?(daar )?graag|met (liefde|alle liefde|plezier|alle plezier)|(stap|stappen) ik ... (in)|kom (gerust|graag|anders|vooral) (een keer |eens |langs |met |even )|(weer|opnieuw|nog een keer|nog eens) (gewoon )?(proberen|opnieuw|doen|opzetten|oppakken)|probeer* (het|dit|ik) ... (opnieuw|weer|nog)|zo (weer )?(doen|beginnen|mee willen doen|mee doen|instappen)|(zou|wil) (er |het |dit )?(zo|zó) (weer )?(mee )?(willen )?(beginnen|doen|proberen|mee)",
  "(mag|kan|zou) (ik |wij )?(ergens |een keer |eens |een dag |ook |daar )+ ... (meekijken|meelopen|mee|aansluiten|aanschuiven|langskomen|leren)|een dag(je)? (meelopen|meekijken|mee)|doe mij maar|ik wil wel|^wil (ik )?(best|wel)|wil (best|wel) (meedenken|meedoen|mee|eens|een|leren)|(wil|willen) (er |dit |het |we )?(echt |graag |ook )+ ... (beter snappen|leren|beginnen|mee|weten|in duiken|induiken|doen)|daar wil ik (graag |best |wel |wat |iets |het |over |een |mee )*(mee|induiken|doen|een|wat|over)",
  "(zal ik|zal ik m|zal ik 'm|zal ik het) ... (sturen|doorsturen|vragen|regelen|beginnen|bellen|delen|mailen)|(ik |en )?(schrijf|stuur) (ik )?(m|'m|hem|het|je) (met liefde |graag |zo )?(opnieuw|door|toe|op)",
  "gewoon begonnen|zelf begonnen|ben (er )?(zelf |al |gewoon |alvast )+(mee )?(begonnen|bezig|gestart)|(ik ben|we zijn) er al mee bezig|ja leuk|jaa+|leuk!|tof!|yes",
  "maak (er )?(zelf )?werk van|mijn handen jeuken|handen jeuken|(kriebelt|kriebelen) (het|bij mij)|vuurtje|drive|passie|bevlogen",
];

const unrecognised: Cue[] = [
  "valt (dat |het )?hier ((reuze|wel|best|heel) )*mee|waar heb je het over|alleen van naam",

  "hier (is het )?(gewoon |heel |lekker )*rustig$|is (het )?(hier )?(gewoon |hier )*rustig$|(alleen|lopen|wonen|vooral) koeien|plattelandsgemeente|plattelandsdorp|boerendorp|gehucht",
  "(niet een keer|nooit|nog nooit|niet) ... (tegenaan gelopen|tegen het lijf gelopen|op gestuit|mee in aanraking*)",
  "(moest|moet) ik (even |eerst )*(opzoeken|googelen|googlen|opgezocht)|even gegoogeld",
  "(zie|zien|ziet) (je|we|ik) (dat |dit |zoiets )?(hier|bij ons|bij mij)( eigenlijk| gewoon)? (niet|nooit|nauwelijks)",
  "geen idee wat (dat|dit|ondermijning|het) (is|inhoudt|betekent)",

  {
    when: "(speelt|leeft|gebeurt|komt|zien|zie|kennen|ken|is|zit|hebben|heb) (het |dat |dit |we |wij |ik |er |zoiets |je |die dingen )*((hier|bij ons|in ons dorp|in onze wijk|bij mij|in mijn wijk|in mijn werk|in dit dorp|volgens mij|gewoon|echt|eigenlijk|in deze buurt|bij onze doelgroep|daar|in onze gemeente|bij mijn clienten|in mijn gebied|in het dorp|voor zover ik weet|helemaal|zo) )*(niet|nooit|nauwelijks|geen|nergens) ((echt|zo|voor|hier|bij ons|gewoon|volgens mij|hoor|in ons dorp|in onze wijk|bij mij|in deze gemeente|hoor|in dit dorp|bij onze doelgroep|in mijn wijk|in mijn gebied) ?)+$",
    unless: "drempel*|bezwaar*|probleem|belemmering*|mogelijkheid|kans",
  },
  "(speelt|leeft) (het |dat |dit )?((hier|bij ons|volgens mij|gewoon|in ons dorp|in onze wijk|in mijn wijk|echt|eigenlijk|bij mij) )*(niet|nauwelijks|geen rol|nooit)",
  "(speelt|leeft|gebeurt) (hier|bij ons|in ons dorp|in onze wijk|in dit dorp|bij mij|in mijn wijk) ... (niet|nooit|nauwelijks)|(niet|nooit) (hier|bij ons|in ons dorp|in mijn wijk) (hoor|gelukkig)?$",
  "(nog )?(nooit|niet|niks|niets|nix|weinig) ((wat|iets|zelf|echt|eerder|van zoiets|van) )*(tegengekomen|van gemerkt|gemerkt van|mee te maken gehad|meegemaakt|van gezien|van gehoord|over gehoord|gezien hier|bij stilgestaan|tegen gekomen|mee te maken)",
  "(nooit|nog nooit|niet) ... (tegengekomen|mee te maken gehad|gezien|meegemaakt|van gehoord|gehoord van|gemerkt)( hoor| hier| in mijn werk| bij ons| in mijn gebied)?$",
  "(herken|herkennen) (ik |we |wij |het |dat |dit |dat beeld |me |mij |het beeld |dit beeld |daar |er |hier )*((eerlijk gezegd|zo|eigenlijk|echt|helemaal|zelf|bij ons|in|op zich) )*(niet|niks|weinig|nauwelijks|niet zo|totaal niet)( zo| in| bij ons| hier| van|$)?",
  "(komt|komen|kwam|kloppen) ((dat |dit |het |ze |hier |bij ons |bij mij |zoiets |criminelen |die )*)((bij onze|in onze|bij mijn|in ons|bij|aan|in) [a-z]+ )?((gewoon|volgens mij|echt|eigenlijk|hier|bij ons) )*(niet|nooit|nauwelijks) (voor|aan|binnen)",
  "criminelen ... (niet|nooit|geen)|geen (criminelen|criminaliteit|maffia|ondermijning|boeven|drugs) (hier|bij ons|in ons|in onze|in dit|in deze|bij onze|in de wijk)",
  "(is|was|wij zijn) (dit |dat |hier |het |ons )*(de randstad|amsterdam|rotterdam|de grote stad|een grote stad|de bijlmer|tilburg|brabant|chicago|gotham) niet|(meer )?iets (voor|van|uit) (de )?(randstad|amsterdam|rotterdam|grote steden|brabant|de stad|grote stad|anderen|het zuiden|eindhoven|utrecht|tilburg|limburg|den haag|films|tv)|(hier|wij) ... geen (amsterdam|rotterdam|randstad|chicago)",
  "(wat|hoe) (is|betekent|houdt|bedoel|bedoelt|bedoelen|versta) (dat|het|je|u|jij|ondermijning|jullie|die term) ... (ondermijning|in|precies|eigenlijk|daarmee|hiermee|onder)|ondermijning ... wat is dat|(wat|hoe) ... (bedoel*|versta*|betekent) ... ondermijning|wat is ondermijning|wat wordt (er )?(bedoeld|verstaan)|wat bedoel (je|jij) (precies )?met (ondermijning|dat woord)",
  "(woord|term|begrip|thema) (zegt|zei|doet) (me|mij|ons) ... (niks|niets|weinig)|(woord|term|begrip) ... (onbekend|nooit van gehoord|vaag)|(zegt|zei) (mij|me|ons) ((echt|eerlijk|gezegd|eigenlijk|op zich|zo|verder|helemaal|nu|heel) )*(weinig|niks|niets|niet veel|niet zoveel)|(geen|totaal geen|helemaal geen) (beeld|voorstelling) (bij|van|hierbij|daarbij)|bij mij valt het kwartje niet|is dat hetzelfde als|wat moet ik me er|(nooit|niet) (eerder )?van gehoord",
  "(niks|niets|nix) (van (dat|die) (al|dingen|soort*)|aan de hand|te (zien|merken|vinden) hier)|(slaapstadje|slaapdorp|rustig dorp|rustige wijk|brave wijk|nette wijk|nette buurt|keurige wijk|rustige buurt|gewone mensen met gewone)|(niet|nie) (echt )?(iets|wat) van (onze|ons|mijn|deze) (wijk|buurt|dorp|gemeente|gebied)|ver van (mijn|ons|m'n) bed|ver-van-m*n-bed*|ver-van-mijn-bed*",
  {
    when: "(bij|in) (ons|onze|mij|mijn|deze|dit|het) ((dorp|wijk|doelgroep|gemeente|buurt|team|gebied|clienten|werk) )?(zie|merk|zien|merken|speelt|leeft|heb|hebben|valt|is) (je |ik |we |dat |dit |het |er |daar |ik er )*((eigenlijk|gewoon|echt|nog|hoor|volgens mij) )*(niet|niks|nooit|geen|weinig|niets)( van)?( hoor)?$|(zie|zien|merk|merken) (ik |wij |we |je |er |hier |daar |het )*((hier|bij ons|zelf|in mijn werk|in mijn gebied|eigenlijk|eerlijk gezegd) )*(niet|niks|niets|nooit|weinig|nooit wat|niks van|nix) (van|hier|in mijn|bij ons)|(heb ik|heb) ... (jaar|jaren) (nog )?(niet|nooit) (gezien|meegemaakt|tegengekomen)|omdat er niks is|bestaat (dat |dit )?(hier|bij ons) niet",
    unless: "drempel*|bezwaar*|probleem|belemmering*",
  },
  "(bij ons|hier)( in het dorp| in de gemeente)?$ ... nee joh",
  "(die kennen we allemaal persoonlijk|iedereen kent (hier )?elkaar)( hier)?$",
];

const normative: Cue[] = [
  {
    when: "({ander}|opsporing) hoort (daar|er|hier|te|bij|dat|zoiets|meer|ook)",
    unless: "hoort (er|daar|hier) (niet )?bij",
  },
  {
    when: "(opsporing|zorg|de banken|werkgever|de werkgever|kamer|de staat|woningbouw|de bank|uitkeringsinstantie) (moet|moeten|zou|dient|hoort) ",
    unless: "(moet|zou) (ik|je|we|wij)",
  },

  {
    when: "{ander}( [a-z&/'0-9-]+){0,6} (moet|moeten|mot|hoort (te|dat|dit)|horen (te|dat|dit|hier|het)|dient|dienen|behoort|behoren|zou moeten|zouden moeten|mag wel eens|mogen wel eens|mag best|mogen (hier |daar |dit )?best|mag eens|mogen eens|hoeft niet|hoeven niet)",
    unless:
      "(ik|je|jij|u|we|wij) (zou|moet|kunt|kan|moeten) |te horen|komen vertellen|(moet|moeten|zou|zouden|mag) (ik|je|jij|we|wij|u|jullie) |(bij|van|met|voor|aan|naar) (de |het )?({ander}) (moet|moeten) |(die|hem|haar|dat|hen) (moet|zou) (ik|je|jij|u)|moet (ik|je|jij|we|wij|u) |moeten (we|wij) |(bij|van|met|voor|aan|naar) (de |het )?({ander}) (moet|moeten) |moet je (hebben|spreken|vragen|bellen|zijn)|(zou|moet) je|(dat|wat|hoe|als|of|die) (we|wij|ik|je) ... (moet|moeten)",
  },
  {
    when: "{ander} (zou|zouden)( [a-z&/'0-9-]+){0,7} (moeten|horen|mogen|dienen)",
    unless: "(ik|je|jij|u|we|wij) (zou|zouden) |komen vertellen|kunnen uitleggen|zou(den)? (ik|je|jij|we|wij|u) ",
  },
  {
    when: "(zou|zouden|moet|moeten|mag|mogen) (de|het|onze|ons|die|team|mijn|een|elke|alle|iedere|dat|eerst de|eens de|ook de) ([a-z&/'-]+ )?({ander})",
    unless: "moet(en)? (ik|je|we|wij) ",
  },
  {
    when: "^(en |dan |want |nou |ik vind dat |vind dat )?(de |het |een |die |onze |alle |team |elke |iedere )?([a-z&'/-]+ ){0,3}[a-z&'/-]+(ers|enten|ingen|isten|eurs|having|scherming|shoofden|gevenden|corporaties|aanbieders) (moet|moeten|dienen|horen|zouden|mogen) ",
    unless:
      "(moet|moeten|zou|zouden|mag|mogen) (ik|je|jij|we|wij|u|jullie|mij|me) |(client*|bewoners|jongeren|ouders|inwoners|gezinnen) (moeten|moet)",
  },
  {
    when: "(ze|zij|die) (moeten|zouden|horen|dienen|mogen|moet) ((zelf|eens|es|gewoon|maar|eerst|vaker|meer|beter|ook|eindelijk|echt|bij|verplicht|daar|dat|die|hier|nou|nu|veel|wat|wel|er|hun|ons|een keer|toch|niet) )+",
    unless:
      "die (moet|zou|moeten|zouden) (ik|je|jij|u|we|wij|jullie)|die moeten (we|wij)|(client*|bewoner*|jongens|gezin|moeder|jongeren|inwoners|kinderen) ... (ze|zij|die) ",
  },
  {
    when: "(moeten|zouden|mogen) (ze|zij) ((zelf|eens|es|gewoon|maar|eerst|vaker|meer|beter|ook|eindelijk|echt|bij|verplicht|daar|dat|die|hier|nou|nu|veel|wat|wel|er|hun|toch|niet) )+",
    unless: "(wat|hoe|waar) (moeten|zouden)",
  },
  "laat (de |het |die |team |onze )?([a-z&'/-]+ )?({ander}) (eerst |eens |maar |zelf |dat |hun |gewoon |het )+",
  "(het |'t )?(zou (goed|fijn|mooi|handig|helpen|beter|schelen)|wordt (hoog )?tijd|is tijd|werd tijd|tijd) (zijn )?(als|dat|wanneer) (de |het |die |onze |ons )?([a-z&'/-]+ )?({ander})",
  "({ander}) ... (is|zijn) (nu )?aan zet|({ander}) (kan|kunnen) (best|wel|gerust) (eens |wat |iets )|men (moet|dient|zou|hoort)|(er moet|er zou|er moeten) (gewoon |eens |meer |veel |eindelijk |een |echt |strenger |harder )+|({ander}) (doet|doen) (veel |hier |er )?te weinig|({ander}) (had|hadden) ... (moeten|kunnen)",
];

const refusal: Cue[] = [
  "(weet|wist|zou) (ik |het |dat |k |zo |er )*((echt|eigenlijk|zo|eerlijk gezegd|even|nu|ook|gewoon|zelf) )*(niet|nie|niet zo)( hoor| eigenlijk| weten)?$",
  "zou (ik |het |dat |zo |k )*niet weten",
  "^(ik heb |heb |nou |pff |eh |sorry |echt |eerlijk gezegd |daar heb ik )*geen (flauw )?idee( eigenlijk| hoor| sorry| over| van)?$",
  "^(pas|skip|volgende|next|nvt|geen commentaar|sla over|overslaan)$",
  "(sla|slaan) (deze |die |dit |ik |hem |maar |liever |'m |m |even )*over|^overslaan|(liever|graag) (overslaan|niet)$|volgende vraag",
  "(zeg|zeggen|beantwoord|vertel|deel|praat) (ik )?(dat |dit |daar |hier |er |maar )*(liever |even |maar )+(niet|niks|niets)",
  "(wil|ga) (ik )?(dat |dit |daar |hier |er |het )*((liever|niet|verder|nu|even) )+(niks |niets |niet )?(over )?(zeggen|kwijt|vertellen|delen|antwoorden|beantwoorden|over kwijt|op ingaan|over hebben|in gaan)",
  "geen (mening|antwoord|commentaar|behoefte aan|zin in)( over| op| hierin| hierover|$)",
  "(wat een|wat 'n) (gezeur|gedoe|onzin|rare vraag|vragen|domme vraag|gezeik|zeurvraag)|(alweer|weer) (een |zo'n |die |dezelfde )?(vraag|vragen)|(dat|dit) (heb|had) ik (net|al) (al )?(gezegd|verteld|geantwoord|beantwoord)|hou* (toch )?op|(ben|word) (ik )?(er |hier |je |dit |die )*(klaar|flauw|moe|gek) (mee|van)|(stomme|irritante|rare|domme|vreemde|onzinnige) vra*g*|(vraag|vraagt) (me |steeds |telkens )*hetzelfde|zie (boven|vorige|eerder)*|wat maakt (het|dat) uit|gaat je (niks|niets|niet) aan|bemoei je",
  "(daar|hier) (ga|wil|kan) ik (nu |even |verder |maar )*(niet|niks) (op in|over|aan)|kan ik niks over (zeggen|kwijt)|no comment",
];

const vague: Cue[] = [
  "{woordvoor}(grijs gebied|grijze gebied|schemergebied|spagaat|evenwicht|balans|wereldje|circuit|netwerk|onderwereld|bovenwereld|systeemwereld|leefwereld|papieren werkelijkheid|tunnelvisie|eilandjes|eiland|koninkrijkjes|kloof|muur|spanningsveld|drempel|drempels|cultuur|sfeer|klimaat|mentaliteit|gevoeligheid|gevoeligheden|frictie|ruis|gedoe|rompslomp|poespas|verhaal erachter|grote geheel|grotere plaatje|kleine visjes|grote vissen|grote jongens|kruimelwerk|ijsberg|topje van de ijsberg|wespennest|mijnenveld|wildgroei|rode draad|lange adem|dunne lijn|glijdende schaal|dooddoener|schijnveiligheid|schijnwereld|spelletje|machtsspel|dubbele boodschap|dubbele agenda|zachte kant|harde kant|harde wereld|zachte heelmeesters|ons kent ons|gunfactor|gesloten gemeenschap|gesloten bolwerk|gesloten front|zwijgcultuur|angstcultuur|afrekencultuur|vinkjescultuur|aanspreekcultuur|verkokering|hokjes|hokjesdenken|ruggengraat|gezond verstand|normale omgang|verkeerde vrienden|foute vrienden|foute boel)",
  "{woordvoor}(regie|maatwerk|draagvlak|eigenaarschap|weerbaarheid|samenwerking|ketenaanpak|integrale aanpak|aanpak|informatiepositie|meldcultuur|handelingsperspectief|duidelijkheid|veerkracht|zelfredzaamheid|professionaliteit|betrokkenheid|onmacht|nabijheid|continuiteit|urgentie|verantwoordelijkheid|onderbuikgevoelens|vroegsignalering|doorpakken|doorzettingsmacht|grip|positie|rolvastheid|presentie|outreachend werken|normalisering|criminele uitbuiting|kwetsbaarheid|lef|moed|korte lijnen|korte lijntjes|warme overdracht|netwerkpartners)",
  "(te |erg |heel |best |vrij |behoorlijk |wel |zo |nogal |een beetje |super |enorm |vooral )?(lastig|ingewikkeld|complex|spannend|onduidelijk|moeizaam|stroef|frustrerend|zwaar|schrijnend|ongemakkelijk|dubbel|raar|vreemd|verdacht|gevoelig|vervelend|versnipperd|afhankelijk|rommelig|chaotisch|ondoorzichtig|log|bureaucratisch|vaag|ongrijpbaar|onwerkbaar|onrustig|beladen|kwetsbaar|krampachtig|halfslachtig|vrijblijvend|ad hoc|onveilig|naief|afwachtend|terughoudend|voorzichtig|afstandelijk)",
  "(rare|vreemde|gekke|bepaalde|verkeerde|dat soort|dit soort|zulke|foute|kwetsbare|verdachte|ongure|bijzondere|moeilijke|lastige|criminele) (dingen|types|mensen|figuren|zaken|families|gezinnen|situaties|adressen|jongens|panden|signalen|praktijken|clubs|ondernemers|gasten)",
  "{woordvoor}(?!gezond|over|gelegen|een|hoeveel|waar|meer|minder|veilig|werkelijk|moge)[a-z]{4,}(heid|cultuur|gevoel|denken|wereld|dynamiek|mentaliteit|isme|positie|logica)",
];

const sense: Cue[] = [
  "(dat|het|je|ik|we|ze|die) (zie|ziet|zien|merk|merkt|voel|voelt|ruik|ruikt|hoor|hoort|proef|proeft|weet) (je |ik |we |het |dat |dan |er |'t |t )*(gewoon|meteen|zo|direct|al|vanzelf|wel|gelijk|aan alles|op een gegeven moment|als iets|snel genoeg|dat er iets|dat iets|in één oogopslag)( zelf| wel| hoor)?",
  "(dat|het) (voel|merk|zie|ruik|proef) (je|ik)( wel| gewoon| zo)?|je (voelt|ruikt|proeft|merkt|ziet) het( gewoon| wel| meteen| zo)?|(ik|je) (voel|voelt|merk|merkt) (gewoon |meteen )?(dat|wanneer|als) (er )?iets",
  "(gaat|loopt|komt) (dat |het |allemaal |dan |bij ons )*(eigenlijk |gewoon )?(vanzelf|automatisch|op gevoel|organisch|als vanzelf|natuurlijk)",
  "(op|met) (mijn|m'n|je|het|ons) (gevoel|onderbuik*|intuitie|buik)|op gevoel|onderbuikgevoel|onderbuik|niet-pluisgevoel|niet pluis( gevoel)?|niet-pluis gevoel|intuitie|fingerspitzengefuhl|zesde zintuig|neus voor|antenne voor|voelspriet*|(een|alleen een) buik|gevoelsmatig|gut feeling",
  "(er |iets |dat )(klopt|klopte) ((er|gewoon|dan|iets|iets gewoon) )*(iets )?niet|(klopt|klopte) (er )?iets niet|voelt niet (kloppend|goed|pluis)|(uit|op) (ervaring|routine)|(zit|zat) (gewoon )?(in (je|mijn|ons) (vingers|systeem|natuur|bloed))|routine|op de automatische piloot|(kleine dingen|kleine dingetjes|tussen de regels|lichaamstaal|hoe iemand kijkt|de manier waarop)|(weet|wist) ik (gewoon|meteen)|gaandeweg|al doende|aanvoelen|aanvoel|dat gevoel van",
];

const general: Cue[] = [
  "(van alles|allerlei|alles en nog wat|alle mogelijke|verschillende dingen|diverse zaken|diverse dingen|noem maar op|en zo verder|dat soort dingen|dat soort zaken|dit soort zaken|alles wel|van alles en nog wat|bepaalde zaken|zulke dingen|enzo|en zo)",
  "(in het algemeen|over het algemeen|in z'n algemeenheid|in zijn algemeenheid|in principe|vaak wel|meestal wel|per definitie|in de regel|doorgaans|algemeen gezien)",
  "(integrale|integraal|domeinoverstijgend*|gebiedsgericht*|outreachend*|vroegsignalering|preventieve|samenhangende|brede|stevige) (aanpak|werken|samenwerking|visie|blik|inzet|benadering)|integraal (werken|kijken|oppakken|samenwerken)|ketensamenwerking|ketenaanpak|ketenpartners|netwerksamenwerking|stakeholders|governance|handelingsperspectief|informatiepositie|bewustwording|bewustzijn creeren|awareness|kaders|randvoorwaarden|borgen|borging|implementatie|uitrollen|doorontwikkel*|professionaliser*|faciliteren|beleidsmatig|strategisch|tactisch|operationeel|sociale basis|transformatie|maatwerk|de menselijke maat|inwoner centraal|client centraal|weerbare (samenleving|overheid|wijk*)|weerbaarheid vergroten",
  "(samen sterk*|samen (kom je|komen we) (er|verder)|samen doen|samen (moeten|kunnen) we|met elkaar|met z'n allen|met zn allen|de handen ineen|de schouders eronder|schouder aan schouder|elkaar vinden|elkaar opzoeken|de verbinding|verbinding zoeken|iedereen is belangrijk|voorkomen is beter|kwestie van communicatie|communicatie is (alles|belangrijk)|korte lijnen|het begint bij|niemand kan het alleen|de hele keten|elke dag is anders|elk (geval|gezin|mens) is anders|het is (heel |erg |super )?belangrijk (dat|om)|van belang (dat|om)|men (vindt|moet|zegt|weet|doet|ziet|kan|wil|is)|kennis is macht|meten is weten)",
];

const fact: Cue[] = [
  "(gebeurt|gebeuren|loopt|lopen|werkt|werken|komt|komen|doet|doen|gaat|gaan|blijft|blijven|lukt|wordt|worden|delen|meldt|melden|belt|bellen|reageert|reageren|reageerde|overleggen|schuift|schuiven|kent|kennen|spreken|zien) ... (niet|nooit|nauwelijks|zelden|weinig|amper|stroef|traag|moeizaam|vast|langs elkaar heen|niks|niets|niemand|steeds minder|steeds vaker|steeds meer|pas laat|te laat|anders)",
  "(steeds (meer|minder|vaker|jonger|erger)|neemt (toe|af)|wordt (meer|minder|erger|beter|drukker)|is (veranderd|gestopt|gegroeid|weggevallen|afgenomen|toegenomen)|niemand (doet|weet|zegt|meldt|belt|komt|vraagt|kijkt|ziet|kent))",
];
const because: Cue[] = [
  "omdat|want|doordat|daardoor|vandaar|komt door|door de|door het|dankzij|wegens|vanwege|aangezien|reden|oorzaak|sinds|zodat|waardoor|zolang|tot(dat)?",
];

const concrete: Cue[] = [
  "(vorige|afgelopen|deze|verleden|komende|volgende) (week|maand|jaar|zomer|winter|herfst|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|nacht|keer)|gisteren|eergisteren|vanochtend|vanmorgen|vanmiddag|(in|sinds|rond|eind|begin) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(19|20)#)|(elke|iedere|op) (maandag|dinsdag|woensdag|donderdag|vrijdag)|{getal} (jaar|maanden|weken|dagen) (geleden|terug)|anderhalf jaar (later|terug|geleden)|een (week|maand|jaar|dag) (later|geleden|terug)|laatst (kwam|was|had|zag|belde|stond|zat)|toen (kwam|was|had|zag|belde|stond|zat|ik|we|bleek|ging|zei|heb|werd)|uiteindelijk (is|heeft|kwam|werd|ging|bleek|heb|was|hebben)|op een (dag|avond|ochtend|gegeven moment (kwam|stond|zei|was|belde))",
  "{getal} (euro|keer|x|man|mensen|jongens|panden|adressen|auto's|telefoons|bedden|kinderen|personen|inschrijvingen|meldingen|dossiers|gezinnen|clienten|zolders|plantjes|vragen|jongeren|bewoners|huurders|vrieskisten|scooters|pakketjes|minuten|uur|weken|maanden|jaar|aanvragen|collega's)|voor # euro|van # (jaar|euro)|van {getal} (jaar|euro)|(een|die|dat) (jongen|meisje|man|vrouw|gezin|client|moeder|meneer|mevrouw|ondernemer|huurder|bewoner) (van|die|met|liet|stond|kwam|had|vertelde|wilde|zei|betaalde|belde|vroeg|bleek)|meneer ... (die|kwam|betaal*|af)",
  "[a-z]{3,}(straat|plein|laan|buurt|kade|weg|flat|hof) (gelopen|stond|staan|staat|waar|was|zag|een|werd|is|zat|zit)|in (de|het) [a-z]{3,}(straat|plein|buurt|wijk|flat|hof|laan|kade)",
];

const painful: Cue[] = [
  "(ben|was|word|werd) ({ik} )?((zelf|best|ook|echt|gewoon|soms|weleens|dan|nog steeds|heel|erg|vooral|toen|doods) )*(bang|doodsbang|bedreigd|in elkaar geslagen|geintimideerd|mishandeld|opgewacht|achtervolgd|klemgereden|gevolgd naar huis)( hoor| voor| geweest|$)?",
  "(vind|vond) (ik )?(het|dat|dit|'t|t) ((gewoon|best|wel|soms|ook|eerlijk gezegd|heel|erg|eigenlijk|toch|echt|daar|stiekem|een beetje) )*(eng|doodeng|griezelig|beangstigend|intimiderend)",
  "(dreigbrief|dreigement*|doodsbedreig*|dreigmail*|dreigtelefoontje*|steen door (de|mijn|het) (ruit|raam)|banden lek*|lekgestoken band*|kogelbrief)|(band|banden) ... lek(gestoken|geprikt)",
  "(weten|wisten|weet|wist) ... waar ({ik}|mijn|m'n|mn) ... (woon|wonen|kind*|dochter|zoon|parkeer|hockeyt|sport*|school)|(weten|weet) me (wel |heus )?te vinden|(stond|stonden) ... (bij (mijn|m'n|de) auto|voor mijn (deur|huis)|me op te wachten|te wachten)|op de stoep|naam en al in ... dossier|(durf|durfde) (ik )?(er |daar |hier |dat |het |ook |gewoon )*(niet|niet meer)( meer)?( heen| alleen| naar| te| langs| meer|$)",
  "(slapeloze|slecht geslapen|slaap (er )?(al |nog )*(slecht|niet)|wakker (van )?gelegen|lig (er )?(nog |s nachts |soms )*wakker|lag (er )?wakker|nachtmerrie*|gehuild|huilen|in tranen|tranen in|overspannen (geraakt|geweest)|ingestort|burn-out (gehad|geraakt)|in een burn-out|ziek van (geweest|geworden)|niet goed van geweest|kapot van|er kapot aan|trauma*|getraumatiseerd|ptss|paniek*|therapie|emdr)",
  "(schaam|schaamde|schamen) (ik )?(me|mij)|schaamte|schuldgevoel|schuldig (over|voel|aan)|(voel|voelde) (ik )?(me |mij )((er|hier|daar|nog|steeds|toen|best|erg|heel|zo|ook|wel|een beetje) )*(schuldig|machteloos|rot|klote|ellendig|verraden|kapot|in de steek gelaten|onveilig|alleen|eenzaam|vernederd|bedreigd)|(neem|nam|verwijt) (ik )?(het |dat )*(mezelf|mij) (nog |nog steeds |zeer |erg )*(kwalijk|$)|kwalijk (nemen|neem)|vergeef ik mezelf|achtervolgt (het |dat )?(me|mij)|(laat|liet) ... me niet los|spijt (van|dat)|had ik maar|in de steek gelaten|laten vallen|(te laat|nooit) ... overleden|(is |was )?(overleden|doodgegaan|doodgestoken|doodgeschoten|omgekomen|verongelukt|vermoord)|begrafenis|rouw|zelfmoord|zelfdoding|suicide|(client|jongen|meisje|collega) ... (dood|overleden|doodgestoken|doodgeschoten|verloren)",
  "(thuis|mijn man|mijn vrouw|mijn partner|mijn kinderen) ... (bang|stoppen|anders kon|ongerust)",
];

const weight: Cue[] = [
  "(ik|we|wij) (heb|hebben) (er |het |dat |toen |daar |haar |hem |hun |ze |dus |zelf |ook |gewoon |uiteindelijk )*((niks|niets|niet|nooit|weg|de andere kant|laten|gezwegen|gefaald|verzuimd|gemist|verzaakt|onderschat|verkeerd|fout|een fout|steken) )+",
  "heb (ik )?(er |het |dat |toen |daar |haar |hem |dus |zelf |gewoon )*(niks|niets|niet) (mee gedaan|gedaan|gemeld|gezegd|doorgezet|doorgepakt|gebeld|opgepakt|ingegrepen)|(niks|niets) gezegd toen|(had|hadden) (ik |we |het |dat |er )*(toen |eerder |al |veel |gewoon |beter )+(moeten|kunnen|in moeten|iets|zien|melden|doen)|had ik (het |dat |er )* ... (moeten|gezien|gemeld)|(gefaald|tekortgeschoten|tekort geschoten|weggekeken|wegkeek|kijk ik weg|keek ik weg|kijk weg|laten liggen|laten lopen|laten gaan|laten vallen|over het hoofd gezien|verkeerd ingeschat|fout gemaakt|laten zitten|te lang gewacht|mijn mond gehouden|niet durven|durfde niet|niet gedurfd|te laf|laf van me|laf van mij|geen ruggengraat|niet ingegrepen|achteraf)",
  "(voel|voelde) (ik )?(me |mij )((er|hier|daar|nog|steeds|toen|best|erg|heel|zo|ook|wel|een beetje) )*(alleen|niet gehoord|niet serieus|niet gesteund|onmachtig|machteloos|in de steek|schuldig|rot|genegeerd|klein|dom|verraden|onveilig|eenzaam)|(sta|stond) (ik )?(er )?(dan |toen |helemaal |weer )*alleen voor|(liet|lieten|laten) (me|mij|ons) (gewoon |toen )*(vallen|zakken|zitten|in de kou|barsten|stikken|zwemmen)|in de kou|in de steek|aan (mijn|m'n|ons) lot|haal(de|t|en)? (zijn|haar|hun|z'n) schouders op|haalde haar schouders",
  "(niet|nooit) (meer )?(geprobeerd|gemeld|durven)|(mezelf|me) afgeleerd|(steek|stak) (mijn|m'n) nek niet|(ben|was) (er |daar )*(best |erg |echt |wel |heel |een tijd |flink )*(van geschrokken|door geraakt|van onder de indruk|teleurgesteld|gefrustreerd|verdrietig|boos|kwaad|ondersteboven|moedeloos|kapot van)|(raakte|raakt) me|gaat me (aan het hart|nog steeds)|deed (me |mij )?pijn|pijn gedaan|vertrouwen kwijt|nooit (meer )?(wat |iets )?(meer )?(van )?(gehoord|vernomen|teruggezien|terug gezien)|niet serieus genomen|afgepoeierd|weggewuifd|afgescheept|kluitje in het riet|uitgelachen|vernederd",
];

const report: Cues["report"] = {
  threat: [
    "(ben|was|word|werd|zijn|worden|werden|collega is|collega werd|collega's zijn|me|mij) ({ik} )?((zelf|onlangs|laatst|vorige week|ook|toen|vorig jaar|gisteren|een keer|weleens|echt|thuis|meermaals|met de dood|nu|al|weer|persoonlijk|ernstig) )*(bedreigd|gestalkt|opgewacht|achtervolgd|belaagd|klemgereden|afgeperst|gechanteerd|in elkaar geslagen|geintimideerd)",
    "(dreigbrief|dreigmail*|dreigtelefoontje*|doodsbedreig*|kogelbrief|dreigement*)|(dreigde|dreigden|dreigt) (me|mij|ons|hij|ze|met|mijn)|(bedreigt|bedreigde|bedreigden|bedreigen) (me|mij|ons|mijn|een collega)",
    "(steen|baksteen|vuurwerk|molotov*|cobra) ... door (de|mijn|het|onze) (ruit|raam|voordeur|brievenbus)|(die|een) steen door ... ruit|(mijn|m'n|mn) (banden|band|autobanden) ... lek|(banden) ... lekgestoken|lekgestoken banden|(ruit*|auto) ... (ingegooid|in brand gestoken)",
    "(ze|hij|die man|die lui|die gasten) (weten|weet|wist|wisten) (precies |ook |inmiddels )*waar (ik|mijn|m'n|mn|we) ... (woon|wonen|kind*|dochter|zoon|hockeyt|school|parkeer|sport*)|(weten|weet) me (wel |heus )?te vinden|(stond|stonden|stond er|stonden er) ... (bij (mijn|m'n) (auto|huis)|voor mijn (deur|huis)) ... wachten|(ik (pak|vermoord|steek|weet) je) |maak je (dood|af)",
  ],
  child: [
    "(kind|kinderen|kindje|baby|peuter|kleuter|dochtertje|zoontje|meisje|jongetje|dochter|zoon) ... (geslagen|mishandeld|misbruikt|verwaarloosd|opgesloten|in gevaar|niet veilig|onveilig|seksueel|geschopt|verhongerd|blauwe plekken|aangerand|betast|uitgehongerd)",
    "(slaat|slaan|mishandelt|mishandelen|misbruikt|misbruiken|schopt|verwaarloost|verwaarlozen) (zijn|haar|hun|het|dat|de|z'n|d'r) (kind|kinderen|kindje|baby|dochter*|zoon*|stiefkind*)",
    "kindermishandeling (gezien|zie|vermoed|bij)|(vermoed|vermoeden van|zie|zag) (ik )?kindermishandeling",
  ],
  integrity: [
    "(collega|ambtenaar|wethouder|leidinggevende|manager|teamleider|raadslid|agent|medewerker|iemand van ons|iemand binnen|chef|baas|burgemeester) ... (lekt|lekte|gelekt|verkoopt|verkocht|omgekocht|steekpenning*|smeergeld|corrupt|zwart geld|wegsluist|sluist|fraudeert|vriendendienst*|cadeaus aan|dealt|gebruikt zelf|in dat wereldje|banden met|familie van die crimineel|doorspeelt aan|speelt informatie|tipt|zoekt namen op|snuffelt in dossiers|onder de tafel)",
    "(omgekocht|steekpenningen|smeergeld|omkoping|corruptie) ... (collega|bij ons|gemeente|afdeling|hier|stadhuis|binnen)|(bij ons|hier|binnen de gemeente|op onze afdeling) ... (gelekt|omgekocht|steekpenningen|corrupt)|(informatie|gegevens) ... (verkocht|verkoopt) aan",
  ],
  crime: [
    "(zag|gezien|lag|liggen|ligt|vond|gevonden|hebben|heeft|staat|stond) ... (vuurwapen*|pistool|pistolen|wapens|wapen|kilo coke|cocaine|drugslab|hennepkwekerij|wietplantage|handgranaat|explosie*|zakken geld|tas met geld|lijk)",
    "(vuurwapen*|pistool|drugslab|hennepkwekerij|handgranaat|wietplantage|wapens) ... (in huis|in de (kelder|schuur|garage|box|loods)|op zolder|bij (een|mijn) client|onder het bed|op tafel|gezien|gevonden)",
    "(dealt|dealen|handelt|handelen|verkoopt|verkopen) ((hij|ze|daar|er|die|gewoon|vanuit|drugs|coke|wiet|cocaine|pillen|in) )+ ... (drugs|coke|cocaine|wiet|pillen|wapens|vanuit|schuur|flat|portiek|huis|op nummer|kapper*|garage*|nummer)",
    "(slachtoffer van|wordt|worden|werd|is|er is) ... (uitgebuit|mensenhandel|gedwongen prostitutie|verhandeld|tot prostitutie gedwongen|gedwongen te (werken|dealen)|opgesloten gehouden|verkracht|doodgeschoten|neergestoken|neergeschoten|vermoord)",
    "(moet|moest|gedwongen) ... (drugs (vervoeren|rondbrengen|bewaren)|hennep knippen|pakketjes wegbrengen)|gedwongen om ... (drugs|hennep|pakketje*)|(weet|ik weet) (precies )?wie ... (dealt|doodgeschoten|neergestoken|gedaan heeft|overvallen|witwast|drugs)|(plant|plannen|gaan) ... (aanslag|overval|ripdeal|liquidatie)",
  ],
  suicide: [
    "(zelfmoord|zelfdoding|suicide|suicidaal|suicidale)|(wil|wilde|wou|willen|hoeft|hoef) ((hij|ze|ik|die|er|niet|zelf) )*(niet meer|niet langer) (leven|verder leven|hier zijn)|(eind|einde) (aan|er aan) ... (leven|maken)|er een eind* aan (maken|te maken|gemaakt)|(van het|voor een|onder de) (dak|trein|flat) (springen|gesprongen|sprong)|(van|uit) het leven (beroven|beroofd|gestapt|stappen)|uit het leven (gestapt|stappen)|(ik |mij |me )?(wil|ga) (dood|mezelf iets aandoen|mezelf wat aandoen)|mezelf (wat|iets) aan(doen|te doen)|zichzelf (wat|iets) (aandoen|aan doen|aan te doen)",
  ],
};

const tried: Cue[] = [
  "(heb|hebben) ({ik} )?([a-z0-9&'-]+ ){0,7}(geprobeerd|gemeld|gebeld|aangekaart|voorgesteld|aangevraagd|opgezet|uitgenodigd|aangeklopt|gemaild|gevraagd|besproken|georganiseerd|opgetuigd|geopperd|geagendeerd|doorgegeven|benaderd|gesproken|uitgezocht|opgeschreven|geschreven|ingebracht|voorgelegd|gesignaleerd|toegevoegd|getypt|gemaakt|gestart|begonnen|bedacht|gekocht|ingelezen|gevolgd|aangegeven|afgesproken|gedaan aan|geregeld|gestuurd|gewerkt met|opgezocht|aangesproken|aangemeld|gedeeld|meegelopen|gelopen)",
  "^(ooit |wel eens |weleens |al |vorig jaar |vorige week |vorige maand |laatst |net |eerder |in # |jaren terug |bij [a-z]+ )*(een |eens |er |met |het |al |wel )*([a-z'-]+ ){0,4}(geprobeerd|gemeld|gebeld|aangekaart|voorgesteld|aangevraagd|opgezet|uitgenodigd|aangeklopt|gemaild|besproken|georganiseerd|opgetuigd|geopperd|geagendeerd|doorgegeven|benaderd|neergelegd|aan de bel getrokken|uitgezocht)",
  "(ik|we|wij) (probeerde|probeerden|belde|belden|mailde|mailden|meldde|meldden|vroeg|vroegen|ging|gingen|sprak|stapte|stapten|organiseerde|schreef|stelde ... voor|kaartte) ",
  "{getal} keer (gemeld|aangekaart|gevraagd|geprobeerd|aangevraagd|voorgesteld)|gewoon begonnen|toen ben ik ... (gaan|begonnen|gestapt)|(ben|zijn) (ik |we )?([a-z'-]+ ){0,4}(gaan praten|langsgegaan|gaan bellen|naar ... gestapt|op gesprek geweest|begonnen met|langs geweest|op af gestapt|gaan zitten met)|aan de bel getrokken|(ik|we) (hou|houd|houden) ... (lijstje|overleg|spreekuur)|lijstje van gemaakt",
];

const anonymity: Cue[] = [
  "(niet|nooit|liever niet|zonder) (met |onder |bij )?(mijn|m'n|mn) naam|(mijn|m'n) naam (er )?(niet|niet bij|liever niet|nergens|eruit|eraf|weg)|(zet|noem) (mijn|m'n) naam (er )?(niet|liever niet)|onder ons( gezegd)?|tussen ons( gezegd)?|blijft (dit |dat )?(tussen|onder|hier)( ons)?|(niet|nooit) (te |tot mij |naar mij |op mij |herleidbaar)+(herleiden|herleidbaar|terug te)?|(herleidbaar|te herleiden|herleid)|(anoniem|vertrouwelijk|off the record|in vertrouwen) (graag|houden|blijven|alsjeblieft|aub|blijft|hoor|gezegd|zeg|dit|wel|toch)|(graag|wel|liever|alleen|wil|blijf) (ik |dit |dat |het )*(anoniem|vertrouwelijk)|(je|u) (hebt|heeft|heb) het niet van mij|niet van mij|(niet|nooit) (doorvertellen|verder vertellen|rondvertellen|in de krant)|(mijn|m'n) (leidinggevende|manager|baas|chef|teamleider) (hoeft|mag|moet) (dit|dat) (niet|niet te) (weten|lezen|zien|te weten)|niet (aan|tegen|bij) mijn (leidinggevende|manager|baas|chef|teamleider)|schrijf (dit|dat) (niet|maar niet) op|hou (dit|dat) (voor je|onder ons|tussen ons)",
];

const offer: Cue[] = [
  "(ik|we|wij) (kan|kunnen|wil|willen) ((best|wel|graag|eventueel|morgen|altijd|daar|zo|je|jullie|het|dat|ook|volgende week|gerust|met alle plezier) )+ ... (beginnen|helpen|vragen|regelen|starten|voorstellen|vertellen|meedenken|langskomen|sturen|introduceren|uitleggen|laten zien|organiseren|bellen|delen|mailen)",
  "(ik|k) (vraag|regel|stuur|bel|mail|leg|breng|geef|zorg|zoek) ((wel|graag|het|dat|je|hem|haar|even|m|'m|of|ze|jullie|hen) )+ ... ",
  "zal ik ((m|'m|het|je|hem|haar|dat|die|eens|even|een|vast|ze|jullie) )* ... (doorsturen|sturen|vragen|regelen|bellen|mailen|delen|opzoeken|voorstellen|beginnen)",
  "(je|jullie|u) (mag|kunt|kan|kun) ((me|mij|ons|hem|haar|gerust|altijd|best|wel|zo|rustig|een keer|eens) )+ ... (bellen|mailen|langskomen|meelopen|meekijken|aanschuiven|appen|vragen|komen|benaderen)|kom (gerust|anders|maar|vooral|een keer|eens) ((een keer|eens|maar|gerust) )*(langs|mee|kijken|meelopen|aanschuiven|met)|(loop|ga|kijk) (gerust|maar|eens) ((een keer|eens|maar|gerust|een dag) )*mee|welkom om|(zet|schrijf) (me|mij) (maar |vast |gerust )*op|ik doe (graag )?mee|(help|denk|werk) (ik )?(graag|daar graag) mee|(ik )?(maak|maken) graag ... (vrij|tijd)|reken op mij|ik trek (de )?kar|(ik )?kan morgen beginnen|ik wil (best |wel |graag )+ ... (voor bedenken|organiseren|trekken|begeleiden|over doen|delen|meedenken)|lunchsessie over doen|help ik graag mee",
];

const asksBack: Cue[] = [
  "(wie|waar|wat|hoe|waarom|wanneer|welke|hoeveel|hoelang|waarvoor|wat voor|met wie) ... (je|jij|jullie|u|dit gesprek|deze vragen|deze vraag|de verkenning|dit onderzoek|mijn antwoord*|deze antwoorden|deze bot|die training|de training) ... (bedoel|bedoelt|bedoelen|vraag|vraagt|lees|leest|lezen|doe|doen|hiermee|ermee|daarmee|mee|weten|wilt|wil|horen|gebeurt|bewaard|duurt|duren|voor|ziet|zien|praat|spreek|gesproken|gehoord|bent|ben)",
  "(wat|wie|hoe|waarom) (bedoel|ben|bent|zijn|vraag|vraagt|wil|wilt|doe|doen|doet|lees|leest) (je|jij|jullie|u)",
  "(wie|wat) (leest|ziet|krijgt|leest er|ziet er|hoort|gebeurt er|gebeurt|doet|doen) ((dit|dat|er|hier|hiermee|ermee|met|mee|mijn|straks|eigenlijk|allemaal|daarna|deze|die|ze|jullie|je) )*(dit|dat|hier|hiermee|ermee|mee|antwoord*|antwoorden|mee|allemaal|dan|deze|gesprek)*",
  "(ben|bent|zijn) (je|jij|u|jullie) ((nou|nu|eigenlijk|wel|echt|een|soms|dan) )*(een )?(bot|robot|mens|computer|chatbot|ai|echt|iemand|van|wie)",
  "(kun|kunt|kan|kunnen|wil|wilt|zou|zal|mag|ga|gaan|heb|hebt|hebben|weet|krijg|krijgen|doe|doen|spreek|praat|kom|komt) (je|jij|jullie|u|ik|we) ... (je|jij|jullie|u|hier|dit|dat|nog|ergens|iets|mee|meekijken|hem|haar|een voorbeeld|vragen|doorsturen|terug|uitkomst|resultaat|horen|ook|met)",
  "(wat is|wat betekent|wat houdt) ... ((dat|ondermijning|het) )(precies|eigenlijk|in|dan|nou|$)|wat is (dat|ondermijning)|is (dit|dat|het) ((eigenlijk|wel|echt|nou|nu|ook) )*(anoniem|verplicht|vertrouwelijk|een bot|hetzelfde als|fraude|voor)|is dat hetzelfde als|(hoe lang|hoelang|hoeveel|duurt|komen er) ... (vragen|duurt|duren|nog|lang|minuten)|wanneer (beginnen|starten|zitten|trappen|hoor|horen|krijg|krijgen|komt|is|weten) ... |wie doet er mee|wie zitten er|(wat|hoe) ... (anderen|collega's) ... (zeggen|gezegd|zeiden|vinden|antwoorden)|krijg ik ... (terug|uitkomst|horen|te zien|bericht)|waar is (dit|dat) voor|waarom ik|waarom (dit|deze|moet ik|vraag)|hoe kom je aan mijn|heb je ... voorbeeld|geef eens een voorbeeld",
];

const tired: Cue[] = [
  "(duurt|gaat|duren) (het |dit |dat )?(nog )?(heel |erg )?lang( duren| door)?|(nog|hoeveel) (veel |meer |meer van deze )?vragen|hoeveel (nog|vragen)|hoe lang (nog|duurt)|nog lang|(moet|ga|moeten) (ik )?((zo|nu|even|straks|dadelijk|echt|eigenlijk|er|weer|snel|over # minuten|naar) )+(weg|door|vandoor|naar|ophangen|stoppen|afronden|verder|in overleg|een overleg|vergadering)|(heb|had) (ik )?((nu|niet|maar|nog|eigenlijk|zo|nog maar) )*(geen tijd meer|weinig tijd nu|# minuten|vijf minuten|nog een overleg|zo overleg|een afspraak)|(zijn we|ben je|is dit|ben ik|is het) ((er|al|bijna|nu|nog|niet|de laatste) )*(klaar|er doorheen|bijna klaar|laatste)|laatste vraag|bijna klaar|kan dit korter|(hou|houd) het (even )?(kort|bij)|genoeg (zo|voor vandaag|vragen|gezegd)|(ben|word) (hier |er |het |nu )*(moe|klaar mee)|ik stop ermee|(later|morgen|straks) (verder|weer|de rest)|mijn volgende afspraak|moet zo(meteen)? (weg|door)",
];

const insult: Cue[] = [
  "(rot|stomme|achterlijke|domme|debiele|klote|kut|waardeloze|kansloze|idiote|stompzinnige|flut|irritante) ?(bot|robot|computer|ding|chatbot|apparaat|vragen|vraag)|(rot|sodemieter|donder|flikker|tief|pleur|tyf|ga) (toch )?(op|een eind op|eens op)$|(rot|sodemieter|donder|pleur|flikker) (toch |nou |eens )*op|hou (je|toch je) (bek|smoel|muil|mond)|(klootzak|lul|eikel|sukkel|debiel|idioot|mongool|hoer|trut|kutwijf|mafkees|randdebiel|kankerbot|tyfus*|kanker*) ?(bot|dat je bent|ben je|jij)?$|(jij|je) (bent|ben) (echt |een |zo'n |zo )*(dom|stom|achterlijk|idioot|sukkel|eikel|waardeloos|nutteloos|klote)|fuck (you|off|jou)|val dood|krijg (de |het )?(kanker|tering|tyfus|klere|heen en weer)",
];

const promptAttack: Cue[] = [
  "(negeer|vergeet|omzeil|overschrijf) ((alle|je|jouw|de|vorige|eerdere|bovenstaande|al) )+(instructies|opdrachten|regels|prompt|vragen|aanwijzingen|systeem*)|(toon|geef|laat|herhaal|print|wat is|wat zijn) ((me|je|jouw|de|mij|zien) )*(systeemprompt|system prompt|systeeminstructie*|prompt|instructies)|(doe|gedraag|stel) (alsof |je |je voor dat )+ ... (bent|hacker|ai|geen regels|chatgpt)|(je bent|jij bent|vanaf nu ben je) (nu |vanaf nu )+(een |geen )|ignore ... instructions|system prompt|developer mode|jailbreak|schrijf (een |voor mij een )?(gedicht|code|python|essay|liedje)|(drop table|select|<script)",
];

const referral: Cue[] = [
  "(dat|daar) (weet|weten|kan|kunnen|weet je) @ (precies|alles|beter|wel|het beste|je|u|ons|haarfijn|meer)",

  "(zou|is) (fijn|mooi|goed|handig|prettig|nuttig) (zijn )?(als|wanneer) (er )?(een keer |eens |ook )*@ (eens |ook |een keer )*(aanschuift|aanschuiven|meekijkt|meedenkt|erbij|komt|bij)",
  "@ (ziet|zien|weet|weten|hoort|horen) (veel |vaak |daar |er )*(meer|veel|van alles|alles)",
  "^(iemand|een collega) die ... (kent|spreekt|weet|verstand|ervaring|kan|snapt|durft)",
  "kan @ (niet )?(eens |een keer |ons |het |dit )+ ... (uitleggen|vertellen|langskomen|meekijken|toelichten)",
  "daar gaat @ over(, |$)",
  "(moet|zou|kun) je (eens |maar |ook )*(opvragen|navragen|vragen|checken|zijn) (bij|aan) @",

  {
    when: "(?<!(?:ik|we|wij|ze|je|de|kan|een) )(praat|spreek|bel|app|mail|benader|polst|polsen|raadpleeg|consulteer|interview|probeer) (eens |maar |ook |ff |even |gerust |dan |anders |vooral |zeker |liever |maar eens |eerst |es |gewoon )*(met |aan |naar |bij )?@",
    firm: true,
  },
  {
    when: "^(en |of |maar |misschien |dan |anders |nou |nee |dus )*(vraag|check) (het |dat |dit |het maar |dat maar |eens |maar |ook |ff |even |gerust |dan |anders |vooral |zeker |es )*(aan |bij |met )?@",
    firm: true,
  },
  "(je|jij|u|jullie) (zou|moet|kunt|kan) (beter |misschien |ook |eens |maar |het beste |echt |dan |toch |best |wel |vooral |een keer |zeker )*(met |bij |aan |naar |langs )?@ (eens |ook |een keer |maar |even )*(moeten|kunnen|praten|spreken|vragen|bellen|hebben|zijn|gaan|benaderen|horen)",
  "^(dan |misschien |liefst |het liefst |gewoon |ja |nou |en |vooral |eerst )*iemand (van|uit|bij|v/h|v/d) (de |het |team )?[a-z&-]+ (die|om|met|zou|erbij|nodig|graag|natuurlijk)",
  "(kun|kan|kunt|zou|moet|mag) (je|jij|jullie|u|ik) (beter |misschien |ook |eens |maar |het beste |niet |echt |dan |toch |het |best |dat |wel |vooral )*(met |aan |bij |naar |langs )?@ (eens |een keer |even |ook |maar |wel |zelf |es |dan |het beste )*(vragen|spreken|praten|bellen|benaderen|zijn|hebben|om|interviewen|uitnodigen|horen|betrekken|mailen|appen|zoeken|kunnen|moeten|contact|aan|ervoor)",
  "(dan |daarvoor |hiervoor |daar )?(moet|zou|kun|kan) (je|jij|u|jullie|ik) (echt |dan |toch |wel |daarvoor |eens |eigenlijk |beter |vooral )*(bij|met|naar|aan) @ (eens |een keer |even |wel |ook |toch |moeten )*(zijn|praten|spreken|moeten|wezen|hebben|vragen|terecht|om tafel|aankloppen|moeten praten|moeten zijn|moeten hebben)",
  "(ga|stap|loop|kijk) (eens |maar |ook |dan |een keer |gerust |even |es )*(langs bij|praten met|naar|bij|met|langs) @( praten| langs| toe)?",
  "@ (moet|moeten|zou|zouden|kun|kan) (je|jij|u|jullie) (echt |eens |zelf |ook |beter |maar |vooral |eigenlijk |daarvoor |toch |dan |zeker |een keer |es )*(hebben|spreken|vragen|bellen|benaderen|praten|horen|hebben voor|voor hebben|uitnodigen|interviewen|betrekken|moeten spreken|moeten hebben|moeten vragen|mailen|appen)",
  "(met|bij|aan) @ (moet|zou|kun|kan|moeten) (je|jij|u|jullie) (echt |eens |zelf |ook |beter |maar |vooral |een keer |es |toch |dan )*(praten|spreken|zijn|vragen|beginnen|overleggen|gaan praten|moeten praten|moeten zijn|om tafel)",
  "^(daarvoor |hiervoor |daarbij |dan |ja |nou |en |maar |want )*@ (die )?(heb|hebben|had|zou) (ik|we|wij|je) (daar |er |hier |dan |echt |wel |nu |zelf |daarvoor |hier echt |er echt |er wel |daar wel |daar echt |toch |ook |bij |daar dan |daar dan wel |hard |eigenlijk |willen )*(nodig|bij nodig|erbij nodig|willen spreken)",
  "(ik|we|wij|k) (heb|hebben|mis|missen|zou|zoek) (daar |er |hier |dan |echt |wel |nu |toch |eigenlijk |vooral |ook |graag |daarvoor |hiervoor |dus )*@ (echt |er |bij |voor |hard |erbij |daarbij |wel )*(nodig|voor nodig|willen hebben|willen spreken|aan tafel|erbij)",
  "(heb|hebben|had|zou|zouden) (ik|we|wij|je) (daar |er |hier |dan |echt |wel |nu |toch |toch echt |eigenlijk |vooral |ook |graag |daarvoor |hiervoor |dus |wel echt |daar dan |daar dan wel |graag een keer )*@ (echt |er |bij |voor |hard |erbij |daarbij |wel |bij het |daarvoor )*(nodig|voor nodig|willen hebben|willen spreken|aan tafel|erbij|bij nodig)",
  "(met|samen met) @ (erbij|ernaast|aan tafel)|(het liefst|liefst|graag) (met |samen met )?@ (erbij|aan tafel|mee)",
  "(doe|geef) (mij|me|ons) (maar )?(een (dag|middag|dagje|uur|keer) )?(mee |meelopen |op pad )?(met )?@",
  "@ (is|zijn) (hierin |daarin |hier |daar |echt |toch |volgens mij |wel )*(de sleutel|degene|de aangewezen|de expert|de spil|de vraagbaak|je man|je vrouw|de man|de vrouw|dé persoon|de persoon|mijn aanspreekpunt|sleutel)",
  "@ (weet|weten|kent|kennen|ziet|zien|heeft|hebben|snapt|zit|zitten) (er |hier |daar |dit |het |dat |vast |wel |echt |veel |ook |waarschijnlijk |hele |zo |elke |iedereen |de |alle |meer |nog |zelf |veel meer )*(alles|meer|veel|beter|het fijne|hele verhaal|haarfijn|uit haar hoofd|uit zijn hoofd|verhaal|dichter op|ruimte|lucht|ervaring|kijk op|verstand)",
  "@ (zou|zouden|kan|kunnen) (je |jullie |u |ons |mij |me |dat |het |daar |er |beter |best |vast |haarfijn |meer |veel |wel |dit |ook |hier |goed |heel )+(in een uurtje |beter |haarfijn |veel |meer |alles |wel |heel goed )*(kunnen )?(uitleggen|vertellen|laten zien|helpen|verder helpen|toelichten|komen vertellen|over vertellen|moeten komen vertellen|moeten vertellen)",
  "@,? (die|dat) (zien|horen|weten|moet|heb|zou|weet|weten|kent|kan|is|zit|heeft|doet|was) (je|ik|er|hier|daar|dit|het|dat|alles|altijd|al|elke|de|wel|haarfijn)",
  "@ erbij( nodig)?|@ (is|zijn) (daar|hier|er|hierbij|daarbij) (echt |wel )*(bij |voor )?nodig|(nodig|nodig is|nodig hebben|ontbreekt|mis ik|missen we) (is|:|heb ik|hebben we)? ?@$|zonder @ (wordt|lukt) het|(moeten|wil|willen|zou graag) (eens |een keer |graag )*(aan tafel|om tafel|in gesprek) met @",
  "(begin|beginnen|start) (eens |maar |ook |dan |gewoon )*(bij|met) @|(tip|suggestie)( is)?:? @|(met wie|wie) (je|u) (ook|nog|zeker|vooral) ... (moet|zou|kan) ... @",
];

const brokenContact: Cue[] = [
  "(contact|samenwerking|overleg|lijn|lijntje|relatie|communicatie) met @ (loopt|verloopt|gaat|is|blijft|hapert|stokt|was|lukt|ligt|komt) ((echt|best|vaak|nogal|wel|erg|altijd|heel|ook|er|gewoon|een beetje|helemaal|al jaren) )*(stroef|slecht|moeizaam|niet|lastig|beroerd|dramatisch|waardeloos|moeilijk|stuk|verstoord|weg|verwaterd|stil|er niet|matig|vast|minder|nul|niet goed|niet zo goed|ver te zoeken|een drama|drama)",
  "(met|tussen ons en|bij) @ (loopt|botst|schuurt|knettert|gaat|is|krijg|kom|lukt|heb|hebben|komen|krijgen|wringt|hapert|stokt|vlot|werkt|boterts) (het |ik |we |dat |er |geen |nooit |wel |nog |contact |het contact )*((echt|best|vaak|nogal|erg|altijd|heel|gewoon|ook) )*(stroef|slecht|moeizaam|niet|lastig|stuk|vast|botsen|contact|nooit|nauwelijks|wel|wel eens|weleens|moeilijk|minder|niet lekker|niet zo|geen contact|ruzie|uit|er niet uit|knetteren)( nooit| niet| geen)?",
  "@ (neemt|nemen|reageert|reageren|belt|bellen|werkt|werken|luistert|luisteren|geeft|geven|houdt|houden|laat|laten|schuift|schuiven|komt|komen|mailt|doet|doen|vertelt|deelt|delen|antwoordt) ((ons|me|mij|nooit|niet|af|gewoon|echt|vaak|zelden|nauwelijks|ook|de|bijna|haast|niks|niets|geen|naar|boot|met|mee|zich|opdagen|alles) )*(niet op|niet|nooit|niet terug|niet mee|niet thuis|de boot af|niks|niets|niks van zich horen|niets van zich horen|niks horen|niks weten|af|geen antwoord|geen gehoor|niks terug|op ons af|zelden|nauwelijks|nooit op|nooit terug|niet opdagen)( op| terug| mee| thuis| horen)?",
  "(krijg|krijgen|kreeg) (ik |we |wij )?@ ((nooit|niet|maar|nauwelijks|ook|echt|haast) )+(te pakken|aan de lijn|te spreken|mee|aan tafel|aan de telefoon)|(langs elkaar heen) ... @|@ ... (langs elkaar heen|twee verschillende talen|andere taal|spreekt een andere taal|een andere taal|niet in ons geinteresseerd|kijkt op ons neer|kijken op ons neer|neemt ons niet serieus|nemen ons niet serieus)|(ruzie|gedoe|bonje|wrijving|frictie|mot|botsing*|strijd|heibel) met @|(last|hinder) van @|(vooral|eigenlijk alleen|alleen) (met )?@ (is )?(lastig|moeizaam|stroef)",
];

const self = "ik|k|'k|mij|me|mezelf|mijzelf|wij|we|ons|onszelf|onze|zelf";
const others =
  "(mijn|m'n|mn|onze|de|die) (mensen|medewerkers|team|collega's|collegas|teamleden|consulenten|professionals|jongens|meiden|club|afdeling)|(sommige|veel|de meeste|andere) (mensen|collega's|collegas|professionals|consulenten|teams)|(men|iedereen|mensen|collega's|collegas|consulenten|hulpverleners|professionals|het team|medewerkers|teamleden)|je (ziet|merkt|hebt|moet|kunt|wilt|bent|weet|voelt|komt|doet|krijgt|hoort|gaat|zit|loopt|kan)";

const thinWords = set(`
  ja jaa jaaa nee neen neuh nou nja ok oke okay okee okido oki oh ah aha hm hmm hmmm mmm mm mwa mwah mwoah mwoh meh pff pfff poeh tja tsja tjah ach eh ehm uh uhm euh goh jeetje haha hahaha hihi lol nvt n.v.t pas skip volgende idem dito
  prima goed best wel redelijk matig gaat gaan ging gewoon zijn z'n gangetje gang valt viel mee tegen loopt lopen liep niks niets nix niet nie niets bijzonders bijzonder bijzonderheden geen idee idees weet weten wist zou ik k je we zo hoor eigenlijk echt ook nog maar toch even eens ff eff nu dan er het t 't dat dit die de een daar hier over op van te terug op kom komt kan beter kon slechter hangt af ervan wisselend verschilt verschillend soms vaak altijd nooit meestal af en toe weleens eens goeie goede lastige moeilijke vraag vragen mening antwoord zeggen zeg vertellen wat zal nadenken denken denk na moet lastig moeilijk makkelijk leuk fijn mooi top super bedankt dank dankjewel dankje jewel u jou graag gedaan sorry helaas lekker rustig normaal standaard hetzelfde zelfde zie vorige vorig boven eerder hierboven zulks enzovoort etc
  misschien mss waarschijnlijk ongeveer beetje veel weinig genoeg voldoende niemand iemand iets alles alle allemaal anders erg heel zeer nogal vrij eerlijk gezegd paar dingen ding komt-wel komt in orde later nader uitzoeken straks morgen opkomen schiet schieten binnen bij mij me ons is was ben zijn heb had hebben heeft gehad gedaan doe doen deed verder ergens zomaar zekers zeker tuurlijk natuurlijk absoluut klopt inderdaad idd eens akkoord mag moet hoeft om aan als of met tot nou toe prim primaa goedhoor okidoki perfect uitstekend zozo best-wel oké jawel welja och nope nop yes yep jep jup ja-hoor gaatwel nogniet nogal toevallig zegt weetnie weetniet weetikniet geen-idee mooi zo onbekend neutraal gemiddeld voldoende slecht druk-zat nee-hoor teveel niet-echt
  zoals altijd antwoord even kijken denken reuze joh tis zou kunnen beide melden gang hier nergens alles rustig noemen bekend nodig zeker-weten hoezo weinig-te neutraal ging gaf ik-niet meen dacht dacht-niet snel zodra ergens uit pas overslaan sla commentaar geenidee blij tevreden hetgaat 'k ie em m 'm n 'n wrsch ofzo zoiets vind vond vinden`);

const determiners = set(
  "de het een 'n n die dat deze dit zo'n zon mijn m'n mn onze ons hun haar zijn z'n dezelfde hetzelfde",
);
const adjectives = set(
  "groot klein vast nieuw goed oud echt heel lang kort apart raar vreemd duidelijk eigen ander gek dik dun smal breed stil extra half hele soort ene enkel ander vol leeg duur goedkoop zwart wit grijs anoniem gezamenlijk lokaal centraal simpel warm koud vaag hard zacht open gesloten",
);
const notNouns = set(`
  dag dagen week weken keer keren jaar jaren maand maanden tijd moment momenten ding dingen beetje manier probleem vraag vragen mensen man vrouw uur minuut kant geval gevallen zaak zaken werk wel niet geen eens ook nog maar toch even nu dan er hier daar op van in te om aan als of met tot voor over door bij naar uit na zonder tussen tegen onder sinds volgens
  is was ben zijn waren wordt worden werd heb heeft hebben had hadden gehad doe doet doen deed gedaan ga gaat gaan ging kom komt komen kwam kan kunt kun kunnen kon moet moeten moest mag mogen mocht wil wilt willen wilde wou zal zullen zou zouden zie ziet zien zag weet weten wist vind vindt vinden vond denk denkt denken dacht zeg zegt zeggen zei maak maakt maken zit zitten zat staat staan stond ligt liggen lag loopt lopen liep blijft blijven bleef krijg krijgt krijgen kreeg geef geeft geven gaf neem neemt nemen nam hou houdt houden hield laat laten liet werkt werken speelt spelen lijkt lijken merk merkt merken hoor hoort horen snap snapt snappen begrijp begrijpt begrijpen herken herkent herkennen ken kent kennen praat praten vraagt bel belt bellen kost kosten helpt helpen leef leeft leven scheelt klopt kloppen betekent heet gebeurt lukt past voelt telt hangt draait valt vallen kijk kijkt kijken leer leert leren gelden geldt
  ik jij je u hij zij ze wij we jullie men mij me jou hem haar ons hun hen wat wie waar hoe waarom wanneer welke dit dat die deze
  heel erg zeer zo te veel weinig meer minder meest meeste echt gewoon eigenlijk vooral juist zelf alleen samen altijd nooit soms vaak meestal steeds al weer graag liever best goed slecht mooi leuk lastig moeilijk iets niks niets alles iedereen niemand iemand andere anderen ander ene eerste tweede derde laatste volgende vorige zelfde hele soort paar aantal idee gevoel eerlijk gezegd beste slechte enige beeld verhaal hoop reden stuk plek punt fijn moeite zin kans last feit gebied gebeuren onderwerp thema mening zat`);
const openers = set(
  "en maar want dus of omdat terwijl als dan toen nou ja nee dat ook toch alleen wel zodat waardoor die daarom bovendien verder nog met van in op bij voor aan door te om uit tot over na naar onder tegen tussen zonder een de het mijn onze zijn hun haar is zijn was heel erg zo",
);

const functions =
  "wijkagent|wijkagente|wijkteam|boa|boa's|boas|handhaver|handhavers|handhaving|toezichthouder|toezichthouders|toezicht|privacy officer|privacy-officer|security officer|jurist|juristen|gemeentejurist|functionaris gegevensbescherming|fg|sociale recherche|soc recherche|sociaal rechercheur|sociale rechercheur|rechercheur|recherche|politie|riec|rie|veiligheidshuis|veiligheid|team veiligheid|openbare orde|leerplichtambtenaar|leerplicht|jeugdbescherming|veilig thuis|ggd|ggz|huisarts|huisartsen|corporatie|woningcorporatie|woningbouw|wethouder|burgemeester|gemeentesecretaris|portefeuillehouder|afdelingshoofd|afdelingshoofden|teamleider|teammanager|manager|leidinggevende|directeur|directie|mt|projectleider|procesregisseur|regisseur|casusregisseur|meldpunt|contractbeheer|contractmanager|inkoop|concerncontroller|controller|beleidsmedewerker|beleidsadviseur|beleid|consulent|consulenten|jongerenwerk|jongerenwerker|jongerenwerkers|straathoekwerk|straathoekwerker|opbouwwerker|opbouwwerk|maatschappelijk werk|buurtsportcoach|beheerder|buurthuis|buurtteam|schuldhulp|schuldhulpverlening|schuldhulpmaatjes|bewindvoerder|ervaringsdeskundige|ervaringsdeskundigen|ondermijningsfunctionaris|accountmanager|sportclub|voetbalclub|school|scholen|conciërge|conciergerie|conducteur|reclassering|om|officier|officier van justitie|belastingdienst|uwv|kvk|juridische zaken|jz|team handhaving|communicatie|p&o|hr|raad|college|financien|bank|notaris|verhuurder|woonconsulent|wonen|vergunningen|vergunningverlening|burgerzaken|bouwtoezicht|brandweer|milieudienst|omgevingsdienst|toezichthouder kwaliteit|kwaliteit|coördinator|coordinator|vertrouwenspersoon|expert|deskundige|specialist|iemand|collega|mensen|lui|team|afdeling|kwaliteitsmedewerker|aandachtsfunctionaris|trainer|ketenpartner|imam|kerk|moskee|dominee|wijkverpleegkundige|wijkverpleging|thuiszorg|wijkbeheerder|huismeester|wijkmanager|gebiedsmanager|wijkregisseur|buurtvader|buurtvaders|buurtmoeders|zorgverzekeraar|accountant|adviseur|gedragswetenschapper|psycholoog|orthopedagoog|griffier|griffie|raadslid|wmo-toezichthouder|zorgkantoor|data-analist|analist|informatiemakelaar|informatieanalist";
const residents =
  "client*|clienten|bewoner*|inwoner*|moeder|vader|ouders|gezin|jongen|jongens|meneer|mevrouw|kind|kinderen|zichzelf|mezelf|elkaar|haar|hem|ze|mij|me|je|jou|u|iets|wat|dat|dit|er|niet|maar|eens|geen|die|veel|tijd|kennis|geld|ruimte|steun|duidelijkheid|mandaat|hulp|training|rust|uren|budget";

const stopwords = set(
  "de het een en van ik je niet dat die is in te op met voor er maar ook we wij ze zij ben heb hebben heeft zijn was wat wel geen aan om dan bij nog als naar dit daar hier door over uit moet kan mijn ons onze hun of want dus nu meer gewoon weet iets niks alles wil zou al hoe wie waar gaat doen zo echt veel hij haar mij u me nee ja nooit altijd iemand mensen tijd",
);
const turned = { onze: "jullie", ons: "jullie", mijn: "je", "m'n": "je", mn: "je" };

export const dutch: Cues = {
  groups: {
    ...groups,
    woordvoor: "(een |de |het |die |dat |hun |onze |ons |mijn |deze |dit |meer |geen )?([a-z]{3,}e )?",
  },
  denials,
  causes: { workload, unfamiliarity, role, trust, privacy, safety, past_rejection, no_backing },
  energy,
  unrecognised,
  normative,
  refusal,
  vague,
  sense,
  general,
  fact,
  because,
  concrete,
  painful,
  weight,
  report,
  tried,
  anonymity,
  offer,
  asksBack,
  tired,
  insult,
  promptAttack,
  referral,
  brokenContact,
  whoQuestion: "(met )?wie|welke (mensen|collega*|afdeling|team)",
  contactQuestion: "met wie ... (contact|niet zo goed)",
  thinWords,
  self,
  others,
  determiners,
  notNouns,
  adjectives,
  openers,
  functions,
  residents,
  stopwords,
  turned,
};
