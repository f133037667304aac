// Loaded before src/main.ts in the processes of the crash test, so that twenty people can talk at once: more example people, nothing else.
import { type ExamplePerson, PEOPLE } from "../../src/adapters/web/people.ts";
import { personIdOf } from "../../src/adapters/web/place-id.ts";

const MORE = [
  { name: "Iris Verhoeven", group: "Wmo", field: "wmo" },
  { name: "Mehmet Yilmaz", group: "Werk en Inkomen", field: "werk-en-inkomen" },
  { name: "Jolanda Smit", group: "Schuldhulp", field: "schuldhulp" },
  { name: "Tim Scholten", group: "Wijkteam Zuid", field: "wijkteam" },
  { name: "Esther Kuipers", group: "Wijkteam Zuid", field: "jeugd" },
  { name: "Ravi Jagroep", group: "Wijkteam Zuid", field: "wijkteam" },
  { name: "Nienke Postma", group: "Inkoop", field: "inkoop" },
  { name: "Gerard Mulder", group: "Beleid", field: "beleid" },
] as const;

(PEOPLE as ExamplePerson[]).push(
  ...MORE.map(({ name, group, field }) => ({
    id: personIdOf(name.toLowerCase().replaceAll(" ", "-")),
    name,
    firstName: name.split(" ")[0] ?? name,
    group,
    field,
    role: "participant" as const,
  })),
);

// Whoever started us is gone, or forgot us: then nobody would stop us.
process.once("disconnect", () => process.exit(1));
process.channel?.unref();
setTimeout(() => process.exit(1), 10 * 60_000).unref();
