// Measures from `npm start` to the first page and prints it. `node scripts/start-times.mjs [--starts N] [--fresh]`; with --fresh
// also a new clone of the last commit, which installs and builds (needs the network).
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build, install, root } from './prepare.mjs';

const PATIENCE = 600_000;
const GOAL = { fresh: 90_000, second: 3_000 };

const { values } = parseArgs({ options: { starts: { type: 'string', default: '5' }, fresh: { type: 'boolean' } } });
const scratch = mkdtempSync(join(tmpdir(), 'start-times-'));
try {
  if (values.fresh) await measureFreshClone();
  await measureSecondStarts(Number(values.starts));
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}

async function measureFreshClone() {
  const clone = join(scratch, 'clone');
  const done = spawnSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' });
  if (done.status !== 0) throw new Error('git clone failed');
  const started = await startOnce(clone, join(scratch, 'fresh'));
  tell('fresh clone, first page', started.firstPage, GOAL.fresh);
}

/** The example months are worked by the first start; the ones measured find them done. */
async function measureSecondStarts(starts) {
  install();
  build();
  const data = join(scratch, 'data');
  const first = await startOnce(root, data, /2021-09 考核完成/);
  console.log(
    `first start, first page: ${Math.round(first.firstPage)} ms; example months: ${Math.round(first.ended)} ms`,
  );
  const times = [];
  for (let i = 0; i < starts; i++) times.push((await startOnce(root, data)).firstPage);
  times.sort((a, b) => a - b);
  tell(`second start, first page, median of ${starts}`, times[Math.floor(starts / 2)], GOAL.second);
  console.log(`  fastest ${Math.round(times[0])} ms, slowest ${Math.round(times.at(-1))} ms`);
}

function tell(what, time, goal) {
  console.log(`${what}: ${Math.round(time)} ms (goal ${goal} ms, ratio ${(time / goal).toFixed(2)})`);
}

/** Starts the product, waits for the first page and for what it is to say, and ends it. Times in milliseconds. */
async function startOnce(cwd, data, lastWords = /./) {
  const port = await freePort();
  const began = performance.now();
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data };
  // A group of its own, so that the process behind npm can be ended with it.
  const child = spawn('npm', ['start', '--silent'], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    await until(() => isServed(port), child);
    const firstPage = performance.now() - began;
    await until(() => lastWords.test(said), child);
    return { firstPage, ended: performance.now() - began };
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}

async function until(isTrue, child) {
  const limit = performance.now() + PATIENCE;
  while (!(await isTrue())) {
    if (child.exitCode !== null) throw new Error(`npm start ended with code ${child.exitCode}`);
    if (performance.now() > limit) throw new Error(`npm start took longer than ${PATIENCE} ms`);
    await pause(10);
  }
}

function isServed(port) {
  return fetch(`http://127.0.0.1:${port}/`).then(
    async (response) => response.ok && (await response.text()) !== '',
    () => false,
  );
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
