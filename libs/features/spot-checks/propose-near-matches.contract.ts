import { managerOf, openBulkWriter, TypeOrmUnitOfWork } from '@app/database';
import { describeEachDatabase } from '@app/database/testing';
import { boundedKey, codeKey, documentKey, fieldPlace, nameKey, recordStandard } from '@app/field-standard';
import { CreateMonth1637712100000, SourceFile } from '@app/features/months';
import { CreateRecords1637712200000, PlatformRecordRow, sequenceOf } from '@app/features/records';
import type { DataSource } from 'typeorm';
import { CreateSpotChecks1637712300000 } from './1637712300000-create-spot-checks';
import { RankNearMatches1637713100000 } from './1637713100000-rank-near-matches';
import { CompareUnit } from './compare-unit';
import { type DeskPage, getComparisonDesk } from './comparison-desk.query';
import { LedgerOutcome } from './ledger-outcome.entity';
import { LedgerRow, type LedgerStanding } from './ledger-row.entity';
import { NearMatch } from './near-match.entity';
import { ProposeNearMatches } from './propose-near-matches';

const PARTS = {
  entities: [SourceFile, PlatformRecordRow, LedgerRow, LedgerOutcome, NearMatch],
  migrations: [
    CreateMonth1637712100000,
    CreateRecords1637712200000,
    CreateSpotChecks1637712300000,
    RankNearMatches1637713100000,
  ],
};
const UNIT = 3;
const CUT_OFF = '2021-09-02';
const DAY = '2021-08-16';

interface Said {
  readonly no: string;
  readonly name?: string;
  readonly code?: string;
  readonly day?: string;
}

