import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryBytes } from './audit-entry';
import { openCheckpoint } from './checkpoint';
import { cosigner, noteSigner } from './note-keys';
import { runAuditVerify } from './run-audit-verify';
import { parseNote, signNote } from './signed-note';
import { exportOf, honestLog, logSigner, logVerifier, someEntry } from './testing/honest-log';
import { writeAuditExport } from './write-export';

const log = honestLog('cli', 30);
const { size, root } = openCheckpoint(log.checkpoints.at(-1)!, logVerifier);
const sizeAt = (nth: number) => openCheckpoint(log.checkpoints[nth]!, logVerifier).size;
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
    const sealed = log.entries.filter((entry) => entry.sealed).length;
    expect(out).toEqual([
      '日志名称：yuncheng/audit',
      `检查点：共 ${log.checkpoints.length} 个可采信，最新规模 30，根哈希 ${Buffer.from(root).toString('hex')}`,
      '审计记录：现有 30 条，最新检查点应有 30 条',
      `封存内容：${sealed} 份与摘要相符，0 份未随附（已依法删除或未提供）`,
      '结论：审计日志完整，未发现改动。',
    ]);
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
    expect(out).toEqual(
      expect.arrayContaining([
        '日志名称：（无法确定）',
        '检查点：共 0 个可采信，最新规模 0，根哈希 （无）',
        '结论：没有可采信的检查点，无法核验。',
      ]),
    );
    const other = noteSigner('yuncheng/audit', Buffer.alloc(32, 2)).verifierKey;
    expect((await run(honest, '--key', other)).code).toBe(2);
  });

  describe('given what a witness keeps', () => {
    const witness = cosigner('yuncheng/auditor', Buffer.alloc(32, 9), () => 1_630_892_400);
    const { text, signatures } = parseNote(log.checkpoints.at(-1)!);
    const cosigned = signNote(text, [witness], signatures);
    const keys = ['--key', logSigner.verifierKey, '--witness-key', witness.verifierKey];
    const given = async (note: string, ...argv: string[]) => {
      await writeFile(join(base, 'witnessed'), note);
      return run(honest, '--witnessed', join(base, 'witnessed'), ...argv);
    };

    test('is told from a namesake of the witness, and from another of the same key id', async () => {
      const twin = cosigner(witness.name, Buffer.alloc(32, 8), () => 0);
      const note = signNote(text, [twin], signatures);
      expect((await given(note, ...keys)).code).toBe(2);
    });

    test('needs no other anchor', async () => {
      const { code, out } = await given(cosigned, ...keys);
      expect([code, out.join().includes('提示')]).toEqual([0, false]);
    });

    test('finds a log that was rolled back behind it', async () => {
      const shorter = join(base, 'shorter');
      await writeAuditExport(shorter, {
        ...exportOf(log),
        entries: log.entries.slice(0, sizeAt(1)),
        leafHashes: log.leafHashes.slice(0, sizeAt(1)),
        checkpoints: log.checkpoints.slice(0, 2),
      });
      await writeFile(join(base, 'witnessed'), cosigned);
      const { code, out } = await run(shorter, ...keys, '--witnessed', join(base, 'witnessed'));
      expect([code, out.join()]).toEqual([1, expect.stringContaining('落后于已公布的检查点')]);
    });

    test.each([
      ['the log alone has signed', log.checkpoints.at(-1)!, keys],
      ['the witness alone has signed', signNote(text, [witness]), keys],
      ['is no note', 'x', keys],
      [
        'another witness has signed',
        cosigned,
        [...keys.slice(0, 3), cosigner('x', Buffer.alloc(32, 8), () => 0).verifierKey],
      ],
    ])('believes nothing that %s', async (_, note, argv) => {
      const { code, out, err } = await given(note, ...argv);
      expect({ code, out, err }).toEqual({ code: 2, out: [], err: [expect.stringContaining('不予采信')] });
    });

    test('believes no file that is missing', async () => {
      expect(await run(honest, ...keys, '--witnessed', join(base, 'nothing'))).toMatchObject({ code: 2, out: [] });
    });

    test.each([
      ['the witness’s key', keys.slice(0, 2)],
      ['the log’s key', keys.slice(2)],
    ])('asks for %s', async (_, argv) => {
      expect((await given(cosigned, ...argv)).err[0]).toMatch(/^用法：audit-verify/);
    });
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
    ['a witness’s key without its note', ['a', '--key', logSigner.verifierKey, '--witness-key', logSigner.verifierKey]],
    ['an unreadable witness’s key', ['a', '--witness-key', 'nothing']],
    ['an anchor without root', ['a', '--anchor', '5']],
    ['an anchor without size', ['a', '--anchor', anchor.slice(anchor.indexOf(':'))]],
    ['an anchor with a short root', ['a', '--anchor', '5:AAAA']],
    ['a bad key beside good anchors', ['a', '--anchor', anchor, '--key', 'nothing']],
    ['an anchor with something behind it', ['a', '--anchor', `${anchor}\n`]],
    ['an anchor with something before it', ['a', '--anchor', `x\n${anchor}`]],
    ['one bad anchor of two', ['a', '--anchor', anchor, '--anchor', '+5:AAAA']],
  ])('explains its use when given %s, and ends with 2', async (_, argv) => {
    const { code, out, err } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err).toEqual([
      expect.stringMatching(/^用法：audit-verify <导出目录>/),
      expect.stringMatching(/^ +\[--witnessed .*\[--json\]$/),
      ...['key', 'anchor', 'witnessed', 'json'].map((option) =>
        expect.stringMatching(`^  --${option} +.*[\u4e00-\u9fff]`),
      ),
    ]);
  });
});
