import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CheckpointFolder, noteSigner, parseVerifierKey } from '@app/audit-log';
import { AuditSequencer, examineAuditLog, readAuditKey } from '@app/features/audit-trail';
import { newFolder, runCli } from '../run-cli';
import type { TestApp } from '../../support/test-app';

/** The log is examined in its database, and its export verified by the command, as an auditor does on another machine. */
export async function verifyAuditLog({ app, config, dataSource }: TestApp): Promise<void> {
  const { origin, key, checkpointDirectory } = config.audit;
  const { verifierKey } = noteSigner(origin, await readAuditKey(key));
  const sequencer = app.get(AuditSequencer, { strict: false });
  // The application's own may hold the log at this moment.
  while ((await sequencer.sequence()) === 'busy') await pause(50);
  const log = parseVerifierKey(verifierKey);
  const exportTo = join(newFolder(), 'export');
  const folder = new CheckpointFolder(checkpointDirectory, log);
  const { isIntact, findings, pending } = await examineAuditLog(dataSource, { log, verifierKey, folder, exportTo });
  expect({ isIntact, findings, pending }).toEqual({ isIntact: true, findings: [], pending: 0 });
  expect(runCli('audit-verify', exportTo, '--key', verifierKey).code).toBe(0);
}
