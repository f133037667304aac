import { afterWorkingDays, DUTCH_OFFICE, dayOf } from "../engine/calendar.ts";
import type { Day } from "../engine/words.ts";
import type { Front } from "./front.ts";
import * as people from "./people.ts";
import { LEAD, type Teller } from "./people.ts";
import { passes, presses, says, tells } from "./talking.ts";

export type Narrator = (line: string) => void;

/**
 * The example people hold a whole exploration, in about seven weeks of moved time. Everything goes through the front door that everybody
 * uses; nothing is put behind it.
 */
export async function wholeExploration(front: Front, narrate: Narrator): Promise<void> {
  const day = (line: string) => toldOn(front, narrate, line);
  const answered = new Set<string | undefined>();
  const types = (text: string) => says(front, LEAD, text);

  // Everybody is put on the list first, so that a colleague's name is known for one.
  await passes(front);
  await day("Marieke is projectleider. De eerste drie collega's hebben een uitnodiging.");
  await types("overzicht");
  await holds(people.sanne, "vertelt rustig, noemt Bas als iemand om mee te praten, en heeft een vraag voor Marieke");
  const yusuf = await holds(people.yusuf, "vertelt ook, en noemt Bas nog een keer");
  await edited(yusuf.find(({ role }) => role === "know")?.message);

  await workingDays(1);
  await day("Marieke kijkt wat er op haar wacht, en nodigt de volgende groep uit.");
  await types("wat wacht er");
  await types("volgende groep");
  await takesTip("Bas Hendriks", "uitnodigen", "Marieke neemt de tip over: Bas krijgt nu een uitnodiging.");
  await refuses("web:peter-van-dijk", "Peter");
  await holds(people.fatima, "herkent het thema niet. Dat is ook een uitkomst");
  await holds(people.anouk, "heeft weinig tijd en kiest het korte gesprek");
  const chantal = await holds(people.chantal, "vertelt veel, en vraagt wie haar naam ziet. Dat weet de bot zelf");
  await deleted(chantal.find(({ role }) => role === "holding-back")?.message);
  await holds(people.bas, "leest wie hem noemde, vertelt, en noemt Sanne. Zij deed al mee: zo is de cirkel rond");

  await workingDays(1);
  await day("Marieke beantwoordt de vragen die collega's stelden.");
  await answersQuestions();
  await takesTip("Sanne Bakker", "sluiten: Sanne deed al mee", "De tip voor Sanne gaat dicht: zij deed al mee.");
  await types("volgende groep");
  await stopsHalfWay(people.agnieszka);
  await asksInTheChannel();
  await holds(people.rohan, "kiest kort: tussen twee klanten door");

  await workingDays(1);
  await day("De laatste uitnodigingen gaan de deur uit.");
  await takesTip("Lisa Tan", "uitnodigen", "Ook Lisa is genoemd: zij krijgt nu een uitnodiging.");
  await types("volgende groep");
  await holds(people.lisa, "kiest kort");
  await holds(people.hanna, "is leidinggevende en zegt wat er nodig is om tijd te geven");
  narrate("  Desmond zegt niets. De bot herinnert hem twee keer, en laat hem dan met rust.");

  await workingDays(1);
  await day("Marieke leest de vrijgegeven antwoorden, zonder namen, en geeft ze een thema.");
  await readsAnswers();
  await types("beeld");
  await types("publiceer het beeld");
  narrate("  Het beeld is gepubliceerd: zonder namen, en niets over minder dan vijf mensen.");
  await day("Marieke schrijft op wat in de weg staat, en laat een opzet voor het plan maken.");
  await obstacles();
  await plan();

  await workingDays(8);
  await day(
    "De eerste hindernis is weg. Een taak van Bas is te laat: hij krijgt een herinnering, en Marieke hoort het.",
  );
  await says(front, people.hanna.id, "hindernis 1 weg");
  await types("plaats samenvatting 1");
  narrate("  In het kanaal staat de samenvatting van de vraag, nadat Marieke die goedkeurde.");
  await workingDays(4);
  await day("Marieke rondt de verkenning af.");
  await types("rond af");
  await types("overzicht");

  async function holds(teller: Teller, what: string) {
    const given = await tells(front, teller);
    narrate(`  ${teller.firstName} ${what}.`);
    if ((await front.talk(teller.id))?.phase === "readback") await presses(front, teller.id, "release", teller.states);
    return given;
  }

  async function edited(message: string | undefined): Promise<void> {
    if (!message) return;
    await front.edits(
      people.yusuf.id,
      message,
      "Jongens met ineens een dure jas. En een moeder die er niet naar durft te vragen.",
    );
    await passes(front);
    await presses(front, people.yusuf.id, "release");
    narrate("  Yusuf verandert daarna een antwoord. Dat telt pas weer na zijn ja.");
  }

  async function deleted(message: string | undefined): Promise<void> {
    if (!message) return;
    await front.deletes(people.chantal.id, message);
    await passes(front);
    narrate("  Chantal verwijdert een antwoord waar ze spijt van heeft. Het is meteen weg.");
  }

  async function refuses(person: string, firstName: string): Promise<void> {
    await presses(front, person, "decline");
    narrate(`  ${firstName} zegt nee, dank je. Marieke ziet alleen dat zijn gesprek gesloten is.`);
  }

  async function stopsHalfWay(teller: Teller): Promise<void> {
    const given = await tells(front, teller, 3);
    await says(front, teller.id, "stop");
    narrate(
      `  ${teller.firstName} stopt halverwege, na ${given.length} antwoorden. Zonder haar ja gaat er niets verder.`,
    );
  }

  async function asksInTheChannel(): Promise<void> {
    await types("stel 4 in #sociaal-domein");
    const asked = await front.messages(LEAD, CHANNEL);
    const question = asked.findLast(({ buttons }) => buttons.some(({ action }) => action === "channel-join"));
    if (!question) throw new Error("No question came in the channel");
    for (const [{ id }, text] of IN_THE_CHANNEL) {
      await front.presses(id, question.id, "channel-join", {});
      await front.writes(id, text, CHANNEL.replace("channel", "thread").concat(`:${question.id}`));
      await passes(front);
    }
    narrate(
      `  Marieke stelt ook een vraag in het kanaal. ${IN_THE_CHANNEL.length} collega's doen mee en antwoorden in de draad.`,
    );
  }

  async function answersQuestions(): Promise<void> {
    const asked = (await front.messages(LEAD)).flatMap(({ text }) => [...text.matchAll(/beantwoord (\d+)/gu)]);
    const numbers = [...new Set(asked.map(([, number]) => number))].filter((number) => !answered.has(number));
    for (const number of numbers) {
      answered.add(number);
      await types(`beantwoord ${number}: ${ANSWER}`);
    }
    narrate(numbers.length === 1 ? "  Eén vraag kreeg antwoord." : `  ${numbers.length} vragen kregen antwoord.`);
  }

  async function takesTip(name: string, what: string, line: string): Promise<void> {
    const tips = (await front.messages(LEAD)).flatMap(({ text }) => [
      ...text.matchAll(new RegExp(`Tip (\\d+):[^\\n]*${name}`, "gu")),
    ]);
    const number = tips.at(-1)?.[1];
    if (number === undefined) return;
    await types(`tip ${number} ${what}`);
    narrate(`  ${line}`);
  }

  /** Page by page, until a page says nothing new. */
  async function readsAnswers(): Promise<void> {
    const read = new Set<string>();
    for (let page = 1; ; page++) {
      await types(page === 1 ? "antwoorden" : `antwoorden ${page}`);
      const shown = (await front.messages(LEAD)).at(-1)?.text ?? "";
      const answers = [...shown.matchAll(/^(\d+)\. [^\n]+\n([^\n]+)/gmu)].filter(
        ([, number = ""]) => !read.has(number),
      );
      if (answers.length === 0) break;
      for (const [, number = "", text = ""] of answers) {
        read.add(number);
        for (const line of codesFor(text)) await types(line.replace("{number}", number));
      }
    }
    narrate(`  ${read.size} antwoorden gelezen.`);
  }

  async function obstacles(): Promise<void> {
    await types("hindernis 1 oorzaak: vertrouwen");
    await types("hindernis 1 stap: Elke melding krijgt binnen een week een antwoord.");
    await types("hindernis 1 eigenaar: Hanna");
    await types(`hindernis 1 datum: ${await dayAfter(8)}`);
    await types("hindernis: Er zijn geen uren voor afgesproken.");
    await types("hindernis 2 oorzaak: geen steun of budget");
    await types("hindernis: Niemand weet wat je mag delen.");
    await types("hindernis 3 oorzaak: privacy");
  }

  async function plan(): Promise<void> {
    await types("plan");
    await types(`taak voor Bas op ${await dayAfter(3)}: Een lijstje maken van wat veiligheid mag terugzeggen.`);
    await says(front, people.bas.id, "taak 1 aannemen");
    await types(`taak voor Hanna op ${await dayAfter(12)}: Vier uur per maand vragen aan de directeur.`);
    await says(front, people.hanna.id, "taak 2 aannemen");
    await says(front, people.hanna.id, "taak 2 klaar");
  }

  /** One day after the other, so that what becomes due on the way comes on its own day. */
  async function workingDays(count: number): Promise<void> {
    for (let left = count; left > 0; left--) await front.moveTo(afterWorkingDays(await front.now(), 1, DUTCH_OFFICE));
  }

  async function dayAfter(count: number): Promise<Day> {
    return dayOf(afterWorkingDays(await front.now(), count, DUTCH_OFFICE), DUTCH_OFFICE);
  }
}

