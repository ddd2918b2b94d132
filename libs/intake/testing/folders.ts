import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { recordStandard } from '@app/field-standard';

/** Files by their path in the folder; null leaves one out that a sound folder has. */
export type FolderContent = Readonly<Record<string, string | Uint8Array | null>>;

export const PERMIT_HEADER = [...recordStandard('permit').fields.map(({ name }) => name), '报送单位', '接收时间'].join(
  ',',
);
export const LEDGER_HEADER = '信息类型,行政相对人名称,行政相对人代码,决定文书号,决定日期,备注';

/** A roster of one county. */
export const UNITS = 'code,name,group,parent,remit\n140802,盐湖区,county,,both\n';

const SOUND: FolderContent = {
  'month.json': JSON.stringify(
    { month: '2021-08', scheme: 'yuncheng-2021', cutOff: '2021-09-07', issueDate: '2021-09-10', drawSeed: '种子' },
    null,
    2,
  ),
  'units.csv': [
    'code,name,group,parent,remit',
    '140802,盐湖区,county,,both',
    '14080201,盐湖区住建局,county_department,140802,both',
    'D01,市教育局,department,,penalty',
    'D09,市发展改革委,department,,both',
    '',
  ].join('\n'),
};

const made: string[] = [];

/** A month folder that is sound but for these files. `removeFolders` takes all of them away again. */
export function folderOf(content: FolderContent = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'intake-'));
  made.push(root);
  for (const [path, text] of Object.entries({ ...SOUND, ...content })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export function removeFolders(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}

/** A sound `month.json` with these keys changed; one key a line, so `month` is on line 2. */
export function monthJson(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(String(SOUND['month.json'])), ...changes }, null, 2);
}
