const MASK = '*';
const SHOWN = 4;
/** Of a number shorter than this, such as a passport's, four at each end would show more than they hide. */
const SHORT = 12;
const SHOWN_OF_SHORT = 2;
/** A number shorter than this is hidden whole. */
const VERY_SHORT = 6;

/** A natural person's name as others see it: the first character, the rest hidden (FIELDS.md "Personal data"). */
export function maskName(name: string): string {
  const [first = '', ...rest] = name;
  return first === '' ? '' : first + MASK.repeat(Math.max(rest.length, 1));
}

/** An identity number as others see it: the first and last four characters; of a short one two, of a very short one none. */
export function maskIdentity(number: string): string {
  const characters = [...number];
  const shown = characters.length >= SHORT ? SHOWN : characters.length >= VERY_SHORT ? SHOWN_OF_SHORT : 0;
  const hidden = characters.length - 2 * shown;
  return [...characters.slice(0, shown), MASK.repeat(hidden), ...characters.slice(shown + hidden)].join('');
}
