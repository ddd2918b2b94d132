import type { OpenedEngine } from '@app/database/testing';
import { AttachedFile, CreateAttachedFile1637714000000 } from '@app/features/file-receipt';
import { CreateReceivedFile1637713800100, KeepFile, ReceivedFile } from '@app/features/file-receipt';
import { monthProcess } from '@app/features/months';
import { MONTH_PARTS } from '@app/features/months/testing';
import { type Acted, ActOnce, type SentCommand } from '@app/features/processes';
import { actorOf, PROCESS_PARTS, ProcessBench } from '@app/features/processes/testing';
import type { Actor } from '@app/kernel';
import {
  AcceptEvidence,
  Adjustment,
  CreateEvidence1637712400000,
  CreateEvidenceSubmission1637714000100,
  EvidenceItem,
  evidenceProcess,
  EvidenceSubmission,
  KeepEvidenceFile,
  NoDataStatement,
  ResubmitEvidence,
  ReturnEvidence,
  RevokeEvidence,
  SubmitEvidence,
  WithdrawEvidence,
} from '..';

/** What a database needs to hold evidence. */
export const EVIDENCE_PARTS = {
  entities: [
    ...PROCESS_PARTS.entities,
    ...MONTH_PARTS.entities,
    ReceivedFile,
    AttachedFile,
    EvidenceItem,
    NoDataStatement,
    Adjustment,
    EvidenceSubmission,
  ],
  migrations: [
    ...MONTH_PARTS.migrations,
    ...PROCESS_PARTS.migrations,
    CreateEvidence1637712400000,
    CreateReceivedFile1637713800100,
    CreateAttachedFile1637714000000,
    CreateEvidenceSubmission1637714000100,
  ],
};

/** The office's officers and reviewers as the tests of claims know them. */
export const PEOPLE = {
  county: actorOf('county', 'county-officer', { unitCode: '140802' }),
  otherCounty: actorOf('other-county', 'county-officer', { unitCode: '140881' }),
  department: actorOf('department', 'unit-officer', { unitCode: 'D01' }),
  countyDepartment: actorOf('county-department', 'unit-officer', { unitCode: '14080203' }),
  reviewer: actorOf('reviewer', 'reviewer'),
  secondReviewer: actorOf('second-reviewer', 'reviewer'),
  leader: actorOf('leader', 'leader'),
};

/** The use cases of evidence over a database, with short ways to say who does what. */
export class EvidenceBench {
  readonly submitting: SubmitEvidence;
  readonly accepting: AcceptEvidence;
  readonly returning: ReturnEvidence;
  readonly resubmitting: ResubmitEvidence;
  readonly withdrawing: WithdrawEvidence;
  readonly revoking: RevokeEvidence;
  readonly keeping: KeepEvidenceFile;
  private keys = 0;

  constructor(readonly bench: ProcessBench) {
    const { unitOfWork, commands, engine, dataSource, clock } = bench;
    const once = new ActOnce(unitOfWork, commands);
    this.submitting = new SubmitEvidence(once, engine);
    this.accepting = new AcceptEvidence(once, engine);
    this.returning = new ReturnEvidence(once, engine);
    this.resubmitting = new ResubmitEvidence(once, engine);
    this.withdrawing = new WithdrawEvidence(once, engine);
    this.revoking = new RevokeEvidence(once, engine);
    this.keeping = new KeepEvidenceFile(dataSource, new KeepFile(unitOfWork, clock));
  }

  static async over({ open }: OpenedEngine): Promise<EvidenceBench> {
    return new EvidenceBench(new ProcessBench(await open(EVIDENCE_PARTS), [monthProcess, evidenceProcess]));
  }

  /** Somebody's request, under a key of its own. */
  by(actor: Actor): SentCommand {
    return { actor, key: `request-${String(++this.keys).padStart(8, '0')}`, digest: 'a'.repeat(64) };
  }

  /** A file that was handed in for an item; returns its number. */
  async file(actor: Actor, month: string, item: string): Promise<string> {
    const upload = { sha256: 'b'.repeat(64), size: 10, kind: 'pdf', name: '工作方案.pdf' } as const;
    return (await this.keeping.execute(actor, { month, item }, upload)).id;
  }

  async submit(actor: Actor, month: string, item: string): Promise<Acted> {
    const files = [await this.file(actor, month, item)];
    const webAddress = item.startsWith('I2') ? 'http://www.example.gov.cn/sgs' : undefined;
    return this.submitting.execute(this.by(actor), { month, item, files, webAddress });
  }

  async accepted(actor: Actor, month: string, item: string): Promise<Acted> {
    const { id, version } = await this.submit(actor, month, item);
    return this.accepting.execute({ ...this.by(PEOPLE.reviewer), id, version });
  }
}
