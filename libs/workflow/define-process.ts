import { checkProcess } from './check-process';
import type { ActionSpec, Process, StartSpec, StateSpec } from './process';
import { ProcessInvalid } from './workflow.errors';

/**
 * A process from its table. States, actions and guards are literal unions inferred from it, so that a misspelt name does not
 * compile. Throws `ProcessInvalid` with every problem when the table contradicts itself (`check-process.ts` lists what is checked).
 */
export function defineProcess<
  const S extends string,
  const A extends string,
  const B extends string,
  const G extends string,
>(table: {
  readonly name: string;
  readonly label: string;
  readonly initial: NoInfer<S>;
  readonly guards: Readonly<Record<G, string>>;
  readonly states: Readonly<Record<S, StateSpec>>;
  readonly start: StartSpec<B, NoInfer<G>>;
  readonly actions: Readonly<Record<A, ActionSpec<NoInfer<S>, NoInfer<A> | NoInfer<B>, NoInfer<G>>>>;
  readonly reminder?: string;
}): Process<S, A, G, B> {
  const process: Process<S, A, G, B> = table;
  const problems = checkProcess(process);
  if (problems.length > 0) throw new ProcessInvalid(table.name, problems);
  return process;
}
