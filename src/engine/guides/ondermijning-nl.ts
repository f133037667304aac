import type { Guide } from "../guide.ts";
import { meaningAsksNl, plainAnswersNl } from "./plain-answers-nl.ts";

/** How professionals of a municipality look at ondermijning in the social domain: the default guide, in Dutch. */
export const ondermijningNl = {
  id: "ondermijning",
  language: "nl",
  theme: "ondermijning",
  topics: [
    {
      name: "hook",
      title: "Wat je noemde",
      role: "hook",
      need: "may",
      short: false,
      tender: false,
      channel: false,
      wordings: [
        {
          text: "'{phrase}': vertel daar eens meer over.",
          formal: "'{phrase}': vertelt u daar eens meer over.",
        },
        {
          text: "Je noemde '{phrase}'. Vertel daar eens meer over.",
          formal: "U noemde '{phrase}'. Vertelt u daar eens meer over.",
        },
        {
          text: "Je schreef ook '{phrase}'. Wat kun je daarover vertellen?",
          formal: "U schreef ook '{phrase}'. Wat kunt u daarover vertellen?",
        },
      ],
    },
    {
      name: "recognise",
      title: "Herkenning",
      role: "recognise",
      need: "may",
      short: false,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Dit beschrijven vakgenoten in andere gemeenten: {first}; {second}. Wat roept dat bij je op?",
          formal: "Dit beschrijven vakgenoten in andere gemeenten: {first}; {second}. Wat roept dat bij u op?",
        },
        {
          text: "Twee voorbeelden van elders: {first}; {second}. Waar denk je aan als je dit leest?",
          formal: "Twee voorbeelden van elders: {first}; {second}. Waar denkt u aan als u dit leest?",
        },
        {
          text: "Stel dat dit in je werk speelt: {first}. Wat gebeurt er dan?",
          formal: "Stel dat dit in uw werk speelt: {first}. Wat gebeurt er dan?",
        },
      ],
    },
    {
      name: "difficult",
      title: "Wat lastig is",
      role: "difficult",
      need: "must",
      short: false,
      tender: false,
      channel: false,
      wordings: [
        {
          text: "Wat is hierin lastig voor jou als leidinggevende?",
          formal: "Wat is hierin lastig voor u als leidinggevende?",
          fields: ["leiding"],
        },
        {
          text: "Wat is hierin voor jou zelf lastig?",
          formal: "Wat is hierin voor u zelf lastig?",
        },
        {
          text: "Waar twijfel je weleens over als het om {theme} gaat?",
          formal: "Waar twijfelt u weleens over als het om {theme} gaat?",
        },
        {
          text: "Op welk punt wordt dit onderwerp voor jou moeilijk?",
          formal: "Op welk punt wordt dit onderwerp voor u moeilijk?",
        },
        {
          text: "Je schreef '{phrase}'. Wat is daarin voor jou lastig?",
          formal: "U schreef '{phrase}'. Wat is daarin voor u lastig?",
        },
      ],
    },
    {
      name: "view",
      title: "Eigen blik",
      role: "view",
      need: "must",
      short: false,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Hoe kijk jij naar wat jullie organisatie nu met {theme} doet?",
          formal: "Hoe kijkt u naar wat uw organisatie nu met {theme} doet?",
          fields: ["leiding", "beleid"],
        },
        {
          text: "Wat vind je er zelf van, hoe het nu gaat?",
          formal: "Wat vindt u er zelf van, hoe het nu gaat?",
        },
        {
          text: "Hoe kijk jij naar de manier waarop dit nu gaat?",
          formal: "Hoe kijkt u naar de manier waarop dit nu gaat?",
        },
        {
          text: "Wat zou je een nieuwe collega hierover vertellen?",
          formal: "Wat zou u een nieuwe collega hierover vertellen?",
        },
        {
          text: "Je schreef '{phrase}'. Hoe kijk jij daar zelf naar?",
          formal: "U schreef '{phrase}'. Hoe kijkt u daar zelf naar?",
        },
      ],
    },
    {
      name: "moment",
      title: "Een moment",
      role: "moment",
      need: "may",
      short: false,
      tender: false,
      channel: false,
      wordings: [
        {
          text: "Je schreef '{phrase}'. Wat gebeurde er de laatste keer?",
          formal: "U schreef '{phrase}'. Wat gebeurde er de laatste keer?",
        },
        { text: "'{phrase}': hoe ging dat de laatste keer?" },
        {
          text: "Je had het over '{phrase}'. Vertel eens over de laatste keer.",
          formal: "U had het over '{phrase}'. Vertelt u eens over de laatste keer.",
        },
      ],
    },
    {
      name: "tried",
      title: "Wat geprobeerd is",
      role: "tried",
      need: "must",
      short: true,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Wat heb je hier met je team al mee gedaan?",
          formal: "Wat hebt u hier met uw team al mee gedaan?",
          fields: ["leiding"],
        },
        {
          text: "Wat heb je zelf al geprobeerd?",
          formal: "Wat hebt u zelf al geprobeerd?",
        },
        {
          text: "Wat deed je de laatste keer dat je iets opviel?",
          formal: "Wat deed u de laatste keer dat u iets opviel?",
        },
        {
          text: "Wat heb jij hier tot nu toe zelf mee gedaan?",
          formal: "Wat hebt u hier tot nu toe zelf mee gedaan?",
        },
        {
          text: "Je schreef '{phrase}'. Wat heb je daar zelf al aan gedaan?",
          formal: "U schreef '{phrase}'. Wat hebt u daar zelf al aan gedaan?",
        },
      ],
    },
    {
      name: "contact",
      title: "Het contact",
      role: "contact",
      need: "must",
      short: false,
      tender: false,
      channel: false,
      wordings: [
        {
          text: "Met wie in het sociaal domein loopt het contact niet zo goed?",
          fields: ["veiligheid", "sociale-recherche"],
        },
        { text: "Met wie loopt het contact hierover niet zo goed?" },
        {
          text: "Bij wie krijg je dit onderwerp moeilijk op tafel?",
          formal: "Bij wie krijgt u dit onderwerp moeilijk op tafel?",
        },
        { text: "Hoe loopt het contact hierover met andere teams?" },
      ],
    },
    {
      name: "stuck",
      title: "Waar het vastloopt",
      role: "stuck",
      need: "may",
      short: false,
      tender: false,
      channel: false,
      wordings: [
        { text: "Waar loopt het contact met {name} op vast?" },
        {
          text: "Hoe gaat het als je contact zoekt met {name}?",
          formal: "Hoe gaat het als u contact zoekt met {name}?",
        },
        { text: "Hoe verliep het laatste contact met {name}?" },
        { text: "Waar loopt dat contact op vast?" },
      ],
    },
    {
      name: "whom",
      title: "Wie nodig is",
      role: "whom",
      need: "must",
      short: false,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Wie heb je nodig om je team ruimte te geven?",
          formal: "Wie hebt u nodig om uw team ruimte te geven?",
          fields: ["leiding"],
        },
        {
          text: "Wie heb je nodig om hier verder mee te komen?",
          formal: "Wie hebt u nodig om hier verder mee te komen?",
        },
        {
          text: "Bij wie klop je aan als je hierover twijfelt?",
          formal: "Bij wie klopt u aan als u hierover twijfelt?",
        },
        {
          text: "Wie zou je hierbij willen betrekken?",
          formal: "Wie zou u hierbij willen betrekken?",
        },
        {
          text: "Je schreef '{phrase}'. Wie heb je nodig om daar verder mee te komen?",
          formal: "U schreef '{phrase}'. Wie hebt u nodig om daar verder mee te komen?",
        },
      ],
    },
    {
      name: "holding-back",
      title: "Wat tegenhoudt",
      role: "holding-back",
      need: "must",
      short: true,
      tender: true,
      channel: false,
      wordings: [
        {
          text: "Wat houdt je weleens tegen? Je hoeft dit niet te vertellen.",
          formal: "Wat houdt u weleens tegen? U hoeft dit niet te vertellen.",
        },
        {
          text: "Wat maakt dit voor jou weleens spannend? Overslaan mag, je hoeft dit niet te vertellen.",
          formal: "Wat maakt dit voor u weleens spannend? Overslaan mag, u hoeft dit niet te vertellen.",
        },
        {
          text: "Waar ben je voorzichtig mee in je werk? Je hoeft dit niet te vertellen.",
          formal: "Waar bent u voorzichtig mee in uw werk? U hoeft dit niet te vertellen.",
        },
      ],
    },
    {
      name: "energy",
      title: "Waar energie zit",
      role: "energy",
      need: "must",
      short: false,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Welk moment in je werk gaf je laatst energie?",
          formal: "Welk moment in uw werk gaf u laatst energie?",
        },
        {
          text: "Waar krijg je in je werk energie van?",
          formal: "Waar krijgt u in uw werk energie van?",
        },
        {
          text: "Wat brengt jou in dit werk in beweging?",
          formal: "Wat brengt u in dit werk in beweging?",
        },
        {
          text: "'{phrase}'. Wat brengt jou dan in beweging?",
          formal: "'{phrase}'. Wat brengt u dan in beweging?",
        },
      ],
    },
    {
      name: "otherwise",
      title: "Hoe het anders kan",
      role: "otherwise",
      need: "must",
      short: false,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Hoe zou je het graag anders zien?",
          formal: "Hoe zou u het graag anders zien?",
        },
        {
          text: "Hoe ziet het er voor jou uit als dit goed loopt?",
          formal: "Hoe ziet het er voor u uit als dit goed loopt?",
        },
        {
          text: "Je schreef '{phrase}'. Hoe zou je dat graag anders zien?",
          formal: "U schreef '{phrase}'. Hoe zou u dat graag anders zien?",
        },
      ],
    },
    {
      name: "who-else",
      title: "Wie nog meer",
      role: "who-else",
      need: "must",
      short: false,
      tender: false,
      channel: false,
      wordings: [
        {
          text: "Je noemde {name}. Met wie kan ik hier nog meer over praten?",
          formal: "U noemde {name}. Met wie kan ik hier nog meer over praten?",
        },
        { text: "Met wie kan ik hierover ook praten?" },
        {
          text: "Wie kijkt hier volgens jou heel anders naar?",
          formal: "Wie kijkt hier volgens u heel anders naar?",
        },
        {
          text: "Je schreef '{phrase}'. Met wie kan ik daarover praten?",
          formal: "U schreef '{phrase}'. Met wie kan ik daarover praten?",
        },
      ],
    },
    {
      name: "know",
      title: "Wat al bekend is",
      role: "know",
      need: "must",
      short: true,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Wat weet je team hier zelf al van?",
          formal: "Wat weet uw team hier zelf al van?",
          fields: ["leiding"],
        },
        {
          text: "Wat zie jij van het werk in het sociaal domein hier?",
          formal: "Wat ziet u van het werk in het sociaal domein hier?",
          fields: ["veiligheid", "sociale-recherche"],
        },
        {
          text: "Waar kom je in je werk het sociaal domein tegen?",
          formal: "Waar komt u in uw werk het sociaal domein tegen?",
          fields: ["veiligheid", "sociale-recherche"],
        },
        {
          text: "Wat weten jullie hier als organisatie al van?",
          formal: "Wat weet uw organisatie hier al van?",
          fields: ["beleid"],
        },
        {
          text: "Waaraan merk jij dat er bij een aanbieder iets niet klopt?",
          formal: "Waaraan merkt u dat er bij een aanbieder iets niet klopt?",
          fields: ["inkoop"],
        },
        {
          text: "Waaraan merk jij in je werk dat er iets niet klopt?",
          formal: "Waaraan merkt u in uw werk dat er iets niet klopt?",
        },
        {
          text: "Wat valt jou in je werk op als het om {theme} gaat?",
          formal: "Wat valt u in uw werk op als het om {theme} gaat?",
        },
        {
          text: "Je schreef '{phrase}'. Waaraan merk je dat in je werk?",
          formal: "U schreef '{phrase}'. Waaraan merkt u dat in uw werk?",
        },
      ],
    },
    {
      name: "help",
      title: "Wat zou helpen",
      role: "help",
      need: "must",
      short: true,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Wat is er nodig om je team hier tijd voor te geven?",
          formal: "Wat is er nodig om uw team hier tijd voor te geven?",
          fields: ["leiding"],
        },
        {
          text: "Wat zou een gezamenlijk doel zijn, in jouw woorden?",
          formal: "Wat zou een gezamenlijk doel zijn, in uw woorden?",
          fields: ["beleid"],
        },
        {
          text: "Wat zou jou op weg helpen?",
          formal: "Wat zou u op weg helpen?",
        },
        {
          text: "Wat heb je nodig om hiermee aan de slag te gaan?",
          formal: "Wat hebt u nodig om hiermee aan de slag te gaan?",
        },
        {
          text: "Welke kleine stap zou voor jou al verschil maken?",
          formal: "Welke kleine stap zou voor u al verschil maken?",
        },
        {
          text: "Je schreef '{phrase}'. Wat zou jou daarbij helpen?",
          formal: "U schreef '{phrase}'. Wat zou u daarbij helpen?",
        },
      ],
    },
    {
      name: "budget",
      title: "Wie over geld gaat",
      role: "other",
      need: "may",
      short: false,
      tender: false,
      channel: false,
      wordings: [{ text: "Wie beslist er over het budget hiervoor?", fields: ["leiding"] }],
    },
    {
      name: "starters",
      title: "Wie wil beginnen",
      role: "starters",
      need: "may",
      short: false,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Wat heeft jouw team nodig om hiermee te beginnen?",
          formal: "Wat heeft uw team nodig om hiermee te beginnen?",
          fields: ["leiding"],
        },
        {
          text: "Welk team zou hier volgens jou als eerste mee willen beginnen?",
          formal: "Welk team zou hier volgens u als eerste mee willen beginnen?",
          fields: ["leiding", "beleid"],
        },
        { text: "Wat heeft een team nodig dat hiermee wil beginnen?", fields: ["leiding", "beleid"] },
      ],
    },
    {
      name: "own-question",
      title: "Eigen vraag",
      role: "own-question",
      need: "may",
      short: false,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Op welke vraag zou je zelf graag antwoord krijgen?",
          formal: "Op welke vraag zou u zelf graag antwoord krijgen?",
        },
        {
          text: "Wat wil je hier zelf nog over weten?",
          formal: "Wat wilt u hier zelf nog over weten?",
        },
      ],
    },
    {
      name: "mirror",
      title: "Wat nog ontbreekt",
      role: "mirror",
      need: "may",
      short: false,
      tender: false,
      channel: false,
      wordings: [
        {
          text: "Ik las bij jou onder meer: '{phrase}'. Wat ontbreekt er nog?",
          formal: "Ik las bij u onder meer: '{phrase}'. Wat ontbreekt er nog?",
        },
        {
          text: "Je schreef '{phrase}'. Wat hoort daar volgens jou nog bij?",
          formal: "U schreef '{phrase}'. Wat hoort daar volgens u nog bij?",
        },
      ],
    },
  ],
  examples: {
    wmo: [
      "een cliënt moet hennep knippen als dagbesteding",
      "een aanbieder vraagt een cliënt om zijn bankpas",
      "de afgesproken uren zorg worden betaald maar niet gegeven",
      "een bewoner houdt zijn kamer alleen als hij meewerkt",
    ],
    jeugd: [
      "een kind van twaalf brengt pakketjes weg",
      "een jongere heeft ineens veel geld en lacht om een bijbaan",
      "iemand zoekt bij een school jongeren voor een klusje",
      "een jongere in de jeugdzorg krijgt geld om iets te vervoeren",
    ],
    "werk-en-inkomen": [
      "iemand leent zijn bankrekening uit aan een kennis",
      "een klant heeft op papier het bedrijf van een ander",
      "in de woning van een klant blijkt hennep te staan",
      "iemand krijgt geen loon en durft niet weg te gaan",
    ],
    schuldhulp: [
      "iemand lost een schuld af door zijn zolder af te staan",
      "iemand zet voor geld een auto van een ander op zijn naam",
      "achter een schuld zit iemand die klusjes terug wil",
    ],
    wijkteam: [
      "een pand staat al jaren leeg met afgeplakte ramen",
      "in een portiek ruikt het steeds naar anijs",
      "een woning gaat dicht waar net een gezin is geplaatst",
      "een bekende crimineel begint een sportschool voor jongeren",
    ],
    "sociale-recherche": [
      "een bedrijf staat op naam van iemand die er niets van weet",
      "een schuur is verhuurd en de eigenaar weet niet waarvoor",
      "een bewoner woont gratis en doet daar iets voor terug",
    ],
    veiligheid: [
      "een woning gaat dicht en het gezin was daar net geplaatst",
      "een hulpverlener geeft een signaal en hoort er niets meer van",
      "twee afdelingen kennen elk een helft van hetzelfde verhaal",
    ],
    inkoop: [
      "een zorgaanbieder hoort bij een groep met vastgoed en horeca",
      "familieleden houden toezicht op elkaars zorgbedrijf",
      "een onderaannemer bestaat vooral op papier",
      "een zzp'er met een veroordeling werkt met kwetsbare mensen",
    ],
    beleid: [
      "zorggeld gaat naar een aanbieder die weinig zorg geeft",
      "een signaal blijft liggen omdat onduidelijk is wat je mag delen",
      "twee afdelingen maken elk een eigen plan voor dezelfde wijk",
    ],
    leiding: [
      "een team wil beginnen en heeft er geen uren voor",
      "een medewerker gaat liever met een collega op huisbezoek",
      "een medewerker geeft iets door en hoort er niets meer over",
    ],
  },
  answers: [
    {
      name: "meaning",
      asks: [
        ...meaningAsksNl,
        String.raw`\bwat (is|betekent|zijn|houdt|versta|verstaat|verstaan|bedoel|bedoelt|bedoelen)( (er|het|dat|dit|dan|nou|nu|precies|eigenlijk|je|jij|u|jullie|we|met|onder|bij|is|bedoeld))*[,:]? ["'‘“]?onderm[eij]\w+`,
        String.raw`\bonderm[eij]\w+\b[^.!?]{0,20}[,.?!]*\s*wat (is dat|is het|betekent dat|houdt dat)\b`,
        String.raw`^\W*onderm[eij]\w+\W*\?+\W*$`,
        String.raw`\b(uitleggen|vertellen|zeggen) wat onderm[eij]\w+( \w+)? (is|betekent|inhoudt)`,
      ],
      answer:
        "Met {theme} bedoelen we misdaad die mensen, bedrijven of hulp van de gemeente gebruikt om te groeien. Denk aan iemand die zijn rekening uitleent, of aan zorggeld dat verdwijnt.",
      formal:
        "Met {theme} bedoelen we misdaad die mensen, bedrijven of hulp van de gemeente gebruikt om te groeien. Denkt u aan iemand die zijn rekening uitleent, of aan zorggeld dat verdwijnt.",
    },
    ...plainAnswersNl,
  ],
} satisfies Guide;
