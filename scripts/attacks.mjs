// `npm run test:attacks`: every attack of test/attacks/attack-list.json on the running application, and what all of them came to.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const folder = mkdtempSync(join(tmpdir(), 'attack-tally-'));
const tallyFile = join(folder, 'tally.jsonl');
const done = spawnSync(process.execPath, [join(root, 'scripts', 'test.mjs'), 'attacks'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ATTACK_TALLY: tallyFile },
});
const tallies = existsSync(tallyFile) ? readFileSync(tallyFile, 'utf8').trimEnd().split('\n').map(JSON.parse) : [];
rmSync(folder, { recursive: true });

const rows = JSON.parse(readFileSync(join(root, 'test', 'attacks', 'attack-list.json'), 'utf8')).attacks;
const held = new Set(tallies.flatMap((tally) => tally.held));
const missing = rows.map(({ id }) => id).filter((id) => !held.has(id));
const sum = (count) => tallies.reduce((total, tally) => total + tally[count], 0);
if (missing.length > 0) console.log(`not as expected: ${missing.join(' ')}`);
console.log(
  `attacks: ${rows.length - missing.length} of ${rows.length} rows as expected, ` +
    `${sum('serverErrors')} of 5xx among ${sum('answers')} answers, ${sum('restarts')} restarts`,
);
process.exitCode = done.status === 0 && missing.length === 0 ? 0 : 1;
