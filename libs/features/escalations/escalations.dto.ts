import { ButtonDto, TimelineDto } from '@app/features/bulletins';
import {
  checkedField,
  Day,
  Digest,
  ExportQuery,
  Flag,
  Id,
  ListOf,
  ListOfCodes,
  Month,
  OneOf,
  PageQuery,
  Shown,
  Text,
  UnitCode,
  WholeNumber,
} from '@app/http';
import type { Type } from '@nestjs/common';
import { escalationProcess } from './escalation.workflow';

const REASON_LENGTH = 500;
const MOST_ITEMS = 50;
const STATES = Object.keys(escalationProcess.states);
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A time of the office's day, `09:30`. */
function TimeOfDay(about: string): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && TIME.test(value) ? null : '应为HH:MM形式的时间');
  return checkedField({ about, example: '09:30' }, check, { type: String, pattern: TIME.source });
}

/** A paragraph of a report: one line, not blank. */
function isParagraph(text: string): boolean {
  return text.trim() !== '' && [...text].length <= REASON_LENGTH && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}

/** The fields that narrow the list, added to its own query and to that of its export. */
function narrowedEscalations<Base extends Type>(base: Base) {
  class Narrowed extends base {
    @Month({ about: '月份', optional: true })
    month?: string;

    @OneOf(STATES, { about: '状态', optional: true })
    state?: string;

    @UnitCode({ about: '单位代码', optional: true })
    unit?: string;
  }
  return Narrowed;
}

export class EscalationsQuery extends narrowedEscalations(PageQuery) {}

export class EscalationsExportQuery extends narrowedEscalations(ExportQuery) {}

export class IssueDateQuery {
  @Day({ about: '成文日期，送签后以送签的为准', example: '2021-10-12' })
  issueDate!: string;
}

export class AccountabilityBody {
  @UnitCode({ about: '单位代码' })
  unit!: string;

  @Month({ about: '月份' })
  month!: string;

  @ListOfCodes(isParagraph, { about: '失分情况，每段不超过500字，印在报告上', least: 1, most: 10 })
  grounds!: string[];
}

export class EscalationSigningBody {
  @Digest({ about: '所见报告PDF的SHA-256' })
  reportSha256!: string;

  @Digest({ about: '所见约谈通知PDF的SHA-256；没有通知的为null', nullable: true })
  noticeSha256!: string | null;

  @Text({ about: '意见', most: REASON_LENGTH, optional: true })
  reason?: string;
}

export class SubmitEscalationBody extends EscalationSigningBody {
  @Day({ about: '成文日期', example: '2021-10-12' })
  issueDate!: string;
}

export class DecisionBody {
  @Text({ about: '理由', most: REASON_LENGTH })
  reason!: string;

  @Day({ about: '维持后所回到的状态须填写日期的，填写新的约谈日期或整改期限', optional: true })
  day?: string;
}

export class ScheduleBody {
  @Day({ about: '约谈日期' })
  day!: string;

  @TimeOfDay('约谈时间')
  time!: string;

  @Text({ about: '约谈地点', most: 100 })
  place!: string;

  @Text({ about: '说明', most: REASON_LENGTH, optional: true })
  reason?: string;
}

export class AttendeeDto {
  @Text({ about: '姓名', most: 40 })
  name!: string;

  @Text({ about: '单位和职务', most: 100 })
  post!: string;
}

export class MinutesBody {
  @Day({ about: '约谈日期' })
  heldOn!: string;

  @TimeOfDay('约谈时间')
  heldTime!: string;

  @ListOf(() => AttendeeDto, { about: '参加人员', least: 1, most: 50 })
  attendees!: AttendeeDto[];

  @ListOfCodes(isParagraph, { about: '承诺事项', least: 1, most: MOST_ITEMS })
  commitments!: string[];

  @Text({ about: '约谈情况', most: 5000, multiline: true })
  summary!: string;

  @Id({ about: '约谈记录扫描件', nullable: true })
  file!: string | null;
}

export class MinutesDto {
  @Shown('参加人员', { type: () => AttendeeDto, list: true })
  attendees!: readonly unknown[];

  @Shown('承诺事项', { list: true })
  commitments!: readonly string[];

  @Shown('约谈情况')
  summary!: string;
}

