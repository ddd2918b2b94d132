// `npm run samples`: writes one sample of each kind of document to docs/samples/.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { install, root } from './prepare.mjs';

install();
const { projects } = createRequire(import.meta.url)(join(root, 'jest.config.js'));
const unit = projects.find(({ displayName }) => displayName === 'unit');
// The test that compares them writes them first when it is told so.
const config = { ...unit, globals: { writeSamples: true } };
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const args = [jest, '--config', JSON.stringify(config), 'libs/documents/testing/samples'];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
