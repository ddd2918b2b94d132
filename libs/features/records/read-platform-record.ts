import {
  boundedKey,
  checkRecord,
  codeKey,
  documentKey,
  type Finding,
  identityFields,
  isLate,
  nameKey,
  parseDate,
  type RecordKind,
  recordStandard,
} from '@app/field-standard';
import type { Assessment, RosterUnit } from '@app/features/months';

/** A platform record as it came out of its file: cleaned cells in the standard's order. */
export interface ReceivedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly receivedDate: string;
}

/** What the month keeps of a record, beside its place. */
export interface ReadRecord {
  readonly inMonth: boolean;
  readonly documentKey: string;
  readonly codeKey: string;
  readonly nameKey: string;
  readonly licenceKey: string;
  readonly decisionDate: string | null;
  /** To be reported: those of a record received in the month. */
  readonly findings: readonly Finding[];
  /** Errors of its own, whatever the month: only a record without one can be the original of a duplicate. */
  readonly ownErrors: number;
  readonly late: boolean;
  readonly content: string;
}

interface FieldPlaces {
  readonly name: number;
  readonly code: number;
  readonly document: number;
  readonly licence: number | null;
  readonly decision: number;
  readonly identities: readonly number[];
}

const NOTHING: readonly Finding[] = [];

/** Where a kind's record keeps what the comparison needs. */
export function fieldPlaces(kind: RecordKind): FieldPlaces {
  const codes = recordStandard(kind).fields.map((field) => field.code);
  const at = (permit: string, penalty: string): number => codes.indexOf(kind === 'permit' ? permit : penalty);
  return {
    name: at('XK_XDR_MC', 'CF_XDR_MC'),
    code: at('XK_XDR_SHXYM', 'CF_XDR_SHXYM'),
    document: at('XK_WSH', 'CF_WSH'),
    licence: kind === 'permit' ? at('XK_XKBH', '') : null,
    decision: at('XK_JDRQ', 'CF_JDRQ'),
    identities: identityFields(kind),
  };
}

/**
 * Reads the records of one kind for one month: checks them against the field standard, makes their keys, judges lateness
 * (RULES §2). Records of later months are not checked at all, those of earlier ones only to know whether they can be
 * originals of duplicates; neither is reported (FORMATS).
 */
export class PlatformRecordReader {
  private readonly places: FieldPlaces;
  private readonly firstDay: string;
  private readonly lastDay: string;

  constructor(
    private readonly kind: RecordKind,
    private readonly assessment: Assessment,
    private readonly workingDays: number,
  ) {
    this.places = fieldPlaces(kind);
    this.firstDay = `${assessment.month}-01`;
    this.lastDay = `${assessment.month}-31`;
  }

  read(row: ReceivedRow, unit: RosterUnit): ReadRecord {
    const { cells, receivedDate } = row;
    const inMonth = receivedDate >= this.firstDay && receivedDate <= this.lastDay;
    const findings = receivedDate > this.lastDay ? NOTHING : this.check(row, unit);
    const decisionDate = parseDate(this.cell(cells, this.places.decision));
    const { licence } = this.places;
    return {
      inMonth,
      documentKey: boundedKey(documentKey(this.cell(cells, this.places.document))),
      codeKey: boundedKey(codeKey(this.cell(cells, this.places.code))),
      nameKey: boundedKey(nameKey(this.cell(cells, this.places.name))),
      licenceKey: licence === null ? '' : boundedKey(nameKey(this.cell(cells, licence))),
      decisionDate,
      findings: inMonth ? findings : NOTHING,
      ownErrors: countErrors(findings),
      late: inMonth && decisionDate !== null && isLate(decisionDate, receivedDate, this.workingDays),
      content: this.contentOf(cells),
    };
  }

  /** The document number as reported, for reports. */
  documentNo(row: ReceivedRow): string {
    return this.cell(row.cells, this.places.document);
  }

  private check(row: ReceivedRow, unit: RosterUnit): readonly Finding[] {
    return checkRecord(this.kind, row.cells, { receivedDate: row.receivedDate, remit: unit.remit });
  }

  /** Identity numbers are left out: nothing that reads this column has use for them, so it cannot leak them. */
  private contentOf(cells: readonly string[]): string {
    let kept = cells;
    for (const place of this.places.identities) {
      if (this.cell(kept, place) === '') continue;
      const copy = [...kept];
      copy[place] = '';
      kept = copy;
    }
    return JSON.stringify(kept);
  }

  private cell(cells: readonly string[], place: number): string {
    return cells[place] ?? '';
  }
}

function countErrors(findings: readonly Finding[]): number {
  let errors = 0;
  for (const finding of findings) if (finding.severity === 'error') errors++;
  return errors;
}
