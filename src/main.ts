import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { pino } from "pino";
import restify from "restify";
import { frontClock } from "./adapters/web/clock.ts";
import { exampleSetUp } from "./adapters/web/example.ts";
import { mountFront } from "./adapters/web/front.ts";
import { openFrontStore } from "./adapters/web/front-store.ts";
import { webMessenger } from "./adapters/web/messenger.ts";
import { personNamed, webDirectory } from "./adapters/web/people.ts";
import { dmOf } from "./adapters/web/place-id.ts";
import { cleanRestored } from "./app/erasures.ts";
import { explain } from "./app/explain.ts";
import { type ExportFormat, exportPlan } from "./app/export-plan.ts";
import { openHouse } from "./app/house.ts";
import { leadPage } from "./app/lead-page.ts";
import { type Log, nameOf } from "./app/log.ts";
import type { DataKey } from "./app/ports.ts";
import { type Config, configFrom, SettingError } from "./config.ts";
import { nextWorkingMoment } from "./engine/calendar.ts";
import type { PersonId } from "./engine/words.ts";
import { masterKeyFile } from "./privacy/keys.ts";
import { seal, unseal } from "./privacy/seal.ts";
import { openSqliteStore } from "./store/sqlite.ts";
import { openSqliteKeys } from "./store/sqlite-keys.ts";
import { overviewPage } from "./web/overview.ts";

/** The composition root: the only place that knows every concrete part. */
async function start(config: Config): Promise<void> {
  const log: Log = pino({ level: config.logLevel });
  let local = await openLocal(config, log);
  const server = restify.createServer({ name: "Verkenner", handleUncaughtExceptions: false });
  let ready = true;

  server.get("/healthz", async (_request: restify.Request, response: restify.Response) => {
    response.json({ ok: true });
  });
  server.get("/readyz", async (_request: restify.Request, response: restify.Response) => {
    response.json(ready ? 200 : 503, { ready });
  });
  const front = mountFront(server, {
    store: local.front.store,
    clock: local.clock,
    handleEvent: (inbound) => local.house.handleEvent(inbound),
    onClockMoved: () => local.house.settled(),
    reset: async () => {
      // What is still on its way may be posted while the house closes.
      await local.close();
      forgetAll(config);
      local = await openLocal(config, log, local.front);
    },
    explain: (person) => local.explain(person),
    exportPlan: (person, format) => local.exportPlan(person, format),
    overview: async (person) => {
      const view = await local.leadPage(person);
      return view && overviewPage(view, person);
    },
    onFailure: (cause) => log.error({ name: nameOf(cause) }, "a request failed"),
  });

  server.listen(config.port, config.host);
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  console.log(
    [
      `Verkenner is open at http://${config.host}:${port}/`,
      `Data: ${config.database} (sealed), keys: ${config.keys}`,
      config.masterKeys
        ? "Master key: from MASTER_KEY"
        : `Master key: ${config.masterKeyFile} (mode 600; keep it apart from the data)`,
      "Switched on: the local front, with the example people of Voorbeeldstad. Slack and Teams: off.",
      "Ctrl-C stops it; nothing is lost.",
    ].join("\n"),
  );

  const stop = async (): Promise<void> => {
    if (!ready) return;
    ready = false;
    front.close();
    server.close();
    await local.close();
    local.front.store.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

/** The house of the local front: its own database, the example people, a clock that can be moved. */
async function openLocal(config: Config, log: Log, already?: ReturnType<typeof openFront>) {
  for (const file of [config.database, config.keys, config.front])
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const masterKeys = config.masterKeys ?? masterKeyFile(config.masterKeyFile);
  const keys = await openSqliteKeys({ path: config.keys, masterKeys });
  const store = await openSqliteStore({ path: config.database, keys });
  const houseKey = await keys.keyOf("house");
  const front = already ?? openFront(config.front);
  front.sealUnder(houseKey);
  // What was still on its way may have been posted while the house closed, under the key of before.
  if (already) front.store.clear();
  const clock = frontClock(front.store);
  const example = exampleSetUp(config.language, config.timeZone);
  await cleanRestored({ store, keys, clock, explorations: [example.id] });
  const house = openHouse({
    store,
    keys,
    clock,
    log,
    messenger: webMessenger(front.store, clock),
    directory: webDirectory,
    language: config.language,
    explorations: [example.id],
  });
  // A newcomer in the evening or at the weekend should find invitations too: the clock of the front opens on a working moment.
  if (await house.setUp(example)) clock.moveTo(nextWorkingMoment(clock.now(), example.calendar));
  await house.nameAdministrators(example.id, config.administrators.map(administrator));
  house.wake();

  return {
    house,
    clock,
    front,
    explain: (person: PersonId) => explain(example.id, person, store),
    exportPlan: (person: PersonId, format: ExportFormat) => exportPlan(example.id, person, format, store, clock.now()),
    leadPage: (person: PersonId) => leadPage(example.id, person, { store, clock }),
    close: async () => {
      await house.drain();
      await store.close();
      await keys.close();
    },
  };
}

/** Somebody of the example people, by the id in ADMINS. */
function administrator(id: string) {
  const person = personNamed(id);
  if (!person)
    throw new SettingError(`ADMINS: ${id} is nobody here; take an id such as web:hanna-yohannes, or leave it out.`);
  return { person: person.id, place: dmOf(person.id), name: person.name };
}

/** What the front itself remembers, sealed under the house's key, which is a new one after a reset. */
function openFront(path: string) {
  let key: DataKey;
  const store = openFrontStore(path, {
    seal: (text, context) => seal(key, text, `front/${context}`),
    open: (sealed, context) => unseal(key, sealed, `front/${context}`).toString("utf8"),
  });
  return {
    store,
    sealUnder(houseKey: DataKey): void {
      key = houseKey;
    },
  };
}

/**
 * Reset: the database goes, and then the keys with their list of erasures. The clock goes back to now, and whoever was erased on a later day
 * would not be heard until that day.
 */
function forgetAll({ database, keys }: Config): void {
  for (const file of [database, keys])
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(file + suffix, { force: true });
}

try {
  await start(configFrom(process.env));
} catch (error) {
  console.error(error instanceof SettingError ? error.message : sentenceFor(error));
  process.exit(1);
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return "Verkenner could not start.";
  if ("code" in error && error.code === "EADDRINUSE")
    return "PORT: another program listens there already; stop it, or set PORT to a free one.";
  return `Verkenner could not start: ${error.message}`;
}