const CHANNEL = "web:channel:sociaal-domein";
const IN_THE_CHANNEL: readonly (readonly [Teller, string])[] = [
  [people.yusuf, "Wij bespreken het op maandag tien minuten. Meer tijd is er niet, en dat merk je."],
  [people.chantal, "Bij ons staat het in geen enkel overleg. Het hangt af van wie er toevallig naast je zit."],
  [people.anouk, "Jeugd hoort het vaak als laatste, terwijl de kinderen het als eerste zeggen."],
  [people.bas, "Ik wil best langskomen bij een teamoverleg. Op dinsdag kan het altijd."],
  [people.hanna, "Er ligt een plan, en niemand is er de eigenaar van. Dat zou ik als eerste regelen."],
];

const ANSWER = "Goede vraag. Ik zoek het uit met de privacy officer, en je hoort het voor het eind van de maand.";

async function toldOn(front: Front, narrate: Narrator, line: string): Promise<void> {
  const on = new Intl.DateTimeFormat("nl-NL", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: DUTCH_OFFICE.timeZone,
  });
  narrate(`${on.format(await front.now())}: ${line}`);
}

/** What Marieke makes of an answer that says something like this: the first of each kind. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/hoor ik nooit|niks terug|niets terugzeggen|te weinig was/u, "thema {number}: geen antwoord terug"],
  [/tijd die ik niet heb|kwartier per klant|wachtlijst|^Tijd|De rij/u, "thema {number}: geen tijd"],
  [/mag zeggen|privacy|mag delen|ouders ook/u, "thema {number}: wat je mag delen"],
  [/ken ik niemand|ken daar niemand|elkaar niet kennen|nooit over/u, "thema {number}: elkaar niet kennen"],
  [/samen met veiligheid|Samen afspreken|half uur hebben|doorspreken/u, "behoefte {number}: samen situaties bespreken"],
  [/half uur per week|Vier uur|uren|vervanging/u, "behoefte {number}: uren"],
  [/formulier met|lijstje|half A4|wat genoeg is|voorbeelden/u, "behoefte {number}: duidelijke afspraken"],
  [/noteren het, en dan hoor ik nooit/u, "hindernis bij {number}: Wie een melding doet, hoort niets terug."],
];

const codesFor = (text: string): readonly string[] =>
  ["thema", "behoefte", "hindernis"].flatMap(
    (kind) => CODES.find(([says, line]) => line.startsWith(kind) && says.test(text))?.[1] ?? [],
  );
