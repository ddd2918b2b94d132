import { managerOf, updateExactlyOne } from '@app/database';
import type { Acted, SentCommand } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import { EscalationActs } from './escalation-acts';
import { Escalation } from './escalation.entity';
import { getEscalation } from './escalation.query';
import { EscalationShownOutdated } from './escalations.errors';
import { draftDigest, PrepareEscalation } from './prepare-escalation';
import { PreviewEscalation, type ShownEscalation, shownOf } from './preview-escalation';

/** A signature on an escalation. */
export interface EscalationSigning {
  readonly id: string;
  /** The version of the record the signer saw. */
  readonly version: number;
  readonly shown: ShownEscalation;
  /** When the signer last proved who they are. */
  readonly provedAt: Date;
  readonly reason?: string | undefined;
}

/** Whether both name the same pages. */
export function isSame(one: ShownEscalation, other: ShownEscalation): boolean {
  return one.reportSha256 === other.reportSha256 && one.noticeSha256 === other.noticeSha256;
}

/** The digests as facts of an act: what there is not is not named. */
export function factsOf({ reportSha256, noticeSha256 }: ShownEscalation): Readonly<Record<string, string>> {
  return noticeSha256 === null ? { reportSha256 } : { reportSha256, noticeSha256 };
}

/** Freezes report and notice of an interview, and sends them to a leader (拟稿). */
@Injectable()
export class SubmitEscalation {
  constructor(
    private readonly acts: EscalationActs,
    private readonly prepare: PrepareEscalation,
    private readonly preview: PreviewEscalation,
  ) {}

  /** `issueDate` as it will be printed. Throws `EscalationShownOutdated`, `EscalationWithoutGround`, and what the engine throws. */
  async execute(command: SentCommand, signing: EscalationSigning & { readonly issueDate: string }): Promise<Acted> {
    const { id, version, shown, provedAt, reason, issueDate } = signing;
    const done = await this.acts.beforehand(command, signing);
    if (done !== null) return done;
    // Rendered before the transaction: it takes seconds, and the digest tells whether it is still true inside.
    const frozen = await this.preview.execute(id, issueDate);
    if (!isSame(shownOf(frozen), shown)) throw new EscalationShownOutdated();
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      const drafted = await this.prepare.execute(manager, await getEscalation(manager, id));
      const isDrafted = draftDigest(drafted) === draftDigest(frozen);
      const guards = { 'report-drafted': isDrafted };
      const given = { actor: command.actor, reason, provedAt, facts: { ...factsOf(shown), issueDate }, guards };
      const acted = await this.acts.act(tx, { id, version, action: 'submit', ...given });
      await updateExactlyOne(manager, Escalation, { where: { id }, set: { frozen } });
      return acted;
    });
  }
}
