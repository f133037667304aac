import type { Log } from "../src/app/log.ts";

const nothing = (): void => {};
/** For where a test is not about what is logged. */
export const silentLog: Log = { info: nothing, warn: nothing, error: nothing };
