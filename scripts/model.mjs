// `npm run model -- --runs N`: the model-based tests of the processes with N random sequences for each table and each of the two tests.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { install, root } from './prepare.mjs';

const at = process.argv.indexOf('--runs');
const runs = Number(at === -1 ? 1000 : process.argv[at + 1]);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('用法：npm run model -- --runs 次数');
  process.exit(2);
}
install();
const { projects } = createRequire(import.meta.url)(join(root, 'jest.config.js'));
const unit = projects.find(({ displayName }) => displayName === 'unit');
// Two hours: fast-check itself ends when the runs are done.
const config = { ...unit, globals: { modelRuns: runs }, testTimeout: 7_200_000 };
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const args = [jest, '--config', JSON.stringify(config), '--verbose', 'process-tables.model'];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
