/** The figures of the standard `double-publicity-2019` (FIELDS.md, "Errors" and "Warnings"). */
export const LIMITS = {
  /** Years in which a date field may lie. */
  firstYear: 1949,
  lastYear: 2099,
  /** No citizen identity number carries an earlier birth. */
  firstBirthYear: 1800,
  /** 公示截止期: at most so many years after the decision. */
  longestDisplayYears: 3,
  amountDigits: 12,
  amountDecimals: 6,
  /** 万元; a hundred million yuan. A larger fine is looked at, since 元 is easily written for 万元. */
  unusualFine: 10_000,
} as const;

/** Read as empty in every field, required or not. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(['空', '无', '/', '-', '--', 'null', 'NULL', 'N/A', '测试']);
