import type { OpenedEngine } from '@app/database/testing';
import { EVIDENCE_PARTS, PEOPLE } from '@app/features/evidence/testing';
import { KeepFile } from '@app/features/file-receipt';
import { monthProcess } from '@app/features/months';
import { type Acted, ActOnce, type SentCommand } from '@app/features/processes';
import { ProcessBench } from '@app/features/processes/testing';
import type { Actor } from '@app/kernel';
import {
  AdjustmentProposal,
  adjustmentProcess,
  ApproveAdjustment,
  CreateAdjustmentProposal1637714010000,
  getAdjustment,
  KeepAdjustmentProof,
  ProposeAdjustment,
  RejectAdjustment,
  RevokeAdjustment,
  VerifyAdjustment,
  WithdrawAdjustment,
} from '..';
import type { AdjustmentToPropose } from '../propose-adjustment';

/** What a database needs to hold bonuses and deductions. */
export const ADJUSTMENT_PARTS = {
  entities: [...EVIDENCE_PARTS.entities, AdjustmentProposal],
  migrations: [...EVIDENCE_PARTS.migrations, CreateAdjustmentProposal1637714010000],
};

/** The use cases of bonuses and deductions over a database, with short ways to say who does what. */
export class AdjustmentsBench {
  readonly proposing: ProposeAdjustment;
  readonly verifying: VerifyAdjustment;
  readonly approving: ApproveAdjustment;
  readonly rejecting: RejectAdjustment;
  readonly withdrawing: WithdrawAdjustment;
  readonly revoking: RevokeAdjustment;
  readonly keeping: KeepAdjustmentProof;
  private keys = 0;

  constructor(readonly bench: ProcessBench) {
    const { unitOfWork, commands, engine, dataSource, clock } = bench;
    const once = new ActOnce(unitOfWork, commands);
    this.proposing = new ProposeAdjustment(once, engine);
    this.verifying = new VerifyAdjustment(once, engine);
    this.approving = new ApproveAdjustment(once, engine);
    this.rejecting = new RejectAdjustment(once, engine);
    this.withdrawing = new WithdrawAdjustment(once, engine);
    this.revoking = new RevokeAdjustment(once, engine);
    this.keeping = new KeepAdjustmentProof(dataSource, new KeepFile(unitOfWork, clock));
  }

  static async over({ open }: OpenedEngine): Promise<AdjustmentsBench> {
    return new AdjustmentsBench(new ProcessBench(await open(ADJUSTMENT_PARTS), [monthProcess, adjustmentProcess]));
  }

  /** Somebody's request, under a key of its own. */
  by(actor: Actor): SentCommand {
    return { actor, key: `request-${String(++this.keys).padStart(8, '0')}`, digest: 'a'.repeat(64) };
  }

  /** Proposes a praise in the media in August 2021, unless said otherwise. */
  async propose(actor: Actor, more: Partial<AdjustmentToPropose> = {}): Promise<Acted> {
    const upload = { sha256: 'c'.repeat(64), size: 10, kind: 'pdf', name: '报道.pdf' } as const;
    const { id: file } = await this.keeping.execute(actor, '2021-08', upload);
    const usual = {
      month: '2021-08',
      rule: 'media',
      cases: 1,
      title: '《人民日报》专题报道',
      happenedOn: '2021-08-12',
    };
    return this.proposing.execute(this.by(actor), { ...usual, files: [file], reason: '符合加分条件', ...more });
  }

  /** A sign-off of what is there, by somebody who has just proved who they are. */
  async signing(actor: Actor, { id, version }: Pick<Acted, 'id' | 'version'>) {
    const { dataSource, reader, clock } = this.bench;
    const { contentSha256 } = await getAdjustment({ manager: dataSource.manager, reader }, PEOPLE.reviewer, id);
    return { ...this.by(actor), id, version, contentSha256, provedAt: clock.now() };
  }

  async verified(actor: Actor, more: Partial<AdjustmentToPropose> = {}): Promise<Acted> {
    return this.verifying.execute(await this.signing(PEOPLE.secondReviewer, await this.propose(actor, more)));
  }

  async approved(actor: Actor, more: Partial<AdjustmentToPropose> = {}): Promise<Acted> {
    return this.approving.execute(await this.signing(PEOPLE.leader, await this.verified(actor, more)));
  }
}
