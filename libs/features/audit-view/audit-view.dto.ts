import { Day, ExportQuery, OneOf, PageQuery, QueryNumber, Shown, Text, UnitCode, Month } from '@app/http';
import type { Type } from '@nestjs/common';
import { MOST_LEAVES } from './moments';

const LONGEST_NAME = 200;

/** The fields that narrow a list or an export of entries, added to the query of either. */
function narrowed<Base extends Type>(base: Base) {
  class Narrowed extends base {
    @Text({ about: '经办人账户编号；系统自动办理的为system', most: 64, optional: true })
    actor?: string;

    @UnitCode({ about: '所涉单位代码', optional: true })
    unit?: string;

    @Text({ about: '事项，与审计记录所载完全一致', most: LONGEST_NAME, optional: true })
    subject?: string;

    @Month({ about: '考核月份', optional: true })
    month?: string;

    @Text({ about: '操作，如bulletin.signed', most: 64, optional: true })
    action?: string;

    @OneOf(['done', 'refused'], { about: '结果：done已办理，refused被拒绝', optional: true })
    outcome?: 'done' | 'refused';

    @Day({ about: '自该日起', optional: true })
    from?: string;

    @Day({ about: '至该日止（含当日）', optional: true })
    to?: string;
  }
  return Narrowed;
}

/** What the auditor looks for. Texts are compared whole; what is left out does not narrow. */
export class EntriesQuery extends narrowed(PageQuery) {}

export class EntriesExportQuery extends narrowed(ExportQuery) {}

export class TimelineQuery extends PageQuery {
  @Text({ about: '事项，与审计记录所载完全一致', most: LONGEST_NAME, example: 'month/2021-09' })
  subject!: string;
}

export class UnmaskingsQuery extends PageQuery {
  @Text({ about: '查看人账户编号', most: 64, optional: true })
  actor?: string;

  @Day({ about: '自该日起', optional: true })
  from?: string;

  @Day({ about: '至该日止（含当日）', optional: true })
  to?: string;
}

export class HoursQuery {
  @Day({ about: '自该日起' })
  from!: string;

  @Day({ about: '至该日止（含当日），最多三十一日' })
  to!: string;
}

export class CheckpointQuery {
  @QueryNumber({ about: '检查点的记录数', least: 0, most: MOST_LEAVES, optional: true })
  size?: number;
}

export class ConsistencyQuery {
  @QueryNumber({ about: '较早的记录数', least: 1, most: MOST_LEAVES })
  from!: number;

  @QueryNumber({ about: '较晚的记录数', least: 1, most: MOST_LEAVES })
  to!: number;
}

export class OpeningBody {
  @OneOf(['complaint', 'inspection', 'court-order', 'data-subject-request'], {
    about:
      '查看依据：complaint投诉举报核查，inspection监督检查，court-order司法或监察机关依法调取，data-subject-request本人申请',
  })
  reason!: string;
}

export class EntryAnswer {
  @Shown('编号')
  id!: string;

  @Shown('在日志中的序号；刚写入尚未定序的为null', { type: 'integer', nullable: true })
  leafIndex!: number | null;

  @Shown('时间', { type: 'moment' })
  at!: string;

  @Shown('经办人账户编号')
  actor!: string;

  @Shown('经办人姓名；账户已不存在或为系统办理的为null', { nullable: true })
  actorName!: string | null;

  @Shown('以何种角色办理')
  role!: string;

  @Shown('授权人账户编号', { nullable: true })
  delegatedBy!: string | null;

  @Shown('操作')
  action!: string;

  @Shown('事项')
  subject!: string;

  @Shown('考核月份', { nullable: true })
  month!: string | null;

  @Shown('所涉单位代码', { nullable: true })
  unit!: string | null;

  @Shown('结果', { words: ['done', 'refused'] })
  outcome!: string;

  @Shown('被拒绝的原因代码', { nullable: true })
  refusal!: string | null;

  @Shown('理由代码', { nullable: true })
  reason!: string | null;

  @Shown('事实（JSON对象）')
  facts!: string;

  @Shown('办理前的摘要（SHA-256）', { nullable: true })
  before!: string | null;

  @Shown('办理后的摘要（SHA-256）', { nullable: true })
  after!: string | null;

  @Shown('封存内容：kept留存，gone已依法清除；没有封存内容的为null', { words: ['kept', 'gone'], nullable: true })
  sealed!: string | null;

  @Shown('请求编号', { nullable: true })
  requestId!: string | null;
}

export class EntryBytesAnswer extends EntryAnswer {
  @Shown('记录的规范文本（RFC 8785），其UTF-8字节即日志所记内容')
  canonical!: string;
}

export class InclusionAnswer {
  @Shown('在日志中的序号', { type: 'integer' })
  leafIndex!: number;

  @Shown('检查点的记录数', { type: 'integer' })
  treeSize!: number;

  @Shown('自叶节点起的摘要（Base64）', { list: true })
  proof!: readonly string[];

  @Shown('检查点全文')
  checkpoint!: string;
}

export class ConsistencyAnswer {
  @Shown('较早的记录数', { type: 'integer' })
  from!: number;

  @Shown('较晚的记录数', { type: 'integer' })
  to!: number;

  @Shown('证明所需的摘要（Base64）', { list: true })
  proof!: readonly string[];
}

export class HourAnswer {
  @Shown('经办人账户编号')
  actor!: string;

  @Shown('经办人姓名', { nullable: true })
  actorName!: string | null;

  @Shown('时段起点', { type: 'moment' })
  hour!: string;

  @Shown('已办理', { type: 'integer' })
  done!: number;

  @Shown('被拒绝', { type: 'integer' })
  refused!: number;
}

export class HoursAnswer {
  @Shown('各人各小时的记录数', { type: () => HourAnswer, list: true })
  hours!: readonly HourAnswer[];
}

export class OpeningAnswer {
  @Shown('封存的内容（JSON对象）')
  payload!: string;
}

export class AuditHealthAnswer {
  @Shown('状态：well正常，stopped因数据库与检查点不一致而停止', { words: ['well', 'stopped'] })
  state!: string;

  @Shown('停止原因代码', { nullable: true })
  alarm!: string | null;

  @Shown('停止时间', { type: 'moment', nullable: true })
  alarmAt!: Date | null;

  @Shown('已有签名检查点覆盖的记录数', { type: 'integer' })
  size!: number;

  @Shown('最早一条尚未覆盖的记录写入于何时；没有的为null', { type: 'moment', nullable: true })
  waitingSince!: Date | null;
}
