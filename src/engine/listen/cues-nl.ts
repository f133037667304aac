import type { Cue, Denials, Groups } from "./cue.ts";
import { type Cues, set } from "./cues.ts";
import { causes } from "./cues-nl-causes.ts";

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
    "politie|handhaving|gemeente*|college|raad|gemeenteraad|directie|directeur*|mt|mngt|management|bestuur|bestuurders|wethouder*|burgemeester*|jeugdbescherming|jeugdzorg|jeugdhulp|corporatie*|woningcorporatie*|woningbouw*|school|scholen|hogescholen|opleidingen|wijkteam*|wijkagent*|afdelingshoofd*|manager*|teamleider*|leidinggevende*|overheid|rijk|rijksoverheid|den haag|ministerie|belastingdienst|zorgaanbieder*|aanbieder*|zorgbureau*|consulent*|collega's|collegas|rechercheur*|recherche|om|justitie|openbaar ministerie|ggz|ggd|huisarts*|ziekenhui*|uwv|svb|veiligheidshuis|riec|team veiligheid|veiligheid|beleid|beleidsmakers|beleidsmedewerkers|beleidsadviseur*|juristen|jurist*|jongerenwerk*|hulpverlen*|reclassering|veilig thuis|inkoop|toezicht|toezichthouder*|boa's|boas|projectleider*|regisseur*|partners|ketenpartners|organisatie*|instelling*|instanties|bewindvoerder*|banken|verhuurders|makelaars|notarissen|politiek|politici|ambtenaren|iedereen|anderen|communicatie|ict|hr|gemeentesecretaris|portefeuillehouder*|ondernemers|kvk|sociale dienst|maatschappelijk werk|buurtwerk*|leerkrachten|docenten|leraren|zorg|soc recherche|beheerder*|media|afdeling*|regering|kabinet|jeugd|juridische zaken|vergunningen|wonen|burgerzaken|economie|financien|academie|meldpunt*|stadhuis|notaris*|kamer van koophandel|de bank|uitzendbureau*|werkgever*|verzekeraar*|zorgverzekeraar*|gemeenten|provincie|waterschap|huisbaas|huisbazen|handel|bestuurder*",
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

