import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstName, reference, withNames } from "../../src/engine/reference.ts";
import type { PersonId } from "../../src/engine/words.ts";
import { type RosterName, redact, type TakenKind } from "../../src/privacy/redact.ts";

const sanne = "web:sanne" as PersonId;
const mo = "slack:T1:U7" as PersonId;
const ROSTER: readonly RosterName[] = [
  { person: sanne, name: "Sanne de Vries" },
  { person: mo, name: "Yılmaz, Mohammed (Wijkteam)" },
  { person: "web:roos" as PersonId, name: "Roos Bakker" },
  { person: "web:tim1" as PersonId, name: "Tim Smit" },
  { person: "web:tim2" as PersonId, name: "Tim van Dam" },
];

/** What is stored of a text; nobody is on the roster. */
const stored = (text: string): string => redact(text, []).text;

describe("takes what identifies a citizen", () => {
  test.each<[TakenKind, string, string]>([
    ["bsn", "Ik zag 167868433 langskomen", "Ik zag [BSN] langskomen"],
    ["bsn", "b.s.n. zegt me niks, bsn 1234.56.789 wel", "b.s.n. zegt me niks, bsn [BSN] wel"],
    ["bsn", "bsn 12345678 zonder voorloopnul", "bsn [BSN] zonder voorloopnul"],
    ["bsn", "zijn burgerservicenr. is\n385-280-841", "zijn burgerservicenr. is\n[BSN]"],
    ["bsn", "er stond 8058 88 718 op het formulier", "er stond [BSN] op het formulier"],
    ["bsn", "０７１８１４６３２ en met 07\u200B18\u200B14632", "[BSN] en met [BSN]"],
    ["bsn", "Her BSN is 400.376.143, since 2022", "Her BSN is [BSN], since 2022"],
    ["phone", "bel 06-12345678 na 17.00 uur", "bel [telefoonnummer] na 17.00 uur"],
    ["phone", "bel +31 (0)6 12 34 56 78, kamer 1.12", "bel [telefoonnummer], kamer 1.12"],
    ["phone", "0031 6 1234 5678 of (013) 555 01 23", "[telefoonnummer] of [telefoonnummer]"],
    ["phone", "06.12.34.56.78", "[telefoonnummer]"],
    ["phone", "vast is 0161 - 123456", "vast is [telefoonnummer]"],
    ["phone", "Bel hem op 5550123, zijn vaste lijn", "Bel hem op [telefoonnummer], zijn vaste lijn"],
    ["phone", "Call +44 20 7946 0958 before 5 pm", "Call [telefoonnummer] before 5 pm"],
    ["phone", "tel ٠٦١٢٣٤٥٦٧٨", "tel [telefoonnummer]"],
    ["email", "mail J.Jansen+wmo@Voorbeeld.NL even", "mail [e-mailadres] even"],
    ["email", "kevin (at) voorbeeld (punt) nl", "[e-mailadres]"],
    ["email", "kevin apenstaartje gmail punt com zei hij", "[e-mailadres] zei hij"],
    ["iban", "naar nl91 abna 0417 1643 00 naar zijn neef", "naar [rekeningnummer] naar zijn neef"],
    ["iban", "NL91.ABNA.0417.1643.00", "[rekeningnummer]"],
    ["iban", "IBAN NL12 INGB 0001 2345 99 klopt niet", "IBAN [rekeningnummer] klopt niet"],
    ["iban", "op DE89 3704 0044 0532 0130 00 gestort", "op [rekeningnummer] gestort"],
    ["address", "1234 AB 14 en 1235xk23a", "[adres] en [adres]"],
    ["address", "op 1236 ZN 118-2, samen", "op [adres], samen"],
    ["address", "Op Dorpsstraat 12a wonen er elf", "Op [adres] wonen er elf"],
    ["address", "laan van Meerdervoort 350-2 is leeg", "[adres] is leeg"],
    ["address", "Burgemeester van der Heidenstraat 14, 1234 AB", "[adres]"],
    ["address", "Ze woont op Achter de Kerk 3, al jaren", "Ze woont op [adres], al jaren"],
    ["address", "panden Kerkstraat 12 en 14 zijn van hem", "panden [adres] zijn van hem"],
    ["address", "Rijnkade 120, 4 hoog; Kerkweg 3, 5 en 7", "[adres], 4 hoog; [adres]"],
    ["address", "aan de Oude Gracht 112 brandt licht", "aan de [adres] brandt licht"],
    ["address", "He lives at 12 Church Road with six men", "He lives at [adres] with six men"],
    ["plate", "bus GX-482-B voor de deur", "bus [kenteken] voor de deur"],
    ["plate", "zelfde auto: KD914H en sv-pt-61", "zelfde auto: [kenteken] en [kenteken]"],
    ["plate", "8 TXR 52 weer gezien", "[kenteken] weer gezien"],
    ["plate", "kenteken ab 12 cd, blauw", "kenteken [kenteken], blauw"],
    ["plate", "Pools kenteken WX 12345 op de stoep", "Pools kenteken [kenteken] op de stoep"],
    ["birth-date", "geb. 14-03-1987, sinds 2018 hier", "geb. [geboortedatum], sinds 2018 hier"],
    ["birth-date", "geboren op 3 april 2007", "geboren op [geboortedatum]"],
    ["birth-date", "mevrouw is van 12 maart 1994", "mevrouw is van [geboortedatum]"],
    ["birth-date", "haar man van 4-5-1969 is weg", "haar man van [geboortedatum] is weg"],
    ["birth-date", "mijn cliënt (v, 14-11-1990) belde", "mijn cliënt (v, [geboortedatum]) belde"],
    ["birth-date", "zoon, 12/07/2006, gaat niet", "zoon, [geboortedatum], gaat niet"],
    ["birth-date", "hij wordt 14 mei 18 en wil weg", "hij wordt [geboortedatum] 18 en wil weg"],
    ["birth-date", "ze werd 65 op 2 april", "ze werd 65 op [geboortedatum]"],
    ["case-number", "ref. 88.2231-B over de loods", "ref. [zaaknummer] over de loods"],
    ["email", "karin . mulder @ wijkteam . nl", "[e-mailadres]"],
    ["email", "jan.pieters at gemeente.nl weet het", "[e-mailadres] weet het"],
    ["name", "tante Sjaan wist ervan", "tante [naam] wist ervan"],
    ["name", "zijn broer Mehmet rijdt rond", "zijn broer [naam] rijdt rond"],
    ["name", "een jongen, Jayden, hangt daar", "een jongen, [naam], hangt daar"],
    ["name", "Wytske Zwaagstra zag het", "[naam] zag het"],
    ["name", "Oluwaseun Adeyemi betaalt contant", "[naam] betaalt contant"],
    ["birth-date", "geb.dat. 7/9/65", "geb.dat. [geboortedatum]"],
    ["birth-date", "4 okt 2005 is haar geboortedatum", "[geboortedatum] is haar geboortedatum"],
    ["birth-date", "born on April 3rd, 2001", "born on [geboortedatum]"],
    ["birth-date", "DOB: 1979-11-02", "DOB: [geboortedatum]"],
    ["case-number", "Zaaknummer 123456789 ligt stil", "Zaaknummer [zaaknummer] ligt stil"],
    ["case-number", "kenmerk 2045.18.833 vermelden", "kenmerk [zaaknummer] vermelden"],
    ["case-number", "zaken 1234567 en 1234599", "zaken [zaaknummer] en [zaaknummer]"],
    ["case-number", "Z-2024-00123 en Z/24/123456", "[zaaknummer] en [zaaknummer]"],
    ["case-number", "dossiernr 310045672 14 mei behandeld", "dossiernr [zaaknummer] 14 mei behandeld"],
    ["case-number", "parketnummer 05/123456-23", "parketnummer [zaaknummer]"],
    ["case-number", "case number 22-19845 was closed", "case number [zaaknummer] was closed"],
    ["name", "meneer Jansen belde", "meneer [naam] belde"],
    ["name", "mevrouw El Amrani uit de wijk Noord", "mevrouw [naam] uit de wijk Noord"],
    ["name", "dhr. de Vries en fam. Bakker", "dhr. [naam] en fam. [naam]"],
    ["name", "dokter Hendriks schreef het voor", "dokter [naam] schreef het voor"],
    ["name", "dhr bakkali belde, meneer jansen niet", "dhr [naam] belde, meneer [naam] niet"],
    ["name", "de heren Bakker en De Wit", "de heren [naam] en [naam]"],
    ["name", "ene Kevin, en toen zei Kevin", "ene [naam], en toen zei [naam]"],
    ["name", "Mrs Jones and Mr. Smith", "Mrs [naam] and Mr. [naam]"],
    ["name", "Kevin de Wit en fatima el amrani", "[naam] en [naam]"],
    ["name", "Ayşe Öztürk en Piotr Kowalski", "[naam] en [naam]"],
    ["name", "met Willemijn van 't Hof en J.P. de Boer", "met [naam] en [naam]"],
    ["name", "volgens MARK DE JONG niet", "volgens [naam] niet"],
    ["name", "bewoner de Groot en cliënt Ahmed", "bewoner [naam] en cliënt [naam]"],
  ])("%s: %s", (kind, text, expected) => {
    expect(redact(text, [])).toEqual({ text: expected, taken: [kind] });
  });
});

