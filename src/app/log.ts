/** What the house writes down about itself: ids, kinds and counts; never a word that a person wrote. */
export interface Log {
  readonly info: (facts: LogFacts, message: string) => void;
  readonly warn: (facts: LogFacts, message: string) => void;
  readonly error: (facts: LogFacts, message: string) => void;
}
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;
