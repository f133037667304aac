import { DUTCH_OFFICE } from "../../engine/calendar.ts";
import type { SetUp } from "../../engine/exploration.ts";
import type { ExplorationId, Language } from "../../engine/words.ts";
import { ORGANISATION, PEOPLE } from "./people.ts";
import { dmOf } from "./place-id.ts";

/** The exploration that the local front opens with: the example people of Voorbeeldstad, nobody asked yet. */
export function exampleSetUp(language: Language, timeZone: string): SetUp {
  const lead = PEOPLE.find(({ role }) => role === "lead");
  if (!lead) throw new Error("The example people need a lead");
  return {
    id: "voorbeeldstad" as ExplorationId,
    organisation: ORGANISATION,
    theme: language === "nl" ? "ondermijning" : "subversive crime",
    guide: "ondermijning",
    language,
    leads: [{ person: lead.id, place: dmOf(lead.id), name: lead.name }],
    invitesAtOnce: true,
    tryOut: true,
    calendar: { ...DUTCH_OFFICE, timeZone },
    wordBack: "",
    contacts: [
      { for: language === "nl" ? "Direct gevaar" : "Immediate danger", where: "112" },
      { for: language === "nl" ? "Zorgen over een kind" : "Worries about a child", where: "Veilig Thuis, 0800-2000" },
      {
        for: language === "nl" ? "Integriteit" : "Integrity",
        where: language === "nl" ? "de vertrouwenspersoon" : "the confidential adviser",
      },
      { for: language === "nl" ? "Denk je aan zelfdoding" : "Thinking of suicide", where: "113" },
    ],
    people: PEOPLE.filter(({ role }) => role === "participant").map(({ id, name, group, field }) => ({
      person: id,
      name,
      place: dmOf(id),
      group,
      field,
    })),
  };
}
