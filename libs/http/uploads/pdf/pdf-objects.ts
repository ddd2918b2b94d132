import { inflateSync } from 'node:zlib';
import { namePattern } from './pdf-names';

/** An object's number and text, up to the next object's: where it ends does not matter to who looks for names. */
export interface ObjectText {
  readonly number: number;
  readonly text: string;
}

/** The file holds something that cannot be looked into, or that unpacks into more than an honest file's. */
export class PdfOpaque extends Error {}

/** What all object streams and cross-references of one file may unpack into, in bytes. */
const MOST_UNPACKED = 64 << 20;
const HEAD = /(\d{1,10})\s{1,8}\d{1,5}\s{1,8}obj(?![a-z])/g;
const DATA = /(?<!end)stream(?:\r\n|\n|\r)/g;
const PACKED = namePattern(['ObjStm', 'XRef']);
const OBJECTS = namePattern(['ObjStm']);
const ANY_OBJECTS = new RegExp(OBJECTS.source);
const FILTER = namePattern(['Filter']);
const FLATE = /\/Filter\s{0,8}(?:\[\s{0,8})?\/(?:FlateDecode|Fl)\s{0,8}[\]/>\s]/;
/** Where there is more than one filter, what comes out of the first is packed again. */
const CHAIN = /\/Filter\s{0,8}\[\s{0,8}\/\w+\s{0,8}\//;

/** The objects that stand in the file itself, wherever its tables say they are. `text` is the whole file in latin1. */
export function plainObjects(text: string): ObjectText[] {
  const heads = [...text.matchAll(HEAD)];
  return heads.map((head, i) => ({
    number: Number(head[1]),
    text: text.slice(head.index + head[0].length, heads[i + 1]?.index ?? text.length),
  }));
}

/**
 * The objects that object streams hold. Cross-reference streams are unpacked for their size alone. Throws `PdfOpaque`, also where an
 * object stream's dictionary is kept away from its data.
 */
export function packedObjects(bytes: Buffer, text: string): ObjectText[] {
  const found: ObjectText[] = [];
  let [left, streams, objectStreams, failures] = [MOST_UNPACKED, 0, 0, 0];
  for (const { index, 0: keyword } of text.matchAll(DATA)) {
    if (++streams > MOST_STREAMS) throw new PdfOpaque('more streams than are looked into');
    const before = text.slice(Math.max(0, index - LONGEST_DICTIONARY), index);
    if (!PACKED.test(before)) continue;
    const own = before.slice(before.lastIndexOf('obj') + 1);
    const packed = { data: bytes.subarray(index + keyword.length), dictionary: PACKED.test(own) ? own : before };
    const data = unpacked(packed, left);
    // What only stands behind an object stream's dictionary may be packed in any way; not hundreds of times.
    if (data === null && (packed.dictionary === own || ++failures > MOST_FAILURES))
      throw new PdfOpaque('cannot be unpacked');
    left -= data?.length ?? 0;
    if (!OBJECTS.test(packed.dictionary)) continue;
    if (packed.dictionary === own) objectStreams++;
    if (data !== null) found.push(...objectsIn(data.toString('latin1'), packed.dictionary));
  }
  if (text.split(ANY_OBJECTS).length - 1 > objectStreams) throw new PdfOpaque('an object stream is out of sight');
  return found;
}

const MOST_STREAMS = 100_000;
const MOST_FAILURES = 100;
const LONGEST_DICTIONARY = 4_096;

/** Null where it is packed in another way than by Flate, is damaged, or unpacks into more than `most` bytes. */
function unpacked({ data, dictionary }: { readonly data: Buffer; readonly dictionary: string }, most: number) {
  if (!FILTER.test(dictionary)) {
    const end = data.subarray(0, most).indexOf('endstream');
    return end < 0 ? null : data.subarray(0, end);
  }
  if (CHAIN.test(dictionary) || !FLATE.test(dictionary)) return null;
  try {
    // What follows the packed data in the file is left alone.
    return inflateSync(data, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}

/** The head of an object stream names each object with its place (ISO 32000-1, 7.5.7). */
function objectsIn(data: string, dictionary: string): ObjectText[] {
  const first = Number(/\/First\s{0,8}(\d{1,10})/.exec(dictionary)?.[1] ?? 0);
  const pairs = [...data.slice(0, first).matchAll(/(\d{1,10})\s+(\d{1,10})/g)];
  const whole = { number: -1, text: data };
  if (pairs.length === 0) return [whole];
  const places = pairs.map(([, , at]) => first + Number(at));
  return pairs.map(([, number], i) => ({ number: Number(number), text: data.slice(places[i], places[i + 1]) }));
}
