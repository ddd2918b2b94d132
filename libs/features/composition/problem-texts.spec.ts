import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDGE_TEXTS, ProblemCatalogue } from '@app/http';
import { PROBLEM_TEXTS } from '.';

const LIBS = join(__dirname, '../..');
const OF_TESTS = /\.(?:spec|contract)\.ts$|[\\/]testing[\\/]/;
/** What errors that are no refusals are told as. */
const JUDGED = ['unexpected', 'service-away', 'storage-full'];
const CODE = /\breadonly code(?:: [\w<>' |]+)? = '([^']+)'/g;

/** The codes of the refusals that a source declares. */
function codesIn(source: string): string[] {
  return [...source.matchAll(CODE)].flatMap(([, code]) => (code === undefined ? [] : [code]));
}

function declaredCodes(): Map<string, string> {
  const files = readdirSync(LIBS, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !OF_TESTS.test(file),
  );
  return new Map(files.flatMap((file) => codesIn(readFileSync(join(LIBS, file), 'utf8')).map((code) => [code, file])));
}

describe('the texts of refusals', () => {
  const catalogue = new ProblemCatalogue([EDGE_TEXTS, ...PROBLEM_TEXTS]);
  const declared = declaredCodes();

  it('are there for every code that the product refuses with', () => {
    const missing = [...declared].filter(([code]) => !catalogue.codes().includes(code));
    expect(missing).toEqual([]);
  });

  it('are there for no code that nobody refuses with any more', () => {
    expect(catalogue.codes().filter((code) => !declared.has(code) && !JUDGED.includes(code))).toEqual([]);
  });

  it('would be missed: a class without one is found', () => {
    const source = `export class Offending extends DomainError {\n  readonly code = 'offending';\n  readonly kind: RefusalKind = 'invalid';\n}`;
    expect(codesIn(source)).toEqual(['offending']);
    expect(declared.get('stale-version')).toMatch(/database\.errors\.ts$/);
  });

  it('are Chinese, and end their sentences', () => {
    for (const texts of [EDGE_TEXTS, ...PROBLEM_TEXTS]) {
      for (const { title, detail, next } of Object.values(texts)) {
        expect(title).toMatch(/^[\p{Script=Han}\w（）()、]+$/u);
        for (const sentence of [detail, next]) if (sentence !== undefined) expect(sentence).toMatch(/。$|\{list\}$/);
      }
    }
  });
});
