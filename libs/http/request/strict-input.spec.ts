import { EdgeBench } from '../testing';
import { SampleController } from '../testing/sample.controller';

const URL = '/api/v1/notes';
const ID = '01FJ8Z6V0Q3M7K2N5R4T9W1XY0';

describe('the input of a route', () => {
  let bench: EdgeBench;
  beforeAll(async () => {
    bench = await EdgeBench.open({ controllers: [SampleController] });
  });
  afterAll(() => bench.close());
  beforeEach(() => void SampleController.calls.splice(0));

  /** The fields a body is refused for; the status where it is taken. */
  async function refused(body: object): Promise<unknown> {
    const answer = await bench.as().post(URL, body);
    if (answer.status === 200) return 200;
    expect(answer.status).toBe(422);
    return answer.problem().errors!.map(({ field }) => field);
  }

  it('is taken where it is as described', async () => {
    const body = {
      title: "' OR 1=1 -- ",
      remark: '第一行\n<script>alert(1)</script>{{7*7}}${7*7}<%= 7*7 %>',
      count: 0,
      parent: ID,
      day: '2024-02-29',
      month: '2021-09',
      unit: 'D15',
      urgent: false,
      state: 'open',
      place: { place: '运城' },
      places: [{ place: '盐湖' }],
      units: ['14082103', 'D15'],
    };
    expect(await refused(body)).toBe(200);
    expect(SampleController.calls[0]).toMatchObject({ body });
  });

  it.each([
    ['an unknown field', { title: 'a', status: 'APPROVED' }, ['status']],
    ['an unknown field of a part', { title: 'a', place: { place: 'a', role: 'ADMIN' } }, ['place.role']],
    ['a missing field', {}, ['title']],
    ['null', { title: null }, ['title']],
    ['null for a field that may be left out', { title: 'a', remark: null }, ['remark']],
    ['a list for a text', { title: ['a'] }, ['title']],
    ['an object for a text', { title: { $gt: '' } }, ['title']],
    ['a number for a text', { title: 1 }, ['title']],
    ['a blank text', { title: ' \u3000 ' }, ['title']],
    ['a line break in one line', { title: 'a\nb' }, ['title']],
    ['a NUL', { title: 'a\0b', remark: 'a\0b' }, ['title', 'remark']],
    ['an escape sequence', { title: 'a', remark: '\u001b[31m' }, ['remark']],
    ['a text that turns its direction', { title: 'a\u202egpj.exe' }, ['title']],
    ['half a character', { title: 'a\ud800' }, ['title']],
    ['too many characters', { title: 'a'.repeat(21) }, ['title']],
    ['selectors that hide a length', { title: `a${'\ufe0f'.repeat(10_000)}` }, ['title']],
    ['a text for a number', { title: 'a', count: '1' }, ['count']],
    ['a fraction', { title: 'a', count: 1.5 }, ['count']],
    ['a negative number', { title: 'a', count: -1 }, ['count']],
    ['an object for a number', { title: 'a', count: { id: 1 } }, ['count']],
    ['a text for a flag', { title: 'a', urgent: 'true' }, ['urgent']],
    ['a sequential id', { title: 'a', parent: '17' }, ['parent']],
    ['a lower-case id', { title: 'a', parent: ID.toLowerCase() }, ['parent']],
    ['a state that is none', { title: 'a', state: 'toString' }, ['state']],
    ['a list for a part', { title: 'a', place: [{ place: 'a' }] }, ['place']],
    ['a text for a part', { title: 'a', place: 'a' }, ['place']],
    ['an object for a list', { title: 'a', places: { 0: { place: 'a' } } }, ['places']],
    ['a list in a list', { title: 'a', places: [[{ place: 'a' }]] }, ['places']],
    ['too long a list', { title: 'a', places: Array(4).fill({ place: 'a' }) }, ['places']],
    ['a wrong field in a list', { title: 'a', places: [{ place: 'a' }, { place: 5 }] }, ['places[1].place']],
    ['a code twice', { title: 'a', units: ['D15', 'D15'] }, ['units']],
    ['a code that is a path', { title: 'a', units: ['../D15'] }, ['units']],
    ['unitId given twice over', { title: 'a', units: [{ id: { id: 1 } }] }, ['units']],
  ])('with %s is refused at its field', async (_, body, fields) => {
    expect(await refused(body)).toEqual(fields);
    expect(SampleController.calls).toEqual([]);
  });

  it.each([
    '2021-02-30',
    '2021-13-01',
    '0000-00-00',
    '2021-7-5',
    '20210714',
    '2021/07/14',
    '44391',
    '2021-02-29',
    '２０２１-01-01',
    ' 2021-01-01',
    '2021-01-01\n',
  ])('is refused where %j stands for a day', async (day) => {
    expect(await refused({ title: 'a', day })).toEqual(['day']);
  });

  it.each(['2021-00', '2021-13', '2021-9', '202109', '2021-09-01', '1021-09', '2021-09 '])(
    'is refused where %j stands for a month',
    async (month) => {
      expect(await refused({ title: 'a', month })).toEqual(['month']);
    },
  );

  it('says in Chinese what is wrong, and never repeats it', async () => {
    const { errors, ...problem } = (await bench.as().post(URL, { title: 'geheim'.repeat(9), x: 'geheim' })).problem();
    expect(errors).toEqual([
      { field: 'x', reason: '不认识的字段' },
      { field: 'title', reason: '不能超过20个字' },
    ]);
    expect(problem).toMatchObject({ title: '填写的内容有误', detail: '共有2处需要更正。' });
    expect(JSON.stringify([errors, problem])).not.toContain('geheim');
  });

  describe('in the query', () => {
    it('is read by the DTO: defaults, numbers, flags', async () => {
      await bench.as().get(URL);
      await bench.as().get(`${URL}?limit=2&urgent=false&sort=-day&q=%25%27%20UNION%20SELECT`);
      expect(SampleController.calls).toEqual([
        { limit: 50 },
        { limit: 2, urgent: false, sort: '-day', q: "%' UNION SELECT" },
      ]);
    });

    it.each([
      'limit=1e2',
      'limit=0x10',
      'limit=%201',
      'limit=1%20',
      'limit=%2B1',
      'limit=１',
      'limit=٣',
      'limit=01',
      'limit=0',
      'limit=201',
      'limit=-1',
      'limit=',
      'limit=9007199254740993',
      'limit=1&limit=2',
      'limit[]=1',
      'limit[$gt]=',
      'sort=title;drop',
      'sort=password',
      'urgent=1',
      'urgent=on',
      'filter[unitId][$gt]=',
      'include=reviewer.passwordHash',
      'fields=*',
      '__proto__=1',
      '__proto__[x]=1',
      'constructor=1',
      'toString=1',
      'cursor=!',
      'cursor=e30',
      'cursor=WyJhIiwiYiJd',
      'cursor=WzFd',
      'cursor=a&cursor=b',
    ])('is refused where it is %s', async (query) => {
      const answer = await bench.as().get(`${URL}?${query}`);
      expect([answer.status, answer.problem().errors?.length]).toEqual([422, 1]);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    });

    it('is refused when 50,000 parameters come, without growing by them', async () => {
      const query = `${'a[]=1&'.repeat(50_000)}limit=1`;
      const before = process.memoryUsage().heapUsed;
      expect((await bench.as().get(`${URL}?${query}`)).status).toBe(422);
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(20 << 20);
    });

    it('is refused where the route takes none', async () => {
      const { errors } = (await bench.as().get(`${URL}/of/D15/2021-09?x=1`)).problem();
      expect(errors).toEqual([{ field: 'x', reason: '不认识的参数' }]);
    });
  });

  describe('in the path', () => {
    it.each([
      '1e3',
      '0x10',
      '%201',
      '１',
      '9007199254740993',
      '%27%20OR%201=1',
      '..%2f..',
      'a'.repeat(200),
      ID.toLowerCase(),
      `${ID}%00`,
      `${ID}%0A`,
    ])('is refused where %s stands for an id', async (id) => {
      const answer = await bench.as().post(`${URL}/${id}/decline`);
      expect([answer.status, answer.problem().errors]).toEqual([422, [{ field: 'id', reason: '应为26位编号' }]]);
    });

    it('is refused where a month or a unit has another form', async () => {
      expect((await bench.as().get(`${URL}/of/D15/2021-13`)).problem().errors).toEqual([
        { field: 'month', reason: '应为YYYY-MM形式的月份' },
      ]);
      expect((await bench.as().get(`${URL}/of/..%2fD15/2021-09`)).problem().errors).toEqual([
        { field: 'unit', reason: '应为单位代码' },
      ]);
      expect((await bench.as().get(`${URL}/of/${'x'.repeat(5000)}/2021-09`)).status).toBe(400);
    });
  });

  describe('as a body', () => {
    const send = (body: string | Buffer, type: string | null = 'application/json') =>
      bench.as().send('POST', URL, { body, headers: { 'content-type': type } });

    it.each([
      ['no type', null, 415],
      ['text', 'text/plain', 415],
      ['a form as browsers send it', 'application/x-www-form-urlencoded', 415],
      ['a form with a file', 'multipart/form-data; boundary=x', 415],
      ['XML', 'application/xml', 415],
      ['a type that is none', 'nonsense', 415],
      ['JSON of another kind', 'application/vnd.api+json', 415],
      ['JSON with a character set', 'application/json; charset=utf-8', 200],
    ])('of %s is answered as such', async (_, type, status) => {
      expect((await send('{"title":"a"}', type)).status).toBe(status);
    });

    it.each([
      ['broken', '{', 400],
      ['minus zero', '{"title":"a","count":-0}', 422],
      ['an exponent', '{"title":"a","count":1e309}', 422],
      ['named like a method', '{"title":"a","toString":1}', 422],
      ['empty', '', 422],
      ['a list', '[]', 422],
      ['polluting', '{"__proto__":{"x":1}}', 422],
      ['100,000 levels deep', '['.repeat(100_000) + ']'.repeat(100_000), 400],
      ['beyond a megabyte', `{"title":"${'a'.repeat(1 << 20)}"}`, 413],
    ])('that is %s is refused', async (_, body, status) => {
      expect((await send(body)).status).toBe(status);
    });

    it('is refused where the route takes none', async () => {
      const answer = await bench.as().post(`${URL}/${ID}/decline`, { force: true });
      expect([answer.status, answer.problem().errors]).toEqual([422, [{ field: 'force', reason: '不认识的字段' }]]);
    });
  });

  it('leaves no trace in the prototypes, and no error behind', () => {
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(bench.errors).toEqual([]);
  });
});
