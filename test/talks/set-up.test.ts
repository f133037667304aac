import { describe, expect, test } from "vitest";
import { explorationOf, personOf } from "../../src/engine/aggregate-id.ts";
import type { Exploration } from "../../src/engine/exploration.ts";
import type { Person } from "../../src/engine/person.ts";
import type { PersonId } from "../../src/engine/words.ts";
import { stage } from "../stage.ts";

/** A house in earnest: nothing is approved yet. */
async function inEarnest(tryOut = false) {
  const on = await stage({ setUp: { tryOut, contacts: [] } });
  const marieke = on.named("Marieke");
  const now = async () => (await on.store.read<Exploration>(explorationOf(on.example.id))) as Exploration;
  return {
    ...on,
    marieke,
    now,
    order: async () => (await now()).participants.map(({ person }) => person),
    nameOf: async (person: PersonId) => (await on.store.read<Person>(personOf(person)))?.name,
  };
}

describe("before anything is approved", () => {
  test("nothing leaves, and the lead hears for each thing what to type", async () => {
    const { marieke, named } = await inEarnest();
    await marieke.says("volgende groep");
    marieke.sees(
      "Ik nodig nog niemand uit",
      "akkoord privacy: 12 november",
      "akkoord or: 12 november",
      "akkoord grondslag: 12 november",
      "contact gevaar: 112",
      "ingelicht: in het teamoverleg",
    );
    await marieke.says("nodig Sanne uit");
    marieke.sees("Ik nodig nog niemand uit");
    named("Sanne").seesNothing();
  });

  test("a date or a reason for each, the contacts and how people were told open the door", async () => {
    const { marieke, named } = await inEarnest();
    await marieke.says("akkoord privacy: 12 oktober");
    marieke.sees("akkoord van de functionaris gegevensbescherming op maandag 12 oktober 2026");
    await marieke.says("geen akkoord or: het is geen personeelsvolgsysteem");
    marieke.sees("met jouw reden");
    await marieke.says("akkoord grondslag: gisteren");
    await marieke.says("contact gevaar: 112");
    await marieke.says("ingelicht: in het teamoverleg van maandag");
    await marieke.says("opzet");
    marieke.sees("Akkoord van de ondernemingsraad: het is geen personeelsvolgsysteem", "gevaar: 112");
    await marieke.says("nodig Sanne uit");
    named("Sanne").sees("Ik ben een bot");
  });

  test("in a house to try things out inviting works at once, and the card says so", async () => {
    const { marieke, named } = await inEarnest(true);
    await marieke.says("opzet");
    marieke.sees("Dit is een proefhuis");
    await marieke.says("nodig Sanne uit");
    named("Sanne").sees("Ik ben een bot");
  });

  test("the form takes all of it, or nothing and says what is wrong", async () => {
    const { marieke, now } = await inEarnest();
    await marieke.says("vul de opzet in");
    await marieke.presses("save-set-up", { privacy: "12 oktober", "end-date": "1 mei 2020", contacts: "Gevaar: 112" });
    marieke.sees("lees ik niet als een dag die nog komt", "Ik heb niets bewaard");
    expect((await now()).contacts).toEqual([]);
    expect((await now()).preparation.approvals).toEqual({});
    await marieke.presses("save-set-up", {
      privacy: "12 oktober",
      "text-council": "Geen volgsysteem.",
      basis: "12-10-2026",
      contacts: "Gevaar: 112\nIntegriteit: de vertrouwenspersoon",
      "end-date": "31 maart",
      "word-back": "15 april",
      "text-told": "In het teamoverleg.",
      "text-about": "Jongeren en snel geld.",
      "text-goal": "Nog te bepalen.",
      "text-knowledge": "Een cursus.",
    });
    marieke.sees("De opzet is bewaard", "Alles is ingevuld");
    expect((await now()).preparation.approvals.basis).toEqual({ on: "2026-10-12" });
    expect((await now()).wordBack).toBe("2027-04-15");
  });

  test.each([
    ["akkoord privacy: ooit", "lees ik niet als een dag die al is geweest"],
    ["akkoord privacy: 1 december 2026", "lees ik niet als een dag die al is geweest"],
    ["einddatum: 1 mei 2020", "lees ik niet als een dag die nog komt"],
    ["einddatum: 31 juni", "lees ik niet als een dag die nog komt"],
    ["contact maan weg", "Dat contact staat er niet"],
  ])("%j: what is wrong is said, and nothing is noted", async (typed, answer) => {
    const { marieke, now } = await inEarnest();
    const before = await now();
    await marieke.says(typed);
    marieke.sees(answer);
    expect((await now()).preparation).toEqual(before.preparation);
  });

  test("word back does not come before the end", async () => {
    const { marieke } = await inEarnest();
    await marieke.says("einddatum: 31 maart");
    await marieke.says("terugkoppeling: 1 maart");
    marieke.sees("Dat is vóór de einddatum");
  });
});

