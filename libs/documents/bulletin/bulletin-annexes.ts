import { chineseMonth } from '../layout/chinese-dates';
import type { Orientation } from '../layout/page-geometry';
import type { Annex, AnnexSection } from '../parts/annex';
import type { TableColumn, TableContent } from '../parts/table';
import type { BulletinContent, ScoreRow } from './bulletin-content';
import { percentage, sumOf } from './figures';

/** The four annexes: both rankings with every indicator, the volume ranking with quality figures, the spot check by area. */
export function bulletinAnnexes(content: BulletinContent): Annex[] {
  const month = `${chineseMonth(content.month, 'month')}份`;
  return [
    rankingAnnex(content, { label: '附件1', subject: '县（市、区）', rows: content.groups.county, month }),
    rankingAnnex(content, { label: '附件2', subject: '市直部门', rows: content.groups.department, month }),
    volumeAnnex(content, month),
    spotCheckAnnex(content, month),
  ];
}

/** Titles as 附件说明 lists them, without punctuation after the name (§7.3.4). */
export const annexTitles = (annexes: readonly Annex[]): string[] => annexes.map((annex) => annex.title.join(''));

const column = (title: string, weight: number, align: TableColumn['align'] = 'right'): TableColumn => ({
  title,
  weight,
  align,
});

/** More columns leave less than 17 mm for each, upright: headings of four characters then touch the lines on both sides. */
const mostColumnsUpright = 9;

const orientationOf = (columns: readonly TableColumn[]): Orientation =>
  columns.length > mostColumnsUpright ? 'landscape' : 'portrait';

interface RankingAnnex {
  readonly label: string;
  readonly subject: string;
  readonly rows: readonly ScoreRow[];
  readonly month: string;
}

function rankingAnnex(content: BulletinContent, annex: RankingAnnex): Annex {
  const columns = [
    column('名次', 36, 'centre'),
    column('单位', 142, 'left'),
    ...content.indicators.map(({ name, maximum }) => column(`${name}\n${maximum}分`, 60)),
    column('加分', 50),
    column('扣分', 50),
    column('总分', 60),
  ];
  const rows = annex.rows.map((row) => [
    String(row.rank),
    row.name,
    ...content.indicators.map(({ id }) => row.indicators[id].points),
    row.bonus,
    row.deduction,
    row.total,
  ]);
  return {
    label: annex.label,
    title: [annex.month, annex.subject, '“双公示”', '指标', '考核', '排名表'],
    orientation: orientationOf(columns),
    sections: [{ caption: null, table: { columns, rows } }],
    notes: [
      '注：1.总分为各项指标得分之和加上加分、减去扣分，最高100分、最低0分；得分四舍五入保留两位小数。总分相同的名次并列。',
      `　　2.完整性得分为${annex.subject === '市直部门' ? '本月抽查的市直部门合并计算的得分' : '本区域本月抽查的县直部门合并计算的得分'}。`,
    ],
  };
}

const volumeColumns: readonly TableColumn[] = [
  column('名次', 26, 'centre'),
  column('单位', 112, 'left'),
  column('行政许可\n（条）', 48),
  column('行政处罚\n（条）', 48),
  column('数据总量\n（条）', 48),
  column('合规\n（条）', 37),
  column('合规率', 45),
  column('迟报\n（条）', 36),
  column('迟报率', 42),
];

function volumeAnnex(content: BulletinContent, month: string): Annex {
  const { county, department } = content.groups;
  return {
    label: '附件3',
    title: [month, '“双公示”', '数据总量', '排名表'],
    orientation: orientationOf(volumeColumns),
    sections: [volumeSection('一、县（市、区）、开发区', county), volumeSection('二、市直部门', department)],
    notes: ['注：数据总量按当月市信用信息共享平台接收的数据统计，只作排名，不予赋分；“—”表示当月未报送数据。'],
  };
}

function volumeSection(caption: string, rows: readonly ScoreRow[]): AnnexSection {
  const ordered = [...rows].sort((left, right) => left.volume.rank - right.volume.rank);
  const total = [
    '',
    '合计',
    ...volumeFigures({
      permit: sumOf(rows, (row) => row.volume.permit),
      penalty: sumOf(rows, (row) => row.volume.penalty),
      total: sumOf(rows, (row) => row.volume.total),
      reported: sumOf(rows, (row) => row.indicators.I3.reported),
      compliant: sumOf(rows, (row) => row.indicators.I3.compliant),
      late: sumOf(rows, (row) => row.indicators.I4.late),
    }),
  ];
  const lines = ordered.map((row) => [
    String(row.volume.rank),
    row.name,
    ...volumeFigures({ ...row.volume, ...row.indicators.I3, late: row.indicators.I4.late }),
  ]);
  const table: TableContent = { columns: volumeColumns, rows: [...lines, total], emphasised: [lines.length] };
  return { caption, table };
}

interface VolumeFigures {
  readonly permit: number;
  readonly penalty: number;
  readonly total: number;
  readonly reported: number;
  readonly compliant: number;
  readonly late: number;
}

function volumeFigures(figures: VolumeFigures): string[] {
  const { permit, penalty, total, reported, compliant, late } = figures;
  const counts = [permit, penalty, total, compliant].map(String);
  return [...counts, percentage(compliant, reported) ?? '—', String(late), percentage(late, reported) ?? '—'];
}

const spotCheckColumns: readonly TableColumn[] = [
  column('区域', 116, 'left'),
  column('抽查\n（家）', 40),
  column('应答\n（家）', 40),
  column('应报送\n（条）', 48),
  column('瞒报\n（条）', 44),
  column('瞒报率', 52),
  column('不予公示\n（条）', 52),
  column('未到期限\n（条）', 52),
];

function spotCheckAnnex(content: BulletinContent, month: string): Annex {
  const areas = content.spotChecks;
  const figures = (area: Omit<(typeof areas)[number], 'name'>): string[] => [
    ...[area.drawn, area.answered, area.shouldReport, area.concealed].map(String),
    percentage(area.concealed, area.shouldReport) ?? '—',
    String(area.exempt),
    String(area.notYetDue),
  ];
  const total = figures({
    drawn: sumOf(areas, (area) => area.drawn),
    answered: sumOf(areas, (area) => area.answered),
    shouldReport: sumOf(areas, (area) => area.shouldReport),
    concealed: sumOf(areas, (area) => area.concealed),
    exempt: sumOf(areas, (area) => area.exempt),
    notYetDue: sumOf(areas, (area) => area.notYetDue),
  });
  const rows = [...areas.map((area) => [area.name, ...figures(area)]), ['合计', ...total]];
  return {
    label: '附件4',
    title: [month, '“双公示”', '完整性', '抽查', '情况表'],
    orientation: orientationOf(spotCheckColumns),
    sections: [{ caption: null, table: { columns: spotCheckColumns, rows, emphasised: [areas.length] } }],
    notes: [
      '注：应报送、瞒报按被抽查单位台账与市信用信息共享平台比对计算；备注标明不应归集、公示的和比对时仍在7个工作日报送期限内的不计入。',
    ],
  };
}