const energy: Cue[] = [
  {
    when: "(boeit|intrigeert|fascineert|prikkelt|triggert|trekt) ((het|dit|dat|onderwerp|thema) )*(me|mij|ons)( |$)|(spreekt|sprak) (het |dit |dat )*(me|mij) ((erg|heel|enorm|echt|wel) )*aan|(zie|zien) ({ik} )?((het|dit|dat|er) )*((wel|helemaal|echt|volledig) )+zitten|houdt me ((echt|erg|enorm|dagelijks) )*bezig",
    unless: "(niet|geen|weinig|nauwelijks) ",
  },
  "waar (kan|moet|mag) ik (tekenen|me aanmelden|beginnen|instappen|me opgeven)|liever vandaag dan morgen|mag ik mee(doen|denken|lopen|kijken)?$|(ik )?meld (ik )?me (graag |meteen |direct |vast |bij deze )*(aan|ervoor|vrijwillig|$)|(ga|word) (ik )?((hier|daar|er) )*(echt |helemaal )*(van )?aan van|(hier|daar) (ga|word|loop) ik (echt |zo )?(op|van) (aan|leeg niet|warm)?$|gas geven|volle bak|doe er alles voor",
  "(wil|willen) ({ik} )?(dit|dat|het) ((ook|echt|graag|zelf|wel|zo) )*(kunnen|leren|snappen|begrijpen|onder de knie)( |$)|(popel|brand|tril) (ik )?(om|van)|laat (ik )?me (er )?niet (tegenhouden|van weerhouden|uit het veld)",

  "(schrijf|loop|denk|ga|werk|help|kijk|poets|regel|trek|lever|schuif|stap|leer|onderzoek|zoek|speur|puzzel|duik|bouw|organiseer) (ik )?((het|er|dit|dat|daar|hier|zo|wel|zelf|ook|meteen|weer|dan|heel|een dag|een keer|een middag) )*(graag|dolgraag|met liefde|met plezier|met alle liefde|zo weer|gretig)( |$)",
  {
    when: "(zou|zouden) ({ik} )?([a-z']+ ){0,7}(graag|dolgraag|wel eens|best|het liefst) ([a-z']+ ){0,7}(leren|weten|snappen|begrijpen|mee ?doen|meedenken|meelopen|meekijken|bomen|sparren|passen|proberen|uitzoeken|beginnen|opzetten|helpen|doorpraten|inruimen|organiseren|bouwen|uitpluizen|onderzoeken|ontdekken|brainstormen)",
    unless: "(niet|geen|nooit) ",
  },
  {
    when: "(^|ik |we |wij |zou ik |kan ik )([a-z']+ ){0,5}dolgraag|^(pure |gewoon |vooral |echt |mijn )*(nieuwsgierigheid|gretigheid|enthousiasme)|gretig*|leergierig*|(heb|hebben) (ik |we )?er ((echt|veel|best|zo'n) )*(lol|plezier|schik|aardigheid) in|reuze benieuwd",
    unless: "zij |bewoners|jongeren",
  },
  "(wil|willen) ({ik} )?((daar|hier|er|echt|graag|nu|wel|zo|dus|nog|best|gewoon|samen) )*(eraan|ermee|hieraan|hiermee|daarmee|eindelijk) ((graag|echt|wel|nu|verder) )*(beginnen|starten|aan de slag|verder|doen)|(wil|willen) (ik |we )?(er |daar |hier )*(echt |wel )*(het fijne|alles|meer|het naadje) (van|over) (weten|horen|leren|begrijpen)|(en |ik )wil (ik )?(er )?(nog )?meer$|(wil|willen) (ik |we )?er (echt |wel |best |graag )*(achteraan|tegenaan|voor gaan)",
  "het (jeukt|kriebelt|borrelt|bruist|tintelt)|(mijn|m'n) (hand|vinger) ([a-z]+ ){0,3}(omhoog|in de lucht)|sta (ik )?((als|de|overmorgen|morgen|meteen|zo|direct|dan) )*(vooraan|eerste|op de stoep|in de rij|in de startblokken)( |$)|startblokken|(mijn|m'n) bed (voor )?uit",
  "(heb|hebben) ({ik} )?([a-z']+ ){0,6}(boek*|zaal*|zaaltje|ruimte|datum|stickers|spullen|materiaal|ticket*|koffie|flyers|lijst*) ([a-z']+ ){0,4}(besteld|geregeld|gereserveerd|vastgelegd|geboekt|in huis|klaar|klaarliggen|geprint)|(donderdag*|vrijdag*|maandag*|dinsdag*|woensdag*|middag|ochtend) ... (geblokt|vrijgehouden|vrijgemaakt)",
  "dan (zorg|trek|organiseer|trommel|bak|verzin|trakteer|schenk) ik|(geef|noem|prik|stuur|zeg) (me |mij |ons |maar |gewoon )*(een )(naam|datum|plek|dag|casus|opdracht|moment|nummer) (en|dan) |ik (bel|kom|begin|start|rijd|rij|app|mail) ((vanmiddag|morgen|vandaag|vanavond|zo) )+(nog|al|mee|weer|$)|(ik|k) trek (het|hem|'m|de kar|dit) ",
  "(staat|staan) (dit |het |dat )?(bij (mij|ons) )(echt |wel |met stip )*(boven ?aan|op een|op nummer een|hoog op)|boer op|(overtuig|verras|daag) (me|mij|ons) |neem (me|mij|ons) (maar |eens |gerust |een keer )*mee|(mouw*|schouders) ([a-z]+ ){0,3}(aan passen|eronder|onder zetten|opgestroopt|opstropen)",
  {
    when: "(ben|ging|ga|zit|zat) (ik )?([a-z']+ ){0,7}(gaan |aan het |te )(neuzen|uitzoeken|lezen|speuren|pluizen|uitpluizen|grasduinen|spitten|verdiepen|snuffelen|puzzelen)|(luister|lees|kijk|verslind|volg) (ik )?(er|daar|hier) ([a-z]+ ){0,3}(podcast*|boeken|alles|artikelen|documentaire*|series)|(ik|me|mij) ([a-z]+ ){0,5}energie (van|uit)( |$)",
    unless: "(moet|moeten) (ik|we)|kost",
  },

  "(vind|vond) (ik )?het ((razend|reuze|heel|super|erg|enorm|ontzettend) )+(interessant|boeiend|leuk)|in willen duiken|(zit|ben) (ik )?al (aan|met) (versie|het|de volgende|mijn)|leer (het )?(me|ons) (wat|eens|maar)",

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
  "(ken|kennen|zie|weet) ({ik} )?(het|dat|dit|zoiets) (alleen|hooguit|enkel|vooral) (van|uit|op) (de |het )?(krant|tv|televisie|nieuws|netflix|films|series)|niks (geks|bijzonders|verdachts|raars) (gezien|gemerkt|tegengekomen|meegemaakt|te zien)|(kan|kon) me (er|daar|hier) (niks|niets|weinig) bij voorstellen|geen sprake van (hier|bij ons)|(hier|bij ons) geen sprake van",

  {
    when: "(hier|bij ons|bij mij|in (de|het|dit|deze|ons|onze|mijn) (polder|dorp|wijk|buurt|team|gebied|gemeente|straat|stad|kern|regio|werk|functie|praktijk)) ((in|de|het|op) [a-z]+ )?(zie|zien|merk|merken|speelt|gebeurt|leeft|kennen|ken|tref|treffen|komt|komen) ({ik} )?((het|dat|dit|er|zoiets|die|zulke|daar|gewoon|eigenlijk|echt|ook) )*(niet|niks|niets|nooit|nauwelijks|weinig)( van| voor)?( hoor)?(?=$|,)",
    unless: "drempel*|bezwaar*|probleem|belemmering*|terug|gemeld",
  },
  "(wij|we|ik|ze|zij) ((het|dat|dit|zoiets|er|hier|in de praktijk|gewoon|eigenlijk|zelf|nog) )*(niet|nooit|nauwelijks|zelden) ((echt|zo|gewoon|hier) )*(tegenkom*|meemaken|meemaak)|(kom|komen) ({ik} |ze |zij |het |dat |dit |zoiets |er |hier |in de praktijk |gewoon |eigenlijk |bij ons |in mijn werk |zelf )*(niet|nooit|nauwelijks|zelden) ((echt|zo|hier) )*tegen",
  {
    when: "(niet|nauwelijks|nooit) ((echt|zo|hier|bij ons) )*(aan de orde|actueel|van toepassing|relevant)|(leuk|mooi|prima|iets|goed|nuttig) voor (de )?(randstad|grote stad|grote steden|rotterdam|amsterdam|den haag|brabant|het westen)",
    unless: "drempel*|bezwaar*|probleem|belemmering*",
  },
  "(zit|zitten|loopt|lopen|woont|wonen|is|zijn|komt|komen) (er |hier |daar |echt |toch |bij ons )*(geen|nooit een) ([a-z]+ )?(maffia|crimin*|boef|boeven|drugs*|onderwereld|bende*|ondermijn*|gangster*|penoze)|daar gebeurt (zoiets|dat|dit) (nooit|niet)|in (al die|{getal}|mijn hele) (jaar|jaren|loopbaan|tijd) ([a-z]+ ){0,3}(nog )?(nooit|niet een keer) (gehad|gezien|meegemaakt|tegengekomen)",
  "(begrip|woord|term) (niet|nooit) (kan |kon |kunnen )?(plaatsen|thuisbrengen|gehoord|gezien)|wat (is|betekent) (het|dat|dit) (in|eigenlijk in) (gewone|normaal|gewoon|simpele) ... |wat valt (er|hier|daar) (allemaal |dan |wel |eigenlijk )*onder|geen idee wat (jullie|je|ze|men|u) ... (bedoel*|will*|ermee|mee)",

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
  {
    when: "(nog )?(nooit|niet|niks|niets|nix|weinig) ((wat|iets|zelf|echt|eerder|van zoiets|van) )*(tegengekomen|van gemerkt|gemerkt van|mee te maken gehad|meegemaakt|van gezien|van gehoord|over gehoord|gezien hier|bij stilgestaan|tegen gekomen|mee te maken)",
    unless: "(nooit|niet) meer (iets |wat )?(van |over )?(gehoord|vernomen)|gemeld|aangekaart|terug",
  },
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
  "(is|ligt) (aan|bij) (de |het )?{ander} om |waarom (doet|doen|komt|komen|belt|bellen|kan|kunnen|pakt|stuurt|controleert|controleren) (de |het )?{ander} ... (niet|niks|geen|nooit)|verwacht ({ik} )?((toch|wel|gewoon|echt) )*(van|dat) (de |het |een )?{ander}|van (de |het |een )?{ander} (mag|mogen|kan) (je|ik|we) (toch |wel )*(verwachten|vragen)",

  {
    when: "{ander}( [a-z&/'0-9-]+){0,4} (hoort|horen|behoort|behoren|dient|dienen) ([a-z0-9'-]+ ){0,7}te ",
    unless: "(hoort|horen) (er |daar |hier |dat )?(niet )?bij|te horen|(ik|je|we|wij) (hoor|hoort|horen) ",
  },
  {
    when: "(ze|zij) (moeten|zouden|horen|dienen|behoren) ([a-z'-]+ ){0,7}(snappen|begrijpen|leren|leveren|luisteren|stoppen|ophouden|kiezen|doorpakken|terugbellen|terugkoppelen|uitleggen|ingrijpen|inzien|oppakken|aanpakken|investeren|weigeren|controleren|doorvragen|samenwerken|beginnen|opletten|delen)|(ze|zij) (horen|behoren) ([a-z'-]+ ){0,7}te ",
    unless:
      "(client*|bewoner*|jongens|gezin|moeder|jongeren|inwoners|kinderen|ouders) ... (ze|zij) |(met|bij|van) (de )?(client*|bewoner*|jongens|gezin*|jongeren|ouders)",
  },
  {
    when: "(vind|vinden|vindt) (ik |we |wij |ze |die )?dat ([a-z&'-]+ ){1,6}(moet|moeten|hoort|horen|zou|zouden|dient|dienen)( |$)",
    unless:
      "dat (ik|we|wij|je|jij|er|het|dit) |(moet|moeten|zou|zouden) (ik|we|wij)|(client*|bewoner*|jongeren|ouders|inwoners) (moet|moeten)",
  },
  {
    when: "^(en |maar |want )?(de|het|die|dat|onze|elke|iedere|alle) ([a-z&'-]+ ){1,3}(moet|moeten|dient|dienen|zou|zouden) ([a-z'-]+ ){0,6}(bekennen|snappen|begrijpen|luisteren|kiezen|terugbellen|doorpakken|ingrijpen|opletten|uitleggen|weigeren|controleren|investeren|leveren|samenwerken|vrijmaken|ophouden|terugkoppelen|opschieten|meedenken|meewerken|trainen|opleiden|doorvragen|aanpakken)",
    unless:
      "(moet|moeten|zou|zouden) (ik|we|wij|je|jij|u) |(client*|bewoner*|jongeren|ouders|inwoners|gezinnen|team) (moet|moeten)",
  },
  "er (mag|mogen|moet|moeten|zou|zouden) (van|vanuit|door|bij) (de |het |onze )?({ander})|^dat (de |het |een |die |onze )?({ander}) (nou |nu |eens |gewoon |ook |eindelijk |vaker |wat |meer |sneller |echt |zelf )+|{ander} (mag|mogen) (best |gerust |ook |wel |eens |nu |weleens |nou )+ ... [a-z]+en( |$)",

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
      "(ik|je|jij|u|we|wij) (zou|moet|kunt|kan|moeten) |te horen|komen vertellen|langs moeten komen|bij moeten praten|bijpraten|(moet|moeten|zou|zouden|mag) (ik|je|jij|we|wij|u|jullie) |(bij|van|met|voor|aan|naar) (de |het )?({ander}) (moet|moeten) |(die|hem|haar|dat|hen) (moet|zou) (ik|je|jij|u)|moet (ik|je|jij|we|wij|u) |moeten (we|wij) |(bij|van|met|voor|aan|naar) (de |het )?({ander}) (moet|moeten) |moet je (hebben|spreken|vragen|bellen|zijn)|(zou|moet) je|(dat|wat|hoe|als|of|die) (we|wij|ik|je) ... (moet|moeten)",
  },
  {
    when: "{ander} (zou|zouden)( [a-z&/'0-9-]+){0,7} (moeten|horen|mogen|dienen)",
    unless:
      "(ik|je|jij|u|we|wij) (zou|zouden) |komen vertellen|langs moeten komen|bij moeten praten|bijpraten|kunnen uitleggen|zou(den)? (ik|je|jij|we|wij|u) ",
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
  "zou (ik |het |dat |zo |k |echt )*niet weten(?=$|,| hoor| sorry| eigenlijk)",
  "^(ik heb |heb |nou |pff |eh |sorry |echt |eerlijk gezegd |daar heb ik )*geen (flauw )?idee( eigenlijk| hoor| sorry| over| van)?$",
  "^(pas|skip|volgende|next|nvt|geen commentaar|sla over|overslaan)$",
  "(sla|slaan) (deze |die |dit |ik |hem |maar |liever |'m |m |even )*over|^overslaan|(liever|graag) (overslaan|niet)$|volgende vraag",
  "(zeg|zeggen|beantwoord|vertel|deel|praat) (ik )?(dat |dit |daar |hier |er |maar )*(liever |even |maar )+(niet|niks|niets)",
  "(wil|ga) (ik )?(dat |dit |daar |hier |er |het )*((liever|niet|verder|nu|even) )+(niks |niets |niet )?(over )?(zeggen|kwijt|vertellen|delen|antwoorden|beantwoorden|over kwijt|op ingaan|over hebben|in gaan)",
  "geen (mening|antwoord|commentaar|behoefte aan|zin in)( over| op| hierin| hierover|$)",
  "(wat een|wat 'n) (gezeur|gedoe|onzin|rare vraag|vragen|domme vraag|gezeik|zeurvraag)|(alweer|weer) (een |zo'n |die |dezelfde )?(vraag|vragen)|(dat|dit) (heb|had) ik (net|al) (al )?(gezegd|verteld|geantwoord|beantwoord)|hou* (toch )?op|(ben|word) (ik )?(er |hier |je |dit |die )*(klaar|flauw|moe|gek) (mee|van)|(stomme|irritante|rare|domme|vreemde|onzinnige) vra*g*|(vraag|vraagt) (me |steeds |telkens )*hetzelfde|zie (boven|hierboven|vorige|eerder*)|wat maakt (het|dat) uit|gaat je (niks|niets|niet) aan|bemoei je",
  "(daar|hier) (ga|wil|kan) ik (nu |even |verder |maar )*(niet|niks) (op in|over|aan)|kan ik niks over (zeggen|kwijt)|no comment",
];