describe("leaves what a colleague needs to say", () => {
  test.each([
    "mevrouw kreeg een brief van 12 maart 2023",
    "meneer is van 12-03-2023 tot 15-03-2023 opgevangen",
    "de melding is van 14-05-2024 en ligt bij Toezicht",
    "op 14 mei worden 18 panden bezocht",
    "het wordt op 14 mei 3 uur eerder",
    "mijn partner Politie zit ook aan tafel",
    "een vriend, Syriër, woont daar",
    "we bellen oom agent en Jan Linders doet mee",
    "Praat eens met Hans van Veiligheid, of onze wijkagent Dennis",
    "Karin van de Sociale Recherche, Els van Werk en Inkomen en Marieke van Movisie",
    "Maandag spreek ik Joost. Dinsdag Karin. Groet Tim\nTeam Inkoop",
    "Vraag Mo van de BOA's, wil je Mark bellen, of Roos van Jeugd",
    "Team Zuid-Oost, de Raad van State en de Wet Damocles in Voorbeeldstad",
    "mevrouw is boos, meneer komt morgen, ik weet dat meneer schulden heeft",
    "meneer van de bijstand, mevrouw op de hoek, mevrouw van hiernaast",
    "de dokter zei niets, dokter van de GGD, doctor is besteld, dokter belde terug",
    "een mevrouw uit Roosendaal, meneer uit de Kruiskamp, familie van Ghanese afkomst",
    "Een gezin uit Syrië, een Turkse meneer en familie van Poolse komaf",
    "een cliënt Wmo, klant Werk en Inkomen, Albert Heijn, Sint Jan Ziekenhuis",
    "Artikel 13b Opiumwet, art. 1:431 BW, Jeugdwet artikel 2.3, Wmo 2015",
    "meldingsnummer 451-203-977, Factuur 778 123 450, order 100200301, kvk 12345678",
    "klantnummer 123456782, € 123456782, 123.456.782 euro",
    "€ 45.000,- en 12.500.000 euro, 6,4% van 1.350, in 2023 en 2024",
    "postcodegebied 5014, 1234 AB valt mee, Postbus 90155",
    "A58, N65, k-3, 2b, covid-19, B1-niveau, kamer 2.14, lokaal 12-B-03, F-35",
    "12-jan-24, 3-mei-24, 03-04-2024, 14 mei, 09:00-10:30, 08.30-12.30 uur",
    "bel 112, 14 013, 0900-8844 of toestel 4512; mijn 06-nummer krijg je niet",
    "in de straat 12 keer, Molenstraat 12 meldingen, Dorpsweg 3x, op weg 3 winkels",
    "12 meldingen in de Molenstraat, 3 in de Dorpsweg, vergadering 03-04-2024",
    "dossiers uit 2022, zaak 3 op de agenda, kenmerk is 100% contant, zaak van 2 jaar geleden",
    "geboren en getogen hier, geboren in 1980, geboren? onbekend; intake op 14-03-2024",
    "Ask Peter from Legal in room 4.12, ext. 3345; EUR 45,000 in 2023",
    "het project heet Samen Sterk, dat duurt 34 ms. Seed en chat SDK 4.41.1",
    "team 013, week 34, 24/7, 1 op 5, schaal 9, BIO 9.4.2, 20-30 panden @ locatie Noord",
  ])("%s", (text) => {
    expect(redact(text, ROSTER.slice(3))).toEqual({ text, taken: [] });
  });
});

