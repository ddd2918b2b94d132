import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentKey, fieldPlace, isCreditCode, parseDate, type RecordKind } from '@app/field-standard';
import { csvLine, LEDGER_COLUMNS, type MonthFolder, readMonthFolder, readPlatformRows } from '@app/intake';
import { moveDates } from './move-dates';
import type { HandedFile } from './demo-person';

const EXAMPLES = join(__dirname, '../../../../test/fixtures/months');
const PLATFORM_NAMES = { permit: '行政许可', penalty: '行政处罚' } as const;
/** Every so manyth row of a made ledger is one that the platform does not hold, or holds under a similar number. */
const UNREPORTED = 23;
const MISSPELT = 31;

/** A scan of something stamped. */
export const STAMPED_PAGE: HandedFile = { name: '盖章件.pdf', bytes: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n' };

/** The files of a demo month: those of the example, or those of the last example with their dates moved on by whole months. */
export class DemoFiles {
  private constructor(
    readonly month: string,
    private readonly folder: MonthFolder,
    private readonly ahead: number,
  ) {}

  static async read(month: string): Promise<DemoFiles> {
    const ahead = Math.max(0, monthNumber(month) - monthNumber('2021-09'));
    const { folder } = await readMonthFolder(join(EXAMPLES, ahead === 0 ? month : '2021-09'));
    if (folder === null) throw new Error(`The example month for ${month} cannot be read.`);
    return new DemoFiles(month, folder, ahead);
  }

  get settings() {
    return this.folder.settings;
  }

  /** Whether this is an example as it stands, with its own dates and seed. */
  get isExample(): boolean {
    return this.ahead === 0;
  }

  get evidence() {
    return this.folder.evidence;
  }

  get adjustments() {
    return this.folder.adjustments;
  }

  /** Units whose no-data statement is to be accepted. */
  get statements(): readonly string[] {
    return this.folder.statements.flatMap(({ code, isAccepted }) => (isAccepted ? [code] : []));
  }

  async platform(): Promise<readonly { readonly kind: RecordKind; readonly file: HandedFile }[]> {
    return Promise.all(
      this.folder.platform.map(async ({ kind, fullPath }) => {
        const bytes = await readFile(fullPath);
        const name = `${this.month}${PLATFORM_NAMES[kind]}-${fullPath.slice(fullPath.lastIndexOf('/') + 1)}`;
        return { kind, file: { name, bytes: this.isExample ? bytes : moved(bytes, this.ahead) } };
      }),
    );
  }

  /** The ledgers that drawn units hand in, by unit: the example's own, or one made from what the unit has on the platform. */
  async ledgers(): Promise<ReadonlyMap<string, HandedFile>> {
    if (!this.isExample) return this.madeLedgers();
    const found = await Promise.all(
      this.folder.ledgers.map(async ({ unitCode, fullPath }): Promise<readonly [string, HandedFile]> => {
        const name = `台账${fullPath.slice(fullPath.lastIndexOf('.'))}`;
        return [unitCode, { name, bytes: await readFile(fullPath) }];
      }),
    );
    return new Map(found);
  }

  private async madeLedgers(): Promise<ReadonlyMap<string, HandedFile>> {
    const rows = new Map<string, string[][]>();
    const unitCodes = new Set(this.folder.roster.map(({ code }) => code));
    for (const { kind, source } of this.folder.platform) {
      const reading = { unitCodes, onProblem: () => undefined };
      for await (const batch of readPlatformRows(source, kind, reading)) {
        for (const { unitCode, cells } of batch) {
          const row = ledgerRow(kind, cells);
          if (row !== null) rows.set(unitCode, [...(rows.get(unitCode) ?? []), row]);
        }
      }
    }
    let nth = 0;
    const written = [...rows].map(([code, own]): readonly [string, HandedFile] => {
      const lines = own.map((row) => csvLine(differing(row, ++nth), 'exact'));
      const text = [csvLine([...LEDGER_COLUMNS], 'exact'), ...lines].join('');
      return [code, { name: '台账.csv', bytes: moveDates(text, this.ahead) }];
    });
    return new Map(written);
  }
}

function monthNumber(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number;
}

/** The example's files are UTF-8 or GB18030; what is moved is handed in as UTF-8. */
function moved(bytes: Buffer, ahead: number): Buffer {
  return Buffer.from(moveDates(decoded(bytes), ahead));
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** What a ledger says of a platform record; null for one that no ledger would hold. */
function ledgerRow(kind: RecordKind, cells: readonly string[]): string[] | null {
  const prefix = kind === 'permit' ? 'XK' : 'CF';
  const at = (code: string): string => cells[fieldPlace(kind, `${prefix}_${code}`)] ?? '';
  const day = parseDate(at('JDRQ'));
  if (day === null || documentKey(at('WSH')) === '') return null;
  // What is wrong on the platform is right in the unit's own book, or not written there: a ledger with a wrong code is given back.
  const code = isCreditCode(at('XDR_SHXYM')) ? at('XDR_SHXYM') : '';
  return [PLATFORM_NAMES[kind], at('XDR_MC'), code, at('WSH'), day, ''];
}

function differing([kind = '', name = '', code = '', document = '', day = '']: string[], nth: number): string[] {
  if (nth % UNREPORTED === 0) return [kind, name, code, document.replace(/(\d)(?=\D*$)/u, '$1$17'), day, ''];
  if (nth % MISSPELT === 0) return [kind, name, code, document.replace(/(\d)(\D*)$/u, '$2'), day, ''];
  return [kind, name, code, document, day, ''];
}
