import { fieldPlace, isCreditCode, maskIdentity } from '@app/field-standard';
import { placeOf } from '@app/features/records';

/** A platform record as the reviewer's desk shows it, beside the keys by which it was compared. */
export interface DeskRecord {
  readonly seq: number;
  /** Where it stands in the month's input. */
  readonly file: string;
  readonly line: number;
  readonly documentNo: string;
  readonly counterpartName: string;
  readonly counterpartCode: string;
  readonly decisionDate: string | null;
  readonly receivedDate: string;
}

/** A row of `platform_record`, as the desk selects it. */
export interface StoredDeskRecord {
  readonly seq: number | string;
  readonly kind: 'permit' | 'penalty';
  readonly documentKey: string;
  readonly codeKey: string;
  readonly nameKey: string;
  readonly decisionDate: string | null;
  readonly receivedDate: string;
  readonly content: string;
}

/** Fifteen digits, or seventeen and a check character. All-digit credit codes look like that too. */
const IDENTITY_SHAPE = /^(?:\d{15}|\d{17}[\dX])$/i;

export function deskRecord(stored: StoredDeskRecord, paths: ReadonlyMap<number, string>): DeskRecord {
  const { fileNo, line } = placeOf(Number(stored.seq));
  const cells: unknown = JSON.parse(stored.content);
  const cell = (field: string): string => {
    const prefix = stored.kind === 'permit' ? 'XK' : 'CF';
    const value: unknown = Array.isArray(cells) ? cells[fieldPlace(stored.kind, `${prefix}_${field}`)] : undefined;
    return typeof value === 'string' ? value : '';
  };
  return {
    seq: Number(stored.seq),
    file: paths.get(fileNo) ?? '',
    line,
    documentNo: cell('WSH'),
    counterpartName: cell('XDR_MC'),
    counterpartCode: shownCode(cell('XDR_SHXYM')),
    decisionDate: stored.decisionDate,
    receivedDate: stored.receivedDate,
  };
}

/** A code as entered, but masked where somebody entered an identity number for it (FIELDS "Personal data"). */
export function shownCode(code: string): string {
  return IDENTITY_SHAPE.test(code) && !isCreditCode(code) ? maskIdentity(code) : code;
}
