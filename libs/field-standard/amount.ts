import { LIMITS } from './double-publicity-2019/limits';

const ZERO = 0x30;
const POINT = 0x2e;

/** Whether a text is an amount (FIELDS `amount`): 1–12 digits 0–9, optionally a point and 1–6 digits; nothing else. */
export function isAmount(text: string): boolean {
  const whole = digitsFrom(text, 0);
  if (whole < 1 || whole > LIMITS.amountDigits) return false;
  if (whole === text.length) return true;
  if (text.charCodeAt(whole) !== POINT) return false;
  const decimals = digitsFrom(text, whole + 1);
  return decimals >= 1 && decimals <= LIMITS.amountDecimals && whole + 1 + decimals === text.length;
}

/** Whether an amount is more than nothing. */
export function isPositiveAmount(amount: string): boolean {
  for (let i = 0; i < amount.length; i++) if (amount.charCodeAt(i) > ZERO) return true;
  return false;
}

/** How many digits stand together from a place on. */
function digitsFrom(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) >= ZERO && text.charCodeAt(end) <= ZERO + 9) end++;
  return end - from;
}
