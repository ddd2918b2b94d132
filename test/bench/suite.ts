import type { BenchDatabase } from './databases';

/** What a measurement was made of, such as `{ engine: 'sqlite', records: '100000' }`. Part of its identity in the JSON file. */
export type Labels = Readonly<Record<string, string>>;

/** One measured figure: the median of its samples. */
export interface Figure {
  readonly name: string;
  readonly labels: Labels;
  readonly unit: 's' | 'us/row' | 'MB' | 'rows' | 'rows/s' | 'requests/s' | 'pages/s' | 'ms';
  readonly value: number;
  readonly samples: readonly number[];
}

/** One figure against another, and what it ought to be at most; null where it only informs. */
export interface Ratio {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
  readonly goal: number | null;
}

export interface SuiteReport {
  readonly figures: readonly Figure[];
  readonly ratios: readonly Ratio[];
}

/** What the command line asked for, and the means to do it. */
export interface Bench {
  readonly sizes: readonly number[];
  /** Null: as the suite thinks right for each size. */
  readonly repetitions: number | null;
  /** Those that were asked for and answer. */
  readonly databases: readonly BenchDatabase[];
  /** A folder of its own for the suite; removed afterwards unless it is to be kept. */
  readonly folder: string;
  /** Runs one of the suite's tasks in a process of its own, so that no measurement pollutes another. */
  measure<Result>(task: string, input: unknown): Promise<Measured<Result>>;
  /** Tells people what is going on. */
  say(line: string): void;
}

export interface Measured<Result> {
  readonly result: Result;
  /** Highest resident memory of the process, in MB (10^6 bytes). */
  readonly peakRssMb: number;
}

/** A part of a suite that runs in a process of its own. Input and result are JSON. */
export type Task = (input: never) => Promise<unknown>;

/** A subject to be measured; listed in `suites.ts`. */
export interface Suite {
  readonly name: string;
  readonly tasks: Readonly<Record<string, Task>>;
  run(bench: Bench): Promise<SuiteReport>;
}
