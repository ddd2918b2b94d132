import { Month, OneOf, Shown, Text, UnitCode, WholeNumber } from '@app/http';

/** Cybersecurity Law art. 21 asks for six months of logs; nothing of a month of assessment is disputed after thirty years. */
const LEAST_MONTHS = 6;
const MOST_MONTHS = 360;

export class RetentionBody {
  @WholeNumber({
    about: '封存内容的留存期限（月），期满且未被依法保全的每日自动删除',
    least: LEAST_MONTHS,
    most: MOST_MONTHS,
  })
  months!: number;
}

export class RetentionAnswer {
  @Shown('留存期限（月）；未设定的为null，封存内容不自动删除', { type: 'integer', nullable: true })
  months!: number | null;

  @Shown('版本', { type: 'integer' })
  version!: number;
}

export class HoldBody {
  @Month({ about: '只保全该考核月份的记录', optional: true })
  month?: string;

  @UnitCode({ about: '只保全涉及该单位的记录', optional: true })
  unit?: string;

  @Text({ about: '只保全该事项的记录，与审计记录所载完全一致', most: 300, optional: true })
  subject?: string;

  @OneOf(['dispute', 'inspection', 'court-order', 'investigation'], {
    about:
      '保全依据：dispute异议或争议处理，inspection监督检查，court-order司法机关依法要求，investigation监察机关或公安机关调查',
  })
  ground!: string;
}

export class ErasureBody {
  @OneOf(['data-subject-request', 'consent-withdrawn', 'purpose-fulfilled', 'collected-unlawfully'], {
    about:
      '删除依据（个人信息保护法第四十七条）：data-subject-request本人要求，consent-withdrawn本人撤回同意，' +
      'purpose-fulfilled处理目的已实现，collected-unlawfully违法收集',
  })
  reason!: string;
}

export class PlacedHoldAnswer {
  @Shown('保全编号')
  id!: string;
}

export class HoldAnswer extends PlacedHoldAnswer {
  @Shown('考核月份', { nullable: true })
  month!: string | null;

  @Shown('单位代码', { nullable: true })
  unit!: string | null;

  @Shown('事项', { nullable: true })
  subject!: string | null;

  @Shown('保全依据')
  ground!: string;

  @Shown('作出人账户编号')
  placedBy!: string;

  @Shown('作出时间', { type: 'moment' })
  placedAt!: Date;

  @Shown('解除人账户编号；未解除的为null', { nullable: true })
  liftedBy!: string | null;

  @Shown('解除时间', { type: 'moment', nullable: true })
  liftedAt!: Date | null;
}
