import { DomainError } from '@app/kernel';

/** What a person reads of an error that ended a command: a refusal in its own words, with what to do next; else the error's message. */
export async function refusalText(error: unknown): Promise<string> {
  if (!(error instanceof DomainError)) return error instanceof Error ? error.message : String(error);
  if (error.message !== '') return error.message;
  // The texts come with the whole application, which a command that ends well does not need.
  const { PROBLEM_TEXTS } = await import('@app/features/composition');
  const { ProblemCatalogue } = await import('@app/http');
  const { title, detail, next } = new ProblemCatalogue(PROBLEM_TEXTS).textOf(error.code, error.details);
  const cause = error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : undefined;
  const sentences = [`${title}。`, detail, cause, next].filter((text) => text !== undefined);
  return sentences.join('');
}
