import { resolve } from 'node:path';
import { runAuditVerify } from '@app/audit-log';
import type { CommandPlace } from './command-place';

/** `audit-verify DIR`: checks an exported audit log offline. Exit code 0 if it is whole, 1 if not, 2 if it cannot be checked. */
export async function auditVerifyCommand(argv: readonly string[], place: CommandPlace): Promise<number> {
  const [folder = '', ...options] = argv;
  return runAuditVerify([folder.startsWith('-') ? folder : resolve(place.directory, folder), ...options], {
    out: (line) => console.log(line),
    err: (line) => console.error(line),
  });
}
