import { OneOf, PageQuery, Shown, Text } from '@app/http';
import { FURTHER_INDICATORS, type FurtherIndicator } from './further-indicators';

const LONGEST = 2000;
const INDICATORS = '指标：website-links网站链接，credit-repair信用修复情况核查';

export class MonthNoteBody {
  @OneOf(FURTHER_INDICATORS, { about: INDICATORS })
  indicator!: FurtherIndicator;

  @Text({ about: '情况说明', most: LONGEST, multiline: true, example: '省级考核未发现失效链接。' })
  content!: string;
}

export class MonthNotesQuery extends PageQuery {
  @OneOf(FURTHER_INDICATORS, { about: INDICATORS, optional: true })
  indicator?: FurtherIndicator;
}

export class MonthNoteAnswer {
  @Shown('编号')
  id!: string;

  @Shown(INDICATORS, { words: FURTHER_INDICATORS })
  indicator!: string;

  @Shown('指标名称')
  indicatorName!: string;

  @Shown('情况说明')
  content!: string;

  @Shown('登记账户')
  authorId!: string;

  @Shown('登记时间', { type: 'moment' })
  writtenAt!: string;
}
