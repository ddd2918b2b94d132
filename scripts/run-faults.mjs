// Runs the long tests of faults, which are no part of `npm test`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, buildScreens, install, root } from './prepare.mjs';

/** Runs `test/faults/FILE.fault-spec.ts` of each file, with `globals` for the tests. Returns Jest's exit code. */
export function runFaults({ files, pattern, globals = {} }) {
  install();
  build();
  buildScreens();
  const { projects } = createRequire(import.meta.url)(join(root, 'jest.config.js'));
  const project = projects.find(({ displayName }) => displayName === 'faults');
  const testMatch = files.map((file) => `<rootDir>/test/faults/${file}.fault-spec.ts`);
  const config = { ...project, testMatch, globals };
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const chosen = pattern === undefined ? [] : ['-t', pattern];
  // One after the other: each of them takes the whole machine.
  const args = [jest, '--config', JSON.stringify(config), '--runInBand', '--verbose', ...chosen];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
