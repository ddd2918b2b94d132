import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './compose-file';

/** The script needs a shell and openssl, which not every machine has. */
export const canMakeSecrets = spawnSync('sh', ['-c', 'command -v openssl']).status === 0;

/** Runs a copy of the script; returns its folder of secrets. */
export function makeSecrets(folder: string): string {
  cpSync(join(ROOT, 'deploy/make-secrets.sh'), join(folder, 'make-secrets.sh'));
  execFileSync('sh', [join(folder, 'make-secrets.sh')]);
  return join(folder, 'secrets');
}
