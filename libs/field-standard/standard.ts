import { PENALTY_FIELDS } from './penalty-fields';
import { PERMIT_FIELDS } from './permit-fields';

/** 行政许可 or 行政处罚. */
export type RecordKind = 'permit' | 'penalty';

/** The record kinds a unit may report. */
export type Remit = 'permit' | 'penalty' | 'both';

/** One column of the standard. */
export interface FieldSpec {
  /** The Chinese header. */
  readonly name: string;
  /** The column code, an alias of the header. */
  readonly code: string;
  /** Longest value, in Unicode code points; null where the form bounds it. */
  readonly length: number | null;
  /** R required, O optional, C required under conditions that a rule of its own states. */
  readonly presence: 'R' | 'O' | 'C';
  readonly form: 'text' | 'date' | 'amount';
}

/** A versioned table of one kind of record; a newer standard is another version, never an edit of this one. */
export interface RecordStandard {
  readonly id: string;
  readonly kind: RecordKind;
  /** In the order of FIELDS.md: records are arrays of cells in this order. */
  readonly fields: readonly FieldSpec[];
}

const PERMITS: RecordStandard = { id: 'double-publicity-2019', kind: 'permit', fields: PERMIT_FIELDS };
const PENALTIES: RecordStandard = { id: 'double-publicity-2019', kind: 'penalty', fields: PENALTY_FIELDS };

/** The standard `double-publicity-2019` for one kind of record (FIELDS.md, first table). */
export function recordStandard(kind: RecordKind): RecordStandard {
  return kind === 'permit' ? PERMITS : PENALTIES;
}

/** The places of the fields that hold identity numbers: sensitive personal data (FIELDS.md "Personal data"). */
export function identityFields(kind: RecordKind): readonly number[] {
  return kind === 'permit' ? PERMIT_IDENTITIES : PENALTY_IDENTITIES;
}

const PERMIT_IDENTITIES = placesOf(PERMIT_FIELDS, ['XK_FR_ZJHM', 'XK_XDR_ZJHM']);
const PENALTY_IDENTITIES = placesOf(PENALTY_FIELDS, ['CF_FR_ZJHM', 'CF_XDR_ZJHM']);

function placesOf(fields: readonly FieldSpec[], codes: readonly string[]): readonly number[] {
  return codes.map((code) => fields.findIndex((field) => field.code === code));
}
