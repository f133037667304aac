import type { HeardFacts } from "../insight/blocks.ts";
import { isSame } from "./answers.ts";
import type { AnswerOf, Code, HeardTalk, Insight } from "./state.ts";

/** What the talks bring to the picture: what was stated, and codes of answers that may be in it. */
export const factsOf = ({ codes }: Pick<Insight, "codes">, talks: readonly HeardTalk[]): readonly HeardFacts[] =>
  talks.map(({ readable, ...talk }): HeardFacts => {
    const inPicture = readable.filter((one) => one.inPicture).map(({ topic }) => ({ person: talk.person, topic }));
    const named = (kind: Code["kind"]): readonly string[] => [
      ...new Set(
        codes
          .filter((code) => code.kind === kind && inPicture.some((answer) => isSame(answer, code)))
          .map(({ name }) => name),
      ),
    ];
    return { ...talk, themes: named("theme"), needs: named("need") };
  });

/** Answers for the picture that no lead has coded. */
export const uncodedIn = ({ codes }: Pick<Insight, "codes">, talks: readonly HeardTalk[]): number =>
  answersIn(talks, "inPicture").filter((answer) => !codes.some((code) => isSame(code, answer))).length;

export const quotableIn = (talks: readonly HeardTalk[]): readonly AnswerOf[] => answersIn(talks, "quotable");

const answersIn = (talks: readonly HeardTalk[], which: "inPicture" | "quotable"): readonly AnswerOf[] =>
  talks.flatMap(({ person, readable }) =>
    readable.filter((one) => one[which]).map(({ topic }): AnswerOf => ({ person, topic })),
  );