describe("groups", () => {
  test("are made, merged, and warned about when they are too small to show", async () => {
    const { marieke, now } = await inEarnest();
    await marieke.says("groep Jeugd erbij: jeugd");
    marieke.sees("Jeugd staat erbij", "alleen het totaalbeeld");
    await marieke.says("voeg Wmo, Schuldhulp en Werk en Inkomen samen tot Zorg");
    marieke.sees("tellen samen als Zorg", "Niet elke groep is groot genoeg");
    await marieke.says("opzet");
    marieke.sees(
      "Zorg (Wmo, Werk en Inkomen, Schuldhulp): 6 mensen",
      "Veiligheid: 3 mensen, te weinig voor een eigen beeld",
    );
    await marieke.says("haal cluster Zorg uit elkaar");
    marieke.sees("alleen het totaalbeeld");
    expect((await now()).clusters).toEqual([]);
  });

  test("a group with talks in it stays, and the lead hears what can be done", async () => {
    const { marieke, invited, now } = await inEarnest(true);
    await invited("Fatima");
    await marieke.says("groep Wmo eruit");
    marieke.sees("In Wmo lopen of liepen gesprekken", "Samenvoegen kan wel");
    await marieke.says("groep Veiligheid eruit");
    marieke.sees("In Veiligheid staan nog 3 mensen", "zet naam bij groep");
    expect((await now()).groups.map(({ name }) => name)).toContain("Wmo");
  });

  test.each([
    ["groep Wmo erbij: wmo", "Wmo bestaat al"],
    ["groep Toezicht erbij: toveren", "Dat werkveld ken ik niet"],
    ["groep Maan eruit", "Die groep ken ik niet"],
    ["voeg Wmo en Maan samen tot Zorg", "Die groep ken ik niet"],
    ["voeg Wmo samen tot Zorg", "Die groep ken ik niet"],
    ["voeg Wmo en Schuldhulp samen tot Veiligheid", "Veiligheid bestaat al"],
    ["haal cluster Zorg uit elkaar", "Die groep ken ik niet"],
    ["Wmo en Maan kennen elkaar", "Die groep ken ik niet"],
  ])("%j: clear words, and nothing changes", async (typed, answer) => {
    const { marieke, now } = await inEarnest();
    const before = await now();
    await marieke.says(typed);
    marieke.sees(answer);
    expect({ ...(await now()), tags: 0 }).toEqual({ ...before, tags: 0 });
  });

  test("of a pair the lead says whether they know each other", async () => {
    const { marieke } = await inEarnest();
    await marieke.says("Wmo en Veiligheid kennen elkaar niet");
    await marieke.says("Veiligheid en Wmo kennen elkaar misschien");
    await marieke.says("opzet");
    const card = marieke.latest().body?.text ?? "";
    expect(card).toContain("Of Veiligheid en Wmo elkaar kennen, is nog onbekend");
    expect(card).not.toContain("kennen elkaar niet");
  });
});

