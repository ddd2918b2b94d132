// `npm run coverage [-- LIBRARY ...]`: runs a library's unit tests and fails where a branch, a line or a function of it is not reached by
// them in the share that it must be. Reports are kept in coverage/.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './prepare.mjs';

/** The libraries with the share, in per cent, that tests must reach. */
const LIBRARIES = { 'audit-log': 100 };

install();
const named = process.argv.slice(2);
for (const library of named.length > 0 ? named : Object.keys(LIBRARIES)) {
  const least = LIBRARIES[library];
  if (least === undefined) throw new Error(`Known libraries: ${Object.keys(LIBRARIES).join(', ')}`);
  const threshold = JSON.stringify({ global: { branches: least, functions: least, lines: least, statements: least } });
  const args = [
    ...[join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', 'unit'],
    ...['--testPathPatterns', `libs/${library}/`, '--coverage', '--coverageProvider', 'babel'],
    ...['--collectCoverageFrom', `libs/${library}/**/*.ts`, '--collectCoverageFrom', '!**/testing/**'],
    ...['--coverageDirectory', join(root, 'coverage', library), '--coverageThreshold', threshold],
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
