import { managerOf, StaleVersion, updateMatching } from '@app/database';
import { type LoadedRecord, loadRecord } from '@app/features/processes';
import { type Actor, actedBy, AuditTrail, Clock, requireRole, type Transaction } from '@app/kernel';
import { maySee, ReasonInvalid, RecordNotFound, REASON_LENGTH, StateUnfit } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { LedgerOutcome } from '../ledger-outcome.entity';
import { RecordTaken } from '../spot-checks.errors';
import { spotCheckTask } from '../spot-check.workflow';
import { locateTask } from '../tasks/task-place.query';
import { UnitCheck } from '../unit-check.entity';
import { CompareTask } from './compare-task';
import { ComparisonDesk } from './comparison-desk.entity';
import type { TaskPlace } from './current-rulings.query';
import { type DeskState, readDesk } from './desk-state';
import { type NewRuling, type PreparedRuling, prepareRulings } from './prepare-rulings';
import { RecompareRows, weighsOnOthers } from './recompare-rows';
import { RowRuling } from './row-ruling.entity';
import { listOpenQuestions, listOpenQuestionsAt } from './rows-in-question.query';

/** Rulings on rows of one task, made together or not at all. */
export interface Ruling {
  readonly id: string;
  /** Of the desk that was on the screen. */
  readonly version: number;
  readonly rulings: readonly NewRuling[];
  /** Required unless all of them only confirm that rows were not yet due. */
  readonly reason: string | undefined;
}

/** The desk after it. */
export interface RuledDesk {
  readonly version: number;
  /** How many questions are left. */
  readonly open: number;
  readonly check: UnitCheck | null;
}

type Task = LoadedRecord<typeof spotCheckTask>;

/**
 * Rules on ledger rows (RULES §2): near matches, exemptions, rows not yet due; an undone ruling leaves the row as it was compared.
 * Outcomes and the inputs of I5 follow at once. Only while the task is being reviewed. Throws `RecordNotFound`, `RoleRequired`,
 * `StaleVersion`, `StateUnfit`, `ReasonInvalid`, `RulingUnfit`, `RecordTaken`.
 */
@Injectable()
export class RuleOnRows {
  private readonly compare = new CompareTask();
  private readonly recompare = new RecompareRows();

  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async execute(tx: Transaction, actor: Actor, { id, version, rulings, reason }: Ruling): Promise<RuledDesk> {
    requireRole(actor, 'reviewer');
    const manager = managerOf(tx);
    const deskVersion = version + 1;
    const where = { recordId: id, version };
    const desks = await updateMatching(manager, ComparisonDesk, { where, set: { version: deskVersion } });
    // Looked at once the desk is ours: whoever confirms holds it until the confirmation is there to be seen.
    const task = await loadRecord(tx, spotCheckTask, id);
    if (!maySee(spotCheckTask, task, actor)) throw new RecordNotFound();
    if (desks === 0 && (await manager.existsBy(ComparisonDesk, { recordId: id }))) throw new StaleVersion();
    if (desks === 0 || task.state !== 'reviewing') throw new StateUnfit({ state: task.state });
    const text = reason?.trim() ?? '';
    const needsReason = rulings.some(({ subject, verdict }) => subject !== 'not-yet-due' && verdict !== 'undone');
    if (needsReason && text === '') throw new ReasonInvalid({ rule: 'required', longest: REASON_LENGTH });
    const place = await locateTask(manager, task);
    const desk = await readDesk(manager, place);
    const prepared = await prepareRulings(manager, { assessmentId: place.assessmentId, state: desk }, rulings);
    const added = await this.keep(tx, { actor, task, deskVersion, prepared, reason: text === '' ? null : text });
    const isWhole = [...desk.history, ...added].some(weighsOnOthers);
    const after = isWhole
      ? await this.compareWhole(tx, place, prepared)
      : await this.compareRows(tx, place, { desk, added });
    return { version: deskVersion, ...after };
  }

  private async compareRows(
    tx: Transaction,
    place: TaskPlace,
    given: { readonly desk: DeskState; readonly added: readonly RowRuling[] },
  ): Promise<Omit<RuledDesk, 'version'>> {
    const { check, ...desk } = await this.recompare.execute(tx, place, given);
    return { open: (await listOpenQuestionsAt(managerOf(tx), place.assessmentId, desk)).length, check };
  }

  private async compareWhole(
    tx: Transaction,
    place: TaskPlace,
    prepared: readonly PreparedRuling[],
  ): Promise<Omit<RuledDesk, 'version'>> {
    const manager = managerOf(tx);
    const holding = await this.compare.execute(tx, place);
    await this.checkMatches(tx, place, prepared);
    const { assessmentId, unitNo } = place;
    const open = (await listOpenQuestions(manager, place, holding)).length;
    return { open, check: await manager.findOneBy(UnitCheck, { assessmentId, unitNo }) };
  }

  private async keep(
    tx: Transaction,
    given: {
      actor: Actor;
      task: Task;
      deskVersion: number;
      prepared: readonly PreparedRuling[];
      reason: string | null;
    },
  ): Promise<readonly RowRuling[]> {
    const { actor, task, deskVersion, prepared, reason } = given;
    const about = { recordId: task.id, deskVersion, reason, actorId: actor.id, at: this.clock.now() };
    const added = prepared.map((ruling, i) => ({ ...about, ordinal: i + 1, ...ruling }));
    await managerOf(tx).insert(RowRuling, added);
    const count = (wanted: string) => prepared.filter(({ verdict }) => verdict === wanted).length;
    await this.audit.record(tx, {
      ...actedBy(actor, 'reviewer'),
      action: 'spot-check-task.rows-ruled',
      subject: `spot-check-task/${task.subject}`,
      month: task.month,
      unit: task.unitCode,
      facts: {
        record: task.id,
        desk: deskVersion,
        accepted: count('accepted'),
        refused: count('refused'),
        undone: count('undone'),
      },
      sealed: { reason, rulings: prepared },
    });
    return added;
  }

  /** An accepted record that did not come to answer for its row answers for another. */
  private async checkMatches(tx: Transaction, place: TaskPlace, prepared: readonly PreparedRuling[]): Promise<void> {
    const { assessmentId, unitNo } = place;
    for (const { subject, verdict, line, recordSeq } of prepared) {
      if (subject !== 'near-match' || verdict !== 'accepted') continue;
      const outcome = await managerOf(tx).findOneBy(LedgerOutcome, { assessmentId, unitNo, line });
      if (Number(outcome?.recordSeq) !== recordSeq) throw new RecordTaken({ line });
    }
  }
}
