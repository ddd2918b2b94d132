import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckpointFolder, noteSigner, parseVerifierKey } from '@app/audit-log';
import { createDataSource, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { AuditSequencer, DatabaseAuditTrail } from '@app/features/audit-trail';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { SystemClock } from '@app/kernel';
import { newFolder, runCli, runCliWith } from './run-cli';

jest.setTimeout(120_000);

const signer = noteSigner('yuncheng.example/shuanggongshi', Buffer.alloc(32, 3));
const fact = { actor: 'U-1', role: 'reviewer', action: 'record.corrected', subject: 'record/1' };

/** Records in the office's database as the standing system does, and leaves everything as it would. */
async function recordSome(data: string, count: number): Promise<void> {
  const path = join(data, 'database.sqlite');
  const dataSource = createDataSource(
    { driver: 'sqlite', path, durability: 'full' },
    { entities: ENTITIES, migrations: MIGRATIONS },
  );
  await dataSource.initialize();
  await runMigrations(dataSource);
  const clock = new SystemClock();
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const trail = new DatabaseAuditTrail(clock, { log: signer.name, unitOfWork });
  for (let nth = 0; nth < count; nth++) await unitOfWork.run((tx) => trail.record(tx, fact));
  const folder = new CheckpointFolder(join(data, 'audit', 'checkpoints'), parseVerifierKey(signer.verifierKey));
  await new AuditSequencer({ dataSource, unitOfWork, clock, signer, folder }).sequence();
  await dataSource.destroy();
}

describe('The commands of the office’s audit log', () => {
  test('examine the database, verify the export elsewhere, and let a witness cosign it, until something was changed', async () => {
    const data = newFolder();
    const examine = (to: string) =>
      runCliWith({ DATA_DIR: data }, 'audit-examine', '--log-key', signer.verifierKey, '--export', join(data, to));
    const cosign = (from: string) =>
      runCli(
        'audit-cosign',
        join(data, from),
        '--name',
        'yuncheng/auditor',
        '--key',
        join(data, 'witness', 'key.pem'),
        '--log-key',
        signer.verifierKey,
        '--note',
        join(data, 'cosigned'),
      );
    await recordSome(data, 3);
    expect(examine('first').code).toBe(0);
    expect(runCli('audit-verify', join(data, 'first'), '--key', signer.verifierKey).code).toBe(0);
    const first = cosign('first');
    expect(first.code).toBe(0);
    await recordSome(data, 2);
    expect(examine('second').code).toBe(0);
    expect(cosign('second').code).toBe(0);
    expect(readFileSync(join(data, 'cosigned'), 'utf8')).toMatch(/\n5\n[\s\S]*— yuncheng\/auditor /);
    const witnessKey = /见证公钥：(\S+)/.exec(first.output)?.[1] ?? '';
    const keys = ['--key', signer.verifierKey, '--witness-key', witnessKey, '--witnessed', join(data, 'cosigned')];
    expect(runCli('audit-verify', join(data, 'second'), ...keys).code).toBe(0);
    // Whoever rolls the log back cannot roll back the witness.
    expect(runCli('audit-verify', join(data, 'first'), ...keys).code).toBe(1);
    // The witness remembers what it has signed.
    expect(cosign('first').code).toBe(1);
    const entries = join(data, 'second', 'entries.jsonl');
    writeFileSync(entries, readFileSync(entries, 'utf8').replace('U-1', 'U-2'));
    expect(cosign('second').code).toBe(1);
    rmSync(data, { recursive: true });
  });

  test('say how they are used', () => {
    for (const command of ['audit-examine', 'audit-cosign', 'audit-grants']) expect(runCli(command).code).toBe(2);
  });
});
