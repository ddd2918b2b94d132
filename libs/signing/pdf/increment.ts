import type { PdfFile } from './pdf-file';
import { canonical, integerOf, nameOf, NULL, type PdfDictionary, type PdfObject, type PdfValue } from './pdf-value';
import type { SignatureField } from './signature-fields';

/** Two revisions of one file, each named by the index of its newest section: `newer` < `older`. */
export interface RevisionPair {
  readonly newer: number;
  readonly older: number;
}

/**
 * Whether the sections between two signed revisions add signatures and nothing else: new objects are the new signature fields,
 * their dictionaries and appearances; catalog, form, pages and their lists change only by leading to them; trailers agree.
 * Values are compared, not spellings. Throws as `PdfFile` does.
 */
export function addsOnlySignatures(file: PdfFile, pair: RevisionPair, added: readonly SignatureField[]): boolean {
  if (!trailersAgree(file, pair)) return false;
  const own = signatureObjects(file, pair.newer, added);
  return changedNumbers(file, pair).every((number) => {
    if (file.find(number, pair.older) === null) return isNewSignatureObject(file, { number, own, pair });
    return isAllowedChange(file, { number, added, pair });
  });
}

function trailersAgree(file: PdfFile, pair: RevisionPair): boolean {
  const older = file.sections[pair.older]?.trailer;
  return file.sections
    .slice(pair.newer, pair.older)
    .every(({ trailer }) => ['Root', 'Info'].every((key) => same(trailer.entries.get(key), older?.entries.get(key))));
}

function changedNumbers(file: PdfFile, { newer, older }: RevisionPair): number[] {
  const sections = file.sections.slice(newer, older);
  return [...new Set(sections.flatMap((section) => [...section.entries.keys()]))].filter((number) => number !== 0);
}

/** Object numbers of the added fields, their dictionaries, their appearance streams and what those draw with. */
function signatureObjects(file: PdfFile, revision: number, added: readonly SignatureField[]): Set<number> {
  const reached = new Set<number>();
  const pending: PdfValue[] = added.flatMap((field) => {
    for (const number of [field.fieldNumber, field.valueNumber]) if (number !== null) reached.add(number);
    const widget = field.fieldNumber === null ? NULL : file.object(field.fieldNumber, revision).value;
    return widget.kind === 'dictionary' ? [widget.entries.get('AP') ?? NULL] : [];
  });
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value.kind === 'array') pending.push(...value.items);
    if (value.kind === 'dictionary') pending.push(...value.entries.values());
    if (value.kind !== 'reference' || reached.has(value.number)) continue;
    reached.add(value.number);
    pending.push(file.object(value.number, revision).value);
  }
  return reached;
}

interface NewObject {
  readonly number: number;
  readonly own: ReadonlySet<number>;
  readonly pair: RevisionPair;
}

/**
 * A number below the older file's /Size was promised there already: filling it now could bring hidden content to the light
 * ("shadow attack"). Containers of the update itself are harmless, since what they hold is judged one by one.
 */
function isNewSignatureObject(file: PdfFile, { number, own, pair }: NewObject): boolean {
  const promised = integerOf(file.sections[pair.older]?.trailer.entries.get('Size')) ?? Infinity;
  if (number < promised) return false;
  if (own.has(number)) return true;
  const { value, stream } = file.object(number, pair.newer);
  if (value.kind === 'null') return true;
  const type = value.kind === 'dictionary' && stream !== null ? nameOf(value.entries.get('Type')) : null;
  return type === 'XRef' || type === 'ObjStm';
}

interface Change {
  readonly number: number;
  readonly added: readonly SignatureField[];
  readonly pair: RevisionPair;
}

function isAllowedChange(file: PdfFile, change: Change): boolean {
  const { number, pair } = change;
  const before = file.object(number, pair.older);
  const after = file.object(number, pair.newer);
  if (sameObject(file, before, after)) return true;
  if (before.stream !== null || after.stream !== null) return false;
  if (isExtended(before.value, after.value, change.added)) return isListOfSignatures(file, change);
  if (before.value.kind !== 'dictionary' || after.value.kind !== 'dictionary') return false;
  const role = roleOf(file, number, { pair, dictionary: before.value });
  return role !== null && changesOnly(before.value, after.value, { ...change, role });
}

function sameObject(file: PdfFile, before: PdfObject, after: PdfObject): boolean {
  if (!same(before.value, after.value)) return false;
  if (before.stream === null || after.stream === null) return before.stream === after.stream;
  return file.raw(before.stream).equals(file.raw(after.stream));
}

type Role = 'catalog' | 'form' | 'page';

interface Place {
  readonly pair: RevisionPair;
  readonly dictionary: PdfDictionary;
}

function roleOf(file: PdfFile, number: number, { pair, dictionary }: Place): Role | null {
  const root = file.sections[pair.older]?.trailer.entries.get('Root');
  if (refersTo(root, number)) return 'catalog';
  if (refersTo(file.dictionary(root, pair.older)?.entries.get('AcroForm'), number)) return 'form';
  return nameOf(dictionary.entries.get('Type')) === 'Page' ? 'page' : null;
}

/** Lists kept as objects of their own: the form's /Fields, or some page's /Annots. */
function isListOfSignatures(file: PdfFile, { number, pair, added }: Change): boolean {
  const root = file.dictionary(file.sections[pair.older]?.trailer.entries.get('Root'), pair.older);
  const form = file.dictionary(root?.entries.get('AcroForm'), pair.older);
  if (refersTo(form?.entries.get('Fields'), number)) return true;
  return added.some(({ fieldNumber }) => {
    const widget = fieldNumber === null ? NULL : file.object(fieldNumber, pair.newer).value;
    const page = widget.kind === 'dictionary' ? file.dictionary(widget.entries.get('P'), pair.older) : null;
    return refersTo(page?.entries.get('Annots'), number);
  });
}

interface RoleChange extends Change {
  readonly role: Role;
}

function changesOnly(before: PdfDictionary, after: PdfDictionary, change: RoleChange): boolean {
  const keys = new Set([...before.entries.keys(), ...after.entries.keys()]);
  return [...keys].every((key) => {
    const [old, now] = [before.entries.get(key), after.entries.get(key)];
    return same(old, now) || isAllowedEntry(key, [old, now], change);
  });
}

function isAllowedEntry(
  key: string,
  [old, now]: readonly [PdfValue | undefined, PdfValue | undefined],
  change: RoleChange,
): boolean {
  const { role, added } = change;
  if (role === 'page') return key === 'Annots' && isExtended(old ?? { kind: 'array', items: [] }, now, added);
  if (role === 'form') return key === 'Fields' && isExtended(old, now, added);
  if (key !== 'AcroForm' || old?.kind !== 'dictionary' || now?.kind !== 'dictionary') return false;
  return changesOnly(old, now, { ...change, role: 'form' });
}

/** Whether `now` is the array `old` with references to added signature fields behind it, and nothing else. */
function isExtended(old: PdfValue | undefined, now: PdfValue | undefined, added: readonly SignatureField[]): boolean {
  if (old?.kind !== 'array' || now?.kind !== 'array' || now.items.length <= old.items.length) return false;
  const kept = old.items.every((item, index) => same(item, now.items[index]));
  return (
    kept &&
    now.items.slice(old.items.length).every((item) => added.some(({ fieldNumber }) => refersTo(item, fieldNumber)))
  );
}

function refersTo(value: PdfValue | undefined, number: number | null): boolean {
  return value?.kind === 'reference' && value.number === number;
}

function same(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  return canonical(a ?? NULL) === canonical(b ?? NULL);
}
