import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Report {
  readonly rule: string;
  readonly file: string;
}

interface Cruise {
  readonly rules: readonly { readonly name: string; readonly scope: 'file' | 'folder' }[];
  readonly reports: Readonly<Record<string, readonly Report[]>>;
}

/** Every example folder is named after the rule it breaks: by a value in one file, by a type alone in another. */
const { rules, reports }: Cruise = JSON.parse(
  execFileSync(process.execPath, [join(__dirname, 'cruise-examples.mjs')], { encoding: 'utf8' }),
);
const NAMES = rules.map(({ name }) => name).sort();

function filesReportedBy(name: string): string[] {
  return (reports[name] ?? []).map(({ file }) => file);
}

describe('The import rules', () => {
  test('each have an offending example, and there is no example without a rule', () => {
    expect(Object.keys(reports).sort()).toEqual(NAMES);
  });

  test.each(NAMES)('%s alone refuses its example', (name) => {
    expect([...new Set((reports[name] ?? []).map(({ rule }) => rule))]).toEqual([name]);
  });

  // A rule about folders names no files; its example has one direction that exists by a type alone.
  test.each(rules.filter(({ scope }) => scope === 'file'))('$name counts an import of types alone', ({ name }) => {
    const files = filesReportedBy(name).map((path) => path.slice(path.lastIndexOf('/') + 1));
    expect(files).toEqual(expect.arrayContaining(['by-type.ts', 'by-value.ts']));
  });

  test('name both libraries of a circle that exists by types alone', () => {
    expect(filesReportedBy('libraries-without-circles').sort()).toEqual(['libs/intake', 'libs/rules']);
  });
});
