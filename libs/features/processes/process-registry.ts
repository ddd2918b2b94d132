import { type ActingRole, awaitedRoles, type Process } from '@app/workflow';

/** States of one process in which somebody is awaited. */
export interface AwaitedStates {
  readonly process: string;
  readonly states: readonly string[];
}

/** The process tables of this program by name. */
export class ProcessRegistry {
  private readonly byName = new Map<string, Process>();

  constructor(processes: readonly Process[] = []) {
    this.register(...processes);
  }

  /** Throws when a name is taken by another table. */
  register(...processes: readonly Process[]): void {
    for (const process of processes) {
      const known = this.byName.get(process.name);
      if (known !== undefined && known !== process) throw new Error(`Two processes are named "${process.name}".`);
      this.byName.set(process.name, process);
    }
  }

  all(): readonly Process[] {
    return [...this.byName.values()];
  }

  /** Throws for a name that is not registered: a fault in the program. */
  get(name: string): Process {
    const process = this.byName.get(name);
    if (process === undefined) throw new RangeError(`No process is named "${name}".`);
    return process;
  }

  /** In which states of which processes a role is waited for. */
  awaiting(role: ActingRole): readonly AwaitedStates[] {
    return this.openStates((process, state) => awaitedRoles(process, state).includes(role));
  }

  /** In which states of which processes anybody is waited for. */
  awaitingAnybody(): readonly AwaitedStates[] {
    return this.openStates((process, state) => awaitedRoles(process, state).length > 0);
  }

  /** Every job name the tables declare: each needs a handler, or the act that causes it is refused. */
  jobNames(): readonly string[] {
    const names = this.all().flatMap(({ start, actions, reminder }) => [
      ...[start, ...Object.values(actions)].flatMap(({ effects = [] }) => effects),
      ...(reminder === undefined ? [] : [reminder]),
    ]);
    return [...new Set(names)].sort();
  }

  private openStates(holds: (process: Process, state: string) => boolean): readonly AwaitedStates[] {
    return this.all()
      .map((process) => ({
        process: process.name,
        states: Object.keys(process.states).filter((state) => holds(process, state)),
      }))
      .filter(({ states }) => states.length > 0);
  }
}
