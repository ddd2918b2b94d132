import { getWorkedMonth } from '@app/features/months';
import {
  ApiController,
  CurrentActor,
  decodeCursor,
  Describe,
  MonthParam,
  PageOf,
  pageOf,
  Policy,
  tableFile,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { scoresTable } from '@app/rules';
import { Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { getMonthScores, type ScoreBasis } from './month-scores.query';
import { getRecordsBehind, FIRST_PLACE, type Place, type RecordBehind } from './records-behind.query';
import { recordsTable, sheetTable } from './score-tables';
import { getScoreSheet } from './score-sheet.query';
import {
  MonthScoresAnswer,
  RecordBehindAnswer,
  RecordsBehindExportQuery,
  RecordsBehindQuery,
  ScoresExportQuery,
  ScoreSheetAnswer,
  ScoresQuery,
  UnitOfMonthPath,
} from './scores.dto';

const TABLES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const;
const STAFF = ['reviewer', 'leader', 'auditor'] as const;
const READERS = [...STAFF, 'unit-officer', 'county-officer'] as const;

/** A month's scores: previews and results, with the grounds of every figure down to the record (notice §2, RULES §5). */
@ApiController('months', '得分')
@Policy({ roles: STAFF })
export class ScoresController {
  constructor(private readonly dataSource: DataSource) {}

  @Get(':month/scores')
  @Describe({
    summary: '查看当月得分排名',
    detail: '尚未计算得分时为按当前数据的预览；县（市、区）和市直部门分别排名。',
    gives: MonthScoresAnswer,
  })
  async scores(@MonthParam() month: string, @Query() { basis }: ScoresQuery): Promise<MonthScoresAnswer> {
    const { standing, scoredAt, sha256, scores, ...found } = await this.find(month, basis);
    return { month, basis: found.basis, standing, scoredAt, sha256, groups: scores.groups };
  }

  @Get(':month/scores/file')
  @Describe({ summary: '下载当月得分排名', gives: { file: TABLES } })
  async scoresFile(
    @MonthParam() month: string,
    @Query() { basis, format }: ScoresExportQuery,
  ): Promise<StreamableFile> {
    const { scores } = await this.find(month, basis);
    const { header: columns, rows } = scoresTable(scores);
    return tableFile({ name: `${month}得分排名`, columns, rows }, format);
  }

  @Get(':month/scores/:unit')
  @Policy({ roles: READERS, scope: 'unit' })
  @Describe({
    summary: '查看单位得分表',
    detail: '每项得分附计算过程。单位经办人在得分计算后可以查看本单位的得分表。',
    gives: ScoreSheetAnswer,
  })
  sheet(
    @CurrentActor() actor: Actor,
    @Param() { month, unit }: UnitOfMonthPath,
    @Query() { basis }: ScoresQuery,
  ): Promise<ScoreSheetAnswer> {
    return getScoreSheet(this.dataSource.manager, actor, { month, unit, basis });
  }

  @Get(':month/scores/:unit/file')
  @Policy({ roles: READERS, scope: 'unit' })
  @Describe({ summary: '下载单位得分表', gives: { file: TABLES } })
  async sheetFile(
    @CurrentActor() actor: Actor,
    @Param() { month, unit }: UnitOfMonthPath,
    @Query() { basis, format }: ScoresExportQuery,
  ): Promise<StreamableFile> {
    const sheet = await getScoreSheet(this.dataSource.manager, actor, { month, unit, basis });
    return tableFile(sheetTable(sheet), format);
  }

  @Get(':month/scores/:unit/records')
  @Policy({ roles: READERS, scope: 'unit' })
  @Describe({
    summary: '查看得分依据的数据明细',
    detail: '迟报数据、不合规数据或瞒报台账行；县（市、区）包括所属部门。',
    gives: PageOf(RecordBehindAnswer),
  })
  async records(
    @CurrentActor() actor: Actor,
    @Param() { month, unit }: UnitOfMonthPath,
    @Query() { of, cursor, limit }: RecordsBehindQuery,
  ) {
    const request = { month, unit, of, after: placeOf(cursor), limit: limit + 1 };
    const rows = await getRecordsBehind(this.dataSource.manager, actor, request);
    const { items, next } = pageOf(rows, limit, ({ place }) => place);
    return { items: items.map(shown), next };
  }

  @Get(':month/scores/:unit/records/file')
  @Policy({ roles: READERS, scope: 'unit' })
  @Describe({ summary: '下载得分依据的数据明细', gives: { file: TABLES } })
  async recordsFile(
    @CurrentActor() actor: Actor,
    @Param() { month, unit }: UnitOfMonthPath,
    @Query() { of, format }: RecordsBehindExportQuery,
  ): Promise<StreamableFile> {
    const pageAfter = (after: Place, limit: number): Promise<readonly RecordBehind[]> =>
      getRecordsBehind(this.dataSource.manager, actor, { month, unit, of, after, limit });
    return tableFile(recordsTable({ month, unit, of }, await firstThen(pageAfter)), format);
  }

  private async find(month: string, basis: ScoreBasis | undefined) {
    const { manager } = this.dataSource;
    return getMonthScores(manager, await getWorkedMonth(manager, month), basis);
  }
}

const ROWS_A_PAGE = 500;

/** All records by pages; the first is read at once, so that a refusal comes before the file begins. */
async function firstThen(
  pageAfter: (after: Place, limit: number) => Promise<readonly RecordBehind[]>,
): Promise<AsyncIterable<RecordBehind>> {
  const first = await pageAfter(FIRST_PLACE, ROWS_A_PAGE);
  async function* all(): AsyncGenerator<RecordBehind> {
    for (let page = first; page.length > 0;) {
      yield* page;
      const last = page.at(-1);
      page = last === undefined || page.length < ROWS_A_PAGE ? [] : await pageAfter(last.place, ROWS_A_PAGE);
    }
  }
  return all();
}

function placeOf(cursor: string | undefined): Place {
  if (cursor === undefined) return FIRST_PLACE;
  const [first, second] = decodeCursor(cursor, ['number', 'number']);
  return [Number(first), Number(second)];
}

function shown({ place: _place, ...record }: RecordBehind): RecordBehindAnswer {
  return record;
}
