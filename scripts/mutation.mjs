// `npm run mutation -- [LIBRARY[/FILE] ...]`: changes a library's code in every way Stryker knows, a file at a time, and counts the changes
// that its unit tests do not notice. A file is tried with its own spec, one without a spec of its own with all of the library's. Fails
// below the library's share. Takes an hour, so it is not part of CI; what was found is kept in coverage/, and the next run tries what
// changed since.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import jestConfig from '../jest.config.js';
import { install, root } from './prepare.mjs';

/** The libraries with the share of changes, in per cent, that tests must notice. */
const LIBRARIES = { 'audit-log': 90 };
const CONCURRENCY = 2;
const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

install();
// Tests that write files wait for the disk, thousands of times: where there is a disk in memory, they need not.
if (existsSync('/dev/shm')) process.env.TMPDIR = '/dev/shm';
const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : Object.keys(LIBRARIES)) {
  const [library, only] = name.split('/');
  const least = LIBRARIES[library];
  if (least === undefined) throw new Error(`Known libraries: ${Object.keys(LIBRARIES).join(', ')}`);
  await tryLibrary(library, { least, only });
}

async function tryLibrary(library, { least, only }) {
  const files = sourcesOf(library).filter((file) => only === undefined || file === only);
  const total = { noticed: 0, missed: 0 };
  const lines = [];
  for (const file of files) {
    const results = await mutate(library, file);
    const noticed = results.filter(({ status }) => NOTICED.includes(status)).length;
    const missed = results.filter(({ status }) => MISSED.includes(status));
    total.noticed += noticed;
    total.missed += missed.length;
    lines.push(
      `${share(noticed, missed.length)}  ${library}/${file}: ${noticed} of ${noticed + missed.length} noticed`,
    );
    for (const { location, mutatorName, replacement } of missed) {
      lines.push(`          line ${location.start.line}: ${mutatorName} ${replacement.split('\n')[0].slice(0, 90)}`);
    }
  }
  console.log(lines.join('\n'));
  console.log(
    `${share(total.noticed, total.missed)}  ${library}: ${total.noticed} noticed, ${total.missed} missed, at least ${least}%`,
  );
  if (total.noticed * 100 < least * (total.noticed + total.missed)) process.exitCode = 1;
}

function sourcesOf(library) {
  const isSource = (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && name !== 'index.ts';
  return readdirSync(join(root, 'libs', library))
    .filter(isSource)
    .map((name) => name.slice(0, -'.ts'.length));
}

function share(noticed, missed) {
  return `${((100 * noticed) / Math.max(1, noticed + missed)).toFixed(1).padStart(6)}%`;
}

async function mutate(library, file) {
  const own = existsSync(join(root, 'libs', library, `${file}.spec.ts`));
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  try {
    return await new Stryker({
      mutate: [`libs/${library}/${file}.ts`],
      testRunner: 'jest',
      jest: { projectType: 'custom', config: jestFor(`libs/${library}/${own ? file : '*'}.spec.ts`) },
      coverageAnalysis: 'perTest',
      concurrency: CONCURRENCY,
      ignorePatterns: ['/*', '!/libs', '!/test', '!/.swcrc', '!/package.json', '!/tsconfig.json'],
      tempDirName: folder,
      incremental: true,
      incrementalFile: `coverage/mutation/${library}/${file}.json`,
      reporters: ['progress-append-only'],
    }).runMutationTest();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the unit tests run, in the copy that Stryker makes. */
function jestFor(tests) {
  const { transform, transformIgnorePatterns, moduleNameMapper } = jestConfig.projects[0];
  return {
    ...{ transform, transformIgnorePatterns, moduleNameMapper, testEnvironment: 'node' },
    testMatch: [`<rootDir>/${tests}`],
    // Hundreds of seeded cases, for what the other specs show one by one.
    testPathIgnorePatterns: ['-mutations\\.spec\\.ts$'],
  };
}
