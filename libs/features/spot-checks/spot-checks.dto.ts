import {
  Day,
  ExportQuery,
  Id,
  ListOf,
  Moment,
  OneOf,
  PageQuery,
  QueryFlag,
  QueryNumber,
  Shown,
  Text,
  UnitCode,
  WholeNumber,
} from '@app/http';
import type { Type } from '@nestjs/common';
import type { Outcome } from './ledger-outcome.entity';
import { RULING_SUBJECTS, type RulingSubject, type Verdict, VERDICTS } from './rulings/row-ruling.entity';
import { spotCheckTask } from './spot-check.workflow';

const STATES = Object.keys(spotCheckTask.states);
const OUTCOMES: readonly Outcome[] = ['other-month', 'exempt', 'matched', 'not-yet-due', 'concealed'];
const MOST_AT_ONCE = 200;

/** The fields that narrow the list, added to its own query and to that of its export. */
function narrowedTasks<Base extends Type>(base: Base) {
  class Narrowed extends base {
    @OneOf(STATES, { about: '状态', optional: true })
    state?: string;

    @UnitCode({ about: '区域：department为市直部门，其余为县（市、区）代码', optional: true })
    area?: string;

    @UnitCode({ about: '单位代码', optional: true })
    unit?: string;

    @QueryFlag({ about: '是否逾期', optional: true })
    overdue?: boolean;

    @Day({ about: '期限在这一天或之前', optional: true })
    dueBy?: string;
  }
  return Narrowed;
}

export class TaskListQuery extends narrowedTasks(PageQuery) {}

export class TaskExportQuery extends narrowedTasks(ExportQuery) {}

export class TaskSummaryAnswer {
  @Shown('编号')
  id!: string;

  @Shown('单位代码')
  unitCode!: string;

  @Shown('单位名称')
  unitName!: string;

  @Shown('区域')
  area!: string;

  @Shown('状态', { words: STATES })
  state!: string;

  @Shown('状态名称')
  stateLabel!: string;

  @Shown('版本', { type: 'integer' })
  version!: number;

  @Shown('办理期限', { type: 'day', nullable: true })
  deadline!: string | null;

  @Shown('是否逾期', { type: 'boolean' })
  isOverdue!: boolean;

  @Shown('进入当前状态的时间', { type: 'moment' })
  enteredAt!: Date;

  @Shown('已对应的台账行数；尚未比对时为null', { type: 'integer', nullable: true })
  matched!: number | null;

  @Shown('瞒报行数', { type: 'integer', nullable: true })
  concealed!: number | null;

  @Shown('免予公示行数', { type: 'integer', nullable: true })
  exempt!: number | null;

  @Shown('未到期行数', { type: 'integer', nullable: true })
  notYetDue!: number | null;
}

class CheckAnswer {
  @Shown('是否已答复：1为是', { type: 'integer' })
  answered!: number;

  @Shown('已对应', { type: 'integer' })
  matched!: number;

  @Shown('瞒报', { type: 'integer' })
  concealed!: number;

  @Shown('免予公示', { type: 'integer' })
  exempt!: number;

  @Shown('未到期', { type: 'integer' })
  notYetDue!: number;
}

class TaskUnitAnswer {
  @Shown('单位代码')
  code!: string;

  @Shown('单位名称')
  name!: string;

  @Shown('所属县（市、区）代码；市直部门为空')
  parent!: string;
}

class TimelineAnswer {
  @Shown('操作')
  action!: string;

  @Shown('操作名称')
  label!: string;

  @Shown('办理后的状态名称')
  toStateLabel!: string;

  @Shown('办理人的角色')
  roleLabel!: string;

  @Shown('办理（登记）时间', { type: 'moment' })
  at!: Date;

  @Shown('收到时间；与登记时间不同时填写', { type: 'moment', nullable: true })
  receivedAt!: Date | null;

  @Shown('理由', { nullable: true })
  reason!: string | null;

  @Shown('是否逾期办理', { type: 'boolean' })
  isLate!: boolean;
}

class ButtonAnswer {
  @Shown('操作')
  action!: string;

  @Shown('操作名称')
  label!: string;

  @Shown('是否须填理由', { words: ['required', 'optional', 'none'] })
  reason!: string;

  @Shown('是否须给出日期', { type: 'boolean' })
  needsDay!: boolean;

  @Shown('是否须填收到时间', { type: 'boolean' })
  entersReceipt!: boolean;

  @Shown('是否非常规操作', { type: 'boolean' })
  exceptional!: boolean;

  @Shown('目前不能进行的原因；可以进行时为null', { nullable: true })
  obstacle!: string | null;
}

class DerivationAnswer {
  @Shown('日期', { type: 'day' })
  date!: string;

  @Shown('说明')
  text!: string;
}

export class TaskAnswer {
  @Shown('编号')
  id!: string;

  @Shown('考核月份', { nullable: true })
  month!: string | null;

  @Shown('单位', { type: () => TaskUnitAnswer })
  unit!: TaskUnitAnswer;

  @Shown('状态', { words: STATES })
  state!: string;

