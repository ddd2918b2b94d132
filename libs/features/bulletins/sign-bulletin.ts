import { managerOf, updateExactlyOne } from '@app/database';
import { getMonthContext, holdMonth } from '@app/features/months';
import { type Approval, IssueDocument } from '@app/features/official-documents';
import { type Acted, type ActOutcome, type LoadedRecord, loadRecord, type SentCommand } from '@app/features/processes';
import { type Actor, Clock, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { BulletinActs } from './bulletin-acts';
import { Bulletin } from './bulletin.entity';
import { getBulletin } from './bulletin.query';
import { bulletinProcess } from './bulletin.workflow';
import { BulletinNotSubmitted, BulletinShownOutdated } from './bulletins.errors';
import { isChainComplete, isManifestPresent, isShown, requireDateAhead, signaturesOf } from './manifest-guards';
import { SEAL_BULLETIN } from './seal-bulletin';
import type { BulletinSigning } from './submit-bulletin';

type Signed = ActOutcome<typeof bulletinProcess>;

/** The leader signs (签发): in one transaction the record moves, the number is taken and the document is asked for. */
@Injectable()
export class SignBulletin {
  constructor(
    private readonly acts: BulletinActs,
    private readonly issue: IssueDocument,
    private readonly clock: Clock,
  ) {}

  /** Throws `BulletinShownOutdated` where the leader saw something else, `BulletinDatePast`, and what the engine throws. */
  execute(command: SentCommand, { id, version, shown, provedAt }: BulletinSigning): Promise<Acted> {
    const { actor } = command;
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      // What sends the month back, as an upheld objection does, comes before this signature or is refused after it.
      await holdMonth(tx, (await getBulletin(manager, id)).month);
      const bulletin = await getBulletin(manager, id);
      const signed = await this.acts.act(tx, {
        id,
        version,
        action: 'sign',
        actor,
        provedAt,
        facts: { ...shown },
        guards: async (record) => {
          if (!isShown(bulletin, shown)) throw new BulletinShownOutdated();
          requireDateAhead(bulletin, this.clock);
          return {
            'manifest-unchanged': await isManifestPresent(manager, bulletin),
            'chain-complete': await isChainComplete(manager, bulletin, record),
          };
        },
      });
      await this.number(tx, actor, { bulletin, signed });
      return signed;
    });
  }

  /** The document's approvals are the signatures since the last submission, with what each signer saw. */
  private async number(
    tx: Transaction,
    { id: actor, delegatedBy, requestId }: Actor,
    { bulletin, signed }: { readonly bulletin: Bulletin; readonly signed: Signed },
  ): Promise<void> {
    const manager = managerOf(tx);
    const { id, month, kind, frozen, issueDate } = bulletin;
    if (frozen === null) throw new BulletinNotSubmitted();
    const { documents } = (await getMonthContext(manager, bulletin.assessmentId)).scheme;
    const { series } = kind === 'correction' ? documents.correction : documents.bulletin;
    const document = await this.issue.execute(tx, {
      content: frozen.content,
      series,
      issueDate,
      month,
      unitCode: null,
      approvals: approvalsOf(await loadRecord(tx, bulletinProcess, id)),
      by: { actor, role: signed.role, delegatedBy, requestId },
      followUp: { name: SEAL_BULLETIN, payload: { recordId: id, ordinal: signed.version } },
    });
    await updateExactlyOne(manager, Bulletin, { where: { id }, set: { documentId: document.id } });
  }
}

function approvalsOf(record: LoadedRecord<typeof bulletinProcess>): readonly Approval[] {
  return signaturesOf(record).flatMap(({ signOff: meaning, actorId, role, delegatedBy, at, facts }) =>
    meaning === null
      ? []
      : [
          {
            accountId: actorId,
            role,
            delegatedBy,
            meaning,
            at: at.toISOString(),
            digest: String(facts['previewSha256']),
          },
        ],
  );
}