describe("people", () => {
  test("who has no account gets a talk by the lead; the name stands in no exploration", async () => {
    const { marieke, now, nameOf } = await inEarnest(true);
    await marieke.says("voeg toe: Jan Bakker, Wmo");
    marieke.sees("Jan Bakker staat op de lijst, bij Wmo", "het gesprek voer jij");
    const added = (await now()).participants.at(-1);
    expect(added).toMatchObject({ place: "", group: "Wmo", field: "wmo", status: "to-ask" });
    expect(JSON.stringify(await now())).not.toContain("Bakker");
    expect(await nameOf(added?.person as PersonId)).toBe("Jan Bakker");
    await marieke.says("nodig Jan Bakker uit");
    marieke.sees("Jan Bakker heeft hier geen account");
    await marieke.says("haal Jan van de lijst");
    marieke.sees("staat niet meer op de lijst");
    expect(await nameOf(added?.person as PersonId)).toBeUndefined();
  });

  test("who has an account is known by it, also after being taken off", async () => {
    const { marieke, named, now } = await inEarnest(true);
    await marieke.says("haal Sanne van de lijst");
    await marieke.says("voeg toe: Sanne Bakker, Wmo");
    expect((await now()).participants.at(-1)).toMatchObject({ person: named("Sanne").id, place: named("Sanne").place });
    await marieke.says("voeg toe: Sanne Bakker, Wmo");
    marieke.sees("Sanne Bakker staat al op de lijst");
  });

  test.each([
    ["voeg toe: Jan Bakker, Maan", "Die groep ken ik niet"],
    ["voeg toe: 06 12345678, Wmo", "Dat lijkt geen naam"],
    ["zet Karel eerst", "Die naam staat niet op je lijst"],
    ["zet Sanne na Karel", "Die naam staat niet op je lijst"],
    ["zet omhoog", "Zeg erbij wie"],
    ["golf van 9", "drie, vier of vijf"],
    ["zet ze op de lijst", "Er ligt geen lijst klaar"],
  ])("%j: clear words", async (typed, answer) => {
    const { marieke } = await inEarnest();
    await marieke.says(typed);
    marieke.sees(answer);
  });

  test("a first name that two people have asks for the last name", async () => {
    const { marieke } = await inEarnest(true);
    await marieke.says("voeg toe: Sanne Jansen, Wmo");
    await marieke.says("zet Sanne eerst");
    marieke.sees("Die naam hebben er meer");
    await marieke.says("zet Sanne Jansen eerst");
    marieke.sees("Sanne Jansen is als eerste aan de beurt");
  });

  test("stand in an order that words and buttons change, and are invited in it", async () => {
    const { marieke, named, order } = await inEarnest(true);
    await marieke.says("Lisa eerst");
    await marieke.says("zet Bas na Lisa");
    await marieke.says("zet Hanna voor Bas");
    const [lisa, hanna, bas] = [named("Lisa").id, named("Hanna").id, named("Bas").id];
    expect((await order()).slice(0, 3)).toEqual([lisa, hanna, bas]);
    await marieke.says("mensen");
    marieke.sees("1. Lisa Tan: Veiligheid");
    await marieke.presses("move-up", { value: bas });
    expect((await order()).slice(0, 3)).toEqual([lisa, bas, hanna]);
    await marieke.presses("move-down", { value: lisa });
    expect((await order()).slice(0, 3)).toEqual([bas, lisa, hanna]);
    await marieke.says("golf van 4");
    await marieke.says("volgende groep");
    marieke.sees("Uitgenodigd: Bas Hendriks, Lisa Tan, Hanna Yohannes, Sanne Bakker");
  });
});

