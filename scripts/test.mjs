// Runs tests and ends with the line "N passed, N failed". `node scripts/test.mjs [JEST PROJECT ...]`; all projects without one.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build, buildScreens, install, root } from './prepare.mjs';

const TIME_TO_END = 15_000;

install();
build();
buildScreens();
const folder = mkdtempSync(join(tmpdir(), 'test-result-'));
const { code, hasHung } = await runJest(process.argv.slice(2));
const result = readResult();
rmSync(folder, { recursive: true });
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + (hasHung ? 1 : 0);
const skipped = result.numPendingTests > 0 ? `, ${result.numPendingTests} skipped` : '';
console.log(`${result.numPassedTests} passed, ${failed} failed${skipped}`);
process.exitCode = code === 0 && failed === 0 && result.numPassedTests > 0 ? 0 : 1;

/** Runs Jest and sees to it that it ends: a suite that leaves a connection or a timer behind is a fault of its own. */
async function runJest(projects) {
  // Jest prints its JSON on standard output as well; people read the progress on standard error.
  const jest = spawn(process.execPath, [...reporting(), ...jestArguments(projects)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => jest.once('exit', resolve));
  for (;;) {
    const code = await Promise.race([ended, pause(500, 'running')]);
    if (code !== 'running') return { code, hasHung: false };
    if (existsSync(resultFile())) break;
  }
  const giveUp = new AbortController();
  const code = await Promise.race([ended, pause(TIME_TO_END, 'hangs', { signal: giveUp.signal })]);
  giveUp.abort();
  if (code !== 'hangs') return { code, hasHung: false };
  await tellWhatIsOpen(jest);
  jest.kill('SIGKILL');
  return { code: await ended, hasHung: true };
}

function jestArguments(projects) {
  const args = [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--json', `--outputFile=${resultFile()}`];
  return projects.length > 0 ? [...args, '--selectProjects', ...projects] : args;
}

function resultFile() {
  return join(folder, 'result.json');
}

/** Without a result Jest itself did not run; it has said why on standard error. */
function readResult() {
  if (existsSync(resultFile())) return JSON.parse(readFileSync(resultFile(), 'utf8'));
  return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, numPendingTests: 0 };
}

/** Node can list what keeps it alive, connections with their addresses among it. */
function reporting() {
  return ['--report-on-signal', '--report-signal=SIGUSR2', `--report-directory=${folder}`];
}

async function tellWhatIsOpen(jest) {
  console.error(
    `\nAll tests are over, but ${TIME_TO_END / 1000} s later the process has not ended. What keeps it open:`,
  );
  jest.kill('SIGUSR2');
  await pause(2_000);
  for (const name of readdirSync(folder).filter((file) => file.startsWith('report.'))) {
    const { libuv } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const handle of libuv.filter(({ is_active, is_referenced }) => is_active && is_referenced)) {
      const place = [handle.localEndpoint, handle.remoteEndpoint].map((end) => end && `${end.host}:${end.port}`);
      console.error(`  ${handle.type} ${place.filter(Boolean).join(' -> ')}`);
    }
  }
  console.error('Run suites alone (npx jest --runInBand PATH) to find the one that does not end.\n');
}
