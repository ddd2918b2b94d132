/** What ends a name in a PDF (ISO 32000-1, 7.2.2). */
const END = '(?=[\\s\\0()<>\\[\\]{}/%]|$)';

/**
 * A pattern that finds these names of a PDF however they are spelt: each character as it is or as `#xx`. A name is only found whole:
 * `/Launch` is not in `/LaunchPad`.
 */
export function namePattern(names: readonly string[]): RegExp {
  const spelt = names.map((name) => [...name].map(spelling).join(''));
  return new RegExp(`/(?:${spelt.join('|')})${END}`);
}

function spelling(character: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(2, '0');
  const digits = [...code].map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit));
  return `(?:${character}|#${digits.join('')})`;
}
