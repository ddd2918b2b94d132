import { chineseDate, chineseDay, chineseMonth } from '../layout/chinese-dates';
import type { AreaSpotCheck, BulletinContent, CorrectionNote, RemarkedSection, ScoreRow } from './bulletin-content';
import { percentage, sumOf } from './figures';
import { describeLosses, lossesOf } from './losses';
import { leadingRows, namesOf, rankSentence } from './rank-wording';

/** A paragraph of the bulletin; the lead, if any, is set in 楷体. */
export interface WordedParagraph {
  readonly lead: string;
  readonly text: string;
}

export interface WordedSection {
  readonly heading: string;
  readonly paragraphs: readonly WordedParagraph[];
}

const plain = (text: string): WordedParagraph => ({ lead: '', text });

/** The opening paragraphs: under which notice, what follows; in a correction, what it takes the place of and what has changed. */
export function openingTexts(content: BulletinContent): string[] {
  const { correction } = content;
  return correction === undefined ? [openingText(content)] : correctionTexts(content, correction);
}

function openingText(content: BulletinContent): string {
  const month = chineseMonth(content.month, 'month');
  return (
    `根据《${content.basis.title}》（${content.basis.number}，以下简称《通知》）要求，` +
    `市社会信用体系建设联席会议办公室对${month}份各县（市、区）、运城开发区及市直部门` +
    `行政许可和行政处罚信息归集公示（以下简称“双公示”）指标进行了考核评分。现将有关情况通报如下：`
  );
}

function correctionTexts(content: BulletinContent, { number, issueDate, reason, places }: CorrectionNote): string[] {
  const month = chineseMonth(content.month, 'month');
  const opening =
    `我办${chineseDate(issueDate, 'correction.issueDate')}印发的《关于${month}份政务公开“双公示”指标考核情况的通报》（${number}，以下简称原通报），` +
    `因${reason}，现予更正。本通报自印发之日起替代原通报，原通报不再执行。`;
  const basis = `根据《${content.basis.title}》（${content.basis.number}，以下简称《通知》）`;
  return [opening, placesText(places), `${basis}，更正后的考核情况通报如下：`];
}

function placesText(places: CorrectionNote['places']): string {
  if (places.length === 0) return '各单位得分和名次未发生变化。';
  const changes = places.map(
    ({ name, before, after }) =>
      `${name}由${before.total}分、第${before.rank}名更正为${after.total}分、第${after.rank}名`,
  );
  return `得分或名次发生变化的单位是：${changes.join('；')}。`;
}

/** The six sections of the bulletin (notice §6, §7); a section without subjects says so. */
export function bulletinSections(content: BulletinContent): WordedSection[] {
  const remarks = (section: RemarkedSection): WordedParagraph[] => (content.remarks?.[section] ?? []).map(plain);
  return [
    { heading: '一、总体情况', paragraphs: [...overallSituation(content), ...remarks('situation')] },
    { heading: '二、考核排名情况', paragraphs: [...rankings(content), ...remarks('rankings')] },
    { heading: '三、通报表扬', paragraphs: [...praise(content), ...remarks('praise')] },
    { heading: '四、警示', paragraphs: [...warnings(content), ...remarks('warnings')] },
    { heading: '五、通报批评', paragraphs: [...criticism(content), ...remarks('criticism')] },
    { heading: '六、工作要求', paragraphs: requirements(content) },
  ];
}

function overallSituation(content: BulletinContent): WordedParagraph[] {
  const { county, department } = content.groups;
  const all = [...county, ...department];
  const volume = (rows: readonly ScoreRow[]): number => sumOf(rows, (row) => row.volume.total);
  const reports =
    `${monthOnly(content)}份，全市${county.length}个县（市、区）、开发区和${department.length}个市直部门` +
    `共向市信用信息共享平台报送“双公示”数据${volume(all)}条，` +
    `其中行政许可${sumOf(all, (row) => row.volume.permit)}条、行政处罚${sumOf(all, (row) => row.volume.penalty)}条。` +
    `县（市、区）、开发区报送${volume(county)}条，市直部门报送${volume(department)}条。`;
  const quality = `${qualityOf('全市', all)}其中，${qualityOf('县（市、区）、开发区', county)}${qualityOf('市直部门', department)}`;
  return [
    { lead: '（一）数据报送情况。', text: reports },
    { lead: '（二）合规性和及时性情况。', text: quality },
    { lead: '（三）完整性抽查情况。', text: spotCheckText(content) },
  ];
}

const monthOnly = (content: BulletinContent): string => chineseMonth(content.month, 'month').slice('2021年'.length);

function qualityOf(subject: string, rows: readonly ScoreRow[]): string {
  const reported = sumOf(rows, (row) => row.indicators.I3.reported);
  if (reported === 0) return `${subject}未报送数据。`;
  const compliant = sumOf(rows, (row) => row.indicators.I3.compliant);
  const late = sumOf(rows, (row) => row.indicators.I4.late);
  return (
    `${subject}报送数据中合规${compliant}条，合规率${percentage(compliant, reported)}；` +
    `迟报${late}条，迟报率${percentage(late, reported)}。`
  );
}

function spotCheckText(content: BulletinContent): string {
  const areas = content.spotChecks;
  const drawn = sumOf(areas, (area) => area.drawn);
  if (drawn === 0) return '本月未抽查单位，完整性指标按满分计。';
  return `${drawText(content, drawn)}${answerText(content, drawn)}${ledgerText(content)}`;
}

