import { dayInWords as day, monthInWords as month, monthsInWords } from './chinese-days';
import type { NotificationFacts, NotificationKind } from './notification-facts';

/** What a person reads. */
export interface Wording {
  readonly title: string;
  readonly body: string;
}

type Templates = { readonly [Kind in NotificationKind]: (facts: NotificationFacts[Kind]) => Wording };

const OF_ASSESSMENT = '“双公示”指标考核';

/** The words of every kind, as an office writes them. One table, so that nobody words the same thing twice. */
export const TEMPLATES: Templates = {
  'letter-issued': (f) => ({
    title: `${month(f.month)}“双公示”抽查函已发出，请于${day(f.due)}前答复`,
    body: `${f.unit}：\n${f.number}已发出，你单位被抽取为${month(f.month)}“双公示”数据完整性抽查对象。请登录系统签收，并于${day(f.due)}前上传行政许可、行政处罚台账；当月未产生数据的，上传加盖公章的说明。逾期未答复的，将在通报中点名批评。`,
  }),
  'letter-reminder': (f) => ({
    title: `【催办】${month(f.month)}“双公示”抽查函尚未答复`,
    body: `${f.unit}：\n你单位尚未答复${f.number}。请于${day(f.due)}前上传台账或加盖公章的说明。逾期未答复的，将在通报中点名批评。`,
  }),
  'ledger-returned': (f) => ({
    title: `${month(f.month)}抽查台账已退回，请于${day(f.due)}前重新报送`,
    body: `${f.unit}：\n你单位报送的${month(f.month)}抽查台账经审核需要修改。退回原因和有误的行请登录系统查看，并于${day(f.due)}前改正后重新上传。`,
  }),
  'task-overdue': (f) => ({
    title: `${month(f.month)}抽查答复已逾期：${f.unit}`,
    body: `${f.unit}应于${day(f.due)}前答复${month(f.month)}抽查函，至今未收到台账或说明。请尽快补报；逾期情况将如实记录。`,
  }),
  'answer-received': (f) => ({
    title: `${f.unit}已答复${month(f.month)}抽查函${f.isLate ? '（逾期）' : ''}`,
    body: `已收到${f.unit}报送的${month(f.month)}${f.form === 'ledger' ? '台账' : '无数据说明'}${f.isLate ? '，报送时间已超过规定期限' : ''}。请登录系统审核。`,
  }),
  'evidence-returned': (f) => ({
    title: `${month(f.month)}印证资料已退回：${f.item}`,
    body: `${f.unit}：\n你单位报送的“${f.item}”印证资料经审核需要修改。退回原因请登录系统查看，改正后重新报送。`,
  }),
  'evidence-accepted': (f) => ({
    title: `${month(f.month)}印证资料已通过审核：${f.item}`,
    body: `${f.unit}：\n你单位报送的“${f.item}”印证资料已通过审核，${month(f.month)}起按规定计分。`,
  }),
  'adjustment-decided': (f) => ({
    title: `${month(f.month)}“${f.rule}”${f.isApproved ? '已批准' : '未获批准'}`,
    body: `${f.unit}：\n${month(f.month)}涉及你单位的“${f.rule}”事项${f.isApproved ? '已批准，计入当月得分' : '未获批准，不计入当月得分'}。审批意见请登录系统查看。`,
  }),
  'scoring-held': (f) => ({
    title: `${month(f.month)}${OF_ASSESSMENT}得分未能计算`,
    body: `提出计算得分后，有关事项又有变动：${f.missing}。${month(f.month)}得分未作改动，请办结后重新计算得分。`,
  }),
  'score-sheet-ready': (f) => ({
    title: `${month(f.month)}${OF_ASSESSMENT}得分表请核对`,
    body: `${f.unit}：\n你单位${month(f.month)}${OF_ASSESSMENT}得分表已形成，每项得分可查看到具体记录。如有异议，请于${day(f.due)}前在系统中提出并说明理由；逾期未提出的，视为无异议。`,
  }),
  'objection-lodged': (f) => ({
    title: `${f.unit}对${month(f.month)}得分提出异议`,
    body: `${f.unit}对${month(f.month)}${OF_ASSESSMENT}得分提出异议。请登录系统核实并作出处理。`,
  }),
  'objection-decided': (f) => ({
    title: `${month(f.month)}得分异议${f.isUpheld ? '成立' : '不成立'}`,
    body: `${f.unit}：\n你单位对${month(f.month)}得分提出的异议，经核实${f.isUpheld ? '成立，得分已重新计算' : '不成立，得分不作调整'}。处理理由请登录系统查看。`,
  }),
  'signature-awaited': (f) => ({
    title: `请签批：${month(f.month)}${f.document}`,
    body: `${month(f.month)}${f.document}已送签，请登录系统审阅并签批。签批时需再次验证身份。`,
  }),
  'bulletin-published': (f) => ({
    title: `${month(f.month)}${OF_ASSESSMENT}${f.isCorrection ? '更正通报' : '通报'}已发布`,
    body: `${f.number}已发布${f.isCorrection ? '，原通报同时作废，请以更正后的通报为准' : ''}。请登录系统查看全文。`,
  }),
  'unit-warned': (f) => ({
    title: `${month(f.month)}“双公示”考核排名后三，予以警示`,
    body: `${f.unit}：\n你单位${month(f.month)}${OF_ASSESSMENT}排名后三，已在${f.number}中予以警示。连续两个月排名后三的，将报请约谈主要负责人。请认真查找原因，及时整改。`,
  }),
  'unit-criticised': (f) => ({
    title: `${month(f.month)}未按要求答复抽查，予以通报批评`,
    body: `${f.unit}：\n你单位未按要求答复${month(f.month)}抽查函，已在${f.number}中予以通报批评。请认真整改，杜绝再次发生。`,
  }),
  'escalation-approved': (f) => ({
    title: `约谈事项已批准：${f.unit}`,
    body: `${f.unit}${monthsInWords(f.months)}连续排名后三，约谈事项已经批准。请登录系统办理后续工作。`,
  }),
  'interview-scheduled': (f) => ({
    title: `约谈定于${day(f.day)}进行`,
    body: `${f.unit}：\n约谈定于${day(f.day)}进行。请主要负责人准时参加，并准备整改情况说明。地点和有关要求见约谈通知书。`,
  }),
  'rectification-due': (f) => ({
    title: `整改事项请于${day(f.due)}前完成`,
    body: `${f.unit}：\n约谈确定的整改事项应于${day(f.due)}前完成。请在系统中报送整改情况和印证资料。`,
  }),
  'delegation-began': (f) => ({
    title: `授权代行自${day(f.from)}起生效`,
    body: `授权代行签批自${day(f.from)}起生效，至${day(f.until)}止。代行期间签批的文件将注明代行情况。`,
  }),
  'delegation-ended': (f) => ({
    title: '授权代行已经结束',
    body: `授权代行签批已于${day(f.until)}结束，有关事项恢复由授权人办理。`,
  }),
  'account-invited': (f) => ({
    title: '你的系统账户已经开通',
    body: `你的“双公示”考核系统账户已经开通，身份为${f.role}。请妥善保管口令；领导和管理员须启用动态验证码。可在“通知设置”中填写邮箱，选择需要邮件告知的事项。`,
  }),
  'jobs-dead': (f) => ({
    title: `有${f.count}项后台任务未能完成，请处理`,
    body: `系统有${f.count}项后台任务多次重试后仍未完成。请在“任务管理”中查看原因，并决定重试或者放弃。`,
  }),
  'state-contradicted': (f) => ({
    title: `发现${f.count}处数据与审计日志不符，请核查`,
    body: `夜间核对发现${f.count}处数据没有相应的审计记录，可能在系统之外被改动。请在审计日志中查找“state.contradicted”，查明原因。`,
  }),
  'deadline-near': (f) => ({
    title: `${f.subject}“${f.step}”${f.workingDaysLeft === 0 ? '今日到期' : `还剩${f.workingDaysLeft}个工作日`}`,
    body: `${within(f.month)}${f.subject}“${f.step}”应于${day(f.due)}前办结，${f.workingDaysLeft === 0 ? '今日到期' : `还剩${f.workingDaysLeft}个工作日`}。请及时办理。`,
  }),
  'deadline-passed': (f) => ({
    title: `${f.subject}“${f.step}”已逾期${f.workingDaysPast}个工作日`,
    body: `${within(f.month)}${f.subject}“${f.step}”应于${day(f.due)}前办结，已逾期${f.workingDaysPast}个工作日。请尽快办理。`,
  }),
  'step-awaited': (f) => ({
    title: `待办：${ofMonth(f.month)}${f.subject}“${f.step}”`,
    body: `${within(f.month)}${f.subject}“${f.step}”等待办理${f.due === null ? '' : `，请于${day(f.due)}前办结`}。请登录系统办理。`,
  }),
  'step-done': (f) => ({
    title: `${ofMonth(f.month)}${f.subject}：${f.act}`,
    body: `${within(f.month)}${f.subject}已办理“${f.act}”，目前为“${f.step}”。有关意见请登录系统查看。`,
  }),
};

function ofMonth(text: string | null): string {
  return text === null ? '' : month(text);
}

function within(text: string | null): string {
  return text === null ? '' : `${month(text)}${OF_ASSESSMENT}中，`;
}

/** Every kind, in the order in which a person's settings list them. */
export const NOTIFICATION_KINDS: readonly NotificationKind[] = [
  'letter-issued',
  'letter-reminder',
  'ledger-returned',
  'task-overdue',
  'answer-received',
  'evidence-returned',
  'evidence-accepted',
  'adjustment-decided',
  'scoring-held',
  'score-sheet-ready',
  'objection-lodged',
  'objection-decided',
  'signature-awaited',
  'bulletin-published',
  'unit-warned',
  'unit-criticised',
  'escalation-approved',
  'interview-scheduled',
  'rectification-due',
  'delegation-began',
  'delegation-ended',
  'account-invited',
  'jobs-dead',
  'state-contradicted',
  'deadline-near',
  'deadline-passed',
  'step-awaited',
  'step-done',
];

export function isNotificationKind(text: string): text is NotificationKind {
  return Object.hasOwn(TEMPLATES, text);
}
