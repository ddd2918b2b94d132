import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CheckpointFolder, parseVerifierKey } from '@app/audit-log';
import { TypeOrmUnitOfWork } from '@app/database';
import { AuditSequencer, AuditSequencing, DatabaseAuditTrail } from '@app/features/audit-trail';
import { SystemClock } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { SIGNER } from './write-log';

const LOOK_MS = 5;
/** Acts come at any moment between two rounds of the sequencer. */
const GAPS_MS = [0, 37, 110, 260, 410];

/**
 * Milliseconds from an act's commit until a signed checkpoint that covers it lies in the files outside the database. The act is another
 * process's: nothing pokes the sequencer, which looks twice a second.
 */
export async function measurePublishing(
  dataSource: DataSource,
  { acts, folder }: { readonly acts: number; readonly folder: string },
): Promise<readonly number[]> {
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const clock = new SystemClock();
  const checkpoints = new CheckpointFolder(
    await mkdtemp(join(folder, 'checkpoints-')),
    parseVerifierKey(SIGNER.verifierKey),
  );
  const trail = new DatabaseAuditTrail(clock, { log: SIGNER.name, unitOfWork });
  const sequencer = new AuditSequencer({ dataSource, unitOfWork, clock, signer: SIGNER, folder: checkpoints });
  const sequencing = new AuditSequencing(sequencer, { warn: console.error, error: console.error });
  sequencing.start();
  const delays: number[] = [];
  for (let nth = 1; nth <= acts; nth++) {
    await pause(GAPS_MS[nth % GAPS_MS.length] ?? 0);
    const fact = { actor: 'bench', role: 'reviewer', action: 'ruling.made', subject: `ruling/${nth}` };
    await unitOfWork.run((tx) => trail.record(tx, fact));
    const committed = performance.now();
    while (((await checkpoints.newest())?.size ?? 0) < nth) await pause(LOOK_MS);
    delays.push(performance.now() - committed);
  }
  await sequencing.stop();
  return delays;
}