export class DemandDto {
  @Text({ about: '整改事项', most: REASON_LENGTH })
  demand!: string;

  @Day({ about: '整改期限' })
  dueOn!: string;
}

export class RectifyBody {
  @ListOf(() => DemandDto, { about: '整改事项', least: 1, most: MOST_ITEMS })
  items!: DemandDto[];
}

export class FollowUpBody {
  @WholeNumber({ about: '整改事项序号', least: 1, most: MOST_ITEMS })
  itemNo!: number;

  @Text({ about: '整改进展', most: REASON_LENGTH })
  account!: string;

  @Id({ about: '证明材料', nullable: true })
  file!: string | null;

  @Flag({ about: '是否销号，仅审核人员可以销号' })
  isDone!: boolean;
}

export class ExtendBody {
  @WholeNumber({ about: '整改事项序号', least: 1, most: MOST_ITEMS })
  itemNo!: number;

  @Day({ about: '延长后的期限，应晚于全部事项的现有期限' })
  day!: string;

  @Text({ about: '理由', most: REASON_LENGTH })
  reason!: string;
}

export class CloseBody {
  @Text({ about: '办结情况', most: REASON_LENGTH })
  reason!: string;
}

export class FileDto {
  @Shown('文件编号')
  id!: string;
}

export class EscalationLineDto {
  @Shown('编号')
  id!: string;

  @Shown('种类：interview约谈，accountability责任追究', { words: ['interview', 'accountability'] })
  kind!: string;

  @Shown('单位代码')
  unitCode!: string;

  @Shown('单位名称')
  unitName!: string;

  @Shown('月份')
  month!: string;

  @Shown('状态', { words: STATES })
  state!: string;

  @Shown('状态名称')
  stateLabel!: string;

  @Shown('办理期限', { type: 'day', nullable: true })
  deadline!: string | null;

  @Shown('版本', { type: 'integer' })
  version!: number;
}

export class EscalationMonthDto {
  @Shown('月份')
  month!: string;

  @Shown('现行有效的通报中是否仍在后三', { type: 'boolean' })
  stands!: boolean;
}

export class ItemDto {
  @Shown('序号', { type: 'integer' })
  itemNo!: number;

  @Shown('整改事项')
  demand!: string;

  @Shown('整改期限', { type: 'day' })
  dueOn!: string;

  @Shown('销号时间', { type: 'moment', nullable: true })
  doneAt!: Date | null;
}

export class ProgressDto {
  @Shown('整改事项序号', { type: 'integer' })
  itemNo!: number;

  @Shown('整改进展')
  account!: string;

  @Shown('证明材料', { nullable: true })
  fileId!: string | null;

  @Shown('是否销号', { type: 'boolean' })
  isDone!: boolean;

  @Shown('填报人账户编号')
  toldBy!: string;

  @Shown('填报时间', { type: 'moment' })
  toldAt!: Date;
}

export class EscalationDto extends EscalationLineDto {
  @Shown('所依据的月份', { type: () => EscalationMonthDto, list: true })
  months!: readonly EscalationMonthDto[];

  @Shown('责任追究的失分情况', { list: true })
  grounds!: readonly string[];

  @Shown('约谈日期', { type: 'day', nullable: true })
  interviewDay!: string | null;

  @Shown('约谈时间', { nullable: true })
  interviewTime!: string | null;

  @Shown('约谈地点', { nullable: true })
  interviewPlace!: string | null;

  @Shown('报告的公文编号', { nullable: true })
  reportId!: string | null;

  @Shown('约谈通知的公文编号', { nullable: true })
  noticeId!: string | null;

  @Shown('整改事项', { type: () => ItemDto, list: true })
  items!: readonly ItemDto[];

  @Shown('整改进展', { type: () => ProgressDto, list: true })
  progress!: readonly ProgressDto[];

  @Shown('办理过程', { type: () => TimelineDto, list: true })
  timeline!: readonly TimelineDto[];

  @Shown('可以办理的操作', { type: () => ButtonDto, list: true })
  actions!: readonly ButtonDto[];
}

export class EscalationPagesDto {
  @Shown('成文日期', { type: 'day' })
  issueDate!: string;

  @Shown('报告PDF的SHA-256')
  reportSha256!: string;

  @Shown('约谈通知PDF的SHA-256', { nullable: true })
  noticeSha256!: string | null;
}
