// Runs tests and ends with the line "N passed, N failed". `node scripts/test.mjs [JEST PROJECT ...]`; all projects without one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, root } from './prepare.mjs';

install();
build();
const folder = mkdtempSync(join(tmpdir(), 'test-result-'));
const report = join(folder, 'result.json');
const projects = process.argv.slice(2);
const args = [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--json', '--forceExit', `--outputFile=${report}`];
if (projects.length > 0) args.push('--selectProjects', ...projects);
// Jest prints its JSON on standard output as well; people read the progress on standard error.
const jest = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

const result = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true });
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
const skipped = result.numPendingTests > 0 ? `, ${result.numPendingTests} skipped` : '';
console.log(`${result.numPassedTests} passed, ${failed} failed${skipped}`);
process.exit(jest.status === 0 && failed === 0 && result.numPassedTests > 0 ? 0 : 1);