function drawText(content: BulletinContent, drawn: number): string {
  const method =
    content.draw.seed === null
      ? '按照抽查名单'
      : `按照公开、随机、可复核的方法（种子“${content.draw.seed}”${content.draw.rotation ? '，年内已抽取单位轮后' : ''}）`;
  const deviations = content.draw.deviations.join('');
  return `${method}在市直部门和各县（市、区）、开发区县直部门中共抽取${drawn}家单位。${deviations}`;
}

function answerText(content: BulletinContent, drawn: number): string {
  const answered = sumOf(content.spotChecks, (area) => area.answered);
  if (answered === drawn) return `被抽取单位均按要求提供了“双公示”信息台账或作出说明。`;
  return `其中${answered}家提供了“双公示”信息台账或作出说明，${drawn - answered}家既未提供台账也未予说明。`;
}

function ledgerText(content: BulletinContent): string {
  const areas = content.spotChecks;
  const shouldReport = sumOf(areas, (area) => area.shouldReport);
  const concealed = sumOf(areas, (area) => area.concealed);
  const rate = percentage(concealed, shouldReport);
  const comparison =
    rate === null
      ? '经比对，台账中无应报送数据。'
      : `经与市信用信息共享平台比对，台账应报送${shouldReport}条，瞒报${concealed}条，瞒报率${rate}。`;
  return `${comparison}${notCounted(areas, content.cutOff)}`;
}

/** Exempt and not-yet-due rows, which are in neither sum (RULES §2, D-2, D-3). */
function notCounted(areas: readonly AreaSpotCheck[], cutOff: string): string {
  const exempt = sumOf(areas, (area) => area.exempt);
  const notYetDue = sumOf(areas, (area) => area.notYetDue);
  const parts = [
    ...(exempt > 0 ? [`备注标明不应归集、公示的${exempt}条`] : []),
    ...(notYetDue > 0 ? [`截至比对日（${chineseDay(cutOff, 'cutOff')}）仍在规定报送期限内的${notYetDue}条`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('、')}，未计入应报送数据。`;
}

function rankings(content: BulletinContent): WordedParagraph[] {
  const { county, department } = content.groups;
  return [
    { lead: '（一）县（市、区）、开发区。', text: rankingText(county, '附件1') },
    { lead: '（二）市直部门。', text: rankingText(department, '附件2') },
  ];
}

function rankingText(rows: readonly ScoreRow[], annex: string): string {
  const warned = rows.filter((row) => row.warned);
  const tail = warned.length === 0 ? '' : `排名后三的是：${rankSentence(warned)}。`;
  return `排名前三的是：${rankSentence(leadingRows(rows))}。${tail}全部排名和各项得分见${annex}。`;
}

function praise(content: BulletinContent): WordedParagraph[] {
  const county = content.groups.county.filter((row) => row.praised);
  const department = content.groups.department.filter((row) => row.praised);
  if (county.length + department.length === 0) return [plain('本月无通报表扬单位。')];
  const names = namesOf([...county, ...department]);
  return [plain(`${names}工作突出，考核成绩位居前列，予以通报表扬。望受到表扬的单位再接再厉，继续保持。`)];
}

function warnings(content: BulletinContent): WordedParagraph[] {
  const { county, department } = content.groups;
  const warned = [...county, ...department].filter((row) => row.warned);
  if (warned.length === 0) return [plain('本月无警示单位。')];
  const opening = plain('按照《通知》第七条的规定，对本月考核排名后三的单位予以警示。主要失分情况如下：');
  const details = warned.map((row, index) => plain(`${index + 1}.${warningText(row, content)}`));
  return [opening, ...details, ...escalationNote([...county, ...department])];
}

const listedLosses = 3;

function warningText(row: ScoreRow, content: BulletinContent): string {
  const losses = describeLosses(lossesOf(row, content.indicators), listedLosses);
  const deduction = Number(row.deduction) > 0 ? `、综合扣分${row.deduction}分` : '';
  return `${row.name}（第${row.rank}名，${row.total}分）：${losses}${deduction}。`;
}

function escalationNote(rows: readonly ScoreRow[]): WordedParagraph[] {
  const escalated = rows.filter((row) => row.escalated);
  if (escalated.length === 0) return [];
  return [
    plain(
      `${namesOf(escalated)}已连续两次排名后三，市社会信用体系建设联席会议办公室将按照《通知》第七条的规定` +
        `向市政府主要领导报告，建议对其进行约谈。`,
    ),
  ];
}

function criticism(content: BulletinContent): WordedParagraph[] {
  const names = content.silentUnits;
  if (names.length === 0) return [plain('本月被抽查单位均提供了台账或作出说明，无通报批评单位。')];
  return [
    plain(
      `${names.join('、')}${names.length > 1 ? `等${names.length}家单位` : ''}被抽查后既不提供“双公示”信息台账，也不予说明，` +
        `按照《通知》第六条第（三）项的规定，予以通报批评。请上述单位认真查找原因，立即整改。`,
    ),
  ];
}

const standingRequirements: readonly string[] = [
  '各级各部门要对照考核结果，逐项查找失分原因，明确责任人员和整改时限，确保“双公示”信息应归尽归、应示尽示。',
  '要严格执行自作出行政决定之日起7个工作日内公示的规定，按照国家公共信用信息中心现行标准规范填报，切实提高数据合规率，杜绝迟报、瞒报。',
  '被抽查单位要按时提供完整、真实的信息台账；未产生“双公示”信息的，要及时予以书面说明。不应当归集、公示的信息，要在台账备注中注明依据。',
];

function requirements(content: BulletinContent): WordedParagraph[] {
  const leads = ['（一）', '（二）', '（三）', '（四）', '（五）', '（六）', '（七）', '（八）', '（九）', '（十）'];
  return (content.requirements ?? standingRequirements).map((text, index) => ({ lead: leads[index] ?? '', text }));
}
