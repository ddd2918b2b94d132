import { dayNumber } from './dates';
import type { ErrorRule, Finding, WarningRule } from './finding';
import { fieldPlace, type RecordKind, recordStandard, type Remit } from './standard';

/** What a check depends on beside the record. */
export interface CheckContext {
  /** The day of receipt, `YYYY-MM-DD`. */
  readonly receivedDate: string;
  /** The reporting unit's. */
  readonly remit: Remit;
  /** Credit codes (upper case) that a reviewer has found genuine although they fail the check (FIELDS `id.uscc`). */
  readonly confirmedCodes?: ReadonlySet<string>;
}

/** One kind's fields, laid out for checking: parallel arrays, and where the rules common to both kinds find theirs. */
export interface CheckedStandard {
  readonly names: readonly string[];
  readonly isRequired: readonly boolean[];
  /** In code points; no value is longer than what stands for "no limit". */
  readonly limits: readonly number[];
  readonly dates: readonly number[];
  readonly name: number;
  readonly category: number;
  readonly codes: readonly number[];
  readonly representative: { readonly name: number; readonly idType: number; readonly idNumber: number };
  readonly person: { readonly idType: number; readonly idNumber: number };
  readonly document: number;
  readonly creditCodes: readonly number[];
}

const NO_LIMIT = 0x7fffffff;

/** The standard of one kind, made ready for checking. */
export function checkedStandard(kind: RecordKind): CheckedStandard {
  const { fields } = recordStandard(kind);
  const prefix = kind === 'permit' ? 'XK' : 'CF';
  const at = (code: string): number => fieldPlace(kind, `${prefix}_${code}`);
  const creditCodes = kind === 'permit' ? ['XDR_SHXYM', 'XKJGDM', 'LYDWDM'] : ['XDR_SHXYM', 'CFJGDM', 'SJLYDM'];
  return {
    names: fields.map((field) => field.name),
    isRequired: fields.map((field) => field.presence === 'R'),
    limits: fields.map((field) => field.length ?? NO_LIMIT),
    dates: fields.flatMap((field, place) => (field.form === 'date' ? [place] : [])),
    name: at('XDR_MC'),
    category: at('XDR_LB'),
    codes: ['SHXYM', 'GSZC', 'ZZJG', 'SWDJ', 'SYDW', 'SHZZ'].map((code) => at(`XDR_${code}`)),
    representative: { name: at('FRDB'), idType: at('FR_ZJLX'), idNumber: at('FR_ZJHM') },
    person: { idType: at('XDR_ZJLX'), idNumber: at('XDR_ZJHM') },
    document: at('WSH'),
    creditCodes: creditCodes.map(at),
  };
}

/** A record, what it is checked against, and what was found; no array is made for the many without a finding. */
export class RecordUnderCheck {
  findings: Finding[] | null = null;
  /** The day of receipt as the number YYYYMMDD. */
  readonly receivedDay: number;

  constructor(
    readonly standard: CheckedStandard,
    private readonly cells: readonly string[],
    readonly context: CheckContext,
  ) {
    this.receivedDay = dayNumber(context.receivedDate);
  }

  /** The cleaned value at a place; empty if there is none. */
  at(place: number): string {
    return this.cells[place] ?? '';
  }

  isEmpty(place: number): boolean {
    return this.at(place) === '';
  }

  /** The Chinese name of the field at a place. */
  nameOf(place: number): string {
    return this.standard.names[place] ?? '';
  }

  error(place: number, rule: ErrorRule, message: string): void {
    this.add({ field: this.nameOf(place), rule, severity: 'error', message });
  }

  warning(place: number, rule: WarningRule, message: string): void {
    this.add({ field: this.nameOf(place), rule, severity: 'warning', message });
  }

  add(finding: Finding): void {
    if (this.findings === null) this.findings = [finding];
    else this.findings.push(finding);
  }
}
