import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryBytes } from './audit-entry';
import { openCheckpoint } from './checkpoint';
import { noteSigner } from './note-keys';
import { runAuditVerify } from './run-audit-verify';
import { exportOf, honestLog, logSigner, logVerifier, someEntry } from './testing/honest-log';
import { writeAuditExport } from './write-export';

const log = honestLog('cli', 30);
const { size, root } = openCheckpoint(log.checkpoints.at(-1)!, logVerifier);
const anchor = `${size}:${Buffer.from(root).toString('base64')}`;

let base: string;
let honest: string;
let altered: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'audit-cli-'));
  [honest, altered] = [join(base, 'honest'), join(base, 'altered')];
  await writeAuditExport(honest, exportOf(log));
  const entries = log.entries.with(7, { index: 7, bytes: entryBytes(someEntry(7, { reason: '已改写' })) });
  await writeAuditExport(altered, { ...exportOf(log), entries });
  await writeFile(join(base, 'key'), `${logSigner.verifierKey}\n`);
});
afterAll(() => rm(base, { recursive: true }));

async function run(...argv: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runAuditVerify(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

describe('the command audit-verify', () => {
  test('says that an honest log is whole, and ends with 0', async () => {
    const { code, out, err } = await run(honest, '--key', logSigner.verifierKey, '--anchor', anchor);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out[0]).toBe('日志名称：yuncheng/audit');
    expect(out.at(-1)).toBe('结论：审计日志完整，未发现改动。');
    expect(out.join()).not.toContain('提示');
  });

  test('reads the key from a file', async () => {
    expect((await run(honest, '--key', join(base, 'key'))).code).toBe(0);
  });

  test('says how little is proven without key and anchors', async () => {
    expect((await run(honest)).out.filter((line) => line.startsWith('提示'))).toHaveLength(2);
  });

  test('names the altered entry, and ends with 1', async () => {
    const { code, out } = await run(altered);
    expect(code).toBe(1);
    expect(out).toContainEqual(expect.stringMatching(/^问题 1：序号 7 的审计记录（第 8 行）内容已被改动/));
    expect(out.at(-1)).toBe('结论：审计日志不完整或已被改动，详见上列各项。');
  });

  test('gives the report as JSON', async () => {
    const { code, out } = await run(altered, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out.join(''))).toMatchObject({
      status: 'altered',
      findings: [{ kind: 'entry-altered', index: 7 }],
    });
  });

  test('ends with 2 when nothing can be verified', async () => {
    const { code, out } = await run(join(base, 'missing'));
    expect(code).toBe(2);
    expect(out).toEqual(expect.arrayContaining(['日志名称：（无法确定）', '结论：没有可采信的检查点，无法核验。']));
    const other = noteSigner('yuncheng/audit', Buffer.alloc(32, 2)).verifierKey;
    expect((await run(honest, '--key', other)).code).toBe(2);
  });

  test('counts what it does not list', async () => {
    const many = honestLog('many', 1010);
    const dir = join(base, 'many');
    await writeAuditExport(dir, {
      ...exportOf(many),
      entries: many.entries.map(({ index }) => ({ index, bytes: Buffer.from('{}') })),
    });
    expect((await run(dir)).out).toContainEqual('另有 10 项问题未逐一列出。');
  });

  test.each<[string, string[]]>([
    ['no folder', []],
    ['two folders', ['a', 'b']],
    ['an unknown option', ['a', '--force']],
    ['an unreadable key', ['a', '--key', 'nothing']],
    ['an anchor without root', ['a', '--anchor', '5']],
    ['an anchor without size', ['a', '--anchor', anchor.slice(anchor.indexOf(':'))]],
    ['an anchor with a short root', ['a', '--anchor', '5:AAAA']],
    ['one bad anchor of two', ['a', '--anchor', anchor, '--anchor', '+5:AAAA']],
  ])('explains its use when given %s, and ends with 2', async (_, argv) => {
    const { code, out, err } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err[0]).toMatch(/^用法：audit-verify/);
  });
});
