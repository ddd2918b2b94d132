import { ActOnce } from '@app/features/processes';
import {
  ApiController,
  type CommandAtVersion,
  CurrentActor,
  decodeCursor,
  Describe,
  IdParam,
  type Page,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
  VersionedCommand,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Get, Post, Query } from '@nestjs/common';
import { RowRuling } from './rulings/row-ruling.entity';
import { RuleOnRows } from './rulings/rule-on-rows';
import { ruledDesk, type RuledDeskRows } from './rulings/ruled-desk.query';
import { DeskAnswer, DeskQuery, PastRulingAnswer, RuledAnswer, RulingsBody } from './spot-checks.dto';
import { TaskGround } from './task-ground';
import { taskRecord } from './tasks/spot-check-view.query';
import { locateTask } from './tasks/task-place.query';

const USUAL_ROWS = 50;

/** The reviewer's desk: ledger and platform side by side, and what is ruled on single rows (RULES §2). */
@ApiController('spot-checks', '比对认定')
export class ComparisonDeskController {
  constructor(
    private readonly ground: TaskGround,
    private readonly once: ActOnce,
    private readonly ruleOnRows: RuleOnRows,
  ) {}

  @Get(':id/desk')
  @Policy({ roles: ['reviewer', 'leader', 'auditor'] })
  @Describe({ summary: '查看比对结果', detail: '台账各行与平台记录并列，近似的平台记录标出异同。', gives: DeskAnswer })
  async desk(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { outcome, open = false, after = 0, limit = USUAL_ROWS }: DeskQuery,
  ): Promise<RuledDeskRows> {
    const { manager } = this.ground;
    const place = await locateTask(manager, await taskRecord(this.ground, actor, id));
    const outcomes = outcome === undefined ? [] : [outcome];
    return ruledDesk(manager, place, { outcomes, isOpen: open, after, limit });
  }

  @Post(':id/rulings')
  @Policy({ roles: ['reviewer'] })
  @Describe({
    summary: '逐行或批量认定',
    detail: 'If-Match为认定台的版本。各行一并认定，有一行不能认定的，全部不生效；确认任务之前可以撤销。',
    gives: RuledAnswer,
  })
  rule(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { rulings, reason }: RulingsBody,
  ): Promise<unknown> {
    return this.once.answer({ actor, ...key }, async (tx) => {
      const { check, ...desk } = await this.ruleOnRows.execute(tx, actor, { id, version, rulings, reason });
      return { ...desk, check: check === null ? null : { ...check } };
    });
  }

  @Get(':id/rulings')
  @Policy({ roles: ['reviewer', 'leader', 'auditor'] })
  @Describe({ summary: '查看历次认定', detail: '最近的在前，含已撤销的。', gives: PageOf(PastRulingAnswer) })
  async past(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<Page<RowRuling>> {
    const { manager } = this.ground;
    await taskRecord(this.ground, actor, id);
    const query = manager.createQueryBuilder(RowRuling, 'r').where('r.recordId = :id', { id });
    if (cursor !== undefined) {
      const [desk, ordinal] = decodeCursor(cursor, ['number', 'number']);
      const isBefore = 'r.deskVersion < :desk OR (r.deskVersion = :desk AND r.ordinal < :ordinal)';
      query.andWhere(`(${isBefore})`, { desk, ordinal });
    }
    const order = { 'r.deskVersion': 'DESC', 'r.ordinal': 'DESC' } as const;
    const rows = await query
      .orderBy(order)
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, ({ deskVersion, ordinal }) => [deskVersion, ordinal]);
  }
}
