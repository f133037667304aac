/** What the house writes down about itself: ids, kinds and counts; never a word that a person wrote. */
export interface Log {
  readonly info: (facts: LogFacts, message: string) => void;
  readonly warn: (facts: LogFacts, message: string) => void;
  readonly error: (facts: LogFacts, message: string) => void;
}
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** What is written down of a failure: its kind. Its message may quote what somebody wrote. */
export const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : "unknown");
