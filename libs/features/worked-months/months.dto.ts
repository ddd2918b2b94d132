import { monthProcess } from '@app/features/months';
import { Day, Month, OneOf, Shown, Text } from '@app/http';
import { REASON_LENGTH } from '@app/workflow';
import type { MonthAction } from './act-on-month';

const STATES = Object.keys(monthProcess.states);

/** The acts that need nothing but a reason. */
export const MONTH_ACTIONS: readonly string[] = Object.keys(monthProcess.actions).filter(
  (action) => action !== 'change-dates',
);

export class MonthActPath {
  @Month({ about: '考核月份' })
  month!: string;

  @OneOf(MONTH_ACTIONS, { about: '操作' })
  action!: MonthAction;
}

export class PlanMonthBody {
  @Month({ about: '考核月份' })
  month!: string;
}

export class MonthActBody {
  @Text({ about: '理由；退回确认时必须填写', most: REASON_LENGTH, multiline: true, optional: true })
  reason?: string;
}

export class MonthDatesBody {
  @Day({ about: '比对日期', example: '2021-10-08' })
  cutOff!: string;

  @Day({ about: '通报印发日期', example: '2021-10-09' })
  issueDate!: string;

  @Text({ about: '调整理由', most: REASON_LENGTH, multiline: true })
  reason!: string;
}

export class MonthLineAnswer {
  @Shown('考核月份', { example: '2021-09' })
  month!: string;

  @Shown('状态', { words: STATES })
  state!: string;

  @Shown('状态名称')
  stateLabel!: string;

  @Shown('当前环节的期限', { type: 'day', nullable: true })
  deadline!: string | null;

  @Shown('是否逾期', { type: 'boolean' })
  isOverdue!: boolean;

  @Shown('比对日期', { type: 'day' })
  cutOff!: string;

  @Shown('通报印发日期', { type: 'day' })
  issueDate!: string;
}

export class PlanStepAnswer {
  @Shown('环节')
  step!: string;

  @Shown('环节名称')
  name!: string;

  @Shown('期限', { type: 'day' })
  deadline!: string;

  @Shown('推算过程')
  derivation!: string;

  @Shown('进展：done已完成，due未到期，late已逾期', { words: ['done', 'due', 'late'] })
  standing!: string;
}

export class GuardAnswer {
  @Shown('条件')
  guard!: string;

  @Shown('条件名称')
  label!: string;

  @Shown('尚缺什么；已具备时为null', { nullable: true, example: '还有3个单位未确认' })
  missing!: string | null;
}

export class ProcessCountAnswer {
  @Shown('流程')
  process!: string;

  @Shown('流程名称')
  processLabel!: string;

  @Shown('状态')
  state!: string;

  @Shown('状态名称')
  stateLabel!: string;

  @Shown('件数', { type: 'integer' })
  count!: number;

  @Shown('其中逾期', { type: 'integer' })
  overdue!: number;
}

export class MonthFileAnswer {
  @Shown('序号', { type: 'integer' })
  fileNo!: number;

  @Shown('文件名')
  path!: string;

  @Shown('类别：permit行政许可，penalty行政处罚', { words: ['permit', 'penalty'] })
  role!: string;

  @Shown('数据条数', { type: 'integer', nullable: true })
  rows!: number | null;

  @Shown('文件SHA-256摘要', { nullable: true })
  sha256!: string | null;
}

export class AnswerCountsAnswer {
  @Shown('被抽查单位', { type: 'integer' })
  drawn!: number;

  @Shown('已答复', { type: 'integer' })
  answered!: number;

  @Shown('逾期未答复', { type: 'integer' })
  silent!: number;

  @Shown('尚未答复', { type: 'integer' })
  open!: number;
}

export class MissingEvidenceAnswer {
  @Shown('单位代码')
  unitCode!: string;

  @Shown('单位名称')
  unitName!: string;

  @Shown('尚未确认的印证项目', { list: true })
  items!: readonly string[];
}

export class MonthRefusalAnswer {
  @Shown('原因代码')
  code!: string;

  @Shown('尚缺什么；与条件无关的原因为null', { nullable: true, example: '还有3个单位未确认' })
  explanation!: string | null;
}

export class MonthActionAnswer {
  @Shown('操作')
  action!: string;

  @Shown('按钮名称')
  label!: string;

  @Shown('理由：required必须填写，optional可以填写，none不填', { words: ['required', 'optional', 'none'] })
  reason!: string;

  @Shown('是否为例外操作', { type: 'boolean' })
  exceptional!: boolean;

  @Shown('现在不能办理的原因；可以办理时为null', { type: () => MonthRefusalAnswer, nullable: true })
  refusal!: MonthRefusalAnswer | null;
}

export class MonthActAnswer {
  @Shown('操作')
  action!: string;

  @Shown('操作名称')
  label!: string;

  @Shown('操作后状态')
  toStateLabel!: string;

  @Shown('办理角色')
  roleLabel!: string;

  @Shown('办理账户')
  actorId!: string;

  @Shown('理由', { nullable: true })
  reason!: string | null;

  @Shown('办理时间', { type: 'moment' })
  at!: Date;
}

export class CockpitAnswer {
  @Shown('考核月份', { example: '2021-09' })
  month!: string;

  @Shown('考核方案')
  scheme!: string;

  @Shown('状态', { words: STATES })
  state!: string;

  @Shown('状态名称')
  stateLabel!: string;

  @Shown('版本', { type: 'integer' })
  version!: number;

  @Shown('当前环节的期限', { type: 'day', nullable: true })
  deadline!: string | null;

  @Shown('比对日期', { type: 'day' })
  cutOff!: string;

  @Shown('通报印发日期', { type: 'day' })
  issueDate!: string;

  @Shown('各环节', { type: () => PlanStepAnswer, list: true })
  steps!: readonly PlanStepAnswer[];

  @Shown('各项条件', { type: () => GuardAnswer, list: true })
  guards!: readonly GuardAnswer[];

  @Shown('可办理的操作', { type: () => MonthActionAnswer, list: true })
  actions!: readonly MonthActionAnswer[];

  @Shown('各流程件数', { type: () => ProcessCountAnswer, list: true })
  counts!: readonly ProcessCountAnswer[];

  @Shown('平台数据文件', { type: () => MonthFileAnswer, list: true })
  imports!: readonly MonthFileAnswer[];

  @Shown('答复情况', { type: () => AnswerCountsAnswer })
  answers!: AnswerCountsAnswer;

  @Shown('缺少印证材料的单位', { type: () => MissingEvidenceAnswer, list: true })
  missingEvidence!: readonly MissingEvidenceAnswer[];

  @Shown('得分：missing尚未计算，stale计算后数据有变化，current与当前数据一致', {
    words: ['missing', 'stale', 'current'],
  })
  scoring!: string;

  @Shown('得分计算时间', { type: 'moment', nullable: true })
  scoredAt!: string | null;

  @Shown('办理过程', { type: () => MonthActAnswer, list: true })
  timeline!: readonly MonthActAnswer[];
}