const vague: Cue[] = [
  "{woordvoor}(grijs gebied|grijze gebied|schemergebied|spagaat|evenwicht|balans|wereldje|circuit|netwerk|onderwereld|bovenwereld|systeemwereld|leefwereld|papieren werkelijkheid|tunnelvisie|eilandjes|eiland|koninkrijkjes|kloof|muur|spanningsveld|drempel|drempels|cultuur|sfeer|klimaat|mentaliteit|gevoeligheid|gevoeligheden|frictie|ruis|gedoe|rompslomp|poespas|verhaal erachter|grote geheel|grotere plaatje|kleine visjes|grote vissen|grote jongens|kruimelwerk|ijsberg|topje van de ijsberg|wespennest|mijnenveld|wildgroei|rode draad|lange adem|dunne lijn|glijdende schaal|dooddoener|schijnveiligheid|schijnwereld|spelletje|machtsspel|dubbele boodschap|dubbele agenda|zachte kant|harde kant|harde wereld|zachte heelmeesters|ons kent ons|gunfactor|gesloten gemeenschap|gesloten bolwerk|gesloten front|zwijgcultuur|angstcultuur|afrekencultuur|vinkjescultuur|aanspreekcultuur|verkokering|hokjes|hokjesdenken|ruggengraat|gezond verstand|normale omgang|verkeerde vrienden|foute vrienden|foute boel)",
  "{woordvoor}(regie|maatwerk|draagvlak|eigenaarschap|weerbaarheid|samenwerking|ketenaanpak|integrale aanpak|aanpak|informatiepositie|meldcultuur|handelingsperspectief|duidelijkheid|veerkracht|zelfredzaamheid|professionaliteit|betrokkenheid|onmacht|nabijheid|continuiteit|urgentie|verantwoordelijkheid|onderbuikgevoelens|vroegsignalering|doorpakken|doorzettingsmacht|grip|positie|rolvastheid|presentie|outreachend werken|normalisering|criminele uitbuiting|kwetsbaarheid|lef|moed|korte lijnen|korte lijntjes|warme overdracht|netwerkpartners)",
  "(te |erg |heel |best |vrij |behoorlijk |wel |zo |nogal |een beetje |super |enorm )?(lastig|ingewikkeld|complex|spannend|onduidelijk|moeizaam|stroef|frustrerend|zwaar|schrijnend|ongemakkelijk|dubbel|raar|vreemd|verdacht|gevoelig|vervelend|versnipperd|afhankelijk|rommelig|chaotisch|ondoorzichtig|log|bureaucratisch|vaag|ongrijpbaar|onwerkbaar|onrustig|beladen|kwetsbaar|krampachtig|halfslachtig|vrijblijvend|ad hoc|onveilig|naief|afwachtend|terughoudend|voorzichtig|afstandelijk)",
  "(rare|vreemde|gekke|bepaalde|verkeerde|dat soort|dit soort|zulke|foute|kwetsbare|verdachte|ongure|bijzondere|moeilijke|lastige|criminele) (dingen|types|mensen|figuren|zaken|families|gezinnen|situaties|adressen|jongens|panden|signalen|praktijken|clubs|ondernemers|gasten)",
  "{woordvoor}(?!gezond|over|gelegen|een|hoeveel|waar|meer|minder|veilig|werkelijk|moge)[a-z]{4,}(heid|cultuur|gevoel|denken|wereld|dynamiek|mentaliteit|isme|positie|logica)",
];