describe("a list that is pasted", () => {
  const LIST = "naam;groep;veld\nJan Bakker;Wmo;\nEls Smit;Toezicht;veiligheid\nSanne Bakker;Wmo;\n";

  test("is read back before it counts, and then counts as a whole", async () => {
    const { marieke, now, named } = await inEarnest(true);
    await marieke.says("haal Sanne van de lijst");
    const before = (await now()).participants.length;
    await marieke.says(`importeer\n${LIST}`);
    marieke.sees(
      "Deze 3 mensen las ik",
      "Jan Bakker: Wmo, zonder account",
      "Els Smit: Toezicht, zonder account",
      "Sanne Bakker: Wmo",
    );
    expect((await now()).participants).toHaveLength(before);
    await marieke.presses("import-confirm");
    marieke.sees("Er staan 3 mensen bij", "Zonder account: 2");
    expect((await now()).participants).toHaveLength(before + 3);
    expect((await now()).participants.at(-1)?.person).toBe(named("Sanne").id);
    expect((await now()).groups).toContainEqual({ name: "Toezicht", field: "veiligheid" });
    expect(JSON.stringify(await now())).not.toMatch(/Bakker|Smit/);
    await marieke.presses("import-confirm");
    marieke.sees("Er ligt geen lijst klaar");
  });

  test("and left out leaves nobody behind", async () => {
    const { marieke, now, nameOf } = await inEarnest(true);
    await marieke.says("importeer");
    await marieke.presses("import-list", { list: "naam,groep\nJan Bakker,Wmo" });
    const [drafted] = (await now()).draft?.people ?? [];
    expect(await nameOf(drafted?.person as PersonId)).toBe("Jan Bakker");
    await marieke.presses("import-cancel");
    marieke.sees("Niemand staat erbij");
    expect((await now()).draft).toBeNull();
    expect(await nameOf(drafted?.person as PersonId)).toBeUndefined();
  });

  test.each([
    ["wrong columns", "wie,waar\nJan,Wmo", "De eerste regel moet zeggen wat er staat"],
    ["no heading", "Jan Bakker,Wmo\nEls Smit,Wmo", "De eerste regel moet zeggen wat er staat"],
    ["only a heading", "naam,groep", "Op deze lijst staat niemand"],
    ["a name that is missing", "naam,groep\n,Wmo", "Regel 2: de naam ontbreekt"],
    ["a group that is missing", "naam,groep\nJan Bakker,", "Regel 2: de groep ontbreekt"],
    ["an unknown group", "naam,groep\nEls Smit,Wmo\nJan Bakker,Maan", "Regel 3: deze groep ken ik niet"],
    ["an unknown field", "naam,groep,veld\nJan Bakker,Maan,toveren", "Regel 2: dit werkveld ken ik niet"],
    ["an address for a name", "naam,groep\njan@voorbeeld.nl,Wmo", "Regel 2: dit lijkt geen naam"],
    ["doubles", "naam,groep\nJan Bakker,Wmo\njan bakker,Wmo", "Regel 3: deze naam staat er twee keer"],
    ["somebody who is there", "naam,groep\nSanne Bakker,Wmo", "Regel 2: deze collega staat al op de lijst"],
    ["a column too many", "naam,groep\nJan Bakker,Wmo,ja", "Regel 2: het aantal kolommen klopt niet"],
    ["a quotation mark", 'naam,groep\n"Jan Bakker,Wmo', "een aanhalingsteken is niet gesloten"],
    ["10,000 lines", `naam,groep\n${"a,b\n".repeat(9_900)}`, "Deze lijst is te lang"],
  ])("with %s: clear words, and nothing half done", async (_, list, answer) => {
    const { marieke, now } = await inEarnest(true);
    const before = await now();
    await marieke.says(`importeer: ${list}`);
    marieke.sees(answer);
    expect((await now()).draft).toBeNull();
    expect((await now()).participants).toEqual(before.participants);
    expect((await now()).groups).toEqual(before.groups);
  });
});

