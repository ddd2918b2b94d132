import { listAttachments } from '@app/features/file-receipt';
import { getMonthContext, getWorkedMonth, type WorkedMonth } from '@app/features/months';
import { type AdjustmentRule, type Scheme } from '@app/rules';
import { RecordNotFound } from '@app/workflow';
import type { EntityManager } from 'typeorm';
import { contentDigest } from './adjustment-content';
import { AdjustmentProposal } from './adjustment-proposal.entity';
import { AdjustmentRuleUnknown } from './adjustments.errors';

/** A proposal with what it rests on. */
export interface KnownProposal {
  readonly proposal: AdjustmentProposal;
  readonly rule: AdjustmentRule;
  readonly worked: WorkedMonth;
  /** Of exactly what is to be signed. */
  readonly digest: string;
}

/** A proposal as its signers are shown it. Throws `RecordNotFound`. */
export async function getProposal(manager: EntityManager, recordId: string): Promise<KnownProposal> {
  const proposal = await manager.findOneBy(AdjustmentProposal, { recordId });
  if (proposal === null) throw new RecordNotFound();
  const worked = await getWorkedMonth(manager, proposal.month);
  const { scheme } = await getMonthContext(manager, worked.assessmentId);
  const rule = getRule(scheme, proposal.rule);
  const attachments = await listAttachments(manager, recordId);
  return { proposal, rule, worked, digest: contentDigest(proposal, rule, attachments) };
}

/** A rule of notice §4 or §5. Throws `AdjustmentRuleUnknown`. */
export function getRule(scheme: Scheme, name: string): AdjustmentRule {
  const rule = scheme.adjustments.find((one) => one.rule === name);
  if (rule === undefined) throw new AdjustmentRuleUnknown();
  return rule;
}
