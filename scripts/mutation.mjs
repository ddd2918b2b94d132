// `npm run mutation -- [LIBRARY[/FILE] ...]`: changes the library's code in every way Stryker knows and counts the changes that no unit
// test notices. Fails below the library's share. Takes an hour or more, so it is not part of CI; what was found out is kept in coverage/,
// and a further run tries only what changed since. `audit-log/merkle-hash` tries one file, beside what is known of the others.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { install } from './prepare.mjs';

/** The libraries with a share of changes, in per cent, that tests must notice. */
const LIBRARIES = { 'audit-log': 90 };
const CONCURRENCY = 2;

install();
// Tests that write files wait for the disk, thousands of times: where there is a disk in memory, they need not.
if (existsSync('/dev/shm')) process.env.TMPDIR = '/dev/shm';
const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : Object.keys(LIBRARIES)) {
  const [library, file = '**/*'] = name.split('/');
  if (LIBRARIES[library] === undefined) throw new Error(`Known libraries: ${Object.keys(LIBRARIES).join(', ')}`);
  await mutate(library, file);
}

/** Stryker itself sets the exit code where too much survives. */
async function mutate(library, file) {
  const least = LIBRARIES[library];
  process.env.MUTATED_LIBRARY = library;
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const stryker = new Stryker({
    mutate: [`libs/${library}/${file}.ts`, '!**/*.spec.ts', '!**/testing/**', '!**/index.ts'],
    testRunner: 'jest',
    jest: { projectType: 'custom', configFile: 'jest.mutation.config.js' },
    coverageAnalysis: 'perTest',
    // A change to what is computed once when a file is loaded needs all of its tests anew; there are few, and they take half of the time.
    ignoreStatic: true,
    concurrency: CONCURRENCY,
    ignorePatterns: ['dist', '.data', 'coverage'],
    tempDirName: folder,
    incremental: true,
    incrementalFile: `coverage/mutation-${library}-incremental.json`,
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false },
    jsonReporter: { fileName: `coverage/mutation-${library}.json` },
    thresholds: { high: 100, low: least, break: least },
  });
  try {
    await stryker.runMutationTest();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
