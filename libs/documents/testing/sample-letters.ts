import type { AccountabilityReportContent } from '../accountability-report/render-accountability-report';
import type { EscalationReportContent } from '../escalation-report/escalation-report-content';
import type { InterviewNoticeContent } from '../interview-notice/render-interview-notice';
import type { SpotCheckLetterContent } from '../spot-check-letter/spot-check-letter-content';
import { sampleBulletin } from './sample-bulletin';

/** A letter to a county department drawn for August 2021. */
export function sampleLetter(changes: Partial<SpotCheckLetterContent> = {}): SpotCheckLetterContent {
  const { issuer, basis, seal, verification } = sampleBulletin('2021-08');
  return {
    issuer,
    documentNumber: { prefix: '运信用办函', year: 2021, serial: 12 },
    issueDate: '2021-09-01',
    recipient: '盐湖区住房和城乡建设管理局',
    month: '2021-08',
    basis,
    ledgerColumns: ['信息类型', '行政相对人名称', '行政相对人代码', '决定文书号', '决定日期', '备注'],
    deadline: '2021-09-06',
    contact: { name: '杨芬', telephone: '0359-2282030', email: 'yxsxyb123@126.com' },
    seal,
    verification: verification && { ...verification, scoresDigest: null },
    ...changes,
  };
}

/** The report on 平陆县, in the bottom three of August and September 2021. */
export function sampleReport(changes: Partial<EscalationReportContent> = {}): EscalationReportContent {
  const months = (['2021-08', '2021-09'] as const).map((month) => {
    const rows = sampleBulletin(month).groups.county;
    const row = rows.find(({ code }) => code === '140829');
    if (!row) throw new Error('the example months rank 140829');
    return { month, groupSize: rows.length, row };
  });
  const { issuer, basis, indicators, seal, verification } = sampleBulletin('2021-09');
  return {
    issuer,
    documentNumber: { prefix: '运信用办', year: 2021, serial: 33 },
    signatory: '王建国',
    issueDate: '2021-10-10',
    recipient: '市人民政府',
    unit: { name: '平陆县', group: 'county' },
    months,
    basis,
    indicators,
    contact: { name: '张伟', telephone: '0359-2282268' },
    seal,
    verification: verification && { ...verification, scoresDigest: null },
    ...changes,
  };
}

/** The notice that tells 平陆县 of its interview. */
export function sampleNotice(changes: Partial<InterviewNoticeContent> = {}): InterviewNoticeContent {
  const { issuer, basis, contact, seal, verification } = sampleLetter();
  return {
    ...{ issuer, basis, contact, seal, verification },
    documentNumber: { prefix: '运信用办函', year: 2021, serial: 47 },
    issueDate: '2021-10-12',
    recipient: '平陆县人民政府',
    reportedTo: '市人民政府',
    months: ['2021-08', '2021-09'],
    ...changes,
  };
}

/** The report that proposes to hold 平陆县 accountable. */
export function sampleAccountability(): AccountabilityReportContent {
  const { unit, ...report } = sampleReport({ documentNumber: { prefix: '运信用办', year: 2021, serial: 34 } });
  const facts = [
    '在2021年第三季度省级考核中，因迟报数据较多，失3.20分。',
    '2021年8月、9月“双公示”指标考核连续排名后三，约谈后整改事项逾期未完成。',
  ];
  return { ...report, unit: { name: unit.name }, facts };
}
