import { randomBytes } from 'node:crypto';
import { type AuditEntry, canonicalBytes, ENTRY_VERSION, entryBytes, SALT_SIZE, sealPayload } from '@app/audit-log';
import { managerOf } from '@app/database';
import {
  type AuditFact,
  AuditTrail,
  type Clock,
  type RefusedFact,
  type Transaction,
  type UnitOfWork,
} from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { EntryIds } from './entry-ids';

/** What the trail of the running office has, and that of an unattended run does not need. */
export interface OfficeAudit {
  /** The log of facts that name none. */
  readonly log: string;
  readonly unitOfWork: UnitOfWork;
  /** Told after each commit that recorded something, so that the sequencer need not wait for its next round. */
  readonly onRecorded?: () => void;
}

interface Seal {
  readonly digest: string;
  readonly salt: string;
  readonly payload: string;
}

const INSERT_ENTRY =
  'INSERT INTO audit_entry (id, log, at, actor, role, action, subject, month, unit, outcome, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
const INSERT_SEALED = 'INSERT INTO audit_sealed (entry_id, salt, payload) VALUES (?, ?, ?)';

/**
 * Writes entries in the transaction of what they describe: one INSERT each, and another where something is sealed. They have no place in
 * the log yet, so any number of processes can record at once; the sequencer gives the places.
 */
export class DatabaseAuditTrail extends AuditTrail {
  private readonly ids = new EntryIds();

  constructor(
    private readonly clock: Clock,
    private readonly office?: OfficeAudit,
  ) {
    super();
  }

  override async record(tx: Transaction, fact: AuditFact): Promise<void> {
    await this.recordEntry(tx, fact);
  }

  override async recordRefusal(fact: RefusedFact): Promise<void> {
    await this.requireOffice().unitOfWork.run((tx) => this.record(tx, { ...fact, outcome: 'refused' }));
  }

  /** As `record`; returns the entry's id. */
  async recordEntry(tx: Transaction, fact: AuditFact): Promise<string> {
    const at = this.clock.now();
    const id = this.ids.next(at);
    const seal = fact.sealed === undefined ? null : sealOf(fact.sealed);
    const entry = entryOf(fact, { id, at, log: fact.log ?? this.requireOffice().log, seal });
    const manager = managerOf(tx);
    await insertEntry(manager, entry, { id, at });
    if (seal !== null) await manager.query(INSERT_SEALED, [id, seal.salt, seal.payload]);
    const onRecorded = this.office?.onRecorded;
    if (onRecorded !== undefined) tx.afterCommit(onRecorded);
    return id;
  }

  private requireOffice(): OfficeAudit {
    if (this.office === undefined) throw new TypeError('This trail records for logs that are named only.');
    return this.office;
  }
}

function sealOf(sealed: NonNullable<AuditFact['sealed']>): Seal {
  const salt = randomBytes(SALT_SIZE);
  const payload = Buffer.from(canonicalBytes(sealed)).toString('utf8');
  return { ...sealPayload(sealed, salt), salt: salt.toString('hex'), payload };
}

interface EntryPlace {
  readonly id: string;
  readonly at: Date;
  readonly log: string;
  readonly seal: Seal | null;
}

function entryOf(fact: AuditFact, { id, at, log, seal }: EntryPlace): AuditEntry {
  const { actor, role, action, subject, reason, facts, refusal, requestId, outcome = 'done' } = fact;
  return {
    v: ENTRY_VERSION,
    log,
    seq: id,
    at: at.toISOString(),
    actor,
    role,
    action,
    subject,
    outcome,
    reason,
    facts,
    refusal,
    requestId,
    delegatedBy: fact.delegatedBy ?? undefined,
    month: fact.month ?? undefined,
    unit: fact.unit ?? undefined,
    before: fact.before ?? undefined,
    after: fact.after ?? undefined,
    sealed: seal === null ? undefined : { digest: seal.digest },
  };
}

/** By hand, because TypeORM's own INSERT costs more than the statement: this one is in every act. */
async function insertEntry(manager: EntityManager, entry: AuditEntry, row: { id: string; at: Date }): Promise<void> {
  const { log, actor, role, action, subject, month = null, unit = null, outcome } = entry;
  const bytes = Buffer.from(entryBytes(entry)).toString('utf8');
  await manager.query(INSERT_ENTRY, [row.id, log, row.at, actor, role, action, subject, month, unit, outcome, bytes]);
}
