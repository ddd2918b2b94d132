import type { PdfFile } from './pdf-file';
import { nameOf, NULL, PdfBroken, textOf, type PdfDictionary, type PdfString, type PdfValue } from './pdf-value';

const MAX_FIELDS = 2000;

/** A signed field of one revision. */
export interface SignatureField {
  readonly name: string;
  /** Object numbers of the field and of its signature dictionary; null when it is written in place. */
  readonly fieldNumber: number | null;
  readonly valueNumber: number | null;
  readonly dictionary: PdfDictionary;
  /** /Contents where it stands in the file; null when it is no string, or lies packed in another object. */
  readonly contents: PdfString | null;
}

/** The signed signature fields that the form of revision `revision` leads to, in its order. Throws as `PdfFile` does. */
export function signatureFields(file: PdfFile, revision: number): SignatureField[] {
  const root = file.dictionary(file.sections[revision]?.trailer.entries.get('Root'), revision);
  const form = file.dictionary(root?.entries.get('AcroForm'), revision);
  const found: SignatureField[] = [];
  const pending: PendingField[] = fieldsOf(file.resolve(form?.entries.get('Fields'), revision), null);
  const seen = new Set<number>();
  for (let field = pending.shift(); field !== undefined; field = pending.shift()) {
    if (field.value.kind === 'reference') {
      // A field reached twice would be one signature shown as two.
      if (seen.has(field.value.number)) throw new PdfBroken('field reached twice');
      seen.add(field.value.number);
    }
    const dictionary = file.dictionary(field.value, revision);
    if (dictionary === null) continue;
    const type = nameOf(file.resolve(dictionary.entries.get('FT'), revision)) ?? field.type;
    pending.push(...fieldsOf(file.resolve(dictionary.entries.get('Kids'), revision), type));
    if (seen.size + pending.length > MAX_FIELDS) throw new PdfBroken('too many fields');
    if (type === 'Sig') found.push(...signedField(file, { field: field.value, dictionary, revision }));
  }
  const values = found.map(({ valueNumber }) => valueNumber);
  if (new Set(values).size !== values.length) throw new PdfBroken('one signature in two fields');
  return found;
}

interface PendingField {
  readonly value: PdfValue;
  /** The type inherited from the parent. */
  readonly type: string | null;
}

function fieldsOf(value: PdfValue, type: string | null): PendingField[] {
  return value.kind === 'array' ? value.items.map((item) => ({ value: item, type })) : [];
}

interface FieldPlace {
  readonly field: PdfValue;
  readonly dictionary: PdfDictionary;
  readonly revision: number;
}

function signedField(file: PdfFile, { field, dictionary, revision }: FieldPlace): SignatureField[] {
  const value = dictionary.entries.get('V') ?? NULL;
  const signature = file.dictionary(value, revision);
  if (signature === null) return [];
  const contents = signature.entries.get('Contents');
  const inFile = value.kind === 'reference' && file.find(value.number, revision)?.kind === 'at';
  return [
    {
      name: textOf(file.resolve(dictionary.entries.get('T'), revision)) ?? '',
      fieldNumber: field.kind === 'reference' ? field.number : null,
      valueNumber: value.kind === 'reference' ? value.number : null,
      dictionary: signature,
      contents: inFile && contents?.kind === 'string' ? contents : null,
    },
  ];
}
