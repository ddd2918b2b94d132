// Cruises every folder of examples/ as if it were the repository and prints, as JSON, the rules and which
// of them reported which file. A process of its own: dependency-cruiser is an ES module, which Jest's loader cannot take.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const { forbidden, options } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));

/** The aliases of the repository, leading into the example. */
function configFor(example, folder) {
  const fileName = join(scratch, `${example}.json`);
  const compilerOptions = { baseUrl: relative(scratch, folder) };
  writeFileSync(fileName, JSON.stringify({ extends: relative(scratch, join(root, 'tsconfig.json')), compilerOptions }));
  return fileName;
}

async function reportsOn(example) {
  const baseDir = join(here, 'examples', example);
  const fileName = configFor(example, baseDir);
  const ruleSet = { forbidden, options };
  const done = await cruise(
    readdirSync(baseDir),
    { ...options, baseDir, tsConfig: { fileName }, ruleSet, validate: true },
    options.enhancedResolveOptions,
    { tsConfig: extractTSConfig(fileName) },
  );
  return done.output.summary.violations.map(({ rule, from }) => ({ rule: rule.name, file: from }));
}

const scratch = mkdtempSync(join(tmpdir(), 'import-rules-'));
try {
  const reports = {};
  for (const example of readdirSync(join(here, 'examples'))) reports[example] = await reportsOn(example);
  const rules = forbidden.map(({ name, scope = 'file' }) => ({ name, scope }));
  console.log(JSON.stringify({ rules, reports }));
} finally {
  rmSync(scratch, { recursive: true });
}
