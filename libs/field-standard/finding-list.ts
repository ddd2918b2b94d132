import { type FieldSpec, type RecordKind, recordStandard, type Remit } from './standard';

export type ErrorRule =
  | 'required'
  | 'length'
  | 'enum.counterpart'
  | 'enum.permit'
  | 'enum.penalty'
  | 'enum.status'
  | 'date'
  | 'date.order'
  | 'id.uscc'
  | 'id.citizen'
  | 'id.group'
  | 'id.representative'
  | 'enum.idtype'
  | 'amount'
  | 'licence'
  | 'duplicate'
  | 'remit';

export type WarningRule = 'code.organisation' | 'code.registration' | 'amount.large' | 'name.form' | 'document.year';

/** One thing the standard says of a record. */
export interface Finding {
  /** The Chinese field name. */
  readonly field: string;
  readonly rule: ErrorRule | WarningRule;
  readonly severity: 'error' | 'warning';
  /** Chinese: what is wrong, what is expected. */
  readonly message: string;
}

/** What a check depends on beside the record. */
export interface CheckContext {
  /** `YYYY-MM-DD`. */
  readonly receivedDate: string;
  /** The reporting unit's. */
  readonly remit: Remit;
  /** Credit codes (upper case) that a reviewer has found genuine although they fail the check characters. */
  readonly confirmedCodes?: ReadonlySet<string>;
}

/** Where the fields that rules name stand in a record; -1 for a field its kind does not have. */
export interface Places {
  readonly name: number;
  readonly category: number;
  readonly codes: readonly number[];
  readonly representative: readonly [name: number, type: number, number: number];
  readonly identity: readonly [type: number, number: number];
  readonly document: number;
  readonly creditCodes: readonly number[];
  readonly dates: readonly number[];
}

/** One kind's fields, and where the rules find theirs. */
export interface CheckedStandard {
  readonly fields: readonly FieldSpec[];
  readonly places: Places;
}

/** The standard of one kind, made ready for checking. */
export function checkedStandard(kind: RecordKind): CheckedStandard {
  return { fields: recordStandard(kind).fields, places: placesOf(kind) };
}

function placesOf(kind: RecordKind): Places {
  const { fields } = recordStandard(kind);
  const prefix = kind === 'permit' ? 'XK' : 'CF';
  const at = (code: string): number => fields.findIndex((field) => field.code === `${prefix}_${code}`);
  const creditCodes = kind === 'permit' ? ['XDR_SHXYM', 'XKJGDM', 'LYDWDM'] : ['XDR_SHXYM', 'CFJGDM', 'SJLYDM'];
  return {
    name: at('XDR_MC'),
    category: at('XDR_LB'),
    codes: ['SHXYM', 'GSZC', 'ZZJG', 'SWDJ', 'SYDW', 'SHZZ'].map((code) => at(`XDR_${code}`)),
    representative: [at('FRDB'), at('FR_ZJLX'), at('FR_ZJHM')],
    identity: [at('XDR_ZJLX'), at('XDR_ZJHM')],
    document: at('WSH'),
    creditCodes: creditCodes.map(at),
    dates: fields.flatMap((field, place) => (field.form === 'date' ? [place] : [])),
  };
}

/** The record under check and what was found; no array is made for the many records without a finding. */
export class FindingList {
  list: Finding[] | null = null;

  constructor(
    readonly standard: CheckedStandard,
    private readonly cells: readonly string[],
    readonly context: CheckContext,
  ) {}

  get fields(): readonly FieldSpec[] {
    return this.standard.fields;
  }

  get places(): Places {
    return this.standard.places;
  }

  /** The cleaned value at a place; empty if there is none. */
  at(place: number): string {
    return this.cells[place] ?? '';
  }

  nameOf(place: number): string {
    return this.fields[place]?.name ?? '';
  }

  error(place: number, rule: ErrorRule, message: string): void {
    this.add({ field: this.nameOf(place), rule, severity: 'error', message });
  }

  warning(place: number, rule: WarningRule, message: string): void {
    this.add({ field: this.nameOf(place), rule, severity: 'warning', message });
  }

  private add(finding: Finding): void {
    if (this.list === null) this.list = [finding];
    else this.list.push(finding);
  }
}

/** What is said of a record that repeats an earlier flawless one (FIELDS `duplicate`). */
export function duplicateMessage(path: string, line: number): string {
  return `与更早接收的记录重复（${path} 第${line}行），请勿重复报送`;
}