const sense: Cue[] = [
  "(dat|het|je|ik|we|ze|die) (zie|ziet|zien|merk|merkt|voel|voelt|ruik|ruikt|hoor|hoort|proef|proeft|weet) (je |ik |we |het |dat |dan |er |'t |t )*(gewoon|meteen|zo|direct|al|vanzelf|wel|gelijk|aan alles|op een gegeven moment|als iets|snel genoeg|dat er iets|dat iets|in één oogopslag)( zelf| wel| hoor)?",
  "(dat|het) (voel|merk|zie|ruik|proef) (je|ik)( wel| gewoon| zo)?|je (voelt|ruikt|proeft|merkt|ziet) het( gewoon| wel| meteen| zo)?|(ik|je) (voel|voelt|merk|merkt) (gewoon |meteen )?(dat|wanneer|als) (er )?iets",
  "(gaat|loopt|komt) (dat |het |allemaal |dan |bij ons )*(eigenlijk |gewoon )?(vanzelf|automatisch|op gevoel|organisch|als vanzelf|natuurlijk)",
  "(op|met) (mijn|m'n|je|het|ons) (gevoel|onderbuik*|intuitie|buik)|op gevoel|onderbuikgevoel|onderbuik|niet-pluisgevoel|niet pluis( gevoel)?|niet-pluis gevoel|intuitie|fingerspitzengefuhl|zesde zintuig|neus voor|antenne voor|voelspriet*|(een|alleen een) buik|gevoelsmatig|gut feeling",
  "(er |iets |dat )(klopt|klopte) ((er|gewoon|dan|iets|iets gewoon) )*(iets )?niet|(klopt|klopte) (er )?iets niet|voelt niet (kloppend|goed|pluis)|(uit|op) (ervaring|routine)|(zit|zat) (gewoon )?(in (je|mijn|ons) (vingers|systeem|natuur|bloed))|routine|op de automatische piloot|(kleine dingen|kleine dingetjes|tussen de regels|lichaamstaal|hoe iemand kijkt|de manier waarop)|(weet|wist) ik (gewoon|meteen)|gaandeweg|al doende|aanvoelen|aanvoel",
];

