import { platformCsv } from '@app/features/records/testing';
import { LEDGER_COLUMNS } from '@app/intake';
import { describeAttacks } from './attacks';
import { DrawnUnit, reasonsOf } from './support/drawn-unit';
import { GOOD_CELLS, hugeClaim, ledgerWorkbook, lyingWorkbook, stringBomb } from './support/hostile-workbooks';
import { MONTH, sendMonthsLetters } from './support/lettered-month';

const MEGABYTE = 1 << 20;
const LIMIT = 10 * MEGABYTE;
const LONG = 120_000;
const GOOD = '行政许可,甲公司,,运许〔2021〕1号,2021/08/02,\n';
const HEADER = `${LEDGER_COLUMNS.join(',')}\n`;
const csv = (text: string | Buffer) => ({
  name: '台账.csv',
  bytes: Buffer.concat([Buffer.from(HEADER), Buffer.from(text)]),
});
const xlsx = (bytes: Buffer) => ({ name: '台账.xlsx', bytes });

interface HandedIn {
  readonly isUsable: boolean;
  readonly rows: number;
  readonly problemCount: number;
  readonly problems: readonly { readonly line: number; readonly column: string; readonly reason: string }[];
}

describeAttacks('imports', { prepare: ({ office }) => sendMonthsLetters(office) }, ({ attack, alike, target }) => {
  let drawn: DrawnUnit;
  beforeAll(async () => {
    drawn = await DrawnUnit.acknowledged(target());
  }, LONG);
  const unit = () => drawn;

  attack(
    'E17',
    async () => {
      for (const declaredSize of [0, 0xfffffffe]) {
        const answer = await unit().refused(unit().ledger(xlsx(lyingWorkbook({ declaredSize }))), 422, 'table-refused');
        expect(reasonsOf(answer).join()).toMatch(/无法解压|解压后过大/);
      }
      const bomb = lyingWorkbook({
        content: Buffer.alloc(600 * MEGABYTE, 0x20),
        declaredSize: 100,
      });
      const before = await unit().memory();
      await unit().refused(unit().ledger(xlsx(bomb)), 422, 'table-refused');
      expect((await unit().memory()) - before).toBeLessThan(256 * MEGABYTE);
    },
    LONG,
  );

  attack('E18', async () => {
    await unit().refused(
      unit().ledger(xlsx(lyingWorkbook({ packed: Buffer.from('not deflated at all') }))),
      422,
      'table-refused',
    );
    await unit().refused(
      unit().ledger(xlsx(lyingWorkbook({ packed: Buffer.alloc(4_096, 0xff) }))),
      422,
      'table-refused',
    );
    await unit().refused(unit().ledger(xlsx(lyingWorkbook({ declaredCrc: 1 }))), 422, 'table-refused');
    await unit().refused(unit().ledger(xlsx(lyingWorkbook({}).subarray(0, -30))), 422, 'table-refused');
    expect(target().hasNeverRestarted).toBe(true);
  });

  attack('E20', async () => {
    const answer = await unit().ledger(xlsx(hugeClaim()));
    expect(answer.json<HandedIn>()).toMatchObject({ isUsable: true, rows: 1, problemCount: 0 });
  });

  attack(
    'E21',
    async () => {
      const before = await unit().memory();
      const answer = await unit().refused(unit().ledger(xlsx(stringBomb())), 422, 'table-refused');
      expect(reasonsOf(answer).join()).toContain('文本过多');
      expect((await unit().memory()) - before).toBeLessThan(512 * MEGABYTE);
    },
    LONG,
  );

  attack('E23', async () => {
    for (const name of ['../x', '../../etc/cron.d/x', '/etc/x', 'xl/../../x', '..\\x', 'C:\\x']) {
      await unit().refused(
        unit().ledger(xlsx(ledgerWorkbook([GOOD_CELLS], [{ name, content: 'x' }]))),
        422,
        'table-refused',
      );
    }
    const link = { name: 'xl/link', content: '/etc/passwd', unixMode: 0o120777 };
    await unit().refused(unit().ledger(xlsx(ledgerWorkbook([GOOD_CELLS], [link]))), 422, 'table-refused');
  });

  attack('E24', async () => {
    const notes =
      '<comments><authors><author>__proto__</author></authors><commentList><comment ref="A1" authorId="0"><text><t>__proto__</t></text></comment></commentList></comments>';
    const properties =
      '<Properties><property name="__proto__" pid="2"><vt:lpwstr>x</vt:lpwstr></property><property name="constructor"/></Properties>';
    const entries = [
      { name: 'xl/comments1.xml', content: notes },
      { name: 'docProps/custom.xml', content: properties },
    ];
    const answer = await unit().ledger(xlsx(ledgerWorkbook([GOOD_CELLS], entries)));
    expect(answer.json<HandedIn>()).toMatchObject({ isUsable: true, rows: 1 });
    // Were a name of all objects taken, the next answers would hold it.
    expect((await unit().officer().get('/api/v1/session')).text).not.toContain('__proto__');
  });

  attack('E26', async () => {
    const cells = [...GOOD_CELLS.slice(0, 3), formula(' t="str"', '运许〔2021〕3号'), ...GOOD_CELLS.slice(4)];
    expect((await unit().ledger(xlsx(ledgerWorkbook([cells])))).json<HandedIn>()).toMatchObject({
      isUsable: true,
      rows: 1,
    });
    const number = [...GOOD_CELLS.slice(0, 3), formula('', '3'), ...GOOD_CELLS.slice(4)];
    const answer = (await unit().ledger(xlsx(ledgerWorkbook([number])))).json<HandedIn>();
    // The stored result stands there, never the 2 that it would come to.
    expect(answer.problems).toMatchObject([{ line: 2, column: '决定文书号', value: '3' }]);
  });

  attack('E27', async () => {
    const code = [...GOOD_CELLS.slice(0, 2), '<c><v>1.40100199001E+17</v></c>', ...GOOD_CELLS.slice(3)];
    const document = [...GOOD_CELLS.slice(0, 3), '<c><v>1.40100199001E+17</v></c>', ...GOOD_CELLS.slice(4)];
    for (const cells of [code, document]) {
      const answer = (await unit().ledger(xlsx(ledgerWorkbook([GOOD_CELLS, cells])))).json<HandedIn>();
      expect([answer.isUsable, answer.problems.map(({ line, reason }) => [line, reason])]).toEqual([
        false,
        [[3, expect.stringContaining('请设为文本')]],
      ]);
    }
  });

  attack('E28', async () => {
    const cells = [...GOOD_CELLS.slice(0, 3), '<c s="0"><v>1234</v></c>', ...GOOD_CELLS.slice(4)];
    const answer = (await unit().ledger(xlsx(ledgerWorkbook([cells])))).json<HandedIn>();
    expect(answer).toMatchObject({
      isUsable: false,
      problems: [{ line: 2, column: '决定文书号', reason: expect.stringContaining('前导零') }],
    });
  });

  attack(
    'E30',
    async () => {
      const bad: readonly (readonly [string, Buffer, RegExp])[] = [
        ['bare quotes', Buffer.from(`${GOOD}行政许可,甲"公"司,,运许1号,2021/08/02,\n`), /第3行：/],
        ['a quote that is never closed', Buffer.from(`${GOOD}行政许可,"甲公司,,运许1号,2021/08/02,\n`), /第3行：/],
        [
          'one field of 9 MB',
          Buffer.concat([Buffer.from('行政许可,'), Buffer.alloc(9 * MEGABYTE, 0x41), Buffer.from(',,1,2021/08/02,\n')]),
          /第2行：/,
        ],
        ['NUL', Buffer.from(`${GOOD}行政许可,甲\0公司,,运许1号,2021/08/02,\n`), /第3行：/],
      ];
      for (const [what, bytes, place] of bad) {
        const answer = await unit().refused(unit().ledger(csv(bytes)), 422, 'table-refused');
        expect([what, reasonsOf(answer)]).toEqual([what, [expect.stringMatching(place)]]);
      }
      const returns = { name: '台账.csv', bytes: (HEADER + GOOD).replaceAll('\n', '\r') };
      expect(reasonsOf(await unit().refused(unit().ledger(returns), 422, 'table-refused')).join()).toMatch(
        /第1行：.*CR/,
      );
      // A field of the whole limit, and then some, does not even arrive.
      await unit().refused(unit().ledger(csv(Buffer.alloc(LIMIT, 0x41))), 413);
    },
    LONG,
  );

  attack('E31', async () => {
    const columns = [...LEDGER_COLUMNS];
    const handHeader = (header: string, row = GOOD) => unit().ledger({ name: '台账.csv', bytes: `${header}\n${row}` });
    const missing = await unit().refused(handHeader(columns.slice(1).join(',')), 422, 'table-refused');
    expect(reasonsOf(missing).join()).toContain('“信息类型”：缺少该列');
    const doubled = await unit().refused(handHeader([...columns, '决定日期'].join(',')), 422, 'table-refused');
    expect(reasonsOf(doubled).join()).toContain('“决定日期”：该列重复出现');
    await unit().refused(unit().ledger({ name: '台账.csv', bytes: GOOD }), 422, 'table-refused');
    const turned = GOOD.trim().split(',').reverse().join(',');
    const answer = await handHeader(
      columns
        .map((name) => `\u3000${name}\u3000 `)
        .reverse()
        .join(','),
      turned,
    );
    expect(answer.json<HandedIn>()).toMatchObject({ isUsable: true, rows: 1 });
    // A file of the platform is looked at before its job, too.
    const upload = (bytes: string) =>
      target()
        .office.drafter.browser()
        .upload(`/api/v1/months/${MONTH}/imports`, { name: 'a.csv', bytes }, { kind: 'permit' });
    expect(reasonsOf(await unit().refused(upload('甲,乙\n1,2\n'), 422, 'table-refused')).join()).toContain('缺少该列');
  });

  attack('E32', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const bytes = `${LEDGER_COLUMNS.join(',')},${name}\n${GOOD.trim()},x\n`;
      const answer = await unit().refused(unit().ledger({ name: '台账.csv', bytes }), 422, 'table-refused');
      expect(reasonsOf(answer).join()).toContain('不是规定的列');
    }
    expect((await unit().ledger(csv(GOOD))).json<HandedIn>().isUsable).toBe(true);
  });

  attack(
    'E33',
    async () => {
      const before = await unit().memory();
      const rows = Buffer.from(`${HEADER}${'a,,,,,\n'.repeat(1_000_001)}`);
      const answer = await unit().refused(unit().ledger({ name: '台账.csv', bytes: rows }), 422, 'table-refused');
      expect(reasonsOf(answer)).toEqual([expect.stringContaining('行数超过1000000行')]);
      expect((await unit().memory()) - before).toBeLessThan(512 * MEGABYTE);
    },
    LONG,
  );

  attack(
    'E36',
    async () => {
      const rows = Array.from(
        { length: 50_000 },
        (_, i) => `行政许可,甲公司,,运许〔2021〕${String(i)}号,2021/08/02,\n`,
      );
      rows[31_415] = '行政许可,甲公司,,运许〔2021〕坏号,2021/13/02,\n';
      const ledger = (await unit().ledger(csv(rows.join('')))).json<HandedIn>();
      expect([ledger.isUsable, ledger.problemCount, ledger.problems]).toEqual([
        false,
        1,
        [expect.objectContaining({ line: 31_417, column: '决定日期' })],
      ]);
      expect(await target().truth.query('SELECT COUNT(*) AS n FROM ledger_row')).toEqual([{ n: 0 }]);
      const { drafter } = target().office;
      const code = 'D01';
      const records = Array.from({ length: 50_000 }, (_, i) => ({
        unit: code,
        values: { WSH: `运许〔2021〕${String(i)}号` },
      }));
      records[31_415] = { unit: code, values: { WSH: '' } };
      const file = { name: '许可.csv', bytes: platformCsv('permit', records) };
      const { id } = await drafter.upload(`months/${MONTH}/imports`, file, { kind: 'permit' });
      await target().whenIdle();
      const read = await drafter.get<{
        state: string;
        rowCount: number;
        problemCount: number;
        report: { faulty: number };
      }>(`months/${MONTH}/imports/${id}`);
      const findings = await drafter.get<{ items: object[] }>(`months/${MONTH}/findings?importId=${id}&limit=3`);
      expect(findings.items).toEqual([expect.objectContaining({ line: 31_417, field: '行政许可决定文书号' })]);
      expect(read).toMatchObject({ state: 'read', rowCount: 50_000, problemCount: 0, report: { faulty: 1 } });
    },
    LONG,
  );

  const formula = (name: string, value: string) => `<c${name}><f>1+1</f><v>${value}</v></c>`;

  alike('E', 'a file that is wrong in millions of places is answered in bounded memory', async () => {
    const before = await unit().memory();
    const rows = `${HEADER}${'a,,,,,\n'.repeat(900_000)}`;
    const answer = (await unit().ledger({ name: '台账.csv', bytes: rows })).json<HandedIn>();
    expect([answer.isUsable, answer.problemCount > 1_000_000, answer.problems.length]).toEqual([false, true, 200]);
    expect((await unit().memory()) - before).toBeLessThan(512 * MEGABYTE);
  });
});
