import type { Guide } from "../guide.ts";
import { meaningAsksNl, plainAnswersNl } from "./plain-answers-nl.ts";

/** A change at work, whatever it is: the guide for a lead who brings a theme of their own, in Dutch. */
export const neutralNl = {
  id: "neutral",
  language: "nl",
  theme: "deze verandering",
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
          text: "Twee dingen die bij een verandering kunnen spelen: {first}; {second}. Wat roept dat bij je op?",
          formal: "Twee dingen die bij een verandering kunnen spelen: {first}; {second}. Wat roept dat bij u op?",
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
          text: "Wat is aan {theme} lastig voor jou als leidinggevende?",
          formal: "Wat is aan {theme} lastig voor u als leidinggevende?",
          fields: ["leiding"],
        },
        {
          text: "Wat is aan {theme} voor jou zelf lastig?",
          formal: "Wat is aan {theme} voor u zelf lastig?",
        },
        {
          text: "Waar twijfel je weleens over als het om {theme} gaat?",
          formal: "Waar twijfelt u weleens over als het om {theme} gaat?",
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
      short: true,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Hoe kijk jij naar hoe jullie organisatie {theme} nu aanpakt?",
          formal: "Hoe kijkt u naar hoe uw organisatie {theme} nu aanpakt?",
          fields: ["leiding", "beleid"],
        },
        {
          text: "Hoe kijk je zelf naar {theme}?",
          formal: "Hoe kijkt u zelf naar {theme}?",
        },
        {
          text: "Wat vind je er zelf van, hoe het nu gaat?",
          formal: "Wat vindt u er zelf van, hoe het nu gaat?",
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
          text: "Wat heb je met je team al gedaan rond {theme}?",
          formal: "Wat hebt u met uw team al gedaan rond {theme}?",
          fields: ["leiding"],
        },
        {
          text: "Wat heb je zelf al geprobeerd?",
          formal: "Wat hebt u zelf al geprobeerd?",
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
        { text: "Wie beslist er over het budget hiervoor?", fields: ["leiding"] },
        {
          text: "Wie heb je nodig om hier verder mee te komen?",
          formal: "Wie hebt u nodig om hier verder mee te komen?",
        },
        {
          text: "Bij wie klop je aan als je hierover twijfelt?",
          formal: "Bij wie klopt u aan als u hierover twijfelt?",
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
          text: "Wat kan jou weleens tegenhouden, of voorzichtig maken? Je hoeft dit niet te vertellen.",
          formal: "Wat kan u weleens tegenhouden, of voorzichtig maken? U hoeft dit niet te vertellen.",
        },
        {
          text: "Wat maakt dit voor jou weleens spannend? Overslaan mag, je hoeft dit niet te vertellen.",
          formal: "Wat maakt dit voor u weleens spannend? Overslaan mag, u hoeft dit niet te vertellen.",
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
      short: false,
      tender: false,
      channel: true,
      wordings: [
        {
          text: "Wat weet je team zelf al van {theme}?",
          formal: "Wat weet uw team zelf al van {theme}?",
          fields: ["leiding"],
        },
        {
          text: "Wat weet jij van het werk in het sociaal domein hier?",
          formal: "Wat weet u van het werk in het sociaal domein hier?",
          fields: ["veiligheid", "sociale-recherche"],
        },
        {
          text: "Waaraan merk jij iets van {theme}?",
          formal: "Waaraan merkt u iets van {theme}?",
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
      "een gesprek met een cliënt krijgt een nieuwe vorm",
      "een formulier telt ineens twee keer zoveel vragen",
      "een vaste aanbieder valt weg",
    ],
    jeugd: [
      "een gezin krijgt een andere vaste contactpersoon",
      "een overleg met scholen krijgt een nieuwe opzet",
      "een dossier verhuist naar een ander systeem",
    ],
    "werk-en-inkomen": [
      "een regel verandert en klanten bellen erover",
      "een aanvraag loopt voortaan langs een ander team",
      "een taak komt erbij en de uren blijven gelijk",
    ],
    schuldhulp: [
      "een eerste gesprek vindt voortaan thuis plaats",
      "een nieuwe werkwijze vraagt meer overleg met anderen",
      "een wachtlijst wordt anders ingedeeld",
    ],
    wijkteam: [
      "een team krijgt er een nieuwe buurt bij",
      "een taak gaat over naar een ander team",
      "een collega met veel kennis vertrekt",
    ],
    "sociale-recherche": [
      "een onderzoek begint voortaan met een gesprek",
      "een ander team vraagt vaker om mee te kijken",
      "een werkinstructie verandert halverwege het jaar",
    ],
    veiligheid: [
      "een overleg krijgt er nieuwe deelnemers bij",
      "twee teams gebruiken verschillende woorden voor hetzelfde",
      "een afspraak met partners is net vernieuwd",
    ],
    inkoop: [
      "een contract loopt af en de eisen veranderen",
      "een aanbieder werkt ineens met een onderaannemer",
      "een controle krijgt een nieuwe vorm",
    ],
    beleid: [
      "een plan is klaar en de uitvoering kent het niet",
      "twee afdelingen werken elk aan een eigen plan",
      "een nieuwe wet vraagt om een andere werkwijze",
    ],
    leiding: [
      "een team wil beginnen en heeft er geen uren voor",
      "een deel van het team doet mee en een deel wacht af",
      "een besluit is genomen en de uitleg komt later",
    ],
  },
  answers: [
    {
      name: "meaning",
      asks: [
        ...meaningAsksNl,
        String.raw`\bwat (is|betekent|houdt|bedoel|bedoelt|bedoelen)( (dat|dit|dan|nou|precies|eigenlijk|je|jij|u|jullie|met))* (de|die|deze) verandering\b`,
        String.raw`\bwelke verandering\b[^.!]{0,30}\?`,
        String.raw`\bwat (gaat|ga) er( \w+)? veranderen\W*(\?|$)`,
        String.raw`\bwat verandert er( \w+)?\W*(\?|$)`,
      ],
      answer: "Het gaat om wat er in je werk anders wordt. Wat er precies verandert, is een vraag voor {lead}.",
      formal: "Het gaat om wat er in uw werk anders wordt. Wat er precies verandert, is een vraag voor {lead}.",
    },
    ...plainAnswersNl,
  ],
} satisfies Guide;