const general: Cue[] = [
  "(van alles|allerlei|alles en nog wat|alle mogelijke|verschillende dingen|diverse zaken|diverse dingen|noem maar op|en zo verder|dat soort dingen|dat soort zaken|dit soort zaken|alles wel|van alles en nog wat|bepaalde zaken|zulke dingen|enzo|en zo)",
  "(in het algemeen|over het algemeen|in z'n algemeenheid|in zijn algemeenheid|in principe|vaak wel|meestal wel|per definitie|in de regel|doorgaans|algemeen gezien)",
  "(integrale|integraal|domeinoverstijgend*|gebiedsgericht*|outreachend*|vroegsignalering|preventieve|samenhangende|brede|stevige) (aanpak|werken|samenwerking|visie|blik|inzet|benadering)|integraal (werken|kijken|oppakken|samenwerken)|ketensamenwerking|ketenaanpak|ketenpartners|netwerksamenwerking|stakeholders|governance|handelingsperspectief|informatiepositie|bewustwording|bewustzijn creeren|awareness|kaders|randvoorwaarden|borgen|borging|implementatie|uitrollen|doorontwikkel*|professionaliser*|faciliteren|beleidsmatig|strategisch|tactisch|operationeel|sociale basis|transformatie|maatwerk|de menselijke maat|inwoner centraal|client centraal|weerbare (samenleving|overheid|wijk*)|weerbaarheid vergroten",
  "(samen sterk*|samen (kom je|komen we) (er|verder)|samen doen|samen (moeten|kunnen) we|met elkaar|met z'n allen|met zn allen|de handen ineen|de schouders eronder|schouder aan schouder|elkaar vinden|elkaar opzoeken|de verbinding|verbinding zoeken|iedereen is belangrijk|voorkomen is beter|kwestie van communicatie|communicatie is (alles|belangrijk)|korte lijnen|het begint bij|niemand kan het alleen|de hele keten|elke dag is anders|elk (geval|gezin|mens) is anders|het is (heel |erg |super )?belangrijk (dat|om)|van belang (dat|om)|men (vindt|moet|zegt|weet|doet|ziet|kan|wil|is)|kennis is macht|meten is weten)",
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
  {
    when: "(ben|was|word|werd) ({ik} )?((zelf|best|ook|echt|gewoon|soms|weleens|dan|nog steeds|heel|erg|vooral|toen|doods) )*(bang|doodsbang|bedreigd|in elkaar geslagen|geintimideerd|mishandeld|opgewacht|achtervolgd|klemgereden|gevolgd naar huis)( hoor| voor| geweest|$)?",
    unless:
      "bang (dat|om|voor) ... (over het hoofd|mis|vertrouw*|kwijt|client*|fout*|verspeel*|contact|relatie|band|binnenlat*|binnenlaten|weg|dicht)",
  },
  "(vind|vond) (ik )?(het|dat|dit|'t|t) ((gewoon|best|wel|soms|ook|eerlijk gezegd|heel|erg|eigenlijk|toch|echt|daar|stiekem|een beetje) )*(eng|doodeng|griezelig|beangstigend|intimiderend)",
  "(dreigbrief|dreigement*|doodsbedreig*|dreigmail*|dreigtelefoontje*|steen door (de|mijn|het) (ruit|raam)|banden lek*|lekgestoken band*|kogelbrief)|(band|banden) ... lek(gestoken|geprikt)",
  "(weten|wisten|weet|wist) ... waar ({ik}|mijn|m'n|mn) ... (woon|wonen|kind*|dochter|zoon|parkeer|hockeyt|sport*|school)|(weten|weet) me (wel |heus )?te vinden|(stond|stonden) ... (bij (mijn|m'n|de) auto|voor mijn (deur|huis)|me op te wachten|te wachten)|op de stoep|naam en al in ... dossier|(durf|durfde) (ik )?(er |daar |hier |dat |het |ook |gewoon )*(niet|niet meer)( meer)?( heen| alleen| naar| te| langs| meer|$)",
  "(slapeloze|slecht geslapen|slaap (er )?(al |nog )*(slecht|niet)|wakker (van )?gelegen|lig (ik |er |daar )*(nog |s nachts |soms |steeds )*wakker|lag (er )?wakker|nachtmerrie*|gehuild|huilen|in tranen|tranen in|overspannen (geraakt|geweest)|ingestort|burn-out (gehad|geraakt)|in een burn-out|ziek van (geweest|geworden)|niet goed van geweest|kapot van|er kapot aan|trauma*|getraumatiseerd|ptss|paniek*|therapie|emdr)",
  "(schaam|schaamde|schamen) (ik )?(me|mij)|schaamte|schuldgevoel|schuldig (over|voel|aan)|(voel|voelde) (ik )?(me |mij )((er|hier|daar|nog|steeds|toen|best|erg|heel|zo|ook|wel|een beetje) )*(schuldig|machteloos|rot|klote|ellendig|verraden|kapot|in de steek gelaten|onveilig|alleen|eenzaam|vernederd|bedreigd)|(neem|nam|verwijt) (ik )?(het |dat )*(mezelf|mij) (nog |nog steeds |zeer |erg )*(kwalijk|$)|kwalijk (nemen|neem)|vergeef ik mezelf|achtervolgt (het |dat )?(me|mij)|spijt (van|dat)|had ik maar|in de steek gelaten|laten vallen|(te laat|nooit) ... overleden|(is |was )?(overleden|doodgegaan|doodgestoken|doodgeschoten|omgekomen|verongelukt|vermoord)|begrafenis|rouw|zelfmoord|zelfdoding|suicide|(client|jongen|meisje|collega) ... (dood|overleden|doodgestoken|doodgeschoten|verloren)",
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
    "(ben|was|word|werd|zijn|worden|werden|collega is|is een collega|werd een collega|een collega|collega werd|collega's zijn|me|mij) ({ik} )?((zelf|onlangs|laatst|vorige week|ook|toen|vorig jaar|gisteren|een keer|weleens|echt|thuis|meermaals|met de dood|nu|al|weer|persoonlijk|ernstig) )*(bedreigd|gestalkt|opgewacht|achtervolgd|belaagd|klemgereden|afgeperst|gechanteerd|in elkaar geslagen|geintimideerd)",
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
    "met een (mes|pistool|wapen|vuurwapen) ... (bedreigd|gestoken|geslagen)|(valse|vervalste|nep) (facturen|indicaties|handtekening*|paspoort*|papieren|declaraties)|(heb|hebben) ({ik} )?(de |het |er )*bewijs|(heb|hebben) ({ik} )?(de |er )*bewijzen|(steelt|stelen|witwast|witwassen|oplicht|opgelicht) ... (van|voor) (client*|bewoner*|klant*|gemeente)",
  ],
  suicide: [
    "(zelfmoord|zelfdoding|suicide|suicidaal|suicidale)|(wil|wilde|wou|willen|hoeft|hoef) ((hij|ze|ik|die|er|niet|zelf) )*(niet meer|niet langer) (leven|verder leven|hier zijn)|(eind|einde) (aan|er aan) ... (leven|maken)|er een eind* aan (maken|te maken|gemaakt)|(van het|voor een|onder de) (dak|trein|flat) (springen|gesprongen|sprong)|(van|uit) het leven (beroven|beroofd|gestapt|stappen)|uit het leven (gestapt|stappen)|(ik |mij |me )?(wil|ga) (dood|mezelf iets aandoen|mezelf wat aandoen)|mezelf (wat|iets) aan(doen|te doen)|zichzelf (wat|iets) (aandoen|aan doen|aan te doen)",
    "(beter|liever) (maar )*((er|hier) )*niet meer (kan|kon|ben|was|te) ?(zijn)?|er niet meer (wil|wilde|hoef|hoeven) (te )?zijn|(wil|wilde) (ik )?er niet meer zijn|(zie|zien) (ik )?(het )?niet meer zitten om (verder|door)|(leven|ik) (heeft|heb) geen zin meer|uit het leven (stappen|gestapt)|er een eind aan (maken|wil*)",
  ],
};

const tried: Cue[] = [
  "(heb|hebben) ({ik} )?([a-z0-9&'-]+ ){0,7}(geprobeerd|gemeld|gebeld|aangekaart|voorgesteld|aangevraagd|opgezet|uitgenodigd|aangeklopt|gemaild|gevraagd|besproken|georganiseerd|opgetuigd|geopperd|geagendeerd|doorgegeven|benaderd|gesproken|uitgezocht|opgeschreven|geschreven|ingebracht|voorgelegd|gesignaleerd|toegevoegd|getypt|gemaakt|gestart|begonnen|bedacht|gekocht|ingelezen|gevolgd|aangegeven|afgesproken|gedaan aan|geregeld|gestuurd|gewerkt met|opgezocht|aangesproken|aangemeld|gedeeld|meegelopen|gelopen)",
  "^(ooit |wel eens |weleens |al |vorig jaar |vorige week |vorige maand |laatst |net |eerder |in # |jaren terug |bij [a-z]+ )*(een |eens |er |met |het |al |wel )*([a-z'-]+ ){0,4}(geprobeerd|gemeld|gebeld|aangekaart|voorgesteld|aangevraagd|opgezet|uitgenodigd|aangeklopt|gemaild|besproken|georganiseerd|opgetuigd|geopperd|geagendeerd|doorgegeven|benaderd|neergelegd|aan de bel getrokken|uitgezocht)",
  "(ik|we|wij) (probeerde|probeerden|belde|belden|mailde|mailden|meldde|meldden|vroeg|vroegen|ging|gingen|sprak|stapte|stapten|organiseerde|schreef|stelde ... voor|kaartte) ",
  "{getal} keer (gemeld|aangekaart|gevraagd|geprobeerd|aangevraagd|voorgesteld)|gewoon begonnen|toen ben ik ... (gaan|begonnen|gestapt)|(ben|zijn) (ik |we )?([a-z'-]+ ){0,4}(gaan praten|langsgegaan|gaan bellen|naar ... gestapt|op gesprek geweest|begonnen met|langs geweest|op af gestapt|gaan zitten met)|aan de bel getrokken|(ik|we) (hou|houd|houden) ... (lijstje|overleg|spreekuur)|lijstje van gemaakt",
];

