import type { Directory } from "../../app/ports.ts";
import type { Field } from "../../engine/guide.ts";
import type { PersonId, PlaceId } from "../../engine/words.ts";
import { channelOf, dmOf, personIdOf } from "./place-id.ts";

/** Somebody of Voorbeeldstad, a municipality that does not exist. */
export interface ExamplePerson {
  readonly id: PersonId;
  readonly name: string;
  readonly firstName: string;
  readonly group: string;
  readonly field: Field;
  readonly role: "lead" | "participant";
}
export interface ExampleChannel {
  readonly place: PlaceId;
  readonly name: string;
  readonly about: string;
}

export const ORGANISATION = "Gemeente Voorbeeldstad";
export const BOT_NAME = "Verkenner";

export const PEOPLE: readonly ExamplePerson[] = [
  { ...named("Marieke de Boer"), group: "Projectgroep", field: "beleid", role: "lead" },
  { ...named("Sanne Bakker"), group: "Wijkteam Noord", field: "wijkteam", role: "participant" },
  { ...named("Yusuf Demir"), group: "Wijkteam Noord", field: "wijkteam", role: "participant" },
  { ...named("Anouk Visser"), group: "Wijkteam Noord", field: "jeugd", role: "participant" },
  { ...named("Fatima El Amrani"), group: "Wmo", field: "wmo", role: "participant" },
  { ...named("Peter van Dijk"), group: "Wmo", field: "wmo", role: "participant" },
  { ...named("Chantal Koenders"), group: "Werk en Inkomen", field: "werk-en-inkomen", role: "participant" },
  { ...named("Rohan Ramdin"), group: "Werk en Inkomen", field: "werk-en-inkomen", role: "participant" },
  { ...named("Agnieszka Nowak"), group: "Schuldhulp", field: "schuldhulp", role: "participant" },
  { ...named("Desmond Owusu"), group: "Schuldhulp", field: "schuldhulp", role: "participant" },
  { ...named("Bas Hendriks"), group: "Veiligheid", field: "veiligheid", role: "participant" },
  { ...named("Lisa Tan"), group: "Veiligheid", field: "sociale-recherche", role: "participant" },
  { ...named("Hanna Yohannes"), group: "Veiligheid", field: "leiding", role: "participant" },
];

export const CHANNELS: readonly ExampleChannel[] = [
  { place: channelOf("sociaal-domein"), name: "sociaal-domein", about: "Voor alle teams in het sociaal domein" },
  { place: channelOf("zorg-en-veiligheid"), name: "zorg-en-veiligheid", about: "Waar zorg en veiligheid elkaar zien" },
];

/** Everybody of Voorbeeldstad has an account on the local front, and nobody else; everybody is in both channels. */
export const webDirectory: Directory = {
  accountOf: async (name) => {
    const found = PEOPLE.find((person) => person.name.toLowerCase() === name.trim().toLowerCase());
    return found && { person: found.id, place: dmOf(found.id) };
  },
  channelNamed: async (typed) => {
    const name = typed.trim().replace(/^#/, "").toLowerCase();
    const found = CHANNELS.find((channel) => channel.name === name);
    return found && { place: found.place, name: `#${found.name}` };
  },
};

export const personNamed = (id: string): ExamplePerson | undefined => PEOPLE.find((person) => person.id === id);

/** Whether a place that is no thread exists here: somebody's DM or a channel. */
export const isPlaceHere = (place: PlaceId): boolean =>
  PEOPLE.some((person) => dmOf(person.id) === place) || CHANNELS.some((channel) => channel.place === place);

function named(name: string): Pick<ExamplePerson, "id" | "name" | "firstName"> {
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return { id: personIdOf(slug), name, firstName: name.split(" ")[0] ?? name };
}
