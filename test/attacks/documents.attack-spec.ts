import { generateKeyPairSync } from 'node:crypto';
import { leafHash, noteSigner, parseCheckpoint, verifyInclusion } from '@app/audit-log';
import { signPdf } from '@app/signing';
import { gapOf, objectWith, samplePdf, withUpdate } from '@app/signing/testing';
import vectors from '../fixtures/vectors/checkpoint-and-tlog-proof.json';
import { describeAttacks } from './attacks';
import { pdfOf } from './support/hostile-pdfs';
import { MONTH, publishSilentMonth } from './support/lettered-month';
import { digestOf, officeKey, type OfficeKey, publicProof, verdictOffline } from './support/office-keys';

const LONG = 240_000;
/** When one of the keys of the office was lost. */
const LOST = new Date('2021-06-01T00:00:00Z');

interface Verdict {
  readonly verdict: 'VALID' | 'INVALID' | 'UNKNOWN';
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
  readonly isSpecimen: boolean;
}

interface Published {
  readonly id: string;
  readonly checkCode: string;
  readonly number: string;
}

const rotated = officeKey('运城市信用办（旧）');
const lost = officeKey('运城市信用办（遗失）');
const NO_ACTION = { reason: '签发通报', name: '运城市社会信用体系建设联席会议办公室', location: '山西省运城市' };

