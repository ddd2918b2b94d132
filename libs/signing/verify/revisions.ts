import { readSignedRange, type SignedRange } from '../pdf/byte-range';
import { revisionEndingAt } from '../pdf/file-end';
import { addsOnlySignatures } from '../pdf/increment';
import type { PdfFile } from '../pdf/pdf-file';
import { canonical } from '../pdf/pdf-value';
import { signatureFields, type SignatureField } from '../pdf/signature-fields';
import { finding, type Finding } from './findings';

/** A signature whose range is sound in itself, with the revision it closes (an index of `PdfFile.sections`). */
export interface PlacedSignature {
  readonly field: SignatureField;
  readonly range: SignedRange;
  readonly revision: number;
}

/** The signatures of a file in the order in which they were made, and what is wrong with their place in it. */
export interface Placement {
  readonly placed: readonly PlacedSignature[];
  readonly findings: readonly Finding[];
}

/**
 * Judges how the signatures cover the file: each closes a whole revision, the last one the file; between two of them only
 * signatures were added, and none was taken away. Throws as `PdfFile` does.
 */
export function placeSignatures(bytes: Buffer, file: PdfFile): Placement {
  const fields = signatureFields(file, 0);
  const findings: Finding[] = removedFrom(file, fields) ? [finding('SIGNATURE_REMOVED')] : [];
  const placed: PlacedSignature[] = [];
  for (const field of fields) {
    const range = readSignedRange(bytes, field);
    if (typeof range === 'string') findings.push(finding(range, field.name));
    else placed.push({ field, range, revision: revisionAt(file, range.end) });
  }
  placed.sort((a, b) => a.range.end - b.range.end);
  findings.push(...placed.flatMap((signature) => incompleteness(bytes, file, signature)));
  findings.push(...afterLast(bytes, placed.at(-1)), ...between(file, placed));
  return { placed, findings };
}

function removedFrom(file: PdfFile, current: readonly SignatureField[]): boolean {
  const kept = new Set(current.map(({ contents }) => contents?.start));
  const older = file.sections.slice(1).flatMap((_, index) => signatureFields(file, index + 1));
  return older.some(({ contents }) => !kept.has(contents?.start));
}

/** The newest section that lies before `end`. Sections are in the order of saving, which need not be that of the file. */
function revisionAt(file: PdfFile, end: number): number {
  const index = file.sections.findIndex((section) => section.offset < end);
  return index === -1 ? file.sections.length : index;
}

function incompleteness(bytes: Buffer, file: PdfFile, { field, range, revision }: PlacedSignature): Finding[] {
  const section = file.sections[revision];
  const isWhole =
    section !== undefined &&
    revisionEndingAt(bytes, range.end) === section.offset &&
    file.sections.slice(revision).every(({ offset }) => offset < range.end) &&
    signatureFields(file, revision).some((then) => isSameSignature(then, field));
  return isWhole ? [] : [finding('REVISION_INCOMPLETE', field.name)];
}

function isSameSignature(a: SignatureField, b: SignatureField): boolean {
  return a.valueNumber === b.valueNumber && a.contents?.start === b.contents?.start && sameText(a, b);
}

function sameText(a: SignatureField, b: SignatureField): boolean {
  return a.name === b.name && canonical(a.dictionary) === canonical(b.dictionary);
}

function afterLast(bytes: Buffer, last: PlacedSignature | undefined): Finding[] {
  if (last === undefined || last.range.end === bytes.length) return [];
  return [finding(last.revision > 0 ? 'UPDATED_AFTER_SIGNATURE' : 'BYTES_AFTER_SIGNATURE', last.field.name)];
}

function between(file: PdfFile, placed: readonly PlacedSignature[]): Finding[] {
  return placed.slice(1).flatMap((later, index) => {
    const earlier = placed[index];
    if (earlier === undefined || isGrownBySignatures(file, earlier, later)) return [];
    return [finding('INCREMENT_CHANGES_CONTENT', later.field.name)];
  });
}

function isGrownBySignatures(file: PdfFile, earlier: PlacedSignature, later: PlacedSignature): boolean {
  const pair = { newer: later.revision, older: earlier.revision };
  if (pair.newer >= pair.older) return false;
  const before = new Set(signatureFields(file, pair.older).map(({ fieldNumber }) => fieldNumber));
  const added = signatureFields(file, pair.newer).filter(({ fieldNumber }) => !before.has(fieldNumber));
  return addsOnlySignatures(file, pair, added);
}
