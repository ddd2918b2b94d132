import {
  ApiController,
  CurrentActor,
  decodeCursor,
  Describe,
  everyItem,
  ExportQuery,
  MEDIA_TYPES,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
  rowsOf,
  tableFile,
  UnitParam,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { isOfficerOnly } from '@app/workflow';
import { Get, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getScoreHistory } from './score-history.query';
import { HISTORY_COLUMNS, historyCells } from './score-tables';
import { isOwnUnit } from './sheet-access';
import { UnitHistoryAnswer } from './scores.dto';
import { ScoreSheetNotFound } from './worked-months.errors';

/** How a unit has done over the months. */
@ApiController('units', '得分')
export class ScoreHistoryController {
  constructor(private readonly dataSource: DataSource) {}

  @Get(':unit/scores')
  @Policy({ roles: ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'], scope: 'unit' })
  @Describe({ summary: '查看单位历月得分', detail: '最近的月份在前。', gives: PageOf(UnitHistoryAnswer) })
  async list(@CurrentActor() actor: Actor, @UnitParam() unit: string, @Query() { cursor, limit }: PageQuery) {
    if (isOfficerOnly(actor) && !isOwnUnit(actor, { code: unit, parent: '' })) throw new ScoreSheetNotFound();
    const before = cursor === undefined ? undefined : String(decodeCursor(cursor, ['string'])[0]);
    const rows = await getScoreHistory(this.dataSource.manager, { unit, before, limit: limit + 1 });
    return pageOf(rows, limit, ({ month }) => [month]);
  }

  @Get(':unit/scores/export')
  @Policy({ roles: ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'], scope: 'unit' })
  @Describe({ summary: '导出单位历月得分', gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] } })
  export(
    @CurrentActor() actor: Actor,
    @UnitParam() unit: string,
    @Query() { format }: ExportQuery,
  ): Promise<StreamableFile> {
    const months = everyItem((page) => this.list(actor, unit, page));
    const table = { name: `${unit}历月得分`, columns: HISTORY_COLUMNS, rows: rowsOf(months, historyCells) };
    return tableFile(table, format);
  }
}
