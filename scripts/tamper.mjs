// `npm run test:tamper`: more than a thousand seeded mutations of databases and exports, and a hundred honest logs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './prepare.mjs';

install();
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const args = [jest, '--selectProjects', 'unit', '--testPathPatterns', '(database|export)-mutations'];
const env = { ...process.env, TAMPER_ROUNDS: '40', TAMPER_HONEST_LOGS: '100' };
process.exit(spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1);
