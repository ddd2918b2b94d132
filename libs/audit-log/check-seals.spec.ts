import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAYLOAD_LIMIT } from './sealed-payload';
import { exportOf, honestLog, logVerifier } from './testing/honest-log';
import { editFile, editFileLines } from './testing/edit-export';
import { verifyAuditExport, type AuditReport } from './verify-export';
import { writeAuditExport } from './write-export';

const log = honestLog('verify', 50);

let root: string;
let dir: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'audit-seals-'));
  dir = join(root, 'audit');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const edit = (file: string, change: (text: string) => string) => editFile([dir, file], change);
const editLines = (file: string, change: (lines: string[]) => string[]) => editFileLines([dir, file], change);

const examined = (): Promise<AuditReport> => verifyAuditExport(dir, { verifierKey: logVerifier });
const found = async () => (await examined()).findings.map(({ kind, index }) => `${kind} ${index ?? ''}`.trim());

describe('a payload kept apart', () => {
  const sealed = log.entries.filter((entry) => entry.sealed).map(({ index }) => index);
  beforeEach(() => writeAuditExport(dir, exportOf(log)));

  test('with another’s salt is named, and the other, too', async () => {
    const salt = /"salt":"(.*)"/;
    await editLines('sealed.jsonl', (lines) => {
      const [first, second] = [lines[0]!, lines[1]!];
      const swap = (line: string, other: string) => line.replace(salt, salt.exec(other)![0]);
      return lines.with(0, swap(first, second)).with(1, swap(second, first));
    });
    expect(await found()).toEqual([`sealed-altered ${sealed[0]}`, `sealed-altered ${sealed[1]}`]);
  });

  test('is found by its number in whatever order, and checked after rows have shifted', async () => {
    await editLines('sealed.jsonl', (lines) => lines.reverse());
    await editLines('entries.jsonl', (lines) => ['{}', ...lines]);
    expect(await found()).toEqual(['entry-inserted 0']);
  });

  test('of an entry that seals none, or beyond the log, or a second time, is named', async () => {
    const plain = log.entries.find((entry) => !entry.sealed)!.index;
    const renumber = (line: string, index: number) => line.replace(/"index":\d+/, `"index":${index}`);
    await editLines('sealed.jsonl', (lines) => [
      ...lines,
      renumber(lines[0]!, plain),
      renumber(lines[0]!, 99),
      lines[0]!,
    ]);
    expect(await found()).toEqual([`sealed-orphan ${plain}`, 'sealed-orphan 99', `sealed-orphan ${sealed[0]}`]);
  });

  test('that cannot be read is named by its line, and its absence counted', async () => {
    await edit('sealed.jsonl', (text) => `x${text.slice(0, -1)}`);
    const report = await examined();
    expect(report.findings).toMatchObject([
      { kind: 'sealed-malformed', line: 1 },
      { kind: 'file-malformed', file: 'sealed.jsonl' },
    ]);
    expect(report.sealedAbsent).toBe(1);
  });

  test.each([
    ['with a blank', (payload: string) => `${payload} `],
    ['with names out of order', () => '{"b":0,"a":0}'],
    ['that is no JSON', () => '张三'],
    ['with another field behind it', (payload: string) => `${payload},"q":0`],
    ['larger than any that is sealed', () => `"${'x'.repeat(PAYLOAD_LIMIT)}"`],
  ])('%s cannot be what was sealed, and is named', async (_, spoil) => {
    await edit('sealed.jsonl', (text) => text.replace(/(?<="payload":).*(?=,"salt")/, spoil));
    const report = await examined();
    expect(report.findings).toMatchObject([{ kind: 'sealed-malformed', index: sealed[0], line: 1 }]);
    expect([report.sealedAgreeing, report.sealedAbsent]).toEqual([sealed.length - 1, 1]);
  });

  test('altered is named and counts neither as agreeing nor as absent', async () => {
    await edit('sealed.jsonl', (text) => text.replace(/(?<="payload":).*(?=,"salt")/, '"another"'));
    const report = await examined();
    expect(report.findings).toMatchObject([{ kind: 'sealed-altered', index: sealed[0], line: 1 }]);
    expect([report.sealedAgreeing, report.sealedAbsent]).toEqual([sealed.length - 1, 0]);
  });

  test('of an altered row is not named again, unless it comes twice', async () => {
    await editLines('entries.jsonl', (lines) => lines.with(sealed[0]!, '{}'));
    expect(await found()).toEqual([`entry-altered ${sealed[0]}`]);
    await editLines('sealed.jsonl', (lines) => [...lines, lines[0]!]);
    expect(await found()).toEqual([`entry-altered ${sealed[0]}`, `sealed-orphan ${sealed[0]}`]);
  });

  test('whose file is missing is reported', async () => {
    await rm(join(dir, 'sealed.jsonl'));
    expect(await found()).toEqual(['file-unreadable']);
  });
});
