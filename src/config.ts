import { dirname, join } from "node:path";
import { z } from "zod";
import type { Language } from "./engine/words.ts";
import { howToSetMasterKey, parseMasterKeys } from "./privacy/keys.ts";

/** The settings of one start, read once and checked as a whole. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Path of the SQLite database. */
  readonly database: string;
  readonly keys: string;
  /** Given, or absent: then a local start makes a key file beside the keys. */
  readonly masterKeys?: readonly Uint8Array[];
  readonly masterKeyFile: string;
  /** What the local front keeps for itself, beside the database. */
  readonly front: string;
  /** Person ids of who may name leads beside the leads themselves. */
  readonly administrators: readonly string[];
  readonly language: Language;
  readonly timeZone: string;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
}

/** A setting that is wrong, in one sentence that names it and says how to mend it. */
export class SettingError extends Error {}

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];
const PLATFORM_SETTINGS = [
  "SLACK_BOT_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_APP_TOKEN",
  "MicrosoftAppId",
  "MicrosoftAppPassword",
];

const sqlitePath = (name: string, otherwise: string) =>
  z
    .string()
    .default(`sqlite:${otherwise}`)
    .refine((url) => !url.startsWith("mongodb"), `${name}: MongoDB is not built yet; use sqlite:path/to/file.db`)
    .refine((url) => /^sqlite:.+/.test(url), `${name} must look like sqlite:path/to/file.db`)
    .transform((url) => url.slice("sqlite:".length));

const settings = z.object({
  HOST: z
    .string()
    .default("127.0.0.1")
    .refine((host) => LOOPBACK.includes(host), "HOST: the local front only listens on this machine; use 127.0.0.1"),
  PORT: z.coerce
    .number("PORT must be a number, such as 3978")
    .int("PORT must be a whole number, such as 3978")
    .min(0, "PORT must lie between 0 and 65535")
    .max(65_535, "PORT must lie between 0 and 65535")
    .default(3978),
  DATABASE_URL: sqlitePath("DATABASE_URL", "data/local/verkenner.db"),
  KEYS_URL: sqlitePath("KEYS_URL", "data/local/keys/keys.db"),
  MASTER_KEY: z
    .string()
    .optional()
    .transform((setting, context) => {
      if (!setting) return undefined;
      try {
        return parseMasterKeys(setting);
      } catch {
        context.addIssue({ code: "custom", message: howToSetMasterKey });
        return z.NEVER;
      }
    }),
  ADMINS: z
    .string()
    .default("")
    .transform((setting) =>
      setting
        .split(",")
        .map((id) => id.trim())
        .filter((id) => id !== ""),
    )
    .refine(
      (ids) => ids.every((id) => /^(?:web|slack|teams):[^\s/]+$/.test(id)),
      "ADMINS must hold ids of people, separated by commas, such as web:hanna-yohannes",
    ),
  DEFAULT_LANGUAGE: z.enum(["nl", "en"], "DEFAULT_LANGUAGE must be nl or en").default("nl"),
  TIME_ZONE: z
    .string()
    .default("Europe/Amsterdam")
    .refine(isTimeZone, "TIME_ZONE must be a name such as Europe/Amsterdam"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "LOG_LEVEL must be debug, info, warn, error or silent")
    .default("warn"),
});

/** Reads the settings, or says in one sentence which one is wrong and how to mend it. An empty setting counts as absent. */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const platform = PLATFORM_SETTINGS.find((name) => given[name] !== undefined);
  if (platform)
    throw new SettingError(
      `${platform}: Slack and Teams are not built yet; take this setting away to start the local front.`,
    );
  if (given.NODE_ENV === "production")
    throw new SettingError(
      "NODE_ENV=production: the local front is for trying out only; take this setting away to start it.",
    );
  const read = settings.safeParse(given);
  if (!read.success) throw new SettingError(`${read.error.issues[0]?.message ?? "A setting is wrong"}.`);
  const { HOST, PORT, DATABASE_URL, KEYS_URL, MASTER_KEY, ADMINS, DEFAULT_LANGUAGE, TIME_ZONE, LOG_LEVEL } = read.data;
  return {
    host: HOST,
    port: PORT,
    database: DATABASE_URL,
    keys: KEYS_URL,
    ...(MASTER_KEY && { masterKeys: MASTER_KEY }),
    masterKeyFile: join(dirname(KEYS_URL), "master.key"),
    front: join(dirname(DATABASE_URL), "front.db"),
    administrators: ADMINS,
    language: DEFAULT_LANGUAGE,
    timeZone: TIME_ZONE,
    logLevel: LOG_LEVEL,
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("nl", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