  @Shown('状态名称')
  stateLabel!: string;

  @Shown('版本', { type: 'integer' })
  version!: number;

  @Shown('办理期限', { type: 'day', nullable: true })
  deadline!: string | null;

  @Shown('是否逾期', { type: 'boolean' })
  isOverdue!: boolean;

  @Shown('期限的推算过程', { type: () => DerivationAnswer, list: true })
  derivation!: readonly DerivationAnswer[];

  @Shown('比对结果；尚未比对时为null', { type: () => CheckAnswer, nullable: true })
  check!: CheckAnswer | null;

  @Shown('最近一次答复所依据的文件', { nullable: true })
  answer!: string | null;

  @Shown('认定台的版本，作认定时用；0为尚未比对', { type: 'integer' })
  deskVersion!: number;

  @Shown('办理经过', { type: () => TimelineAnswer, list: true })
  timeline!: readonly TimelineAnswer[];

  @Shown('可以进行的操作', { type: () => ButtonAnswer, list: true })
  actions!: readonly ButtonAnswer[];
}

export class ActBody {
  @Text({ about: '理由', most: 500, multiline: true, optional: true })
  reason?: string;

  @Id({ about: '答复所依据的文件；不填为最近一份可用的文件', optional: true })
  upload?: string;

  @Moment({ about: '收到纸质答复的时间', optional: true })
  receivedAt?: string;

  @Day({ about: '延长后的期限', optional: true })
  deadlineDay?: string;
}

class TaskAtVersion {
  @Id({ about: '任务编号' })
  id!: string;

  @WholeNumber({ about: '所依据的版本', least: 1, most: 100_000 })
  version!: number;
}

export class ActOnManyBody {
  @ListOf(() => TaskAtVersion, { about: '要办理的任务，各自办理，互不影响', least: 1, most: MOST_AT_ONCE })
  items!: TaskAtVersion[];

  @Text({ about: '理由', most: 500, multiline: true, optional: true })
  reason?: string;

  @Day({ about: '延长后的期限', optional: true })
  deadlineDay?: string;
}

class EachAnswer {
  @Shown('任务编号')
  id!: string;

  @Shown('是否已办理', { type: 'boolean' })
  done!: boolean;

  @Shown('办理后的状态', { nullable: true })
  state!: string | null;

  @Shown('版本', { type: 'integer', nullable: true })
  version!: number | null;

  @Shown('未能办理的原因代码', { nullable: true })
  code!: string | null;

  @Shown('未能办理的原因', { nullable: true })
  title!: string | null;

  @Shown('原因说明', { nullable: true })
  detail!: string | null;
}

export class ActOnManyAnswer {
  @Shown('各任务的办理结果', { type: () => EachAnswer, list: true })
  results!: readonly EachAnswer[];
}

class ProblemAnswer {
  @Shown('行号', { type: 'integer' })
  line!: number;

  @Shown('列名；空为整个文件')
  column!: string;

  @Shown('填写的内容', { nullable: true })
  value!: string | null;

  @Shown('问题')
  reason!: string;
}

export class HandedInAnswer {
  @Shown('文件编号，答复时用')
  upload!: string;

  @Shown('可否作为答复', { type: 'boolean' })
  isUsable!: boolean;

  @Shown('读出的行数', { type: 'integer' })
  rows!: number;

  @Shown('决定日期不在当月的行数', { type: 'integer' })
  otherMonth!: number;

  @Shown('备注写明免予公示的行数', { type: 'integer' })
  exempt!: number;

  @Shown('问题数', { type: 'integer' })
  problemCount!: number;

  @Shown('问题；超过200个的，完整清单可下载', { type: () => ProblemAnswer, list: true })
  problems!: readonly ProblemAnswer[];
}

class UploadAnswer {
  @Shown('编号')
  id!: string;

  @Shown('种类：ledger台账，statement盖章说明', { words: ['ledger', 'statement'] })
  kind!: string;

  @Shown('文件编号，下载时用')
  fileId!: string;

  @Shown('文件名')
  name!: string;

  @Shown('SHA-256摘要')
  sha256!: string;

  @Shown('上传时间', { type: 'moment' })
  receivedAt!: Date;

  @Shown('读出的行数', { type: 'integer' })
  rowCount!: number;

  @Shown('问题数', { type: 'integer' })
  problemCount!: number;

  @Shown('可否作为答复', { type: 'boolean' })
  isUsable!: boolean;
}

export class UploadsAnswer {
  @Shown('上传过的文件，最近的在前', { type: () => UploadAnswer, list: true })
  items!: readonly UploadAnswer[];
}

export class TableQuery extends ExportQuery {}

export class DeskQuery {
  @OneOf(OUTCOMES, { about: '只看这种结果的行', optional: true })
  outcome?: Outcome;

  @QueryFlag({ about: '只看尚待认定的行', optional: true })
  open?: boolean;

  @QueryNumber({ about: '上一页给出的next', least: 0, most: 2_147_483_647, optional: true })
  after?: number;

  @QueryNumber({ about: '每页行数', least: 1, most: MOST_AT_ONCE, optional: true })
  limit?: number;
}

