import { managerOf, updateExactlyOne } from '@app/database';
import { RosterUnit } from '@app/features/months';
import type { Acted, SentCommand } from '@app/features/processes';
import { Clock } from '@app/kernel';
import { canonicalDigest } from '@app/features/official-documents';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { BulletinActs } from './bulletin-acts';
import { Bulletin, BulletinNarrative } from './bulletin.entity';
import { getBulletin } from './bulletin.query';
import { PraiseInvalid } from './bulletins.errors';
import type { Narrative } from './narrative';
import { requirePublishable, typedTexts } from './publish-check';

/** A new version of a draft's words. */
export interface NarrativeChange {
  readonly id: string;
  /** The version of the record the editor saw. */
  readonly version: number;
  readonly narrative: Narrative;
  readonly issueDate: string;
  readonly reason: string;
}

/** Changes what a draft says besides the figures. Every version stays, with its reason. */
@Injectable()
export class EditNarrative {
  constructor(
    private readonly acts: BulletinActs,
    private readonly clock: Clock,
  ) {}

  /** Throws `BulletinNamesPerson`, `PraiseInvalid` for a unit that is not ranked, and what the engine throws. */
  execute(command: SentCommand, change: NarrativeChange): Promise<Acted> {
    const { id, version, narrative, issueDate, reason } = change;
    const { actor } = command;
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      const bulletin = await getBulletin(manager, id);
      await checkPraise(manager, bulletin.assessmentId, narrative);
      await requirePublishable(manager, bulletin.assessmentId, typedTexts(narrative));
      const narrativeVersion = bulletin.narrativeVersion + 1;
      const facts = { narrativeVersion, narrativeSha256: canonicalDigest(narrative), issueDate };
      const acted = await this.acts.act(tx, {
        id,
        version,
        action: 'edit',
        actor,
        reason,
        facts,
      });
      await updateExactlyOne(manager, Bulletin, {
        where: { id, narrativeVersion: bulletin.narrativeVersion },
        set: { narrative, narrativeVersion, issueDate },
      });
      const written = { writtenBy: actor.id, writtenAt: this.clock.now() };
      const row = { bulletinId: id, version: narrativeVersion, narrative, issueDate, reason, ...written };
      await manager.insert(BulletinNarrative, row);
      return acted;
    });
  }
}

async function checkPraise(manager: EntityManager, assessmentId: number, { praised }: Narrative): Promise<void> {
  if (praised === null || praised.length === 0) return;
  const ranked = In(['county', 'department']);
  const known = await manager.countBy(RosterUnit, { assessmentId, code: In([...praised]), group: ranked });
  if (known !== new Set(praised).size) throw new PraiseInvalid();
}