const anonymity: Cue[] = [
  "(niet|nooit|liever niet|zonder) (met |onder |bij )?(mijn|m'n|mn) naam|(mijn|m'n) naam (er )?(niet|niet bij|liever niet|nergens|eruit|eraf|weg)|(zet|noem) (mijn|m'n) naam (er )?(niet|liever niet)|onder ons( gezegd)?|tussen ons( gezegd|$| alsjeblieft| graag| hoor)|blijft (dit |dat )?(tussen|onder|hier)( ons)?|(herleidbaar|te herleiden|herleid)|(anoniem|vertrouwelijk|off the record|in vertrouwen) (graag|houden|blijven|alsjeblieft|aub|blijft|hoor|gezegd|zeg|dit|wel|toch)|(graag|wel|liever|alleen|wil|blijf) (ik |dit |dat |het )*(anoniem|vertrouwelijk)|(je|u) (hebt|heeft|heb) het niet van mij|niet van mij|(niet|nooit) (doorvertellen|verder vertellen|rondvertellen|in de krant)|(mijn|m'n) (leidinggevende|manager|baas|chef|teamleider) (hoeft|mag|moet) (dit|dat) (niet|niet te) (weten|lezen|zien|te weten)|niet (aan|tegen|bij) mijn (leidinggevende|manager|baas|chef|teamleider)|schrijf (dit|dat) (niet|maar niet) op|hou (dit|dat) (voor je|onder ons|tussen ons)",
];

const offer: Cue[] = [
  "(ik|we|wij) (kan|kunnen|wil|willen) ((best|wel|graag|eventueel|morgen|altijd|daar|zo|je|jullie|het|dat|ook|volgende week|gerust|met alle plezier) )+ ... (beginnen|helpen|vragen|regelen|starten|voorstellen|vertellen|meedenken|langskomen|sturen|introduceren|uitleggen|laten zien|organiseren|bellen|delen|mailen)",
  "(ik|k) (vraag|regel|stuur|bel|mail|leg|breng|geef|zorg|zoek) ((wel|graag|het|dat|je|hem|haar|even|m|'m|of|ze|jullie|hen) )+ ... ",
  "zal ik ((m|'m|het|je|hem|haar|dat|die|eens|even|een|vast|ze|jullie) )* ... (doorsturen|sturen|vragen|regelen|bellen|mailen|delen|opzoeken|voorstellen|beginnen)",
  "(je|jullie|u) (mag|kunt|kan|kun) ((me|mij|ons|hem|haar|gerust|altijd|best|wel|zo|rustig|een keer|eens) )+ ... (bellen|mailen|langskomen|meelopen|meekijken|aanschuiven|appen|vragen|komen|benaderen)|kom (gerust|anders|maar|vooral|een keer|eens) ((een keer|eens|maar|gerust) )*(langs|mee|kijken|meelopen|aanschuiven|met)|(loop|ga|kijk) (gerust|maar|eens) ((een keer|eens|maar|gerust|een dag) )*mee|welkom om|(zet|schrijf) (me|mij) (maar |vast |gerust )*op|ik doe (graag )?mee|(help|denk|werk) (ik )?(graag|daar graag) mee|(ik )?(maak|maken) graag ... (vrij|tijd)|reken op mij|ik trek (de )?kar|(ik )?kan morgen beginnen|ik wil (best |wel |graag )+ ... (voor bedenken|organiseren|trekken|begeleiden|over doen|delen|meedenken)|lunchsessie over doen|help ik graag mee",
];

