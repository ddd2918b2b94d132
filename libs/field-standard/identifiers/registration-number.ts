const LENGTH = 15;
const ZERO = 0x30;

/** Whether a text is 15 digits, the form of a business registration number before the credit code. */
export function isFifteenDigits(text: string): boolean {
  if (text.length !== LENGTH) return false;
  for (let i = 0; i < LENGTH; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/** Whether a text is a 15-digit business registration number with its check digit (GS15-2006, ISO 7064 MOD 11,10). */
export function isRegistrationNumber(text: string): boolean {
  if (!isFifteenDigits(text)) return false;
  let product = 10;
  for (let i = 0; i < LENGTH - 1; i++) {
    const sum = (product + text.charCodeAt(i) - ZERO) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === text.charCodeAt(LENGTH - 1) - ZERO;
}
