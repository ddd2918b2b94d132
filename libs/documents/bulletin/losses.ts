import type { IndicatorHeading, IndicatorId, ScoreRow } from './bulletin-content';
import { hundredths, points } from './figures';

/** Points a unit lost on one indicator, and what the figures say about why. */
export interface Loss {
  readonly indicator: IndicatorHeading;
  /** Lost points with two decimals. */
  readonly lost: string;
  /** e.g. 报送203条，不合规51条; empty where the loss explains itself. */
  readonly cause: string;
}

/** The unit's losses, largest first; equal ones in the order of the indicators. Nothing lost is not listed. */
export function lossesOf(row: ScoreRow, indicators: readonly IndicatorHeading[]): Loss[] {
  const losses = indicators.map((indicator) => ({
    indicator,
    amount: indicator.maximum * 100 - hundredths(row.indicators[indicator.id].points),
  }));
  return losses
    .filter(({ amount }) => amount > 0)
    .sort((left, right) => right.amount - left.amount)
    .map(({ indicator, amount }) => ({ indicator, lost: points(amount), cause: causeOf(row, indicator.id) }));
}

function causeOf(row: ScoreRow, id: IndicatorId): string {
  const { I3, I4, I5 } = row.indicators;
  switch (id) {
    case 'I1':
      return '未按要求公开工作方案或任务分工方案';
    case 'I2':
      return '专栏目录或公示信息不完整';
    case 'I3':
      return I3.reported === 0
        ? '当月未报送数据且未作说明'
        : `报送${I3.reported}条，不合规${I3.reported - I3.compliant}条`;
    case 'I4':
      return I4.reported === 0 ? '当月未报送数据且未作说明' : `报送${I4.reported}条，迟报${I4.late}条`;
    case 'I5':
      return I5.answered === 0
        ? '被抽查单位均未提供台账或说明'
        : `台账应报送${I5.shouldReport}条，瞒报${I5.concealed}条`;
  }
}

/** The losses in a sentence part, e.g. 合规性失7.54分（报送203条，不合规51条）、方案公开失5.00分（…）; at most `limit` of them. */
export function describeLosses(losses: readonly Loss[], limit = losses.length): string {
  return losses
    .slice(0, limit)
    .map(({ indicator, lost, cause }) => `${indicator.name}失${lost}分（${cause}）`)
    .join('、');
}
