import { cpus } from 'node:os';
import type { Figure, Labels, Ratio, SuiteReport } from './suite';

/** The reports of all suites that ran, as people read them. */
export function reportText(suite: string, { figures, ratios }: SuiteReport): string {
  const rows = [
    ...figures.map((figure) => [place(figure.labels), figure.name, valueText(figure), samplesText(figure)]),
    ...ratios.map((ratio) => [place(ratio.labels), ratio.name, `${ratio.value.toFixed(2)} x`, goalText(ratio)]),
  ].sort(byFirstCell);
  return [`# ${suite}`, ...table([['of', 'what', 'value', ''], ...rows])].join('\n');
}

/** Every figure and ratio, for programs. */
export function reportJson(reports: ReadonlyMap<string, SuiteReport>): string {
  const suites = [...reports].map(([name, { figures, ratios }]) => ({
    name,
    figures,
    ratios: ratios.map((ratio) => ({ ...ratio, met: ratio.goal === null ? null : ratio.value <= ratio.goal })),
  }));
  const environment = { node: process.version, platform: process.platform, cpus: cpus().map(({ model }) => model) };
  return `${JSON.stringify({ environment, suites }, null, 2)}\n`;
}

function place(labels: Labels): string {
  return Object.entries(labels)
    .map(([, value]) => (/^\d+$/.test(value) ? Number(value).toLocaleString('en').padStart(10) : value))
    .join(' ');
}

function byFirstCell([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function valueText({ value, unit }: Figure): string {
  const digits = unit === 's' ? 3 : unit === 'us/row' ? 2 : unit === 'ms' ? 1 : 0;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}

function samplesText({ samples }: Figure): string {
  if (samples.length < 2) return '';
  const lowest = Math.min(...samples);
  const highest = Math.max(...samples);
  return `median of ${samples.length}: ${lowest.toPrecision(3)} to ${highest.toPrecision(3)}`;
}

function goalText({ value, goal }: Ratio): string {
  if (goal === null) return '';
  return `goal <= ${goal}: ${value <= goal ? 'met' : 'MISSED'}`;
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows.map(([of = '', what = '', value = '', note = '']) =>
    [of.padEnd(widths[0] ?? 0), what.padEnd(widths[1] ?? 0), value.padStart(widths[2] ?? 0), note].join('  ').trimEnd(),
  );
}
