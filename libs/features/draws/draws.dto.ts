import { LEAST_VALUE } from './two-officers';
import { Digest, Moment, OneOf, QueryNumber, Shown, Text } from '@app/http';

export class FreezeBody {
  @Text({
    about: '种子来源：载明是哪一项尚未公布的公开数值，以及如何写成种子',
    most: 200,
    example: '中国福利彩票双色球第2021103期开奖号码，红球由小到大连写，后接蓝球',
  })
  seedSource!: string;

  @Moment({ about: '种子的公布时间，须晚于现在' })
  seedKnownFrom!: string;
}

export class FrozenAnswer {
  @Shown('第几次抽取', { type: 'integer' })
  number!: number;

  @Shown('抽取范围的SHA-256摘要')
  pool!: string;
}

export class CommitmentBody {
  @Digest({ about: '页面所示抽取范围的摘要' })
  pool!: string;

  @Digest({ about: '本人所选数值的SHA-256摘要' })
  commitment!: string;
}

export class CommittedAnswer {
  @Shown('在种子中的次序：1或2', { type: 'integer' })
  place!: number;
}

export class RevealBody {
  @Digest({ about: '页面所示抽取范围的摘要' })
  pool!: string;

  @Text({ about: '提交摘要时所用的数值', least: LEAST_VALUE, most: 200, example: '7f3a91c04be2d85516af3e0c9d7b2488' })
  value!: string;
}

export class SeedBody {
  @Digest({ about: '页面所示抽取范围的摘要' })
  pool!: string;

  @Text({ about: '种子', most: 200, example: '03081318212706' })
  seed!: string;

  @Text({ about: '可供查证的出处，如网址或公告期号', most: 500 })
  evidence!: string;
}

export class DrawnAnswer {
  @Shown('第几次抽取', { type: 'integer' })
  number!: number;

  @Shown('抽取结果的SHA-256摘要')
  list!: string;

  @Shown('抽中的单位数', { type: 'integer' })
  units!: number;
}

export class RevealedAnswer {
  @Shown('抽取结果；另一人尚未公开数值时为null', { type: () => DrawnAnswer, nullable: true })
  drawn!: DrawnAnswer | null;
}

export class DrawQuery {
  @QueryNumber({ about: '第几次抽取；不填为最近一次', least: 1, most: 99, optional: true })
  number?: number;
}

class PoolUnitAnswer {
  @Shown('单位代码')
  code!: string;

  @Shown('单位名称')
  name!: string;

  @Shown('本年此前月份是否已抽中', { type: 'boolean' })
  drawnEarlier!: boolean;
}

class PoolAreaAnswer {
  @Shown('抽取区域：department为市直部门，其余为县（市、区）代码')
  area!: string;

  @Shown('抽取数量', { type: 'integer' })
  size!: number;

  @Shown('按名册顺序排列的单位', { type: () => PoolUnitAnswer, list: true })
  units!: readonly PoolUnitAnswer[];
}

class ListedUnitAnswer {
  @Shown('单位代码')
  code!: string;

  @Shown('单位名称')
  name!: string;

  @Shown('排序所依的散列值')
  orderedBy!: string;
}

class ListedAreaAnswer {
  @Shown('抽取区域')
  area!: string;

  @Shown('按抽取次序排列的单位', { type: () => ListedUnitAnswer, list: true })
  drawn!: readonly ListedUnitAnswer[];
}

class OfficerValueAnswer {
  @Shown('提交人；其账户已不在的为null', { nullable: true })
  officerName!: string | null;

  @Shown('是否为本人提交', { type: 'boolean' })
  isOwn!: boolean;

  @Shown('数值的SHA-256摘要')
  commitment!: string;

  @Shown('提交摘要的时间', { type: 'moment' })
  committedAt!: string;

  @Shown('公开的数值', { nullable: true })
  value!: string | null;

  @Shown('公开数值的时间', { type: 'moment', nullable: true })
  revealedAt!: string | null;
}

export class CeremonyAnswer {
  @Shown('考核月份', { example: '2021-08' })
  month!: string;

  @Shown('第几次抽取', { type: 'integer' })
  number!: number;

  @Shown('进展：frozen待录入种子，drawn已抽取，abandoned已终止', { words: ['frozen', 'drawn', 'abandoned'] })
  state!: string;

  @Shown('抽取方法')
  method!: string;

  @Shown('是否轮换（本年已抽中的排在后面）', { type: 'boolean' })
  rotation!: boolean;

  @Shown('抽取范围的SHA-256摘要，已记入审计日志')
  pool!: string;

  @Shown('冻结时间', { type: 'moment' })
  frozenAt!: Date;

  @Shown('种子来源')
  seedSource!: string;

  @Shown('种子的公布时间；种子由两名工作人员组成的为null', { type: 'moment', nullable: true })
  seedKnownFrom!: string | null;

  @Shown('两名工作人员提交的数值，先提交的在前', { type: () => OfficerValueAnswer, list: true })
  officers!: readonly OfficerValueAnswer[];

  @Shown('各区域的抽取范围', { type: () => PoolAreaAnswer, list: true })
  areas!: readonly PoolAreaAnswer[];

  @Shown('种子', { nullable: true })
  seed!: string | null;

  @Shown('种子的出处', { nullable: true })
  evidence!: string | null;

  @Shown('抽取结果的SHA-256摘要', { nullable: true })
  list!: string | null;

  @Shown('抽取时间', { type: 'moment', nullable: true })
  drawnAt!: Date | null;

  @Shown('各区域的抽取结果', { type: () => ListedAreaAnswer, list: true })
  drawn!: readonly ListedAreaAnswer[];

  @Shown('审批重新抽取时所依据的摘要')
  digest!: string;
}

class RedrawAnswer {
  @Shown('编号')
  id!: string;

  @Shown('状态', { words: ['requested', 'approved', 'declined', 'withdrawn'] })
  state!: string;

  @Shown('版本', { type: 'integer' })
  version!: number;
}

export class DrawAnswer {
  @Shown('本月能否开始或重新抽取', { type: 'boolean' })
  isOpen!: boolean;

  @Shown('历次抽取', { type: () => CeremonyAnswer, list: true })
  ceremonies!: readonly CeremonyAnswer[];

  @Shown('重新抽取的申请', { type: () => RedrawAnswer, list: true })
  redraws!: readonly RedrawAnswer[];
}

export class RequestRedrawBody {
  @Text({ about: '申请理由', most: 500, multiline: true })
  reason!: string;
}

export const REDRAW_DECISIONS = ['decline', 'withdraw'] as const;

export class DecideRedrawBody {
  @OneOf(REDRAW_DECISIONS, { about: '不予批准或撤回' })
  action!: (typeof REDRAW_DECISIONS)[number];

  @Text({ about: '理由；不予批准的必填', most: 500, multiline: true, optional: true })
  reason?: string;
}

export class ApproveRedrawBody {
  @Digest({ about: '页面所示抽取的摘要' })
  digest!: string;

  @Text({ about: '意见', most: 500, multiline: true, optional: true })
  reason?: string;
}

export class RedrawActAnswer {
  @Shown('编号')
  id!: string;

  @Shown('状态')
  state!: string;

  @Shown('版本', { type: 'integer' })
  version!: number;
}
