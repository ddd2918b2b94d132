/** A natural person's name as others see it: the first character (FIELDS.md "Personal data"). */
export function maskName(name: string): string {
  const [first = '', ...rest] = name;
  return first + '*'.repeat(rest.length);
}

/** An identity number as others see it: first and last four characters; a short one is hidden whole. */
export function maskIdentity(number: string): string {
  if (number.length <= 8) return '*'.repeat(number.length);
  return number.slice(0, 4) + '*'.repeat(number.length - 8) + number.slice(-4);
}
