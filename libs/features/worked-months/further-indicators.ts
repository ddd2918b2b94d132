import type { Unit } from '@app/rules';

/** The indicators of notice §3: the website's links, and the review of credit repair. Noted, never scored (RULES §4). */
export const FURTHER_INDICATORS = ['website-links', 'credit-repair'] as const;
export type FurtherIndicator = (typeof FURTHER_INDICATORS)[number];

export const FURTHER_INDICATOR_NAMES: Readonly<Record<FurtherIndicator, string>> = {
  'website-links': '“信用中国（山西运城）”网站链接',
  'credit-repair': '信用修复情况核查',
};

/** The department that notice §3 makes responsible for both. */
const RESPONSIBLE = '市发展改革委';

/** Whether a unit is the one that notice §3 names. */
export function isResponsibleForFurtherIndicators({ group, name }: Pick<Unit, 'group' | 'name'>): boolean {
  return group === 'department' && name === RESPONSIBLE;
}
