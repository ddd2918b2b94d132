import { fromBER } from 'asn1js';
import { ContentInfo, SignedData } from 'pkijs';
import { derLength, ownBuffer } from '../cms/der';
import { encode } from './forge-cms';

/** The token of the last signature's /Contents, with its angle brackets. */
export function gapOf(pdf: Uint8Array): { start: number; end: number } {
  const bytes = Buffer.from(pdf);
  const start = bytes.lastIndexOf('/Contents <', undefined, 'latin1') + '/Contents '.length;
  return { start, end: bytes.indexOf('>', start, 'latin1') + 1 };
}

/** The CMS of the last signature, without its padding. */
export function cmsOf(pdf: Uint8Array): Buffer {
  const { start, end } = gapOf(pdf);
  const padded = Buffer.from(Buffer.from(pdf).toString('latin1', start + 1, end - 1), 'hex');
  return padded.subarray(0, derLength(padded) ?? 0);
}

/** The same file with another CMS in the last signature. It has to fit. */
export function withCms(pdf: Uint8Array, cms: Uint8Array): Buffer {
  const { start, end } = gapOf(pdf);
  return withGap(
    pdf,
    Buffer.from(cms)
      .toString('hex')
      .padEnd(end - start - 2, '0'),
  );
}

/** The same file with `text` between the angle brackets of the last signature. It has to be of the same length. */
export function withGap(pdf: Uint8Array, text: string): Buffer {
  const copy = Buffer.from(pdf);
  const { start, end } = gapOf(pdf);
  if (text.length !== end - start - 2) throw new Error('the gap would change its size');
  copy.write(text, start + 1, 'latin1');
  return copy;
}

/** The same file with its last CMS changed as an attacker without the key can. */
export function rewriteCms(pdf: Uint8Array, change: (data: SignedData) => void): Buffer {
  const content = new ContentInfo({ schema: fromBER(ownBuffer(cmsOf(pdf))).result }).content;
  const data = new SignedData({ schema: content });
  change(data);
  return withCms(pdf, encode(data));
}

/** The same file with one bit of the byte at `at` turned. */
export function flipped(pdf: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(pdf);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** The same file with the first `from` after position `after` replaced by `to`, of the same length. */
export function replaced(pdf: Uint8Array, [from, to]: readonly [string, string], after = 0): Buffer {
  const copy = Buffer.from(pdf);
  const at = copy.indexOf(from, after, 'latin1');
  if (at === -1 || from.length !== to.length) throw new Error(`nothing to replace: ${from}`);
  copy.write(to, at, 'latin1');
  return copy;
}

/** An object to be written by an update, or freed. */
export interface WrittenObject {
  readonly number: number;
  readonly body: string | null;
}

/** The same file with a well-formed incremental update behind it that writes or frees the given objects. */
export function withUpdate(pdf: Uint8Array, objects: readonly WrittenObject[]): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  const previous =
    text
      .slice(text.lastIndexOf('startxref') + 9)
      .trim()
      .split(/\s/)[0] ?? '';
  const root = text.slice(text.lastIndexOf('/Root ')).split('\n')[0] ?? '';
  const info = text.slice(text.lastIndexOf('/Info ')).split('\n')[0] ?? '';
  const size = Number(/\/Size (\d+)/.exec(text.slice(text.lastIndexOf('/Size ')))?.[1]) + objects.length;
  let body = '\n';
  const entries = objects.map(({ number, body: written }) => {
    if (written === null) return `${number} 1\n0000000000 00001 f \n`;
    const offset = text.length + body.length;
    body += `${number} 0 obj\n${written}\nendobj\n`;
    return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer\n<< /Size ${size} ${root} ${info} /Prev ${previous} >>\n`;
  const xref = `xref\n${entries.join('')}${trailer}startxref\n${text.length + body.length}\n%%EOF`;
  return Buffer.from(text + body + xref, 'latin1');
}

/** Number and dictionary of the newest object that `pattern` is found in. */
export function objectWith(pdf: Uint8Array, pattern: string): { number: number; body: string } {
  const objects = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/(?:^|\n)(\d+) 0 obj\n(<<[\s\S]*?)\nendobj/g);
  const found = [...objects].filter(([, , body]) => body?.includes(pattern)).at(-1);
  if (found === undefined) throw new Error(`no object with ${pattern}`);
  return { number: Number(found[1]), body: found[2] ?? '' };
}
