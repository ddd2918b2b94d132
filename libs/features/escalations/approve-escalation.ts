import { managerOf, updateExactlyOne } from '@app/database';
import { type Approval, IssueDocument, type OfficialContent, type SignedOff } from '@app/features/official-documents';
import { type Acted, loadRecord, type SentCommand } from '@app/features/processes';
import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EscalationActs } from './escalation-acts';
import { Escalation, type FrozenDocument, type FrozenEscalation } from './escalation.entity';
import { getEscalation } from './escalation.query';
import { escalationProcess } from './escalation.workflow';
import { EscalationShownOutdated, EscalationWithoutGround } from './escalations.errors';
import { draftDigest, PrepareEscalation } from './prepare-escalation';
import { shownOf } from './preview-escalation';
import { ISSUE_ESCALATION } from './report-escalation';
import { type EscalationSigning, factsOf, isSame } from './submit-escalation';

/** What both documents of an escalation are issued with. */
type Issuing = Omit<SignedOff, 'content' | 'series' | 'approvals'>;

/** A leader approves (签发): in one transaction the record moves, the numbers are taken and the documents are asked for. */
@Injectable()
export class ApproveEscalation {
  constructor(
    private readonly acts: EscalationActs,
    private readonly prepare: PrepareEscalation,
    private readonly issue: IssueDocument,
  ) {}

  /** `signatory` is printed on the report (签发人). Throws `EscalationShownOutdated`, and what the engine throws. */
  execute(command: SentCommand, signing: EscalationSigning & { readonly signatory: string }): Promise<Acted> {
    const { id, version, shown, provedAt, reason, signatory } = signing;
    const { actor } = command;
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      const escalation = await getEscalation(manager, id);
      const approved = await this.acts.act(tx, {
        id,
        version,
        action: 'approve',
        actor,
        reason,
        provedAt,
        facts: factsOf(shown),
        guards: async () => {
          const { frozen } = escalation;
          if (frozen === null || !isSame(shownOf(frozen), shown)) throw new EscalationShownOutdated();
          return { 'document-unchanged': await this.isUnchanged(manager, escalation, frozen) };
        },
      });
      const { frozen, unitCode } = escalation;
      if (frozen === null) throw new EscalationShownOutdated();
      const record = await loadRecord(tx, escalationProcess, id);
      const by = { actor: actor.id, role: approved.role, delegatedBy: actor.delegatedBy, requestId: actor.requestId };
      const followUp = { name: ISSUE_ESCALATION, payload: { recordId: id, ordinal: approved.version } };
      const issuing = { issueDate: frozen.issueDate, month: record.month ?? '', unitCode, by, followUp };
      await this.number(tx, { id, frozen, signatory }, issuing);
      return approved;
    });
  }

  /** By the bulletins in force at this moment: a correction or a further month makes other documents of it. */
  private async isUnchanged(
    manager: EntityManager,
    escalation: Escalation,
    frozen: FrozenEscalation,
  ): Promise<boolean> {
    try {
      return draftDigest(await this.prepare.execute(manager, escalation)) === draftDigest(frozen);
    } catch (error) {
      if (error instanceof EscalationWithoutGround) return false;
      throw error;
    }
  }

  private async number(
    tx: Transaction,
    what: { readonly id: string; readonly frozen: FrozenEscalation; readonly signatory: string },
    issuing: Issuing,
  ): Promise<void> {
    const { id, frozen, signatory } = what;
    const approvals = await approvalsOf(tx, id);
    const issue = async ({ content, series, preview }: FrozenDocument): Promise<string> => {
      const seen = approvals.map((approval) => ({ ...approval, digest: preview.sha256 }));
      const signed = withSignatory(content, signatory);
      return (await this.issue.execute(tx, { ...issuing, content: signed, series, approvals: seen })).id;
    };
    const reportId = await issue(frozen.report);
    const noticeId = frozen.notice === null ? null : await issue(frozen.notice);
    await updateExactlyOne(managerOf(tx), Escalation, { where: { id }, set: { reportId, noticeId } });
  }
}

/** A report upwards names who signed it (GB/T 9704-2012 §7.2.6). */
function withSignatory(content: OfficialContent, signatory: string): OfficialContent {
  if (content.kind === 'escalation-report') return { ...content, report: { ...content.report, signatory } };
  if (content.kind === 'accountability-report') return { ...content, report: { ...content.report, signatory } };
  return content;
}

/** The signatures since the last submission. */
async function approvalsOf(tx: Transaction, id: string): Promise<readonly Omit<Approval, 'digest'>[]> {
  const { acts } = await loadRecord(tx, escalationProcess, id);
  const submitted = acts.findLastIndex(({ action }) => action === 'submit');
  return acts
    .slice(Math.max(0, submitted))
    .flatMap(({ signOff: meaning, actorId: accountId, role, delegatedBy, at }) =>
      meaning === null ? [] : [{ accountId, role, delegatedBy, meaning, at: at.toISOString() }],
    );
}
