// Format, lint, types, import rules and dead code; stops at the first kind that fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './prepare.mjs';

const CHECKS = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'eslint', ['--max-warnings', '0', '.']],
  ['types', 'tsc', ['-p', '.']],
  ['types of the screens', 'tsc', ['-p', 'apps/web']],
  ['import rules', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'test']],
  ['dead code', 'knip', ['--no-progress', '--treat-config-hints-as-errors']],
];

install();
for (const [name, command, args] of CHECKS) {
  const started = performance.now();
  const done = spawnSync(join(root, 'node_modules', '.bin', command), args, { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) {
    console.error(`verify: ${name} failed`);
    process.exit(1);
  }
  console.log(`verify: ${name} ok (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
