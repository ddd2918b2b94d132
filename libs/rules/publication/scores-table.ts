import type { ScoresDocument, UnitScore } from '../scoring/month-scores';

/** Points are text with two places, so that no spreadsheet rounds them; counts and ranks are whole numbers. */
export type TableCell = string | number;

/** A table with one row a unit, the counties first, each group by rank. Every row is as long as the header. */
export interface ScoresTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A column about one ranked unit. */
interface ScoresColumn {
  readonly title: string;
  readonly cell: (unit: UnitScore) => TableCell;
}

/** What a table tells of a ranked unit, in the order of its columns. */
export const SCORES_COLUMNS: readonly ScoresColumn[] = [
  { title: '名次', cell: (unit) => unit.rank },
  { title: '单位代码', cell: (unit) => unit.code },
  { title: '单位名称', cell: (unit) => unit.name },
  { title: '总分', cell: (unit) => unit.total },
  { title: '工作方案公开', cell: (unit) => unit.indicators.I1.points },
  { title: '专栏公示', cell: (unit) => unit.indicators.I2.points },
  { title: '合规性', cell: (unit) => unit.indicators.I3.points },
  { title: '及时性', cell: (unit) => unit.indicators.I4.points },
  { title: '完整性', cell: (unit) => unit.indicators.I5.points },
  { title: '加分', cell: (unit) => unit.bonus },
  { title: '扣分', cell: (unit) => unit.deduction },
  { title: '报送总量', cell: (unit) => unit.indicators.I3.reported },
  { title: '合规数据量', cell: (unit) => unit.indicators.I3.compliant },
  { title: '迟报数据量', cell: (unit) => unit.indicators.I4.late },
  { title: '抽查单位数', cell: (unit) => unit.indicators.I5.drawn },
  { title: '应答单位数', cell: (unit) => unit.indicators.I5.answered },
  { title: '台账应报送数据量', cell: (unit) => unit.indicators.I5.shouldReport },
  { title: '瞒报数据量', cell: (unit) => unit.indicators.I5.concealed },
  { title: '豁免数据量', cell: (unit) => unit.indicators.I5.exempt },
  { title: '未到期数据量', cell: (unit) => unit.indicators.I5.notYetDue },
  { title: '行政许可', cell: (unit) => unit.volume.permit },
  { title: '行政处罚', cell: (unit) => unit.volume.penalty },
  { title: '数据总量', cell: (unit) => unit.volume.total },
  { title: '数据总量名次', cell: (unit) => unit.volume.rank },
  { title: '表扬', cell: (unit) => yesOrBlank(unit.praised) },
  { title: '通报批评', cell: (unit) => yesOrBlank(unit.criticised) },
  { title: '警示', cell: (unit) => yesOrBlank(unit.warned) },
  { title: '建议约谈', cell: (unit) => yesOrBlank(unit.escalated) },
];

/** The ranking tables of a month as rows for a CSV or XLSX writer, with Chinese headers. */
export function scoresTable({ groups }: ScoresDocument): ScoresTable {
  const rowsOf = (group: string, units: readonly UnitScore[]): readonly (readonly TableCell[])[] =>
    units.map((unit) => [group, ...SCORES_COLUMNS.map(({ cell }) => cell(unit))]);
  return {
    header: ['类别', ...SCORES_COLUMNS.map(({ title }) => title)],
    rows: [...rowsOf('县（市、区）、开发区', groups.county), ...rowsOf('市直部门', groups.department)],
  };
}

function yesOrBlank(flag: boolean): string {
  return flag ? '是' : '';
}