describeAttacks(
  'documents and signatures',
  {
    environment: {
      OFFICE_REVOKED: `${digestOf(lost.certificate)}@${LOST.toISOString()}`,
      // Every file is judged for a visitor of its own, as through the proxy.
      TRUST_PROXY: '127.0.0.1',
    },
    prepare: async ({ office }) => void (await publishSilentMonth(office)),
  },
  ({ attack, alike, target }) => {
    let bulletin: Buffer;
    let about: Published;
    let text: string;
    beforeAll(async () => {
      const list = (await target().anybody().get('/api/v1/public/documents')).json<{ items: Published[] }>();
      about = list.items[0]!;
      bulletin = (await target().anybody().get(`/api/v1/public/documents/${about.id}/file`)).bytes;
      text = bulletin.toString('latin1');
      for (const key of [rotated, lost]) await remember(key);
    }, LONG);

    let visitors = 0;
    async function judge(bytes: Uint8Array): Promise<Verdict> {
      const visitor = `10.1.${String(visitors >> 8)}.${String(visitors++ & 255)}`;
      const file = { name: '通报.pdf', bytes: Buffer.from(bytes), headers: { 'x-forwarded-for': visitor } };
      const answer = await target().anybody().upload('/api/v1/public/document-checks', file);
      expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.anything()]);
      return answer.json<Verdict>();
    }
    const codes = ({ reasons }: Verdict) => reasons.map(({ code }) => code);

    /** Judged INVALID, with a reason in words, for one of these. */
    async function invalid(bytes: Uint8Array, ...expected: readonly string[]): Promise<void> {
      const verdict = await judge(bytes);
      expect(verdict.verdict).toBe('INVALID');
      expect(codes(verdict).some((code) => expected.includes(code)) ? expected : codes(verdict)).toEqual(expected);
      for (const { message } of verdict.reasons) expect(message).toMatch(/\p{Script=Han}{4}/u);
    }

    /** The office knows the certificate as one that it has signed with. */
    async function remember({ certificate }: OfficeKey): Promise<void> {
      await target().truth.query(
        'INSERT INTO office_certificate (sha256, certificate, is_specimen, is_for_timestamps, first_used_at) VALUES (?, ?, 1, 0, ?)',
        [digestOf(certificate), certificate.toString('base64'), '2021-01-01 00:00:00.000'],
      );
    }

    const signed = async ({ key }: OfficeKey, at: Date, pdf?: Uint8Array) =>
      Buffer.from(await signPdf(pdf ?? (await samplePdf(2)), { key, ...NO_ACTION, signedAt: at }));

    /** The same file with the first of these after a place replaced by one of the same length. */
    function replaced(from: string, to: string, after = 0): Buffer {
      const at = text.indexOf(from, after);
      if (at < 0) throw new Error(`Nothing to replace: ${from}`);
      const copy = Buffer.from(bulletin);
      copy.write(to.padEnd(from.length).slice(0, from.length), at, 'latin1');
      return copy;
    }
    const range = () => /\/ByteRange \[[^\]]*\]/.exec(text)![0];

    alike(
      'G',
      'the bulletin as it was published is VALID, and a specimen as long as there is no key of the office',
      async () => {
        expect(await judge(bulletin)).toMatchObject({ verdict: 'VALID', reasons: [], isSpecimen: true });
      },
    );

    attack('G01', async () => {
      const page = objectWith(bulletin, '/Type /Page\n');
      const note = { number: 9_000, body: '<< /Type /Annot /Subtype /FreeText /Rect [0 0 99 99] /Contents (no) >>' };
      await invalid(withUpdate(bulletin, [{ ...page, body: page.body }, note]), 'UPDATED_AFTER_SIGNATURE');
      await invalid(Buffer.concat([bulletin, Buffer.from('\n')]), 'BYTES_AFTER_SIGNATURE', 'UPDATED_AFTER_SIGNATURE');
      await invalid(
        Buffer.concat([bulletin, pdfOf('<<>>')]),
        'BYTES_AFTER_SIGNATURE',
        'UPDATED_AFTER_SIGNATURE',
        'STRUCTURE_BROKEN',
        'SIGNATURE_REMOVED',
      );
    });

    attack('G02', async () => {
      const { start, end } = gapOf(bulletin);
      const instead = (value: string) => {
        const copy = Buffer.from(bulletin);
        copy.write(value.padEnd(end - start), start, 'latin1');
        return copy;
      };
      for (const value of ['', 'null', '<>', '<00>', '0', '()', '99 0 R', `<${'0'.repeat(end - start - 2)}>`]) {
        const verdict = await judge(instead(value));
        expect([value, verdict.verdict]).toEqual([value, 'INVALID']);
      }
      await invalid(
        replaced('/Contents <', '/Contentz <'),
        'SIGNATURE_REMOVED',
        'BYTE_RANGE_MALFORMED',
        'GAP_NOT_CONTENTS',
      );
    });

    attack('G03', async () => {
      const own = range();
      const [, gap = 0, rest = 0, length = 0] = own
        .slice('/ByteRange ['.length)
        .replace(']', '')
        .trim()
        .split(/\s+/)
        .map(Number);
      const ranges = [
        '[0 0 0 0]',
        `[0 -1 ${String(rest)} ${String(length)}]`,
        `[0 ${String(gap)} ${String(gap - 10)} ${String(length)}]`,
        `[0 ${String(gap)} ${String(rest)}]`,
        `[0 ${String(gap)} ${String(rest)} ${String(length - 1)}]`,
        `[1 ${String(gap - 1)} ${String(rest)} ${String(length)}]`,
        `[0 ${String(gap)} ${String(rest)} 99999999]`,
        '[]',
        'null',
      ];
      for (const one of ranges) {
        const changed = replaced(own, `/ByteRange ${one}`);
        expect([one, (await judge(changed)).verdict]).toEqual([one, 'INVALID']);
      }
      expect((await judge(replaced('/ByteRange', '/ByteRangz'))).verdict).toBe('INVALID');
    });

    attack('G06', async () => {
      const signature = /(\d+) 0 R/.exec(text.slice(text.lastIndexOf('/V ')))![0];
      const field = `<< /FT /Sig /T (Second) /V ${signature} >>`;
      const catalog = objectWith(bulletin, '/AcroForm');
      await invalid(withUpdate(bulletin, [catalog, { number: 9_001, body: field }]), 'UPDATED_AFTER_SIGNATURE');
    });

    attack('G11', async () => {
      for (const key of ['/Reason <FEFF', '/Name <FEFF', '/Location <FEFF']) {
        const at = text.indexOf(key) + key.length;
        const copy = Buffer.from(bulletin);
        copy[at + 1]! ^= 1;
        await invalid(copy, 'DIGEST_MISMATCH');
      }
    });

    attack('G12', async () => {
      expect([...text.matchAll(/\/FT\s*\/(\w+)/g)].map(([, kind]) => kind)).toEqual(['Sig']);
      expect(text).not.toContain('/NeedAppearances true');
      const disagreeing = pdfOf(
        '<< /AcroForm << /Fields [2 0 R] /NeedAppearances true >> >>',
        '<< /FT /Tx /T (points) /V (100) /AP << /N 3 0 R >> >>',
      );
      expect(await handIn(disagreeing)).toEqual([422, 'upload-active']);
      expect((await judge(disagreeing)).verdict).toBe('INVALID');
    });

    attack('G14', async () => {
      // As it was issued under the key of then: the register and the log hold these bytes.
      const old = await signed(rotated, new Date('2021-03-01T00:00:00Z'));
      // Signed, and never issued: only bytes that the register and the log hold are VALID.
      expect(await judge(old)).toMatchObject({ verdict: 'UNKNOWN', reasons: [{ code: 'NOT_REGISTERED' }] });
      await registered(old, async () => {
        expect(await judge(old)).toMatchObject({ verdict: 'VALID', reasons: [] });
      });
    });

    attack('G15', async () => {
      // Signed after the key was lost, whatever day the thief claims, registered or not.
      for (const claimed of [new Date('2021-07-01T00:00:00Z'), new Date('2021-03-01T00:00:00Z')]) {
        await invalid(await signed(lost, claimed), 'CERTIFICATE_REVOKED');
      }
      // What was issued before stays what it was.
      const before = await signed(lost, new Date('2021-03-01T00:00:00Z'));
      await registered(
        before,
        async () => expect(await judge(before)).toMatchObject({ verdict: 'VALID' }),
        '2021-03-01 00:00:00.000',
      );
    });

    /** While the register holds these bytes in the place of the bulletin's. */
    async function registered(bytes: Uint8Array, look: () => Promise<unknown>, issuedAt?: string): Promise<void> {
      const [row] = await target().truth.query('SELECT file_sha256, issued_at FROM official_document WHERE id = ?', [
        about.id,
      ]);
      const put = (sha256: unknown, at: unknown) =>
        target().truth.query('UPDATE official_document SET file_sha256 = ?, issued_at = ? WHERE id = ?', [
          sha256,
          at,
          about.id,
        ]);
      await put(digestOf(bytes), issuedAt ?? row!['issued_at']);
      await look();
      await put(row!['file_sha256'], row!['issued_at']);
    }

    const proof = () => publicProof(target(), about.checkCode);
    const provenBy = (receipt: string, key: string, file: Buffer = bulletin) => verdictOffline({ receipt, key, file });

    attack(
      'G16',
      async () => {
        // What a page prints is drawn in glyphs: a changed one is a changed byte of a covered page.
        const page = text.indexOf('stream') + 40;
        const copy = Buffer.from(bulletin);
        copy[page]! ^= 1;
        await invalid(copy, 'DIGEST_MISMATCH');
        const { text: receipt, key } = await proof();
        expect(await provenBy(receipt, key)).toBe(0);
        // In the receipt the checkpoint stands as a signed note: any one of its characters, and it is none of the log's.
        const note = receipt.indexOf('yuncheng.example');
        for (const at of [
          note,
          receipt.indexOf('\n', note) + 1,
          receipt.indexOf('\n', receipt.indexOf('\n', note) + 1) + 5,
        ]) {
          const other = receipt[at] === '1' ? '2' : '1';
          expect(await provenBy(receipt.slice(0, at) + other + receipt.slice(at + 1), key)).not.toBe(0);
        }
      },
      LONG,
    );

    attack(
      'G17',
      async () => {
        const { key } = await proof();
        const entries = await target().office.auditor.get<{ items: { id: string; leafIndex: number | null }[] }>(
          'audit/entries?action=month.scored',
        );
        const other = await target()
          .office.auditor.browser()
          .get(`/api/v1/audit/entries/${entries.items[0]!.id}/receipt`);
        expect(other.status).toBe(200);
        expect(await provenBy(other.text, key)).toBe(1);
        const { text: own } = await proof();
        // The own entry with the other's path, and another file with the own proof.
        const path = (receipt: string) => receipt.split('\n').filter((line) => /^[A-Za-z0-9+/]{43}=$/.test(line));
        const swapped = own.replace(path(own)[0]!, path(other.text).at(-1)!);
        if (swapped !== own) expect(await provenBy(swapped, key)).toBe(1);
        expect(await provenBy(own, key, pdfOf('<<>>'))).toBe(1);
      },
      LONG,
    );

    attack('G18', async () => {
      const [{ id }] = (
        await target().office.auditor.get<{ items: { id: string }[] }>('audit/entries?action=document.issued')
      ).items as [{ id: string }];
      const given = await target().office.auditor.get<{
        leafIndex: number;
        treeSize: number;
        proof: string[];
        checkpoint: string;
      }>(`audit/entries/${id}/inclusion`);
      const { canonical } = await target().office.auditor.get<{ canonical: string }>(`audit/entries/${id}`);
      const { root } = parseCheckpoint(given.checkpoint.slice(0, given.checkpoint.indexOf('\n\n') + 1));
      const path = given.proof.map((hash) => Buffer.from(hash, 'base64'));
      const claim = {
        leafIndex: given.leafIndex,
        treeSize: given.treeSize,
        leafHash: leafHash(Buffer.from(canonical)),
        proof: path,
        root,
      };
      expect(verifyInclusion(claim)).toBe(true);
      const wrong = [
        { ...claim, proof: [...path, Buffer.alloc(32)] },
        { ...claim, proof: path.slice(1) },
        { ...claim, proof: path.slice(0, -1) },
        { ...claim, proof: [path[1]!, path[0]!, ...path.slice(2)] },
        { ...claim, leafIndex: claim.leafIndex + 1 },
        { ...claim, treeSize: claim.treeSize - 1 },
        { ...claim, root: Buffer.alloc(32) },
        ...path.map((_, at) => ({ ...claim, proof: path.map((hash, i) => (i === at ? Buffer.alloc(32, 7) : hash)) })),
      ];
      expect(wrong.map((one) => verifyInclusion(one))).toEqual(wrong.map(() => false));
      // The published probes are walked by the unit tests (`verify-proofs.spec.ts`); here the own log's proofs are.
      const { text: receipt, key } = await proof();
      expect(
        await provenBy(
          receipt.replace(/^index (\d+)$/m, (_, index: string) => `index ${String(Number(index) + 1)}`),
          key,
        ),
      ).toBe(1);
    });

    attack(
      'G19',
      async () => {
        const { text: receipt, key } = await proof();
        const note = receipt.indexOf('yuncheng.example');
        const at = receipt.indexOf('\n', note) + 1;
        const size = receipt.slice(at, receipt.indexOf('\n', at));
        for (const other of [
          `0x${Number(size).toString(16)}`,
          ` ${size}`,
          `+${size}`,
          `0${size}`,
          '18446744073709551616',
          '-1',
          `${size}.0`,
          '1e3',
          '',
        ]) {
          expect([other, await provenBy(receipt.slice(0, at) + other + receipt.slice(at + size.length), key)]).toEqual([
            other,
            1,
          ]);
          expect(() => parseCheckpoint(`yuncheng.example/shuanggongshi\n${other}\nYmFuYW5hcw==\n`)).toThrow();
        }
        for (const { body } of vectors.checkpoint_body.invalid) expect(() => parseCheckpoint(body)).toThrow();
      },
      LONG,
    );

    attack(
      'G21',
      async () => {
        const { text: receipt, key } = await proof();
        expect(await provenBy(receipt, key)).toBe(0);
        expect(await provenBy(receipt.replaceAll('yuncheng.example/shuanggongshi', 'evil.example/log'), key)).toBe(1);
        const [, id = '', bytes = ''] = key.split('+');
        expect(await provenBy(receipt, `evil.example/log+${id}+${bytes}`)).not.toBe(0);
        // Another log's key, under the same name.
        const stranger = noteSigner('yuncheng.example/shuanggongshi', generateKeyPairSync('ed25519').privateKey);
        expect(await provenBy(receipt, stranger.verifierKey)).toBe(1);
      },
      LONG,
    );

    /** As evidence, which is kept: status and code of the answer. */
    async function handIn(bytes: Buffer): Promise<readonly [number, string]> {
      const who = target().office.unitOfficer('D01').browser();
      const answer = await who.upload(
        `/api/v1/months/${MONTH}/evidence/files`,
        { name: 'a.pdf', bytes },
        { item: 'I1' },
      );
      return [answer.status, answer.status < 300 ? '' : answer.problem().code];
    }

    attack(
      'G28',
      async () => {
        const typed = ') Tj ET endstream endobj << /JS (app.alert(1)) /S /JavaScript >> (';
        const { drafter } = target().office;
        const { id, version } = await drafter.post<{ id: string; version: number }>(
          `months/${MONTH}/bulletin/corrections`,
          { body: { reason: '核对有误' } },
        );
        const remarks = { situation: [typed], rankings: [], praise: [], warnings: [], criticism: [] };
        const narrative = { remarks, requirements: null, praised: null };
        const body = { narrative, issueDate: '2021-09-13', reason: '补充' };
        await drafter.put(`bulletins/${id}/narrative`, {
          version,
          body,
        });
        const pages = await drafter.browser().get(`/api/v1/bulletins/${id}/preview`);
        expect(pages.status).toBe(200);
        const bytes = pages.bytes.toString('latin1');
        expect(bytes).not.toMatch(/\/JavaScript|\/JS\b/);
        // As many objects end as begin: nothing has broken out of its string.
        expect(bytes.split('endobj').length).toBe(bytes.split(/ 0 obj\b/).length);
      },
      LONG,
    );

    attack(
      'G29',
      async () => {
        const { truth } = target();
        const { drafter } = target().office;
        const rename = (name: string) => truth.query("UPDATE roster_unit SET name = ? WHERE code = 'D15'", [name]);
        const [unit] = await truth.query("SELECT name FROM roster_unit WHERE code = 'D15'");
        const [draft] = await truth.query(
          "SELECT id FROM process_record WHERE process = 'bulletin' AND state = 'drafted'",
        );
        const preview = () => drafter.browser().get(`/api/v1/bulletins/${String(draft!['id'])}/preview`);
        // Rare characters are drawn, or named; one that no font has is named.
        for (const rare of ['㵘', '𠮷', '\u{2ebf0}']) {
          await rename(`市${rare}局`);
          const { status, text: answer } = await preview();
          expect([rare, status, status === 200 || answer.includes(rare)]).toEqual([
            rare,
            status === 200 ? 200 : 422,
            true,
          ]);
        }
        expect((await preview()).status).toBe(422);
        await rename(String(unit!['name']));
        // What was signed off with such a name is never made: its job is given up, with the reason.
        const [letter] = await truth.query("SELECT id, content FROM official_document WHERE kind = 'letter' LIMIT 1");
        const content = String(letter!['content']).replace(/"recipient":"/, '"recipient":"\u{2ebf0}');
        expect(content).not.toBe(letter!['content']);
        await truth.query(
          "UPDATE official_document SET content = ?, state = 'numbered', file_sha256 = NULL, issued_at = NULL WHERE id = ?",
          [content, letter!['id']],
        );
        const own = ['make-official-document', `%${String(letter!['id'])}%`];
        await truth.query(
          "UPDATE job SET state = 'ready', attempts = 0, finished_at = NULL, rung_at = NULL, not_before = created_at, fence = fence + 1 WHERE name = ? AND payload LIKE ?",
          own,
        );
        await target().whenIdle();
        const [job] = await truth.query('SELECT state, last_error FROM job WHERE name = ? AND payload LIKE ?', own);
        expect(job).toEqual({ state: 'dead', last_error: expect.stringContaining('documents.glyph-missing') });
        const [after] = await truth.query('SELECT state FROM official_document WHERE id = ?', [letter!['id']]);
        expect(after).toEqual({ state: 'numbered' });
      },
      LONG,
    );
  },
);
