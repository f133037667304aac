/** Counts what holds and what does not; says a failure at once, and a state in one line. */
export function tally(print: (line: string) => void = console.log) {
  let passed = 0;
  let failed = 0;
  let failedBefore = 0;
  return {
    check: (sentence: string, holds: boolean, seen = "") => {
      if (holds) {
        passed++;
        return;
      }
      failed++;
      print(`  FAILED: ${sentence}${seen ? `\n    ${seen.replaceAll("\n", "\n    ")}` : ""}`);
    },
    endOf: (state: string) => {
      print(`${failed === failedBefore ? "ok  " : "NOT "} ${state}`);
      failedBefore = failed;
    },
    count: () => ({ passed, failed }),
  };
}
export type Tally = ReturnType<typeof tally>;
