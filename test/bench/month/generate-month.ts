import { copyFile, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldPlace, identityFields, type RecordKind, recordStandard } from '@app/field-standard';
import { LEDGER_COLUMNS } from '@app/intake';
import { EXAMPLE_MONTH, readMonthTemplate, type RecordTemplate } from './month-template';
import { type Vary, varyCitizenId, varyCreditCode, varyDocument, varyName } from './vary-numbers';

const COPIED = ['month.json', 'units.csv', 'statements.csv', 'evidence.csv', 'adjustments.csv'];
const PLATFORM_FILES = { permit: 'permits.csv', penalty: 'penalties.csv' } as const;
const WRITTEN_AT_ONCE = 1 << 20;

export interface GeneratedMonth {
  readonly platformRows: number;
  readonly ledgerRows: number;
  readonly platformBytes: number;
}

/**
 * Writes a month folder of so many platform records and a fifth as many ledger rows, the same for the same number. It is the
 * example month over and over, with its errors, dirt, duplicates and late rows in their shares; each round has numbers, codes
 * and names of its own. All files are UTF-8, because MariaDB cannot load GB18030. Memory does not grow with the number.
 */
export async function generateMonth({ folder, records }: { folder: string; records: number }): Promise<GeneratedMonth> {
  const template = await readMonthTemplate();
  for (const part of ['platform', 'ledgers']) await mkdir(join(folder, part), { recursive: true });
  for (const file of COPIED) await copyFile(join(EXAMPLE_MONTH, file), join(folder, file));
  const platform = new Map<RecordKind, GrowingFile>();
  for (const kind of ['permit', 'penalty'] as const) {
    const file = await GrowingFile.create(join(folder, 'platform', PLATFORM_FILES[kind]));
    await file.add([...recordStandard(kind).fields.map(({ name }) => name), '报送单位', '接收时间']);
    platform.set(kind, file);
  }
  for (let i = 0; i < records; i++) {
    const record = template.records[i % template.records.length]!;
    await platform.get(record.kind)?.add(variedRecord(record, Math.floor(i / template.records.length)));
  }
  let platformBytes = 0;
  for (const file of platform.values()) platformBytes += await file.close();
  const ledgerRows = Math.floor(records / 5);
  await writeLedgers(folder, ledgerRows, template.ledgers);
  return { platformRows: records, ledgerRows, platformBytes };
}

async function writeLedgers(
  folder: string,
  rows: number,
  templates: Awaited<ReturnType<typeof readMonthTemplate>>['ledgers'],
): Promise<void> {
  const files = new Map<string, GrowingFile>();
  for (let i = 0; i < rows; i++) {
    const { unitCode, cells } = templates[i % templates.length]!;
    let file = files.get(unitCode);
    if (file === undefined) {
      file = await GrowingFile.create(join(folder, 'ledgers', `${unitCode}.csv`));
      files.set(unitCode, file);
      await file.add(LEDGER_COLUMNS);
    }
    const round = Math.floor(i / templates.length);
    const [kind = '', name = '', code = '', documentNo = '', date = '', remark = ''] = cells;
    await file.add([
      kind,
      varyName(name, round),
      varyCreditCode(code, round),
      varyDocument(documentNo, round),
      date,
      remark,
    ]);
  }
  for (const file of files.values()) await file.close();
}

const VARIATIONS = { permit: variationsOf('permit'), penalty: variationsOf('penalty') } as const;

function variationsOf(kind: RecordKind): ReadonlyMap<number, Vary> {
  const prefix = kind === 'permit' ? 'XK' : 'CF';
  const at = (code: string): number => fieldPlace(kind, `${prefix}_${code}`);
  const licence: [number, Vary][] = kind === 'permit' ? [[at('XKBH'), varyDocument]] : [];
  const identities = identityFields(kind).map((place): [number, Vary] => [place, varyCitizenId]);
  return new Map([
    [at('XDR_MC'), varyName],
    [at('XDR_SHXYM'), varyCreditCode],
    [at('WSH'), varyDocument],
    ...licence,
    ...identities,
  ]);
}

function variedRecord({ kind, cells }: RecordTemplate, round: number): string[] {
  const varied = [...cells];
  for (const [place, vary] of VARIATIONS[kind]) varied[place] = vary(cells[place] ?? '', round);
  return varied;
}

/** A CSV file that is written in pieces. */
class GrowingFile {
  private pending = '';
  private bytes = 0;

  private constructor(private readonly handle: Awaited<ReturnType<typeof open>>) {}

  static async create(path: string): Promise<GrowingFile> {
    return new GrowingFile(await open(path, 'w'));
  }

  async add(cells: readonly string[]): Promise<void> {
    this.pending += `${cells.map(quotedIfNeeded).join(',')}\n`;
    if (this.pending.length > WRITTEN_AT_ONCE) await this.write();
  }

  async close(): Promise<number> {
    await this.write();
    await this.handle.close();
    return this.bytes;
  }

  private async write(): Promise<void> {
    const { bytesWritten } = await this.handle.write(this.pending);
    this.bytes += bytesWritten;
    this.pending = '';
  }
}

function quotedIfNeeded(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
