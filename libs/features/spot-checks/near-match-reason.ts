import { assertNever } from '@app/kernel';
import { type Counterpart, counterpartLikeness } from './nearness/counterpart-likeness';
import type { NearDifference } from './nearness/nearness';

/** What the reason is made from: the code that was stored, and the two sides as they were compared. */
export interface ReasonedMatch {
  readonly difference: NearDifference;
  readonly ledger: Counterpart & { readonly decisionDate: string };
  readonly platform: Counterpart & { readonly decisionDate: string | null };
}

/** Why a record is proposed, for the reviewer: what differs first, then what agrees. Names and numbers stay out of it. */
export function nearMatchReason({ difference, ledger, platform }: ReasonedMatch): string {
  const parts = [differenceText(difference)];
  if (!difference.startsWith('counterpart')) parts.push(counterpartText(ledger, platform));
  parts.push(dayText(ledger.decisionDate, platform.decisionDate));
  return `${parts.join('；')}。`;
}

function differenceText(difference: NearDifference): string {
  switch (difference) {
    case 'counterpart':
      return '文书号相同，行政相对人不同';
    case 'counterpart-name':
      return '文书号相同，行政相对人名称有出入';
    case 'counterpart-code':
      return '文书号和行政相对人名称相同，统一社会信用代码不同';
    case 'notation':
      return '文书号仅写法不同（括号、“字”“第”“号”或年份与序号连写）';
    case 'year':
      return '文书号仅年份不同';
    case 'digits-swapped':
      return '文书号相邻两位数字颠倒';
    case 'digit':
      return '文书号有一位数字不同';
    case 'digit-count':
      return '文书号多一位或少一位数字';
    case 'digits':
      return '文书号有两位数字不一致';
    case 'sub-number':
      return '文书号一方多一个附号（如“-1”）';
    case 'wording':
      return '文书号文字部分有出入，年份和序号相同';
    case 'mixed':
      return '文书号有两处不一致';
    case 'other-number':
      return '文书号不同';
    case 'number-missing':
      return '一方未填文书号';
    default:
      return assertNever(difference);
  }
}

function counterpartText(ledger: Counterpart, platform: Counterpart): string {
  const likeness = counterpartLikeness(ledger, platform);
  switch (likeness) {
    case 'same':
      return '行政相对人相同';
    case 'same-name':
      return '行政相对人名称相同，统一社会信用代码不同';
    case 'similar':
      return '行政相对人名称相近';
    case 'other':
      return '行政相对人不同';
    default:
      return assertNever(likeness);
  }
}

function dayText(ledger: string, platform: string | null): string {
  if (platform === null) return '平台记录的决定日期缺失或有误';
  return ledger === platform ? '决定日期相同' : '决定日期不同';
}
