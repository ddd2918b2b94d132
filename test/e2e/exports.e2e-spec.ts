import type { Person } from '@app/http/testing';
import { operationOf, type RouteEntry } from '@app/http';
import { parse } from 'csv-parse/sync';
import { ValueType, Workbook } from 'exceljs';
import { fillLists, FORMULA, type ListSamples } from '../support/list-samples';
import { makeRouteSamples } from '../support/route-samples';
import { TestApp } from '../support/test-app';

// Every list of the application, each in two formats.
jest.setTimeout(180_000);

type Item = Readonly<Record<string, unknown>>;

/** How a list and its file are asked for, and by what a row is known in both. */
interface ExportedList {
  /** Under /api/v1, as routes name it. */
  readonly list: string;
  readonly file: string;
  /** A column of the file, and what stands in it for an item of the list. */
  readonly column: string;
  readonly cell: (item: Item) => unknown;
  readonly person: Person;
  /** Values for the path. */
  readonly path?: Readonly<Record<string, string>>;
  /** What list and file are narrowed to. */
  readonly query?: string;
  /** What both are narrowed to where nothing is left of either. Every list with filters has it. */
  readonly nothing?: string;
  /** The file has its own order, which its own test tells. */
  readonly ownOrder?: true;
  /** Nothing of it can be written in a test of the whole; its own test has rows. */
  readonly empty?: true;
  /** Why the file cannot be narrowed as the list can. */
  readonly whole?: string;
  /** Why its heads are not Chinese. */
  readonly codeHeads?: string;
}

const REVIEWER: Person = { id: 'reviewer', roles: ['reviewer'] };
const AUDITOR: Person = { roles: ['auditor'] };
const SYSTEM_ADMINISTRATOR: Person = { roles: ['system-administrator'] };
const field =
  (name: string) =>
  (item: Item): unknown =>
    item[name];

/** The lists under an address whose file is `export` beneath it. */
function listed(list: string, known: Pick<ExportedList, 'column' | 'cell'> & Partial<ExportedList>): ExportedList {
  return { list, file: `${list}/export`, person: REVIEWER, ...known };
}

const ofUnit = { column: '单位代码', cell: field('unitCode') };
const otherUnit = { nothing: 'unit=D99' };
const byFile = { column: '行号', cell: field('line') };

function exportedLists({ importId, endpointId, readerId }: ListSamples): readonly ExportedList[] {
  const ofImport = { path: { month: '2021-09', id: importId } };
  return [
    listed('months', { column: '考核月份', cell: field('month') }),
    listed('months/:month/letters/items', ofUnit),
    listed('months/:month/bulletins', { column: '当月第几份', cell: field('ordinal') }),
    listed('months/:month/imports', { column: '文件名', cell: field('name') }),
    listed('months/:month/imports/:id/problems', { ...byFile, ...ofImport }),
    listed('months/:month/records', { ...byFile, query: `importId=${importId}`, ...otherUnit }),
    listed('months/:month/findings', { ...byFile, query: `importId=${importId}`, ...otherUnit }),
    listed('months/:month/platform-figures', ofUnit),
    listed('months/:month/spot-checks', { ...ofUnit, path: { month: '2021-10' }, ...otherUnit }),
    listed('months/:month/evidence', { ...ofUnit, ...otherUnit }),
    listed('months/:month/adjustments', { ...ofUnit, ...otherUnit }),
    listed('months/:month/objections', { ...ofUnit, ...otherUnit }),
    {
      ...{ list: 'months/:month/scores/:unit/records', file: 'months/:month/scores/:unit/records/file' },
      ...{ ...byFile, column: '行', path: { month: '2021-11', unit: 'D15' }, query: 'of=late', person: REVIEWER },
      empty: true,
    },
    listed('units/:unit/scores', { column: '考核月份', cell: field('month'), path: { unit: 'D15' } }),
    listed('units', {
      ...{ column: 'code', cell: field('code'), query: 'month=2021-09' },
      ...{ whole: '导入以整份名册为准', codeHeads: '与导入文件的列一致' },
    }),
    listed('escalations', { ...ofUnit, ...otherUnit }),
    listed('work', { column: '流程', cell: field('processLabel'), nothing: 'month=2020-01' }),
    listed('official-documents', {
      ...{ column: '文号', cell: field('number'), ownOrder: true },
      ...{ query: 'series=运信用办函&year=2021', nothing: 'month=2020-01' },
    }),
    listed('audit/entries', {
      // Of a month: that somebody has taken the file is an entry too, of none.
      ...{ column: '编号', cell: field('id'), person: AUDITOR, ownOrder: true, query: 'month=2021-09' },
      ...otherUnit,
    }),
    listed('accounts', {
      ...{ column: '登录名', cell: field('signInName'), person: { roles: ['security-administrator'] } },
      nothing: 'search=无此人',
    }),
    listed('delegations', {
      ...{ column: '代行人', cell: ({ delegate }) => (delegate as Item)['displayName'], person: AUDITOR },
    }),
    listed('my/notifications', {
      column: '标题',
      cell: field('title'),
      person: { id: readerId },
      nothing: 'kind=jobs-dead',
    }),
    listed('webhooks/:id/deliveries', {
      ...{ column: '编号', cell: field('id'), person: SYSTEM_ADMINISTRATOR, path: { id: endpointId } },
      nothing: 'state=failed',
    }),
    listed('jobs/dead', { column: '任务编号', cell: field('jobId'), person: SYSTEM_ADMINISTRATOR }),
  ];
}

