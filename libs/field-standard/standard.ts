import { PENALTY_FIELDS } from './double-publicity-2019/penalty-fields';
import { PERMIT_FIELDS } from './double-publicity-2019/permit-fields';
import type { FieldSpec } from './field-spec';

/** 行政许可 or 行政处罚. */
export type RecordKind = 'permit' | 'penalty';

/** The record kinds a unit may report. */
export type Remit = 'permit' | 'penalty' | 'both';

/** A versioned table of one kind of record; a newer standard is another version, never an edit of this one. */
export interface RecordStandard {
  readonly id: string;
  readonly kind: RecordKind;
  /** In the order of FIELDS.md: records are arrays of cells in this order. */
  readonly fields: readonly FieldSpec[];
}

const STANDARDS: Readonly<Record<RecordKind, RecordStandard>> = {
  permit: { id: 'double-publicity-2019', kind: 'permit', fields: PERMIT_FIELDS },
  penalty: { id: 'double-publicity-2019', kind: 'penalty', fields: PENALTY_FIELDS },
};

const IDENTITY_FIELDS: Readonly<Record<RecordKind, readonly number[]>> = {
  permit: [fieldPlace('permit', 'XK_FR_ZJHM'), fieldPlace('permit', 'XK_XDR_ZJHM')],
  penalty: [fieldPlace('penalty', 'CF_FR_ZJHM'), fieldPlace('penalty', 'CF_XDR_ZJHM')],
};

/** The standard `double-publicity-2019` for one kind of record (FIELDS.md, first table). */
export function recordStandard(kind: RecordKind): RecordStandard {
  return STANDARDS[kind];
}

/** Where the field with this column code stands among a record's cells. Throws RangeError for a code the kind does not have. */
export function fieldPlace(kind: RecordKind, code: string): number {
  const place = STANDARDS[kind].fields.findIndex((field) => field.code === code);
  if (place < 0) throw new RangeError(`No field ${code} in a ${kind} record`);
  return place;
}

/**
 * The places of the fields that hold identity numbers, 法定代表人证件号码 and 证件号码: sensitive personal data, for those who
 * store or show records (FIELDS.md "Personal data").
 */
export function identityFields(kind: RecordKind): readonly number[] {
  return IDENTITY_FIELDS[kind];
}
