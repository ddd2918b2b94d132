import { CheckpointFolder, noteSigner, parseVerifierKey } from '@app/audit-log';
import type { AuditChoice } from '@app/config';
import { createDataSource, TypeOrmUnitOfWork } from '@app/database';
import { AuditTrail, Clock, UnitOfWork } from '@app/kernel';
import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type Provider,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditRetention } from './audit-hold.entity';
import { readAuditKey } from './audit-key';
import { AuditLogState } from './audit-log-state.entity';
import { AuditSequencer } from './audit-sequencer';
import { AuditSequencing } from './audit-sequencing';
import { AuditCheckpoint, AuditLeaf, AuditSubtree } from './audit-tree.entity';
import { DatabaseAuditTrail } from './database-audit-trail';
import { EraseExpiredPayloadsJob } from './erase-expired-payloads.job';
import { EraseSealedPayloadJob } from './erase-sealed-payload.job';
import { ErasingAccount } from './erasing-account';
import { SequenceAudit } from './sequence-audit.job';

export interface AuditTrailOptions {
  readonly audit: AuditChoice;
  /** Whether this process sequences: it then needs the log's key and the checkpoint folder. At least one process must. */
  readonly sequence: boolean;
}

const OPTIONS = Symbol('AUDIT_TRAIL_OPTIONS');
const log = new Logger('AuditTrail');

/** Wakes the sequencer of this process, if it has one; it exists before the sequencer does. */
class Poke {
  wake: () => void = () => undefined;
}

/** The connections of the sequencer: the application's, or those of an account of its own. */
class SequencerSource {
  constructor(
    readonly dataSource: DataSource,
    readonly isOwn: boolean,
  ) {}

  /** What it works with: transactions of its own account, where it has one. */
  means(ofMain: UnitOfWork): { readonly dataSource: DataSource; readonly unitOfWork: UnitOfWork } {
    const { dataSource, isOwn } = this;
    return { dataSource, unitOfWork: isOwn ? new TypeOrmUnitOfWork(dataSource) : ofMain };
  }
}

const RECORDING: Provider[] = [
  Poke,
  {
    provide: DatabaseAuditTrail,
    inject: [Clock, UnitOfWork, OPTIONS, Poke],
    useFactory: (
      clock: Clock,
      ...[unitOfWork, { audit }, poke]: [UnitOfWork, AuditTrailOptions, Poke]
    ): DatabaseAuditTrail =>
      new DatabaseAuditTrail(clock, { log: audit.origin, unitOfWork, onRecorded: () => poke.wake() }),
  },
  { provide: AuditTrail, useExisting: DatabaseAuditTrail },
  {
    provide: ErasingAccount,
    inject: [UnitOfWork, { token: SequencerSource, optional: true }],
    useFactory: (unitOfWork: UnitOfWork, source?: SequencerSource) =>
      new ErasingAccount(source === undefined ? null : source.means(unitOfWork)),
  },
  {
    provide: EraseSealedPayloadJob,
    inject: [DatabaseAuditTrail, ErasingAccount],
    useFactory: (trail: DatabaseAuditTrail, account: ErasingAccount) => new EraseSealedPayloadJob(trail, account),
  },
  {
    provide: EraseExpiredPayloadsJob,
    inject: [DatabaseAuditTrail, ErasingAccount, Clock, OPTIONS],
    useFactory: (
      trail: DatabaseAuditTrail,
      ...[account, clock, { audit }]: [ErasingAccount, Clock, AuditTrailOptions]
    ) => new EraseExpiredPayloadsJob(trail, account, { clock, log: audit.origin }),
  },
];

const SEQUENCING: Provider[] = [
  { provide: SequencerSource, inject: [OPTIONS, DataSource], useFactory: openSequencerSource },
  {
    provide: AuditSequencer,
    inject: [OPTIONS, SequencerSource, UnitOfWork, Clock],
    useFactory: makeSequencer,
  },
  { provide: SequenceAudit, inject: [AuditSequencer], useFactory: (one: AuditSequencer) => new SequenceAudit(one) },
  {
    provide: AuditSequencing,
    inject: [AuditSequencer],
    useFactory: (sequencer: AuditSequencer) => new AuditSequencing(sequencer, log),
  },
];

const RECORDED = [AuditTrail, DatabaseAuditTrail, EraseSealedPayloadJob, EraseExpiredPayloadsJob];

/**
 * The office's audit trail for a Nest application. Needs `DataSource`, `UnitOfWork` and `Clock` from a global module; gives `AuditTrail`,
 * `DatabaseAuditTrail`, the handlers of erasures and, where it sequences, `AuditSequencer` and the handler `SequenceAudit` to all.
 */
@Module({})
export class AuditTrailModule {
  static forRoot(options: AuditTrailOptions): DynamicModule {
    const parts = options.sequence ? [...RECORDING, ...SEQUENCING] : RECORDING;
    return {
      module: options.sequence ? SequencingModule : AuditTrailModule,
      global: true,
      providers: [{ provide: OPTIONS, useValue: options }, ...parts],
      exports: options.sequence ? [...RECORDED, AuditSequencer, SequenceAudit] : RECORDED,
    };
  }
}

@Module({})
class SequencingModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly sequencing: AuditSequencing,
    private readonly poke: Poke,
    private readonly source: SequencerSource,
  ) {}

  onApplicationBootstrap(): void {
    this.poke.wake = () => this.sequencing.poke();
    this.sequencing.start();
  }

  /** Before connections close: a round may be under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.poke.wake = () => undefined;
    await this.sequencing.stop();
    if (this.source.isOwn) await this.source.dataSource.destroy();
  }
}

async function openSequencerSource({ audit }: AuditTrailOptions, main: DataSource): Promise<SequencerSource> {
  const { database } = audit;
  const isMain = database.driver === 'sqlite' || ('url' in main.options && main.options.url === database.url);
  if (isMain) return new SequencerSource(main, false);
  const entities = [AuditLogState, AuditLeaf, AuditSubtree, AuditCheckpoint, AuditRetention];
  return new SequencerSource(await createDataSource(database, { entities, migrations: [] }).initialize(), true);
}

async function makeSequencer(
  { audit }: AuditTrailOptions,
  ...[source, unitOfWorkOfMain, clock]: [SequencerSource, UnitOfWork, Clock]
): Promise<AuditSequencer> {
  const signer = noteSigner(audit.origin, await readAuditKey(audit.key));
  const folder = new CheckpointFolder(audit.checkpointDirectory, parseVerifierKey(signer.verifierKey));
  return new AuditSequencer({ ...source.means(unitOfWorkOfMain), clock, signer, folder });
}
