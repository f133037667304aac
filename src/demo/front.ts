/** A message as the page shows it to one person. */
export interface Seen {
  readonly id: string;
  readonly from: string;
  readonly text: string;
  readonly buttons: readonly { readonly action: string; readonly value?: string }[];
  readonly deleted: boolean;
  readonly ordinal: number;
}

/** The question that lies open in somebody's talk, as "Achter de schermen" tells it. */
export interface OpenQuestion {
  readonly role: string;
  /** "" for the main question of a topic. */
  readonly probe: string;
  readonly question: string;
}
export interface TalkSeen {
  readonly phase: string;
  /** How many questions were asked so far. */
  readonly asked: number;
  readonly open: OpenQuestion | undefined;
}

/** What anybody can do on the local front. What is done is safely kept when it resolves; what follows from it comes when the clock moves. */
export interface Front {
  /** In somebody's own conversation with the bot, or in the place given. Gives the message's id. */
  writes(person: string, text: string, place?: string): Promise<string>;
  edits(person: string, message: string, text: string): Promise<void>;
  deletes(person: string, message: string): Promise<void>;
  presses(person: string, message: string, action: string, values: Readonly<Record<string, string>>): Promise<void>;
  /** All that stands in somebody's own conversation with the bot, or in the place given. */
  messages(person: string, place?: string): Promise<readonly Seen[]>;
  talk(person: string): Promise<TalkSeen | undefined>;
  now(): Promise<number>;
  /** Puts the clock forward, and resolves once all that became due is done. */
  moveTo(moment: number): Promise<void>;
}

interface DebugTalk {
  readonly phase: string;
  readonly questions: readonly OpenQuestion[];
}

/** The front as the page has it: by its HTTP API. */
export function httpFront(address: string): Front {
  const get = async <Answer>(path: string, query: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    answerOf(await fetch(`${address}${path}?${new URLSearchParams(query)}`));
  const post = async <Answer>(path: string, body: unknown): Promise<Answer> =>
    answerOf(await fetch(`${address}${path}`, { method: "POST", body: JSON.stringify(body) }));
  const dmOf = (person: string): string => person.replace("web:", "web:dm:");

  return {
    writes: async (person, text, place = dmOf(person)) => {
      const { id } = await post<{ id: string }>("/local/messages", { person, place, text });
      return id;
    },
    edits: async (person, message, text) => {
      await post("/local/messages", { person, place: dmOf(person), edits: message, text });
    },
    deletes: async (person, message) => {
      await post("/local/messages", { person, place: dmOf(person), deletes: message });
    },
    presses: async (person, message, action, values) => {
      await post("/local/actions", { person, message, action, values });
    },
    messages: async (person, place = dmOf(person)) =>
      (await get<{ messages: readonly Seen[] }>("/local/messages", { person, place })).messages,
    talk: async (person) => {
      const { talk } = await get<{ talk: DebugTalk | null }>("/local/debug", { person });
      return talk ? { phase: talk.phase, asked: talk.questions.length, open: talk.questions.at(-1) } : undefined;
    },
    now: async () => Date.parse((await get<{ now: string }>("/local/clock")).now),
    moveTo: async (moment) => {
      await post("/local/clock", { to: new Date(moment).toISOString() });
    },
  };
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  const answer = (await response.json()) as Answer & { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? `The local front answered ${response.status}`);
  return answer;
}
