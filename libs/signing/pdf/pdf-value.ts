/** The objects of ISO 32000-1, 7.3. Text is kept as bytes in latin1, one character each. */
export type PdfValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | PdfString
  | PdfArray
  | PdfDictionary
  | PdfReference;

/** `start` and `end` are those of the token with its delimiters: the signature's /Contents is checked against the signed range. */
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: string;
  readonly start: number;
  readonly end: number;
}

export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly number: number;
  readonly generation: number;
}

/** What an object number leads to. `stream` is the place of the data, null when the object is no stream. */
export interface PdfObject {
  readonly value: PdfValue;
  readonly stream: { readonly start: number; readonly end: number } | null;
}

/** The file is not built as ISO 32000-1 says, or not within this reader's limits. Never leaves the library. */
export class PdfBroken extends Error {}

/** The file is built in a way this reader does not judge (encryption, hybrid references). Never leaves the library. */
export class PdfUnsupported extends Error {}

export const NULL: PdfValue = { kind: 'null' };

/** The integer a value is; null for anything else. */
export function integerOf(value: PdfValue | undefined): number | null {
  return value?.kind === 'number' && Number.isSafeInteger(value.value) ? value.value : null;
}

/** The name a value is; null for anything else. */
export function nameOf(value: PdfValue | undefined): string | null {
  return value?.kind === 'name' ? value.name : null;
}

/** The array of integers a value is; null when any item is something else. */
export function integersOf(value: PdfValue | undefined): number[] | null {
  if (value?.kind !== 'array') return null;
  const numbers = value.items.map(integerOf);
  return numbers.every((number) => number !== null) ? numbers : null;
}

/** A text string as a person reads it: UTF-16 with its mark, UTF-8 with its mark, else one character a byte. Null for other values. */
export function textOf(value: PdfValue | undefined): string | null {
  if (value?.kind !== 'string') return null;
  const bytes = Buffer.from(value.bytes, 'latin1');
  if (value.bytes.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  if (value.bytes.startsWith('\xef\xbb\xbf')) return new TextDecoder('utf-8').decode(bytes);
  return value.bytes;
}

/** A form in which two values are equal exactly when they mean the same, whatever their spelling and the order of keys. */
export function canonical(value: PdfValue): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'boolean':
    case 'number':
      return String(value.value);
    case 'name':
      return `/${JSON.stringify(value.name)}`;
    case 'string':
      return JSON.stringify(value.bytes);
    case 'reference':
      return `${value.number} ${value.generation} R`;
    case 'array':
      return `[${value.items.map(canonical).join(' ')}]`;
    case 'dictionary': {
      const keys = [...value.entries.keys()].sort();
      return `<${keys.map((key) => `${JSON.stringify(key)}${canonical(value.entries.get(key) ?? NULL)}`).join(' ')}>`;
    }
  }
}