describe("names on the roster", () => {
  test("a colleague becomes a reference by full name, first name or mention, and a reader sees the name", () => {
    const text = "Sanne de Vries kent het. Vraag @sanne, of Sanne's team; mohammed yilmaz ook";
    const { text: kept, taken } = redact(text, ROSTER);
    const [s, m] = [reference(sanne), reference(mo)];
    expect(kept).toBe(`${s} kent het. Vraag ${firstName(sanne)}, of ${firstName(sanne)}'s team; ${m} ook`);
    expect(taken).toEqual([]);
    expect(withNames(kept, (person) => (person === sanne ? "Sanne" : "Mo"))).toBe(
      "Sanne kent het. Vraag Sanne, of Sanne's team; Mo ook",
    );
  });

  test("a first name that two people have, or that is a word, stays; with another surname it is a citizen's", () => {
    expect(redact("Tim weet het, en Roos van de kwekerij", ROSTER).text).toBe("Tim weet het, en Roos van de kwekerij");
    expect(redact("Sanne Jansen woont daar", ROSTER)).toEqual({ text: "[naam] woont daar", taken: ["name"] });
    expect(redact("Roos Bakker en @roos", ROSTER).text).toBe("⟦person:web:roos⟧ en ⟦first:web:roos⟧");
  });

  test("a title for one grown person before a colleague's surname means the colleague", () => {
    const roos = "⟦person:web:roos⟧";
    for (const title of ["mevrouw", "Mevr.", "mw.", "dokter", "dr.", "Mrs"])
      expect(redact(`${title} Bakker belt terug`, ROSTER)).toEqual({ text: `${title} ${roos} belt terug`, taken: [] });
    expect(redact("meneer Smit en mevrouw Bakker, Sanne ook", ROSTER).text).toBe(
      `meneer ⟦person:web:tim1⟧ en mevrouw ${roos}, ${firstName(sanne)} ook`,
    );
    expect(redact("dat zei mevrouw Bakker\nKees wist het al", ROSTER).text).toContain(roos);
  });

  test.each([
    ["het gezin Bakker staat bij ons bekend", "het gezin [naam] staat bij ons bekend"],
    ["familie De Vries kent iedereen", "familie [naam] kent iedereen"],
    ["en toen was er ene Bakker", "en toen was er ene [naam]"],
    ["de gebroeders Bakker", "de gebroeders [naam]"],
    ["weduwe Bakker", "weduwe [naam]"],
    ["ik sprak de heer en mevrouw Bakker", "ik sprak de heer en mevrouw [naam]"],
    ["dhr. en mw. Bakker", "dhr. en mw. [naam]"],
    ["mevrouw Bakker Jansen woont daar", "mevrouw [naam] woont daar"],
    ["mevrouw De Vries - Kowalska woont daar", "mevrouw [naam] woont daar"],
  ])("%j names a citizen, also where a colleague has that surname", (typed, kept) => {
    expect(redact(typed, ROSTER)).toEqual({ text: kept, taken: ["name"] });
  });

  test("a reference to nobody we know is ordinary text: it is no place to hide a number in", () => {
    expect(redact("⟦person:0612345678⟧", ROSTER).text).not.toContain("0612345678");
    expect(redact("⟦first:0612345678⟧", ROSTER).text).not.toContain("0612345678");
  });

  test.each([reference, firstName])("a colleague's reference stays, whatever their id looks like", (by) => {
    const joris = "teams:0612345678" as PersonId;
    const typed = `Vraag ${by(joris)} of ${by(sanne)}.`;
    expect(redact(typed, [...ROSTER, { person: joris, name: "Joris Kok" }])).toEqual({ text: typed, taken: [] });
  });
});

