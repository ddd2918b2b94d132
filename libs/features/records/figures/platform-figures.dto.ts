import { Shown, Text, WholeNumber } from '@app/http';

const MOST = 10_000_000;

export class FiguresBody {
  @WholeNumber({ about: '当月接收的行政许可数', least: 0, most: MOST, example: 12 })
  permit!: number;

  @WholeNumber({ about: '当月接收的行政处罚数', least: 0, most: MOST, example: 3 })
  penalty!: number;

  @WholeNumber({ about: '其中合规数', least: 0, most: 2 * MOST, example: 14 })
  compliant!: number;

  @WholeNumber({ about: '其中迟报数', least: 0, most: 2 * MOST, example: 1 })
  late!: number;

  @Text({ about: '录入原因及数据来源', most: 500, multiline: true, example: '省平台仅提供汇总数，见9月2日平台截图' })
  reason!: string;
}

export class FiguresReasonBody {
  @Text({ about: '撤回原因', most: 500, multiline: true, example: '平台已能导出明细' })
  reason!: string;
}

export class FiguresAnswer {
  @Shown('单位代码')
  unitCode!: string;

  @Shown('单位名称')
  unitName!: string;

  @Shown('当月接收的行政许可数', { type: 'integer' })
  permit!: number;

  @Shown('当月接收的行政处罚数', { type: 'integer' })
  penalty!: number;

  @Shown('其中合规数', { type: 'integer' })
  compliant!: number;

  @Shown('其中迟报数', { type: 'integer' })
  late!: number;

  @Shown('录入原因及数据来源')
  reason!: string;

  @Shown('录入人账户编号')
  enteredBy!: string;

  @Shown('录入时间', { type: 'moment' })
  enteredAt!: Date;

  @Shown('版本', { type: 'integer' })
  version!: number;
}
