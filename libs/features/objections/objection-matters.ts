/** What of a score sheet is objected to: one of the indicators, or the bonuses and deductions. */
export const OBJECTION_MATTERS = ['I1', 'I2', 'I3', 'I4', 'I5', 'adjustment'] as const;

export type ObjectionMatter = (typeof OBJECTION_MATTERS)[number];

/** As the screens name them. */
export const MATTER_NAMES: Readonly<Record<ObjectionMatter, string>> = {
  I1: '工作方案公开',
  I2: '专栏公示',
  I3: '合规性',
  I4: '及时性',
  I5: '完整性',
  adjustment: '加分扣分',
};
