import { managerOf } from '@app/database';
import { attachFiles, digestOfFiles, getAttachable } from '@app/features/file-receipt';
import {
  findMonthStanding,
  getMonthContext,
  getRosterUnit,
  getWorkedMonth,
  isRanked,
  type RosterUnit,
} from '@app/features/months';
import { type Acted, ActOnce, type SentCommand, ProcessEngine, ProcessRecord } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { checkedAddress, getSubmittableItem, NO_DATA, type SubmittableItem } from './evidence-items';
import { EvidenceSubmission } from './evidence-submission.entity';
import { EvidenceNotAssessed, EvidencePending, StatementBelongsToTask } from './evidence.errors';
import { evidenceProcess } from './evidence.workflow';

/** What a unit submits. */
export interface EvidenceToSubmit {
  /** `2021-08`. */
  readonly month: string;
  readonly item: string;
  readonly webAddress?: string | undefined;
  /** Numbers of files handed in for this, at least one. */
  readonly files: readonly string[];
  readonly reason?: string | undefined;
}

const OPEN = ['submitted', 'returned'];

/**
 * Submits a unit's evidence for an item of I1 or I2, or its no-data statement (notice §2(1), §2(2), §6(3)). Throws `MonthNotPlanned`,
 * `UnitNotInRoster`, what `evidence.errors.ts` names but the last, `AttachmentUnfit`, and what the engine throws.
 */
@Injectable()
export class SubmitEvidence {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute(request: SentCommand, given: EvidenceToSubmit): Promise<Acted> {
    const { actor } = request;
    const { month, reason } = given;
    return this.once.run(request, async (tx) => {
      const manager = managerOf(tx);
      const { assessmentId } = await getWorkedMonth(manager, month);
      const { scheme } = await getMonthContext(manager, assessmentId);
      const unit = await getRosterUnit(manager, assessmentId, actor.unitCode);
      const item = getSubmittableItem(scheme, given.item);
      const webAddress = checkedAddress(item, given.webAddress);
      await requireFree(manager, { month, unit, item });
      const ground = { purpose: purposeOf(item), month, unitCode: unit.code } as const;
      const files = await getAttachable(manager, given.files, ground);
      const standing = await findMonthStanding(manager, month);
      const outcome = await this.engine.start(tx, {
        process: evidenceProcess,
        actor,
        subject: await nextSubject(manager, { month, unit, item }),
        month,
        unitCode: unit.code,
        parentCode: unit.parent === '' ? null : unit.parent,
        reason,
        facts: { item: item.id, files: files.length, filesSha256: digestOfFiles(files) },
        guards: { 'files-attached': files.length > 0, 'month-unsigned': standing?.bulletin === 'unsigned' },
      });
      const submission = { recordId: outcome.id, month, unitCode: unit.code, item: item.id, webAddress };
      await manager.insert(EvidenceSubmission, submission);
      await attachFiles(tx, outcome, files);
      return outcome;
    });
  }
}

/** What a file for this item is handed in as. */
export function purposeOf({ id }: Pick<SubmittableItem, 'id'>): 'statement' | 'evidence' {
  return id === NO_DATA ? 'statement' : 'evidence';
}

interface Place {
  readonly month: string;
  readonly unit: RosterUnit;
  readonly item: SubmittableItem;
}

async function requireFree(manager: EntityManager, { month, unit, item }: Place): Promise<void> {
  if (!isRanked(unit)) throw new EvidenceNotAssessed();
  if (item.id === NO_DATA && (await isDrawn(manager, month, unit.code))) throw new StatementBelongsToTask();
  const isOpen = await manager
    .createQueryBuilder(EvidenceSubmission, 's')
    .innerJoin(ProcessRecord, 'r', 'r.id = s.recordId')
    .where('s.unitCode = :unit AND s.item = :item', { unit: unit.code, item: item.id })
    .andWhere('s.month >= :from AND s.month <= :to', yearAround({ month, item }))
    .andWhere('r.state IN (:...open)', { open: OPEN })
    .getExists();
  if (isOpen) throw new EvidencePending();
}

/** Where a second submission would stand in the way of the first: the year for what carries over, the month for a statement. */
function yearAround({ month, item }: Pick<Place, 'month' | 'item'>): { from: string; to: string } {
  const year = month.slice(0, 4);
  return item.id === NO_DATA ? { from: month, to: month } : { from: `${year}-01`, to: `${year}-12` };
}

/** The tasks lie in a feature above this one, the records of all processes below. */
function isDrawn(manager: EntityManager, month: string, unitCode: string): Promise<boolean> {
  return manager.existsBy(ProcessRecord, { process: 'spot-check-task', month, unitCode, state: Not('cancelled') });
}

/** Two that submit at once take the same number; the later one is refused. */
async function nextSubject(manager: EntityManager, { month, unit, item }: Place): Promise<string> {
  const earlier = await manager.countBy(EvidenceSubmission, { month, unitCode: unit.code, item: item.id });
  return `${month}/${unit.code}/${item.id}/${String(earlier + 1)}`;
}