const asksBack: Cue[] = [
  "(wat|hoe) (zeiden|zeggen|vinden|vonden|antwoorden|denken) (de )?(anderen|jullie|mijn collega*|andere)|(hoor|krijg|zie|lees) ik ((hier|nog|daar|er|straks|later|ook|de) )*(iets|wat|van|terug|uitkomst|resultaat|verslag)|voor wie is (dit|dat)|wat gebeurt er (met|hier|hierna)",

  "(wat|waar|waarom|hoe|wie) ... je ... (ermee|hiermee|daarmee|dit voor|mijn antwoord*|met mijn|al gesproken|nog meer gesproken|hier weten|aan mijn naam)|wie ben je|waarom vraag je",

  "(mag|kan|zou|krijg|zal) ik ... (ergens|meekijken|meedoen|aansluiten|aanschuiven|meelopen|je |jou|jullie|u |zien wat|weten|iets vragen|vragen|doorsturen|sturen|regelen|later|inschrijven|aanmelden|opgeven|stoppen|overslaan|m |'m |hem )",

  "(wie|waar|wat|hoe|waarom|wanneer|welke|hoeveel|hoelang|waarvoor|wat voor|met wie) ... (jij|jullie|u|dit gesprek|deze vragen|deze vraag|de verkenning|dit onderzoek|mijn antwoord*|deze antwoorden|deze bot|die training|de training) ... (bedoel|bedoelt|bedoelen|vraag|vraagt|lees|leest|lezen|doe|doen|hiermee|ermee|daarmee|mee|weten|wilt|wil|horen|gebeurt|bewaard|duurt|duren|voor|ziet|zien|praat|spreek|gesproken|gehoord|bent|ben)",
  "(wat|wie|hoe|waarom) (bedoel|ben|bent|zijn|vraagt|wilt|lees|leest) (je|jij|jullie|u)|(wat|waarom) (vraag|wil) (je|jij|jullie) (dit|dat|van|weten|me|hier)|wat (doe|doen|doet) (je|jij|jullie|u) (met|ermee|daarmee|hiermee|hier)",
  "(wie|wat) (leest|ziet|krijgt|leest er|ziet er|hoort|gebeurt er|gebeurt|doet|doen) ((dit|dat|er|hier|hiermee|ermee|met|mee|mijn|straks|eigenlijk|allemaal|daarna|deze|die|ze|jullie|je) )*(dit|dat|hier|hiermee|ermee|mee|antwoord*|antwoorden|mee|allemaal|dan|deze|gesprek)*",
  "(ben|bent|zijn) (je|jij|u|jullie) ((nou|nu|eigenlijk|wel|echt|een|soms|dan) )*(een )?(bot|robot|mens|computer|chatbot|ai|echt|iemand|van|wie)",
  "(kun|kunt|kan|kunnen|wil|wilt|zou|zal|mag|ga|gaan|heb|hebt|hebben|krijg|krijgen|spreek|praat|kom|komt) (je|jij|jullie|u) ... (je|jij|jullie|u|hier|dit|dat|nog|ergens|iets|mee|meekijken|hem|haar|een voorbeeld|vragen|doorsturen|terug|uitkomst|resultaat|horen|ook|met)",
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
  "^(vooral |misschien |ja |nou |gewoon |eigenlijk )*iemand (als|zoals) @|^(nou |ach |anders )*(loop|ga|wip|stap) (eens |maar |anders |even |gerust |ook )*(binnen|langs|aan|naar binnen) bij @|(loop|wip|stap) (eens |maar |anders |even |gerust )*(binnen|langs|aan) bij @",
  "(heb|hebben) (je|we|wij) @, (daar|die|bij hen|daarvoor) (moet|moeten|kun) (je|jullie|u) |(spreek|praat|bel) (eens |ook |maar |anders |vooral )*met @|probeer (jij |je |het |dat |dit |eens |maar |ook |dan )+(bij|met) @",

  "(met|bij|aan) @ (moet|zou|kun|kan) (je|jij|u|jullie) (eens |ook |beter |maar |vooral |een keer |zeker )*(moeten |kunnen )?(bellen|mailen|appen|vragen|afspreken)",

  "@ (zou|zouden|kan|kunnen|moet|moeten) (ons|mij|me) (eens |een keer |wel |ook |best )*(bij (moeten |kunnen )?praten|bijpraten|meenemen|mee (moeten |kunnen )?nemen|inwijden|wegwijs)",

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
  "((kun|kan|kunt|zou|moet|mag) (je|jij|jullie|u)|(kan|zou|moet) ik) (beter |misschien |ook |eens |maar |het beste |niet |echt |dan |toch |het |best |dat |wel |vooral )*(met |aan |bij |naar |langs )?@ (eens |een keer |even |ook |maar |wel |zelf |es |dan |het beste )*(vragen|spreken|praten|bellen|benaderen|zijn|hebben|om|interviewen|uitnodigen|horen|betrekken|mailen|appen|zoeken|kunnen|moeten|contact|aan|ervoor)",
  "(dan |daarvoor |hiervoor |daar )?(moet|zou|kun|kan) (je|jij|u|jullie|ik) (echt |dan |toch |wel |daarvoor |eens |eigenlijk |beter |vooral )*(bij|met|naar|aan) @ (eens |een keer |even |wel |ook |toch |moeten )*(zijn|praten|spreken|moeten|wezen|hebben|vragen|terecht|om tafel|aankloppen|moeten praten|moeten zijn|moeten hebben)",
  "(ga|stap|loop|kijk) (eens |maar |ook |dan |een keer |gerust |even |es )*(langs bij|praten met|naar|bij|met|langs) @( praten| langs| toe)?",
  "@ (moet|moeten|zou|zouden|kun|kan) (je|jij|u|jullie) (echt |eens |zelf |ook |beter |maar |vooral |eigenlijk |daarvoor |toch |dan |zeker |een keer |es )*(hebben|spreken|vragen|bellen|benaderen|praten|horen|hebben voor|voor hebben|uitnodigen|interviewen|betrekken|moeten spreken|moeten hebben|moeten vragen|mailen|appen)",
  "(met|bij|aan) @ (moet|zou|kun|kan|moeten) (je|jij|u|jullie) (echt |eens |zelf |ook |beter |maar |vooral |een keer |es |toch |dan )*(praten|spreken|zijn|vragen|beginnen|overleggen|gaan praten|moeten praten|moeten zijn|om tafel)",
  "^(daarvoor |hiervoor |daarbij |dan |ja |nou |en |maar |want )*@ (die )?(heb|hebben|had|zou) (ik|we|wij|je) (daar |er |hier |hierbij |daarbij |dan |echt |wel |nu |zelf |daarvoor |hier echt |er echt |er wel |daar wel |daar echt |toch |ook |bij |daar dan |daar dan wel |hard |eigenlijk |willen )*(nodig|bij nodig|erbij nodig|willen spreken)",
  "(ik|we|wij|k) (heb|hebben|mis|missen|zou|zoek) (daar |er |hier |dan |echt |wel |nu |toch |eigenlijk |vooral |ook |graag |daarvoor |hiervoor |dus )*@ (echt |er |bij |voor |hard |erbij |daarbij |wel )*(nodig|voor nodig|willen hebben|willen spreken|aan tafel|erbij)",
  "(heb|hebben|had|zou|zouden) (ik|we|wij|je) (daar |er |hier |dan |echt |wel |nu |toch |toch echt |eigenlijk |vooral |ook |graag |daarvoor |hiervoor |dus |wel echt |daar dan |daar dan wel |graag een keer )*@ (echt |er |bij |voor |hard |erbij |daarbij |wel |bij het |daarvoor )*(nodig|voor nodig|willen hebben|willen spreken|aan tafel|erbij|bij nodig)",
  "(met|samen met) @ (erbij|ernaast|aan tafel)|(het liefst|liefst|graag) (met |samen met )?@ (erbij|aan tafel|mee)",
  "(doe|geef) (mij|me|ons) (maar )?(een (dag|middag|dagje|uur|keer) )?(mee |meelopen |op pad )?(met )?@",
  "@ (is|zijn) (hierin |daarin |hier |daar |echt |toch |volgens mij |wel )*(de sleutel|degene|de aangewezen|de expert|de spil|de vraagbaak|je man|je vrouw|de man|de vrouw|dé persoon|de persoon|mijn aanspreekpunt|sleutel)",
  "@ (weet|weten|kent|kennen|ziet|zien|heeft|hebben|snapt|zit|zitten) (er |hier |daar |dit |het |dat |vast |wel |echt |veel |ook |waarschijnlijk |hele |zo |elke |iedereen |de |alle |meer |nog |zelf |veel meer )*(alles|meer|veel|beter|het fijne|hele verhaal|haarfijn|uit haar hoofd|uit zijn hoofd|verhaal|dichter op|ruimte|lucht|ervaring|kijk op|verstand)",
  "@ (zou|zouden|kan|kunnen) (je |jullie |u |ons |mij |me |dat |het |daar |er |beter |best |vast |haarfijn |meer |veel |wel |dit |ook |hier |goed |heel )+(in een uurtje |beter |haarfijn |veel |meer |alles |wel |heel goed )*(kunnen )?(uitleggen|vertellen|laten zien|helpen|verder helpen|toelichten|komen vertellen|langs moeten komen|bij moeten praten|bijpraten|over vertellen|moeten komen vertellen|moeten vertellen)",
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
  "(mijn|m'n|mn|onze|de|die) (mensen|medewerkers|team|collega's|collegas|teamleden|consulenten|professionals|jongens|meiden|afdeling)|(sommige|veel|de meeste|andere) (mensen|collega's|collegas|professionals|consulenten|teams)|(men|iedereen|mensen|collega's|collegas|consulenten|hulpverleners|professionals|het team|medewerkers|teamleden)|je (ziet|merkt|hebt|moet|kunt|wilt|bent|weet|voelt|komt|doet|krijgt|hoort|gaat|zit|loopt|kan)";

const thinWords = set(`
  ja jaa jaaa nee neen neuh nou nja ok oke okay okee okido oki oh ah aha hm hmm hmmm mmm mm mwa mwah mwoah mwoh meh pff pfff poeh tja tsja tjah ach eh ehm uh uhm euh goh jeetje haha hahaha hihi lol nvt n.v.t pas skip volgende idem dito
  prima goed best wel redelijk matig gaat gaan ging gewoon zijn z'n gangetje gang valt viel mee tegen loopt lopen liep niks niets nix niet nie niets bijzonders bijzonder bijzonderheden geen idee idees weet weten wist zou ik k je we zo hoor eigenlijk echt ook nog maar toch even eens ff eff nu dan er het t 't dat dit die de een daar hier over op van te terug op kom komt kan beter kon slechter hangt af ervan wisselend verschilt verschillend soms vaak altijd nooit meestal af en toe weleens eens goeie goede lastige moeilijke vraag vragen mening antwoord zeggen zeg vertellen wat zal nadenken denken denk na moet lastig moeilijk makkelijk leuk fijn mooi top super bedankt dank dankjewel dankje jewel u jou graag gedaan sorry helaas lekker rustig normaal standaard hetzelfde zelfde zie vorige vorig boven eerder hierboven zulks enzovoort etc
  misschien mss waarschijnlijk ongeveer beetje veel weinig genoeg voldoende niemand iemand iets alles alle allemaal anders erg heel zeer nogal vrij eerlijk gezegd paar dingen ding komt-wel komt in orde later nader uitzoeken straks morgen opkomen schiet schieten binnen bij mij me ons is was ben zijn heb had hebben heeft gehad gedaan doe doen deed verder ergens zomaar zekers zeker tuurlijk natuurlijk absoluut klopt inderdaad idd eens akkoord mag moet hoeft om aan als of met tot nou toe prim primaa goedhoor okidoki perfect uitstekend zozo best-wel oké jawel welja och nope nop yes yep jep jup ja-hoor gaatwel nogniet nogal toevallig zegt weetnie weetniet weetikniet geen-idee mooi zo onbekend neutraal gemiddeld voldoende slecht druk-zat nee-hoor teveel niet-echt
  speciaal speciaals nieuws gekke gek geks raars boeiends spannends noemenswaardig noemenswaardigs schokkends opvallends interessants ingewikkelds benoemen bedenken verzinnen herinneren invullen tevreden effe eventjes kweenie kwenie weenie doorheen zucht hehe joa jaja nouja wie weet welk welke gestaag kabbelt stabiel onveranderd zn z'n hè he hé mehh mwaah tss zeg zoal springt schiet-niks toevallig net zo'n beetje-wel enige hele kon konden mocht moest zouden je jij dacht doet
  zin flauw laat laten merken klagen zo-zo zoals altijd antwoord even kijken denken reuze joh tis zou kunnen beide melden gang hier nergens alles rustig noemen bekend nodig zeker-weten hoezo weinig-te neutraal ging gaf ik-niet meen dacht dacht-niet snel zodra ergens uit pas overslaan sla commentaar geenidee blij tevreden hetgaat 'k ie em m 'm n 'n wrsch ofzo zoiets vind vond vinden`);

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
  "wijkagent|wijkagente|wijkteam|boa|boa's|boas|handhaver|handhavers|handhaving|toezichthouder|toezichthouders|toezicht|privacy officer|privacy-officer|security officer|jurist|juristen|gemeentejurist|functionaris gegevensbescherming|fg|sociale recherche|soc recherche|sociaal rechercheur|sociale rechercheur|rechercheur|recherche|politie|riec|rie|veiligheidshuis|veiligheid|team veiligheid|openbare orde|leerplichtambtenaar|leerplicht|jeugdbescherming|veilig thuis|ggd|ggz|huisarts|huisartsen|corporatie|woningcorporatie|woningbouw|wethouder|burgemeester|gemeentesecretaris|portefeuillehouder|afdelingshoofd|afdelingshoofden|teamleider|teammanager|manager|leidinggevende|directeur|directie|mt|projectleider|procesregisseur|regisseur|casusregisseur|meldpunt|contractbeheer|contractmanager|inkoop|concerncontroller|controller|beleidsmedewerker|beleidsadviseur|beleid|consulent|consulenten|jongerenwerk|jongerenwerker|jongerenwerkers|straathoekwerk|straathoekwerker|opbouwwerker|opbouwwerk|maatschappelijk werk|buurtsportcoach|beheerder|buurthuis|buurtteam|schuldhulp|schuldhulpverlening|schuldhulpmaatjes|bewindvoerder|ervaringsdeskundige|ervaringsdeskundigen|ondermijningsfunctionaris|accountmanager|sportclub|voetbalclub|school|scholen|conciërge|conciergerie|conducteur|reclassering|om|officier|officier van justitie|belastingdienst|uwv|kvk|juridische zaken|jz|team handhaving|communicatie|p&o|hr|raad|college|financien|bank|notaris|verhuurder|woonconsulent|wonen|vergunningen|vergunningverlening|burgerzaken|bouwtoezicht|brandweer|milieudienst|omgevingsdienst|toezichthouder kwaliteit|kwaliteit|coördinator|coordinator|vertrouwenspersoon|expert|deskundige|specialist|iemand|collega|mensen|lui|team|afdeling|kwaliteitsmedewerker|aandachtsfunctionaris|trainer|ketenpartner|imam|kerk|moskee|dominee|wijkverpleegkundige|wijkverpleging|thuiszorg|wijkbeheerder|huismeester|wijkmanager|gebiedsmanager|wijkregisseur|buurtvader|buurtvaders|buurtmoeders|zorgverzekeraar|accountant|adviseur|gedragswetenschapper|psycholoog|orthopedagoog|griffier|griffie|raadslid|wmo-toezichthouder|zorgkantoor|data-analist|analist|informatiemakelaar|informatieanalist|tolk|tolken|vertaler|mediator|bemiddelaar|strateeg|voorzitter|penningmeester|vrijwilliger|vrijwilligers|rector|mentor|docent|leerkracht|wijkcoach|kinderarts|praktijkondersteuner|sleutelfiguur|sleutelfiguren|oud-gedetineerden|speeltuinvereniging|buurtvereniging|bewonerscommissie|ondernemersvereniging|wijkraad|dorpsraad|stadsmarinier|beveiliger";
const residents =
  "client*|clienten|bewoner*|inwoner*|moeder|vader|ouders|gezin|jongen|jongens|meneer|mevrouw|kind|kinderen|zichzelf|mezelf|elkaar|haar|hem|ze|mij|me|je|jou|u|iets|wat|dat|dit|er|niet|maar|eens|geen|die|veel|tijd|kennis|geld|ruimte|steun|duidelijkheid|mandaat|hulp|training|rust|uren|budget|naam|kinderen|partner|man|vrouw|dochter|zoon|baan|werk|auto|huis|gevoel|buik|moeite|zin|dit";

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
  causes,
  energy,
  unrecognised,
  normative,
  refusal,
  vague,
  sense,
  general,
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
