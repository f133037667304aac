import { expect, test } from "vitest";
import { configFrom, SettingError } from "../src/config.ts";

test("a start needs no setting at all", () => {
  expect(configFrom({})).toMatchObject({ host: "127.0.0.1", port: 3978, language: "nl", timeZone: "Europe/Amsterdam" });
  expect(configFrom({ PORT: "", MASTER_KEY: "" })).toEqual(configFrom({}));
});

test.each([
  [{ PORT: "abc" }, "PORT must be a number"],
  [{ PORT: "70000" }, "PORT must lie between 0 and 65535"],
  [{ HOST: "0.0.0.0" }, "HOST: the local front only listens on this machine"],
  [{ DATABASE_URL: "postgres://x" }, "DATABASE_URL must look like sqlite:"],
  [{ DATABASE_URL: "mongodb://x" }, "DATABASE_URL: MongoDB is not built yet"],
  [{ KEYS_URL: "keys.db" }, "KEYS_URL must look like sqlite:"],
  [{ MASTER_KEY: "secret" }, "MASTER_KEY must hold 32 bytes"],
  [{ ADMINS: "Hanna" }, "ADMINS must hold ids of people"],
  [{ DEFAULT_LANGUAGE: "fr" }, "DEFAULT_LANGUAGE must be nl or en"],
  [{ TIME_ZONE: "Mars/Olympus" }, "TIME_ZONE must be a name such as"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be"],
  [{ NODE_ENV: "production" }, "NODE_ENV=production"],
  [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_BOT_TOKEN: Slack and Teams are not built yet"],
  [{ MicrosoftAppId: "1" }, "MicrosoftAppId: Slack and Teams are not built yet"],
])("%o is told in one sentence that names the setting and the mend", (environment, sentence) => {
  expect(() => configFrom(environment)).toThrow(SettingError);
  expect(() => configFrom(environment)).toThrow(sentence);
});

test("what was wrong with a secret is told without telling the secret", () => {
  expect(() => configFrom({ MASTER_KEY: "hunter2hunter2" })).not.toThrow("hunter2");
});
