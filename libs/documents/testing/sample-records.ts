import type { DocumentRegisterContent, RegisterEntry } from '../document-register/render-document-register';
import type { InterviewMinutesContent } from '../interview-minutes/render-interview-minutes';
import type { SheetApproval, SignOffSheetContent } from '../sign-off-sheet/render-sign-off-sheet';
import { sampleReport } from './sample-letters';

/** The minutes of the interview with 平陆县. */
export function sampleMinutes(changes: Partial<InterviewMinutesContent> = {}): InterviewMinutesContent {
  const { issuer, basis, seal } = sampleReport();
  return {
    ...{ issuer, basis, seal, unit: { name: '平陆县' }, heldOn: '2021-10-18', heldTime: '09:30', place: '208会议室' },
    documentNumber: { prefix: '运信用办纪', year: 2021, serial: 1 },
    summary:
      '约谈通报了平陆县2021年8月、9月“双公示”指标考核情况，指出其行政处罚信息迟报较多、部分抽查单位未按时提供台账。\n' +
      '平陆县分析了失分原因，主要是经办人员调整后未及时交接，部分单位对7个工作日的公示时限掌握不准。',
    commitments: ['自10月起按周核对台账，每月25日前完成自查。', '明确牵头负责人，报市信用办备案'],
    demands: [
      { demand: '补报漏报的行政处罚信息', dueOn: '2021-10-25' },
      { demand: '完成县直部门经办人员培训', dueOn: '2021-10-29' },
    ],
    attendees: [
      { name: '王建国', post: '市信用办主任' },
      { name: '李志强', post: '平陆县人民政府副县长' },
      { name: '欧阳晓芳', post: '平陆县发展和改革局局长' },
    ],
    ...changes,
  };
}

/** The sheet behind August's bulletin, its leader's role lent to a stand-in. */
export function sampleSheet(): SignOffSheetContent {
  return {
    issuer: '运城市社会信用体系建设联席会议办公室',
    documentNumber: '运信用办〔2021〕31号',
    kind: '通报',
    state: '已印发',
    title: '运城市社会信用体系建设联席会议办公室关于2021年8月份政务公开“双公示”指标考核情况的通报',
    issueDate: '2021-09-10',
    month: '2021-08',
    unit: null,
    fileSha256: 'ab'.repeat(32),
    pages: 11,
    approvals: [
      approval('拟稿', { signer: '杨芬', at: '2021-09-08T08:40:17.000Z' }),
      approval('审核', { signer: '张伟', at: '2021-09-09T01:12:05.000Z' }),
      approval('签发', { signer: '王建国', onBehalfOf: '李志强', role: '领导', at: '2021-09-09T02:30:00.000Z' }),
    ],
  };
}

/** An approval of a reviewer. */
function approval(meaning: SheetApproval['meaning'], changes: Partial<SheetApproval> = {}): SheetApproval {
  const at = '2021-09-09T01:12:05.000Z';
  return { meaning, signer: '张伟', onBehalfOf: null, role: '审核人员', at, digest: 'cd34ef56'.repeat(8), ...changes };
}

/** A year's letters: more than fit on one page. */
export function sampleRegister(): DocumentRegisterContent {
  const units = ['盐湖区住房和城乡建设管理局', '平陆县行政审批服务管理局', '永济市市场监督管理局', '市生态环境局'];
  const entries = Array.from({ length: 40 }, (_, index): RegisterEntry => {
    const isWithdrawn = index === 7;
    return {
      serial: index + 1,
      title: isWithdrawn ? null : `关于提供2021年${index < 20 ? 8 : 9}月份“双公示”信息台账的函`,
      issueDate: index < 20 ? '2021-09-01' : '2021-10-09',
      unit: units[index % units.length] ?? null,
      signatory: index % 5 === 0 ? '欧阳晓芳' : '王建国',
      pages: isWithdrawn ? null : 2,
      remark: isWithdrawn ? '已撤回' : '已印发',
    };
  });
  const issuer = '运城市社会信用体系建设联席会议办公室';
  return { issuer, series: '运信用办函', year: 2021, asOf: '2021-12-31', entries };
}