describe("any text", () => {
  test("kinds are told once each, in the order in which they stand in the text", () => {
    expect(redact("geb. 1-2-1980, meneer Jansen en mevrouw Smit, bsn 167868433", []).taken).toEqual([
      "birth-date",
      "name",
      "bsn",
    ]);
  });

  test("what stands around a piece stays as it was typed", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that somebody typed is only text
    expect(stored("👨‍👩‍👧 ${name} $& \u202Eabc\u202C é e\u0301 06-12345678 ‮شكرا‬ \uD800")).toBe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
      "👨‍👩‍👧 ${name} $& \u202Eabc\u202C é e\u0301 [telefoonnummer] ‮شكرا‬ \uD800",
    );
    expect(stored("")).toBe("");
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ..."Sanne|Kevin|de|Wit|meneer|mevrouw|bsn|167868433|06|12345678|0612345678|NL91ABNA0417164300|1234 AB|14|12a|Dorpsstraat|GX-482-B|geb.|1-2-1980|3 april 2007|zaak|zaaknummer|Z-2024-00123|factuur|jan@x.nl|J.|en|van|kenteken|[naam]|[adres]|[BSN]|⟦person:web:sanne⟧|⟦first:web:sanne⟧|⟦person:|⟧|[|]|\u200B|\n|€|'|-|,|.|/|＠|K|12 34|iban|ene|woont op|Laan|jarig|+31|👍".split(
        "|",
      ),
    ),
    fc.string({ unit: "grapheme", maxLength: 6 }),
    fc.integer({ min: 0, max: 10 ** 9 }).map(String),
  );
  const anyText = fc
    .tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom("", " "))
    .map(([parts, by]) => parts.join(by));

  test("redacting twice is redacting once, and the second time nothing is taken", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = redact(text, ROSTER);
        expect(redact(once.text, ROSTER)).toEqual({ text: once.text, taken: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    "a",
    "0",
    "06 ",
    "Jan van ",
    "geb. 1-2-1980 ",
    "a@b.",
    "NL91",
    "Dorpsstraat 12 ",
    "bsn 1",
    "zaak is is ",
    "J. ",
    "1 ",
  ])("40,000 characters of %j end, and a second redact finds nothing more", (unit) => {
    const once = stored(unit.repeat(40_000 / unit.length));
    expect(redact(once, []).taken).toEqual([]);
  });
});
