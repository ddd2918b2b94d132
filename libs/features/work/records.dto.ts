import { Shown } from '@app/http';
import { RecordSummaryAnswer } from './work.dto';

export class DerivationStepAnswer {
  @Shown('步骤性质', { words: ['start', 'counted', 'skipped', 'plan', 'given', 'extended'] })
  kind!: string;

  @Shown('日期', { type: 'day' })
  date!: string;

  @Shown('说明', { example: '2021-10-08 第 1 个工作日' })
  text!: string;
}

export class TimelineEntryAnswer {
  @Shown('序号', { type: 'integer' })
  ordinal!: number;

  @Shown('操作', { example: 'return' })
  action!: string;

  @Shown('操作名称', { example: '退回补正' })
  label!: string;

  @Shown('办理后的状态', { example: '退回补正' })
  toStateLabel!: string;

  @Shown('办理人的角色', { example: '审核人员' })
  roleLabel!: string;

  @Shown('办理人；系统自动办理或不向本单位公开的为null', { nullable: true })
  actorName!: string | null;

  @Shown('代行其职权的领导', { nullable: true })
  delegatedByName!: string | null;

  @Shown('理由', { nullable: true })
  reason!: string | null;

  @Shown('签署性质', { words: ['拟稿', '审核', '签发'], nullable: true })
  signOff!: string | null;

  @Shown('是否逾期办理', { type: 'boolean' })
  isLate!: boolean;

  @Shown('登记时间', { type: 'moment' })
  at!: Date;

  @Shown('收到时间；与登记时间相同时为null', { type: 'moment', nullable: true })
  receivedAt!: Date | null;
}

export class RefusalAnswer {
  @Shown('代码', { example: 'duties-not-separate' })
  code!: string;

  @Shown('说明')
  explanation!: string;
}

export class OfferedActionAnswer {
  @Shown('操作', { example: 'confirm' })
  action!: string;

  @Shown('操作名称', { example: '确认' })
  label!: string;

  @Shown('理由：required必填，optional可填，none不填', { words: ['required', 'optional', 'none'] })
  reason!: string;

  @Shown('签署性质；须先验证身份', { words: ['拟稿', '审核', '签发'], nullable: true })
  signOff!: string | null;

  @Shown('是否为非常规操作', { type: 'boolean' })
  exceptional!: boolean;

  @Shown('是否须填写日期', { type: 'boolean' })
  needsDay!: boolean;

  @Shown('是否须填写收到时间', { type: 'boolean' })
  entersReceipt!: boolean;

  @Shown('办理时还要核实的条件；取决于办理时填报的内容，本页不能预先核实', {
    list: true,
    example: '被抽查单位均已答复，或答复期限已过',
  })
  unexamined!: readonly string[];

  @Shown('目前不能办理的原因；没有的为null', { type: () => RefusalAnswer, nullable: true })
  refusal!: RefusalAnswer | null;
}

export class RecordAnswer extends RecordSummaryAnswer {
  @Shown('期限的推算过程', { type: () => DerivationStepAnswer, list: true })
  deadlineDerivation!: readonly DerivationStepAnswer[];

  @Shown('办理经过，最早的在前', { type: () => TimelineEntryAnswer, list: true })
  timeline!: readonly TimelineEntryAnswer[];

  @Shown('本人可用的操作', { type: () => OfferedActionAnswer, list: true })
  actions!: readonly OfferedActionAnswer[];
}
