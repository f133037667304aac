import { z } from "zod";
import type { About } from "../app/ports.ts";
import { isAggregateId } from "../engine/aggregate-id.ts";
import type { Tag } from "../engine/words.ts";

/**
 * The data of a card's action: our own, but it comes back by way of a client and so it is only a claim. `about` names what the card
 * stood for; the rest are fields. Slack gives it as the JSON in a button's value, Teams as the action's data.
 */
export const ActionData = z
  .object({
    about: z
      .object({
        aggregate: z.string().max(400).refine(isAggregateId),
        tag: z
          .string()
          .regex(/^[\x21-\x7e]{1,200}$/)
          .transform((tag) => tag as Tag),
      })
      .optional(),
  })
  .catchall(z.unknown())
  .transform(({ about, ...fields }) => ({ ...(about && { about: about satisfies About }), fields }));

/** Fields as strings. "" is a field that holds nothing, as when somebody cleared it; a field that was not on the card is absent. */
export function valuesOf(fields: Iterable<readonly [string, unknown]>): Record<string, string> {
  return Object.fromEntries(
    [...fields].flatMap(([name, value]) => {
      const text = typeof value === "boolean" || typeof value === "number" ? String(value) : value;
      return FIELD.test(name) && typeof text === "string" && text.length <= LONGEST ? [[name, text] as const] : [];
    }),
  );
}

/** Our field names; not "__proto__". */
const FIELD = /^[a-z][\w.-]{0,99}$/i;
const LONGEST = 40_000;
