import { monthProcess } from '@app/features/months';
import type { TableToExport } from '@app/http';
import { SCORES_COLUMNS } from '@app/rules';
import type { RecordBehind, RecordsBehind } from './records-behind.query';
import type { ScoredUnitMonth } from './score-history.query';
import type { ScoreSheet } from './score-sheet.query';

/** The score sheet of a unit as a table for people. */
export function sheetTable({ month, unit, figures }: ScoreSheet): TableToExport {
  return {
    name: `${month}${unit.name}得分表`,
    columns: ['项目', '得分', '满分', '分子', '分母', '计算过程'],
    rows: figures.map(({ name, points, maximum, numerator, denominator, formula }) => [
      name,
      points ?? '',
      maximum ?? '',
      numerator ?? '',
      denominator ?? '',
      formula,
    ]),
  };
}

const LISTS: Readonly<Record<RecordsBehind, string>> = {
  late: '迟报数据',
  errors: '不合规数据',
  concealed: '瞒报台账行',
};

/** The records behind a unit's figures as a table for people; read as they are written. */
export function recordsTable(
  { month, unit, of }: { readonly month: string; readonly unit: string; readonly of: RecordsBehind },
  records: AsyncIterable<RecordBehind>,
): TableToExport {
  return {
    name: `${month}${unit}${LISTS[of]}`,
    columns: [
      ...['单位代码', '单位名称', '类别', '决定文书号', '决定日期', '报送日期'],
      ...['应报送截止日期', '文件', '行', '不合规之处'],
    ],
    rows: rowsOf(records),
  };
}

/** The headings of `historyCells`. */
export const HISTORY_COLUMNS: readonly string[] = [
  ...['考核月份', '月份状态', '本组单位数'],
  ...SCORES_COLUMNS.map(({ title }) => title),
];

/** A month of a unit's history as a row. */
export function historyCells({ month, state, ranked, unit }: ScoredUnitMonth): readonly (string | number)[] {
  const label = Object.entries(monthProcess.states).find(([name]) => name === state)?.[1].label ?? state;
  return [month, label, ranked, ...SCORES_COLUMNS.map(({ cell }) => cell(unit))];
}

async function* rowsOf(records: AsyncIterable<RecordBehind>): AsyncGenerator<readonly (string | number)[]> {
  for await (const record of records) {
    yield [
      ...[record.unitCode, record.unitName, record.kind === 'permit' ? '行政许可' : '行政处罚', record.documentNo],
      ...[record.decisionDate ?? '', record.receivedDate ?? '', record.dueDate ?? '', record.file, record.line],
      record.findings.map(({ field, message }) => `${field}：${message}`).join('；'),
    ];
  }
}
