const MS_A_SECOND = 1_000;
const SECONDS_A_DAY = 86_400;
/** Days between the two counts' zero and 1 January 1970. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** The 1900 count has a 29 February 1900 that never was, day 60; before it the count is one short. */
const FALSE_LEAP_DAY = 60;
/** 31 December 9999, the last day a spreadsheet knows. */
const LAST_DAY = 2_958_465;
/** Digits a spreadsheet keeps and shows; what a double has beyond them is noise. */
const KEPT_DIGITS = 15;

const NUMBER = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,4}))?$/;

/** A day number as `YYYY-MM-DD`, with ` HH:mm:ss` if it has a time of day (FORMATS); null if it is no day. */
export function dayText(value: string, isFrom1904: boolean): string | null {
  const serial = Number(value);
  if (value === '' || !(serial >= 0) || serial >= LAST_DAY + 1) return null;
  const isShort = !isFrom1904 && serial < FALSE_LEAP_DAY;
  const epoch = isFrom1904 ? EPOCH_1904 : isShort ? EPOCH_1900 - 1 : EPOCH_1900;
  const seconds = Math.round((serial - epoch) * SECONDS_A_DAY);
  const [day = '', time = ''] = new Date(seconds * MS_A_SECOND).toISOString().split(/[T.]/);
  return seconds % SECONDS_A_DAY === 0 ? day : `${day} ${time}`;
}

/**
 * A number as its plain decimal (FORMATS): no exponent, and no noise of its binary form (0.1 + 0.2 is 0.3, as the sheet shows
 * it). A whole number keeps every digit that the file has. Null if the text is no number.
 */
export function plainDecimal(value: string): string | null {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER.exec(value) ?? [];
  if (whole + fraction === '') return null;
  const exact = shifted(whole, fraction, Number(exponent));
  const isWhole = !exact.includes('.');
  const text = isWhole || significantDigits(exact) <= KEPT_DIGITS ? exact : rounded(value);
  return text === '0' ? text : sign + text;
}

function rounded(value: string): string {
  const text = Math.abs(Number(value)).toPrecision(KEPT_DIGITS);
  const [, , whole = '', fraction = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  return shifted(whole, fraction, Number(exponent));
}

/** The digits with the point moved right by `by` places, without needless zeros. */
function shifted(whole: string, fraction: string, by: number): string {
  const digits = whole + fraction;
  const point = whole.length + by;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

function significantDigits(decimal: string): number {
  return decimal.replace('.', '').replace(/^0+/, '').length;
}
