/**
 * What a person is told of a refusal, in Chinese. `{name}` stands for the refusal's detail of that name. The texts of a library or
 * feature lie in its `*.texts.ts`, beside the errors.
 */
export interface ProblemText {
  /** The same for every occurrence. */
  readonly title: string;
  readonly detail?: string;
  /** What the person can do now. */
  readonly next?: string;
}

/** Texts by the code of the refusal. */
export type ProblemTexts = Readonly<Record<string, ProblemText>>;
