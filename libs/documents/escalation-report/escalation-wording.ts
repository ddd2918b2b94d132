import { DocumentContentInvalid } from '../documents.errors';
import { describeLosses, lossesOf } from '../bulletin/losses';
import { chineseMonth } from '../layout/chinese-dates';
import type { TableContent } from '../parts/table';
import type { EscalatedMonth, EscalationReportContent } from './escalation-report-content';

const countWords = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** 两个月, 三个月: how long the unit has been in the bottom three. Throws `DocumentContentInvalid` below two months. */
function runLength(months: readonly EscalatedMonth[]): string {
  if (months.length < 2) throw new DocumentContentInvalid('months', String(months.length));
  return `${countWords[months.length] ?? months.length}个月`;
}

const groupName = (content: EscalationReportContent): string =>
  content.unit.group === 'county' ? '县（市、区）、开发区' : '市直部门';

const monthName = (month: EscalatedMonth): string => chineseMonth(month.month, 'months.month');

/** Why the report is made. */
export function openingParagraph(content: EscalationReportContent): string {
  return (
    `按照《${content.basis.title}》（${content.basis.number}，以下简称《通知》）第七条“对连续两次排名后三的单位，` +
    `市社会信用体系建设联席会议办公室将向市政府主要领导报告，建议对其进行约谈”的规定，` +
    `现将${content.unit.name}“双公示”指标考核连续${runLength(content.months)}排名后三的有关情况报告如下：`
  );
}

/** Ranks and totals in words; the table follows. */
export function rankParagraph(content: EscalationReportContent): string {
  const months = content.months.map((month) =>
    month.row === null
      ? `${monthName(month)}位列后三（得分见当月通报）`
      : `${monthName(month)}得分${month.row.total}分，在全市${month.groupSize}个${unitKind(content)}中排名第${month.row.rank}位`,
  );
  return `${content.unit.name}${months.join('；')}，均在${groupName(content)}考核排名后三之列。各项指标得分如下：`;
}

const unitKind = (content: EscalationReportContent): string =>
  content.unit.group === 'county' ? '县（市、区）、开发区' : '市直部门';

/** Points of every indicator, a month a row. */
export function monthsTable(content: EscalationReportContent): TableContent {
  const columns = [
    { title: '月份', weight: 68, align: 'centre' as const },
    ...content.indicators.map(({ name, maximum }) => ({
      title: `${name}\n${maximum}分`,
      weight: 48,
      align: 'right' as const,
    })),
    ...['加分', '扣分', '总分'].map((title) => ({ title, weight: 36, align: 'right' as const })),
    { title: '名次', weight: 32, align: 'centre' as const },
  ];
  const rows = content.months.map((month) => {
    const { row } = month;
    if (row === null) return [monthName(month), ...columns.slice(1, -1).map(() => '—'), '后三'];
    const points = content.indicators.map(({ id }) => row.indicators[id].points);
    return [monthName(month), ...points, row.bonus, row.deduction, row.total, String(row.rank)];
  });
  return { columns, rows };
}

/** Main losses of every month. */
export function causeParagraphs(content: EscalationReportContent): string[] {
  return content.months.flatMap((month) => {
    if (month.row === null) return [];
    const losses = lossesOf(month.row, content.indicators);
    const text = losses.length === 0 ? '各项指标均未失分' : describeLosses(losses, 3);
    return `${monthName(month)}：${text}。`;
  });
}

/** What is proposed: the interview, rectification, follow-up. */
export function proposalParagraphs(content: EscalationReportContent): string[] {
  const { name } = content.unit;
  return [
    `建议市政府主要领导对${name}主要负责同志和分管负责同志进行约谈，督促其认真查找问题，落实主体责任。`,
    `约谈后，由${name}提交书面整改报告，明确整改措施、责任人员和完成时限。`,
    '我办将持续跟踪整改情况，并将整改结果及时报告市政府。',
  ];
}
