import { expect, test } from "vitest";
import { firstName, reference, referencesIn, withNames } from "../../src/engine/reference.ts";
import type { PersonId } from "../../src/engine/words.ts";

const sanne = "web:sanne" as PersonId;
const mo = "slack:T1:U7" as PersonId;
const TEXT = `Dag ${firstName(sanne)}, vraag ${reference(mo)} of ${reference(sanne)}.`;

/** Only Sanne is known; of anybody else the reader is told that it is a colleague. */
const nameOf = (person: PersonId): string => (person === sanne ? "Sanne de Vries" : "[collega]");

test("a reader sees a name for each reference, the first name in a greeting, and what to show for who is not known", () => {
  expect(withNames(TEXT, nameOf)).toBe("Dag Sanne, vraag [collega] of Sanne de Vries.");
});

test("a text says whom it refers to, each once", () => {
  expect(referencesIn(TEXT)).toEqual([sanne, mo]);
  expect(referencesIn("⟦person:⟧ en ⟦group:web:sanne⟧")).toEqual([]);
});