/** Lists that nobody needs as a file, each with the reason. */
const NOT_EXPORTED: Readonly<Record<string, string>> = {
  'audit/timeline': 'the file of the entries, narrowed to a subject, holds the same',
  'audit/unmaskings': 'the file of the entries, narrowed to an action, holds the same',
  'audit/holds': 'a handful of orders, each of which is a document of its own',
  'bulletins/:id/narratives': 'versions of a text, which are read beside each other',
  'delegations/stand-ins': 'the choices of one field of a form',
  'months/:month/notes/:unit': 'a few paragraphs on one unit, shown with its score sheet',
  'my/sessions': 'a person ends sessions there; nobody keeps them',
  'official-documents/received': 'the documents themselves are what a unit keeps',
  'public/documents': 'answered to anybody without signing in, and read by programs as it is',
  'spot-checks/:id/rulings': 'part of the page on which one unit is compared',
  'units/:unit/history': 'what a single unit was called, in a few lines',
  webhooks: 'a handful of addresses, whose file would help nobody',
};

describe('every list of the application', () => {
  let app: TestApp;
  let lists: readonly ExportedList[];
  beforeAll(async () => {
    app = await TestApp.start();
    await makeRouteSamples(app);
    lists = exportedLists(await fillLists(app));
    await app.whenIdle();
  });
  afterAll(() => app.close());

  it('has a file, or a reason why not', () => {
    const answered = app.routes().filter((route) => isList(app, route));
    const known = [...lists.map(({ list }) => list), ...Object.keys(NOT_EXPORTED)];
    expect(answered.map(({ path }) => path.replace('/api/v1/', '')).sort()).toEqual(known.sort());
  });

  it('can be narrowed in its file as on its page', () => {
    const lacking = lists.flatMap(({ list, file, whole }) => {
      const offered = new Set(filtersOf(app, file));
      const missing = filtersOf(app, list).filter((name) => !offered.has(name));
      return whole === undefined ? missing.map((name) => `${file} cannot be narrowed by ${name}`) : [];
    });
    expect(lacking).toEqual([]);
  });

  it('is as narrow in its file as on its page', async () => {
    const wrong: string[] = [];
    for (const one of lists.filter(({ whole }) => whole === undefined)) {
      const isGiven = (name: string) => one.query?.includes(`${name}=`) === true;
      if (one.nothing === undefined) {
        wrong.push(...filtersOf(app, one.list).flatMap((name) => (isGiven(name) ? [] : [`${one.list} by ${name}`])));
        continue;
      }
      const narrowed = { ...one, query: [one.query, one.nothing].filter((part) => part !== undefined).join('&') };
      const [items, [, ...rows]] = [await itemsOf(app, narrowed), await tableOf(app, narrowed, 'csv')];
      if (items.length + rows.length > 0) wrong.push(`${one.list} by ${one.nothing}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is the same rows in its file, under heads in Chinese, in both formats', async () => {
    const wrong: string[] = [];
    for (const one of lists) {
      const shown = (await itemsOf(app, one)).map((item) => String(one.cell(item)));
      if (shown.length === 0 && one.empty !== true) wrong.push(`${one.list} is empty here`);
      for (const format of ['csv', 'xlsx'] as const) {
        const [heads = [], ...rows] = await tableOf(app, one, format);
        const at = heads.indexOf(one.column);
        const filed = rows.map((row) => row[at] ?? '').map(unguarded);
        if (!sameRows(shown, filed, one))
          wrong.push(`${one.file} as ${format} has ${filed.join()}, not ${shown.join()}`);
        if (new Set(heads).size !== heads.length) wrong.push(`${one.file} has a head twice`);
        const isChinese = heads.every((head) => /\p{Script=Han}/u.test(head));
        if (isChinese === (one.codeHeads !== undefined)) wrong.push(`${one.file} has the heads ${heads.join()}`);
        if (rows.some((row) => row.length !== heads.length)) wrong.push(`${one.file} has a row of another length`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is open to the same people in its file, an officer to the own unit alone', async () => {
    const wrong: string[] = [];
    for (const one of lists) {
      const [list, file] = [routeOf(app, one.list), routeOf(app, one.file)];
      expect([one.file, file.access]).toEqual([one.file, list.access]);
      if (list.access.kind !== 'policy' || !list.access.roles.includes('unit-officer')) continue;
      const asOfficer = { ...one, person: { ...one.person, roles: ['unit-officer'], unitCode: 'D15' } } as const;
      const shown = (await itemsOf(app, asOfficer)).map((item) => String(one.cell(item)));
      const [heads = [], ...rows] = await tableOf(app, asOfficer, 'csv');
      const filed = rows.map((row) => unguarded(row[heads.indexOf(one.column)] ?? ''));
      if (!sameRows(shown, filed, one)) wrong.push(`${one.file} has ${filed.join()}, not ${shown.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  it('computes nothing in a spreadsheet', async () => {
    const wrong: string[] = [];
    let guarded = 0;
    for (const one of lists) {
      for (const cell of (await tableOf(app, one, 'csv')).flat()) {
        if (/^\s*[=+\-@＝＋－＠]/.test(cell)) wrong.push(`${one.file} as csv computes ${cell}`);
        if (cell.startsWith(`'${FORMULA}`)) guarded++;
      }
      wrong.push(...(await formulasOf(app, one)).map((cell) => `${one.file} as xlsx computes ${cell}`));
    }
    expect(wrong).toEqual([]);
    // Letters, imports, their problems, records, figures, delegations, accounts, jobs, an inbox: what people wrote there is a formula.
    expect(guarded).toBeGreaterThan(8);
  });

  it('refuses before its file begins', async () => {
    const answer = await app.as(REVIEWER).get('/api/v1/months/2020-01/letters/items/export?format=csv');
    expect([answer.status, answer.problem().code]).toEqual([404, 'letters-not-drafted']);
  });
});

/** Whether a route answers a page of items: its answer has a type made by `PageOf`. */
function isList(app: TestApp, route: RouteEntry): boolean {
  const content = operationOf(app.api, route)?.responses['200'];
  return route.method === 'GET' && /#\/components\/schemas\/\w+Page"/.test(JSON.stringify(content ?? {}));
}

function routeOf(app: TestApp, path: string): RouteEntry {
  const route = app.routes().find((one) => one.method === 'GET' && one.path === `/api/v1/${path}`);
  if (route === undefined) throw new TypeError(`There is no ${path}.`);
  return route;
}

/** The parameters by which a route narrows what it answers. */
function filtersOf(app: TestApp, path: string): readonly string[] {
  const parameters = operationOf(app.api, routeOf(app, path))?.parameters ?? [];
  return parameters.flatMap((one) =>
    'name' in one && one.in === 'query' && !['cursor', 'limit', 'format'].includes(one.name) ? [one.name] : [],
  );
}

async function itemsOf(app: TestApp, one: ExportedList): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let next: string | null = ''; next !== null;) {
    const answer = await ask(app, one, next === '' ? one.list : `${one.list}?cursor=${next}`);
    const page: { items: Item[]; next: string | null } = answer.json();
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

async function tableOf(app: TestApp, one: ExportedList, format: 'csv' | 'xlsx'): Promise<readonly string[][]> {
  const answer = await ask(app, one, `${one.file}?format=${format}`);
  if (format === 'csv') return parse(answer.bytes, { bom: true });
  const rows: string[][] = [];
  (await sheetOf(answer.bytes)).eachRow({ includeEmpty: true }, (row, at) => {
    const width = at === 1 ? row.cellCount : (rows[0]?.length ?? 0);
    rows.push(Array.from({ length: width }, (_, i) => row.getCell(i + 1).text));
  });
  return rows;
}

async function formulasOf(app: TestApp, one: ExportedList): Promise<readonly string[]> {
  const answer = await ask(app, one, `${one.file}?format=xlsx`);
  const found: string[] = [];
  (await sheetOf(answer.bytes)).eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.type === ValueType.Formula) found.push(cell.formula);
    }),
  );
  return found;
}

async function sheetOf(bytes: Buffer) {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook.worksheets[0]!;
}

/** What an address answers to whom the list is for, narrowed as both are. */
async function ask(app: TestApp, { path = {}, query = '', person }: ExportedList, address: string) {
  const values = new Map(Object.entries({ month: '2021-09', ...path }));
  const place = address.replaceAll(/:(\w+)/g, (_, name: string) => values.get(name) ?? '');
  const url = encodeURI(`/api/v1/${place}${place.includes('?') ? '&' : '?'}${query}`);
  const answer = await app.as(person).get(url);
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}: ${answer.text}`);
  return answer;
}

/** As it stood before it was made safe. */
function unguarded(cell: string): string {
  return cell.startsWith(`'${FORMULA}`) ? cell.slice(1) : cell;
}

function sameRows(shown: readonly string[], filed: readonly string[], { ownOrder }: ExportedList): boolean {
  const inOrder = (rows: readonly string[]) => (ownOrder === true ? [...rows].sort() : rows);
  return JSON.stringify(inOrder(shown)) === JSON.stringify(inOrder(filed));
}