test("the text for colleagues says what, why, that it is free, and who reads", async () => {
  const { marieke } = await inEarnest();
  await marieke.says("tekst voor collega's");
  marieke.sees("Gemeente Voorbeeldstad", "ondermijning", "Meedoen is vrij", "Alleen de projectleider leest mee");
});

describe("the lead's overview", () => {
  test("says where it stands, what asks for the lead now with its word, and each group in a line", async () => {
    const { marieke, invited, named } = await inEarnest(true);
    await marieke.says("overzicht");
    marieke.sees("is nog niet begonnen", "Typ opzet", "Je kunt 3 mensen uitnodigen. Typ volgende groep");
    const sanne = await invited("Sanne");
    await sanne.says("kort");
    await sanne.says("Soms zie ik iemand met veel geld en geen baan, bij een huisbezoek.");
    await sanne.says("klaar");
    await sanne.presses("release");
    await marieke.says("voeg toe: Jan Bakker, Wmo");
    await marieke.says("overzicht");
    marieke.sees(
      "De verkenning loopt",
      "Wijkteam Noord: 2 te vragen, 0 gevraagd, 1 gesproken, 0 afgesloten",
      "Zonder account, dit gesprek voer jij: Jan Bakker",
      "Nog niemand gesproken van: Wmo, Werk en Inkomen, Schuldhulp, Veiligheid",
    );
    await marieke.says("pauzeer");
    const card = marieke.inbox().findLast(({ said }) => said?.tag.startsWith("overview-"));
    expect(card?.body?.text).toContain("Typ hervat");
    expect(card?.body?.buttons.map(({ action }) => action)).not.toContain("invite-wave");
    named("Yusuf").seesNothing();
  });

  test("folds a long list, and says how many more there are", async () => {
    const { marieke } = await inEarnest(true);
    const many = Array.from({ length: 30 }, (_, n) => `Jan ${"abcdefghijklmnopqrstuvwxyzéèëï"[n]}huis,Wmo`).join("\n");
    await marieke.says(`importeer: naam,groep\n${many}`);
    marieke.sees("Deze 30 mensen las ik", "En nog 18 mensen");
    await marieke.says("zet ze op de lijst");
    await marieke.says("overzicht");
    marieke.sees("En nog 27 mensen. Typ mensen om ze te zien");
  });
});

test("a lead's help lists what a lead can type, and somebody else's does not", async () => {
  const { marieke, named } = await inEarnest();
  await marieke.says("hulp");
  marieke.sees("Als projectleider kun je dit typen", "opzet: wat is ingevuld", "probeer het gesprek");
  await named("Sanne").says("hulp");
  expect(named("Sanne").news().join()).not.toContain("projectleider kun je");
});

test("in English the same is typed in English", async () => {
  const { named, store, example } = await stage({ language: "en", setUp: { tryOut: false, contacts: [] } });
  const marieke = named("Marieke");
  await marieke.says("next group");
  marieke.sees("I invite nobody yet", "approved privacy: 12 November");
  for (const typed of [
    "approved privacy: 12 October",
    "approved works council: yesterday",
    "not approved legal basis: the lawyer is looking at it",
    "contact danger: 112",
    "told: at the team meeting",
  ])
    await marieke.says(typed);
  await marieke.says("add: Jan Bakker, Wmo");
  marieke.sees("Jan Bakker is on the list, in Wmo", "you hold the talk");
  await marieke.says("put Lisa first");
  await marieke.says("question 1 becomes: What do you see in your work?");
  marieke.sees("Question 1 is now");
  await marieke.says("invite Sanne");
  named("Sanne").sees("I am a bot");
  await marieke.says("pause");
  marieke.sees("The exploration is paused");
  const state = await store.read<Exploration>(explorationOf(example.id));
  expect(state?.participants[0]?.person).toBe(named("Lisa").id);
});
