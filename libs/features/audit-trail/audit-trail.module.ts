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
import { readAuditKey } from './audit-key';
import { AuditLogState } from './audit-log-state.entity';
import { AuditSequencer } from './audit-sequencer';
import { AuditSequencing } from './audit-sequencing';
import { AuditCheckpoint, AuditLeaf, AuditSubtree } from './audit-tree.entity';
import { DatabaseAuditTrail } from './database-audit-trail';
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

/**
 * The office's audit trail for a Nest application. Needs `DataSource`, `UnitOfWork` and `Clock` from a global module; gives `AuditTrail`,
 * `DatabaseAuditTrail` and, where it sequences, `AuditSequencer` and the handler `SequenceAudit` to all.
 */
@Module({})
export class AuditTrailModule {
  static forRoot(options: AuditTrailOptions): DynamicModule {
    const parts = options.sequence ? [...RECORDING, ...SEQUENCING] : RECORDING;
    return {
      module: options.sequence ? SequencingModule : AuditTrailModule,
      global: true,
      providers: [{ provide: OPTIONS, useValue: options }, ...parts],
      exports: options.sequence
        ? [AuditTrail, DatabaseAuditTrail, AuditSequencer, SequenceAudit]
        : [AuditTrail, DatabaseAuditTrail],
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
  const entities = [AuditLogState, AuditLeaf, AuditSubtree, AuditCheckpoint];
  return new SequencerSource(await createDataSource(database, { entities, migrations: [] }).initialize(), true);
}

async function makeSequencer(
  { audit }: AuditTrailOptions,
  ...[{ dataSource, isOwn }, unitOfWorkOfMain, clock]: [SequencerSource, UnitOfWork, Clock]
): Promise<AuditSequencer> {
  const signer = noteSigner(audit.origin, await readAuditKey(audit.key));
  const folder = new CheckpointFolder(audit.checkpointDirectory, parseVerifierKey(signer.verifierKey));
  const unitOfWork = isOwn ? new TypeOrmUnitOfWork(dataSource) : unitOfWorkOfMain;
  return new AuditSequencer({ dataSource, unitOfWork, clock, signer, folder });
}
