import { median } from '../statistics';
import type { Figure, Labels, Ratio, SuiteReport } from '../suite';
import type { BareLoadTimes } from './bare-load';
import type { GeneratedMonth } from './generate-month';
import type { ImportTimes } from './import-and-compare';
import type { WholeTimes } from './whole-month';

/** What was measured of one month on one engine; times in seconds, memory in MB. */
export interface MonthSamples {
  readonly loads: BareLoadTimes[];
  readonly imports: ImportTimes[];
  readonly wholes: WholeTimes[];
  readonly importRss: number[];
  readonly wholeRss: number[];
}

/** The goals of the product: at most so many times the bare work, and so many MB. */
const GOALS = { import: 2, compare: 1.5, whole: 2, rssMb: 400, linear: 1.3 } as const;
const WHOLE_PER_ROW = 'whole month a row';
const IMPORT_PER_ROW = 'import a row';

/** The figures and ratios of one month on one engine. */
export function monthReport(labels: Labels, month: GeneratedMonth, samples: MonthSamples): SuiteReport {
  const { loads, imports, wholes } = samples;
  const times = (name: string, values: readonly number[]): Figure => ({
    ...{ name, labels, unit: 's', value: median(values), samples: values },
  });
  const load = times(
    'bare load',
    loads.map((run) => run.platform),
  );
  const ledgers = times(
    'bare load of the ledgers',
    loads.map((run) => run.ledgers),
  );
  const platform = times(
    'import',
    imports.map((run) => run.platform),
  );
  const join = times(
    'bare anti-join',
    imports.flatMap((run) => run.join),
  );
  const stored = times(
    'the same join, each row and its record stored',
    imports.flatMap((run) => run.storedJoin),
  );
  const compare = times(
    'comparison',
    imports.flatMap((run) => run.compare),
  );
  const whole = times(
    'whole month, to its tables',
    wholes.map((run) => run.tables),
  );
  const perRow = (name: string, figure: Figure): Figure => ({
    ...{ name, labels, unit: 'us/row', value: (figure.value / month.platformRows) * 1e6, samples: [] },
  });
  const memory = (name: string, values: readonly number[]): Figure => ({
    ...{ name, labels, unit: 'MB', value: Math.max(...values), samples: values },
  });
  const wholeMemory = memory('whole month, peak RSS', samples.wholeRss);
  const over = (name: string, [part, base]: readonly [number, number], goal: number | null): Ratio => ({
    ...{ name, labels, value: part / base, goal },
  });
  const figures = [
    load,
    ledgers,
    platform,
    times(
      'ledgers in',
      imports.map((run) => run.ledgers),
    ),
    times(
      'units checked',
      imports.map((run) => run.check),
    ),
    join,
    stored,
    compare,
    times(
      'whole month, to its scores',
      wholes.map((run) => run.scores),
    ),
    whole,
    times(
      'whole month, to its last document',
      wholes.map((run) => run.documents),
    ),
    memory('import, peak RSS', samples.importRss),
    wholeMemory,
    perRow(IMPORT_PER_ROW, platform),
    perRow(WHOLE_PER_ROW, whole),
  ];
  // A comparison is there to keep what it finds: the join that stores it is its bare part, the one that counts is told beside it.
  const bareParts = load.value + ledgers.value + stored.value;
  const ratios = [
    over('import / bare load', [platform.value, load.value], GOALS.import),
    over('comparison / the same join stored', [compare.value, stored.value], GOALS.compare),
    over('comparison / bare anti-join that only counts', [compare.value, join.value], null),
    over('whole month / bare loads and stored join', [whole.value, bareParts], GOALS.whole),
    over('whole month / bare load of the records and counting join', [whole.value, load.value + join.value], null),
    over(`peak RSS / ${GOALS.rssMb} MB`, [wholeMemory.value, GOALS.rssMb], 1),
  ];
  return labels['engine'] === 'sqlite' ? withCpu({ figures, ratios }, labels, samples) : { figures, ratios };
}

/**
 * The same by the time that this process had a processor, which other processes disturb far less. On SQLite alone, where all the
 * work is done in this process.
 */
function withCpu({ figures, ratios }: SuiteReport, labels: Labels, { loads, imports }: MonthSamples): SuiteReport {
  const cpu = (name: string, values: readonly number[]): Figure => ({
    ...{ name: `${name}, CPU`, labels, unit: 's', value: median(values), samples: values },
  });
  const load = cpu(
    'bare load',
    loads.map((run) => run.platformCpu),
  );
  const platform = cpu(
    'import',
    imports.map((run) => run.platformCpu),
  );
  const stored = cpu(
    'the same join, each row and its record stored',
    imports.flatMap((run) => run.storedJoinCpu),
  );
  const compare = cpu(
    'comparison',
    imports.flatMap((run) => run.compareCpu),
  );
  const over = (name: string, part: Figure, base: Figure): Ratio => ({
    ...{ name: `${name}, by CPU`, labels, value: part.value / base.value, goal: null },
  });
  return {
    figures: [...figures, load, platform, stored, compare],
    ratios: [
      ...ratios,
      over('import / bare load', platform, load),
      over('comparison / the same join stored', compare, stored),
    ],
  };
}

/** What a row costs in each month against what it costs in the next smaller one: no more, if the work is linear. */
export function linearity(figures: readonly Figure[]): Ratio[] {
  return [IMPORT_PER_ROW, WHOLE_PER_ROW].flatMap((name) => {
    const costs = figures.filter((figure) => figure.name === name);
    return costs.flatMap((cost) => {
      const { engine = '', records = '' } = cost.labels;
      const smaller = costs.filter(
        ({ labels }) => labels['engine'] === engine && Number(labels['records']) < Number(records),
      );
      const before = smaller.at(-1);
      if (before === undefined) return [];
      return [
        {
          name: `${name} / of ${before.labels['records']}`,
          labels: cost.labels,
          value: cost.value / before.value,
          goal: GOALS.linear,
        },
      ];
    });
  });
}
