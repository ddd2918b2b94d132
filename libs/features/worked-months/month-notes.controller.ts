import {
  ApiController,
  type CommandKey,
  CurrentActor,
  decodeCursor,
  Describe,
  IdempotencyKey,
  PageOf,
  pageOf,
  Policy,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FURTHER_INDICATOR_NAMES } from './further-indicators';
import { MonthNoteAnswer, MonthNoteBody, MonthNotesQuery } from './month-notes.dto';
import { listMonthNotes } from './month-notes.query';
import { WriteMonthNote } from './month-notes';
import { UnitOfMonthPath } from './scores.dto';

/** Notes on the two indicators of notice §3, apart from all scores. */
@ApiController('months', '其他考核指标')
export class MonthNotesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly write: WriteMonthNote,
  ) {}

  @Get(':month/notes/:unit')
  @Policy({ roles: ['reviewer', 'leader', 'auditor'] })
  @Describe({
    summary: '查看其他考核指标的情况说明',
    detail: '最近登记的在前，每项指标以最近一次为准，此前的为历史。不计入月度得分。',
    gives: PageOf(MonthNoteAnswer),
  })
  async list(@Param() { month, unit }: UnitOfMonthPath, @Query() { cursor, limit, indicator }: MonthNotesQuery) {
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor, ['string'])[0]);
    const request = { month, unit, indicator, after, limit: limit + 1 };
    const { items, next } = pageOf(await listMonthNotes(this.dataSource.manager, request), limit, ({ id }) => [id]);
    const answers = items.map(({ id, indicator: of, content, authorId, writtenAt }): MonthNoteAnswer => ({
      ...{ id, indicator: of, content, authorId, writtenAt },
      indicatorName: FURTHER_INDICATOR_NAMES[of],
    }));
    return { items: answers, next };
  }

  @Post(':month/notes/:unit')
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '登记其他考核指标的情况说明', detail: '只对市发展改革委登记。', gives: 'nothing' })
  async add(
    @CurrentActor() actor: Actor,
    @Param() { month, unit }: UnitOfMonthPath,
    @IdempotencyKey() command: CommandKey,
    @Body() { indicator, content }: MonthNoteBody,
  ): Promise<void> {
    await this.write.execute(actor, { month, unit, indicator, content }, command);
  }
}
