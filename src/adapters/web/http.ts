import type { Request, Response } from "restify";
import type { z } from "zod";

/** A request that cannot be done, with the sentence that says what to do next. */
export class Refusal extends Error {
  readonly status: number;
  /** What the client needs to try again. */
  readonly again: { readonly id?: string };
  constructor(status: number, message: string, more: { again?: { id: string }; cause?: unknown } = {}) {
    super(message, "cause" in more ? { cause: more.cause } : undefined);
    this.status = status;
    this.again = more.again ?? {};
  }
}

const MOST_BYTES = 256 * 1024;
/** Beyond this nobody meant well, and the connection is cut. */
const CUT_AT = 64 * MOST_BYTES;

const SECURITY = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cache-Control": "no-store",
} as const;

/** Sends as it is: restify's own way of choosing a format is left out, and it knows that an answer went. */
export function send(
  response: Response,
  status: number,
  type: string,
  content: string | Buffer,
  more: Readonly<Record<string, string>> = {},
): void {
  response.sendRaw(status, content, {
    ...SECURITY,
    ...more,
    "Content-Type": type,
    "Content-Length": `${Buffer.byteLength(content)}`,
  });
}

export const sendJson = (response: Response, status: number, value: unknown): void =>
  send(response, status, "application/json; charset=utf-8", JSON.stringify(value));

export function sendRefusal(response: Response, error: unknown): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  if (error instanceof Refusal) sendJson(response, error.status, { error: error.message, ...error.again });
  else sendJson(response, 500, { error: "Something went wrong here; what, stands in the log. Try again in a moment." });
}

/** Starts a stream of server-sent events. */
export function beginStream(response: Response): void {
  response.writeHead(200, {
    ...SECURITY,
    "Content-Type": "text/event-stream; charset=utf-8",
    "X-Accel-Buffering": "no",
  });
}

/**
 * Only a page that this machine served itself may talk with the front: a foreign Host is a name that somebody pointed at us, a foreign
 * Origin is another site in the same browser.
 */
export function refusalOfForeigners(request: Request): Refusal | undefined {
  const port = request.socket.localPort;
  const hosts = ["127.0.0.1", "localhost", "[::1]"].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host.toLowerCase())) {
    return new Refusal(403, `The local front is for this machine only; open it at http://127.0.0.1:${port}/.`);
  }
  if (origin !== undefined && !hosts.some((name) => origin.toLowerCase() === `http://${name}`)) {
    return new Refusal(403, `Another site may not use the local front; open it at http://127.0.0.1:${port}/.`);
  }
  return undefined;
}

/** The JSON of a request. */
export async function jsonOf(request: Request): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // What is too much is read to its end and thrown away, so that the client hears why.
    if (bytes <= MOST_BYTES) chunks.push(chunk);
    if (bytes > CUT_AT) break;
  }
  if (bytes > MOST_BYTES) throw new Refusal(413, "The body is larger than 256 KiB; send less at a time.");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new Refusal(400, "The body is no JSON in UTF-8; docs/local-front.md shows one for each request.");
  }
}

export function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal(400, result.error.issues[0]?.message ?? "Send a body as docs/local-front.md shows.");
}

/** The value of a query parameter, "" where it is not given. */
export const queryOf = (request: Request, name: string): string =>
  new URL(request.url ?? "/", "http://localhost").searchParams.get(name) ?? "";