class DeskRecordAnswer {
  @Shown('平台记录编号', { type: 'integer' })
  seq!: number;

  @Shown('所在文件')
  file!: string;

  @Shown('行号', { type: 'integer' })
  line!: number;

  @Shown('决定文书号')
  documentNo!: string;

  @Shown('行政相对人名称')
  counterpartName!: string;

  @Shown('行政相对人代码，身份证号已遮盖')
  counterpartCode!: string;

  @Shown('决定日期', { nullable: true })
  decisionDate!: string | null;

  @Shown('报送日期')
  receivedDate!: string;
}

class SegmentAnswer {
  @Shown('见于：both双方，ledger台账，platform平台', { words: ['both', 'ledger', 'platform'] })
  in!: string;

  @Shown('文字')
  text!: string;
}

class ProposalAnswer {
  @Shown('次序', { type: 'integer' })
  place!: number;

  @Shown('相近程度，0至100', { type: 'integer' })
  score!: number;

  @Shown('差别说明')
  reason!: string;

  @Shown('平台记录', { type: () => DeskRecordAnswer })
  record!: DeskRecordAnswer;

  @Shown('文书号的异同', { type: () => SegmentAnswer, list: true })
  documentSegments!: readonly SegmentAnswer[];

  @Shown('相对人的异同', { type: () => SegmentAnswer, list: true })
  counterpartSegments!: readonly SegmentAnswer[];
}

class RulingAnswer {
  @Shown('事项', { words: RULING_SUBJECTS })
  subject!: string;

  @Shown('认定：accepted成立，refused不成立', { words: ['accepted', 'refused'] })
  verdict!: string;

  @Shown('有关的平台记录', { type: 'integer', nullable: true })
  recordSeq!: number | null;

  @Shown('理由', { nullable: true })
  reason!: string | null;

  @Shown('认定人')
  actorId!: string;

  @Shown('认定时间', { type: 'moment' })
  at!: Date;
}

class DeskRowAnswer {
  @Shown('台账行号', { type: 'integer' })
  line!: number;

  @Shown('信息类型', { words: ['permit', 'penalty'] })
  kind!: string;

  @Shown('比对结果', { words: OUTCOMES })
  outcome!: string;

  @Shown('决定文书号')
  documentNo!: string;

  @Shown('行政相对人名称')
  counterpartName!: string;

  @Shown('行政相对人代码，身份证号已遮盖')
  counterpartCode!: string;

  @Shown('决定日期')
  decisionDate!: string;

  @Shown('备注')
  remark!: string;

  @Shown('对应的平台记录', { type: () => DeskRecordAnswer, nullable: true })
  record!: DeskRecordAnswer | null;

  @Shown('近似的平台记录', { type: () => ProposalAnswer, list: true })
  proposals!: readonly ProposalAnswer[];

  @Shown('尚待认定的事项', { list: true })
  open!: readonly string[];

  @Shown('已作的认定', { type: () => RulingAnswer, list: true })
  rulings!: readonly RulingAnswer[];
}

export class DeskAnswer {
  @Shown('认定台的版本', { type: 'integer' })
  version!: number;

  @Shown('尚待认定的事项数', { type: 'integer' })
  open!: number;

  @Shown('比对结果', { type: () => CheckAnswer, nullable: true })
  check!: CheckAnswer | null;

  @Shown('台账各行', { type: () => DeskRowAnswer, list: true })
  rows!: readonly DeskRowAnswer[];

  @Shown('下一页的after；没有下一页时为null', { type: 'integer', nullable: true })
  next!: number | null;
}

class RulingBody {
  @WholeNumber({ about: '台账行号', least: 1, most: 2_147_483_647 })
  line!: number;

  @OneOf(RULING_SUBJECTS, { about: '事项：near-match近似匹配，exemption免予公示，not-yet-due未到期' })
  subject!: RulingSubject;

  @OneOf(VERDICTS, { about: '认定：accepted成立，refused不成立，undone撤销原认定' })
  verdict!: Verdict;

  @WholeNumber({ about: '近似匹配的平台记录编号', least: 1, most: Number.MAX_SAFE_INTEGER, optional: true })
  recordSeq?: number;
}

export class RulingsBody {
  @ListOf(() => RulingBody, { about: '各行的认定，一并作出', least: 1, most: MOST_AT_ONCE })
  rulings!: RulingBody[];

  @Text({ about: '理由；只确认未到期的可不填', most: 500, multiline: true, optional: true })
  reason?: string;
}

export class RuledAnswer {
  @Shown('认定台的版本', { type: 'integer' })
  version!: number;

  @Shown('尚待认定的事项数', { type: 'integer' })
  open!: number;

  @Shown('比对结果', { type: () => CheckAnswer, nullable: true })
  check!: CheckAnswer | null;
}

export class PastRulingAnswer extends RulingAnswer {
  @Shown('作出时的台账行号', { type: 'integer' })
  line!: number;

  @Shown('作出后认定台的版本', { type: 'integer' })
  deskVersion!: number;
}