describeEachDatabase('Near matches', (database) => {
  let dataSource: DataSource;
  let month = 0;

  beforeAll(async () => {
    dataSource = await database.open(PARTS);
  });

  beforeEach(async () => {
    month++;
    await dataSource.manager.insert(SourceFile, {
      assessmentId: month,
      fileNo: 1,
      path: 'platform/permits.csv',
      role: 'permit',
      format: 'csv',
      unitCode: '',
      location: '',
      byteCount: 0,
      sha256: null,
      rowCount: null,
    });
  });

  function rowOf(
    line: number,
    { no, name = '河东机械厂', code = '', day = DAY }: Said,
    standing: LedgerStanding = 'due',
  ) {
    return {
      assessmentId: month,
      unitNo: UNIT,
      line,
      kind: 'permit' as const,
      documentKey: documentKey(no),
      codeKey: codeKey(code),
      nameKey: nameKey(name),
      decisionDate: day,
      standing,
      shared: 0 as 0 | 1,
      documentNo: no,
      remark: '',
    };
  }

  function recordOf(line: number, said: Said, differences: Partial<PlatformRecordRow> = {}): PlatformRecordRow {
    const { no, name = '河东机械厂', code = '', day = DAY } = said;
    const kind = differences.kind ?? 'permit';
    const cells = recordStandard(kind).fields.map(() => '');
    const prefix = kind === 'permit' ? 'XK' : 'CF';
    cells[fieldPlace(kind, `${prefix}_WSH`)] = no;
    cells[fieldPlace(kind, `${prefix}_XDR_MC`)] = name;
    cells[fieldPlace(kind, `${prefix}_XDR_SHXYM`)] = code;
    return {
      assessmentId: month,
      seq: sequenceOf(1, line),
      unitNo: UNIT,
      kind,
      receivedDate: '2021-08-20',
      inMonth: 1,
      documentKey: documentKey(no),
      codeKey: codeKey(code),
      nameKey: boundedKey(nameKey(name)),
      licenceKey: '',
      decisionDate: day,
      ownErrors: 0,
      late: 0,
      content: JSON.stringify(cells),
      ...differences,
    };
  }

  const ledger = (...rows: ReturnType<typeof rowOf>[]) => dataSource.manager.insert(LedgerRow, rows);
  const platform = (...records: PlatformRecordRow[]) => dataSource.manager.insert(PlatformRecordRow, records);

  /** The properties of a row are its columns in camel case. */
  async function inBulk(table: string, rows: readonly object[]): Promise<void> {
    const columns = Object.keys(rows[0] ?? {}).map((name) =>
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    );
    await new TypeOrmUnitOfWork(dataSource).run(async (tx) => {
      const writer = openBulkWriter(managerOf(tx), table, columns);
      await writer.write(rows.map((row) => Object.values(row)));
      await writer.close();
    });
  }

  async function compare(): Promise<void> {
    const unit = { assessmentId: month, unitNo: UNIT, cutOff: CUT_OFF };
    await new TypeOrmUnitOfWork(dataSource).run(async (tx) => {
      await new CompareUnit().execute(tx, unit);
      await new ProposeNearMatches().execute(tx, unit);
    });
  }

  async function proposed(): Promise<readonly string[]> {
    const order = { line: 'ASC', place: 'ASC' } as const;
    const found = await dataSource.manager.find(NearMatch, { where: { assessmentId: month, unitNo: UNIT }, order });
    return found.map(({ line, place, recordSeq, score, difference }) => {
      return `${line}.${place} → ${Number(recordSeq) - sequenceOf(1, 0)} ${difference} ${score}`;
    });
  }

  const page = (differences: Partial<DeskPage> = {}): DeskPage => ({
    assessmentId: month,
    unitNo: UNIT,
    outcomes: [],
    after: 0,
    limit: 50,
    ...differences,
  });

  test('are kept ranked, three at most, and leave the outcome as it is', async () => {
    await ledger(rowOf(2, { no: '许决〔2021〕2561号' }));
    await platform(
      recordOf(5, { no: '许决〔2021〕9999号' }),
      recordOf(6, { no: '许决〔2021〕2571号' }),
      recordOf(7, { no: '许决〔2021〕2516号' }),
      recordOf(8, { no: '许决〔2021〕2581号' }),
    );
    await compare();
    expect(await proposed()).toEqual(['2.1 → 7 digits-swapped 90', '2.2 → 6 digit 85', '2.3 → 8 digit 85']);
    const [outcome] = await dataSource.manager.findBy(LedgerOutcome, { assessmentId: month });
    expect(outcome).toMatchObject({ outcome: 'concealed', recordSeq: null });
  });

  test('are made for rows not yet due, and for no row that is matched, exempt or of another month', async () => {
    await ledger(
      rowOf(2, { no: '许决〔2021〕2561号' }, 'running'),
      rowOf(3, { no: '许决〔2021〕2571号' }),
      rowOf(4, { no: '许决〔2021〕2562号' }, 'exempt'),
      rowOf(5, { no: '许决〔2021〕2563号' }, 'other-month'),
    );
    await platform(recordOf(7, { no: '许决〔2021〕2564号' }), recordOf(8, { no: '许决〔2021〕2571号' }));
    await compare();
    expect(await proposed()).toEqual(['2.1 → 7 digit 85']);
  });

  test('propose no record of another unit or kind, none received after the cut-off, none that answers for a row', async () => {
    await ledger(rowOf(2, { no: '许决〔2021〕2561号' }), rowOf(3, { no: '许决〔2021〕2562号' }));
    await platform(
      recordOf(5, { no: '许决〔2021〕2562号' }),
      recordOf(6, { no: '许决〔2021〕2563号' }, { unitNo: UNIT + 1 }),
      recordOf(7, { no: '许决〔2021〕2564号' }, { kind: 'penalty' }),
      recordOf(8, { no: '许决〔2021〕2565号' }, { receivedDate: '2021-09-03' }),
      recordOf(9, { no: '许决〔2021〕2566号' }, { receivedDate: CUT_OFF }),
    );
    await compare();
    expect(await proposed()).toEqual(['2.1 → 9 digit 85']);
  });

  test('find the other counterpart of one document', async () => {
    await ledger(
      { ...rowOf(2, { no: '许决〔2021〕2561号', name: '甲公司' }), shared: 1 },
      { ...rowOf(3, { no: '许决〔2021〕2561号', name: '盐湖区实验小学' }), shared: 1 },
    );
    await platform(
      recordOf(5, { no: '许决〔2021〕2561号', name: '甲公司' }),
      recordOf(6, { no: '许决〔2021〕2561号', name: '盐湖区试验小学' }),
    );
    await compare();
    expect(await proposed()).toEqual(['3.1 → 6 counterpart-name 87']);
  });

  test('find a record without a number by counterpart and day', async () => {
    await ledger(rowOf(2, { no: '许决〔2021〕2561号', code: '91A' }));
    await platform(recordOf(5, { no: '', name: '另名', code: '91A' }));
    await compare();
    expect(await proposed()).toEqual(['2.1 → 5 number-missing 45']);
  });

  test('are replaced when the unit is compared again', async () => {
    await ledger(rowOf(2, { no: '许决〔2021〕2561号' }));
    await platform(recordOf(5, { no: '许决〔2021〕2562号' }));
    await compare();
    await dataSource.manager.delete(PlatformRecordRow, { assessmentId: month });
    await platform(recordOf(6, { no: '许决〔2021〕2516号' }));
    await compare();
    expect(await proposed()).toEqual(['2.1 → 6 digits-swapped 90']);
  });

  test('are found behind the first page of records, and among more keys than are asked for', async () => {
    const many = 4600;
    const rows = Array.from({ length: many }, (_, i) =>
      rowOf(i + 3, { no: `罚决〔2021〕${10_000 + i}号`, name: `公司${i}` }),
    );
    const records = Array.from({ length: many }, (_, i) =>
      recordOf(i + 2, { no: `许〔2021〕${10_000 + i}号`, name: `厂${i}` }),
    );
    await inBulk('ledger_row', rows);
    await inBulk('platform_record', records);
    await ledger(rowOf(2, { no: '许决〔2021〕99991号' }));
    await platform(
      recordOf(9000, { no: '许决〔2021〕99919号' }),
      recordOf(9001, { no: '罚决〔2021〕103100号', name: '公司310' }),
    );
    await compare();
    expect(await proposed()).toEqual(['2.1 → 9000 digits-swapped 90', '313.1 → 9001 digit-count 85']);
  }, 30_000);

  test('stand on the desk with reason and difference, beside the records that answer', async () => {
    await ledger(
      rowOf(2, { no: '许决〔2021〕第2561号' }),
      rowOf(3, { no: '许决〔2021〕3000号', code: '140802188001011234' }),
      rowOf(4, { no: '许决〔2021〕4000号', name: '丙公司' }),
    );
    await platform(
      recordOf(5, { no: '许决[2021]2516号', name: '河东机械厂', code: '140802188001011234' }),
      recordOf(6, { no: '许决[2021]3000号' }),
    );
    await compare();
    const { rows, next } = await getComparisonDesk(dataSource.manager, page());
    expect(next).toBeNull();
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'concealed'],
      [3, 'matched'],
      [4, 'concealed'],
    ]);
    expect(rows[0]).toMatchObject({ documentNo: '许决〔2021〕第2561号', record: null });
    expect(rows[0]?.proposals).toEqual([
      {
        place: 1,
        score: 90,
        difference: 'digits-swapped',
        reason: '文书号相邻两位数字颠倒；行政相对人相同；决定日期相同。',
        record: {
          seq: sequenceOf(1, 5),
          file: 'platform/permits.csv',
          line: 5,
          documentNo: '许决[2021]2516号',
          counterpartName: '河东机械厂',
          counterpartCode: '1408**********1234',
          decisionDate: DAY,
          receivedDate: '2021-08-20',
        },
        documentSegments: [
          { in: 'both', text: '许决(2021)25' },
          { in: 'ledger', text: '61' },
          { in: 'platform', text: '16' },
        ],
        counterpartSegments: [{ in: 'both', text: '河东机械厂' }],
      },
    ]);
    expect(rows[1]).toMatchObject({ counterpartCode: '1408**********1234', record: { line: 6 }, proposals: [] });
    expect(JSON.stringify(rows)).not.toContain('18800101');
  });

  test('the desk is read in pages by line and by outcome', async () => {
    await ledger(...[2, 3, 4, 5, 6].map((line) => rowOf(line, { no: `许决〔2021〕${line}号` })));
    await platform(recordOf(5, { no: '许决〔2021〕3号', name: '另家' }));
    await compare();
    const lines = async (differences: Partial<DeskPage>) => {
      const { rows, next } = await getComparisonDesk(dataSource.manager, page(differences));
      return [rows.map(({ line }) => line), next];
    };
    expect(await lines({ limit: 2 })).toEqual([[2, 3], 3]);
    expect(await lines({ limit: 2, after: 3 })).toEqual([[4, 5], 5]);
    expect(await lines({ limit: 2, after: 5 })).toEqual([[6], null]);
    expect(await lines({ limit: 3, outcomes: ['concealed'] })).toEqual([[2, 4, 5], 5]);
    expect(await lines({ outcomes: ['matched', 'exempt'] })).toEqual([[3], null]);
    expect(await lines({ unitNo: UNIT + 1 })).toEqual([[], null]);
  });
});
