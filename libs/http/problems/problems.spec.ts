import { ROLES } from '@app/kernel';
import { EdgeBench } from '../testing';
import { SampleController } from '../testing/sample.controller';
import { describeError } from './describe-error';
import { ProblemCatalogue, ProblemTextTwice } from './problem-catalogue';

const URL = '/api/v1/notes';
const ID = '01FJ8Z6V0Q3M7K2N5R4T9W1XY0';
const TEXTS = {
  declined: { title: '已退回', detail: '{month}的内容已退回。', next: '请找{nobody}。' },
  'stale-version': { title: '内容已被他人修改' },
};

describe('an error', () => {
  let bench: EdgeBench;
  beforeAll(async () => {
    bench = await EdgeBench.open({ controllers: [SampleController], texts: [TEXTS] });
  });
  afterAll(() => bench.close());

  it('of the domain is answered by its kind, in words, without a sentence that lacks a detail', async () => {
    const answer = await bench.as().post(`${URL}/${ID}/decline`);
    expect(answer.status).toBe(409);
    expect(answer.problem()).toEqual({
      type: '/problems/declined',
      title: '已退回',
      status: 409,
      detail: '2021-09的内容已退回。',
      code: 'declined',
      requestId: answer.headers['x-request-id'],
    });
  });

  it('nobody foresaw is a 500 that tells nothing but the id of the request', async () => {
    const answer = await bench.as({ roles: ROLES }).get(`${URL}/broken`);
    expect(answer.status).toBe(500);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const requestId = answer.headers['x-request-id'];
    expect(answer.problem()).toMatchObject({ status: 500, code: 'unexpected', title: '系统出现错误', requestId });
    expect(answer.text).not.toMatch(/王某某|14010019800101001X|ER_BAD|\.ts|Error/);
  });

  it('nobody foresaw is logged once, with its kind, code and lines, and nothing of its message', () => {
    const logged = bench.errors as { requestId: string; error: string; stack: string[] }[];
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({ message: 'unexpected error', error: 'Error (ER_BAD_FIELD_ERROR)' });
    expect(logged[0]!.stack[0]).toMatch(/^at SampleController\.broken/);
    expect(JSON.stringify(logged)).not.toMatch(/王某某|14010019800101001X/);
  });

  it('of an address that is none is a problem too', async () => {
    for (const url of [
      '/',
      '/api',
      '/api/v1/nothing',
      '/wp-admin',
      '/.git/config',
      '/metrics',
      '/docs',
      '/swagger',
      '/api/v1/notes%',
    ]) {
      const answer = await bench.as().get(url);
      expect([url, answer.status, answer.headers['content-type']]).toEqual([
        url,
        url.endsWith('%') ? 400 : 404,
        'application/problem+json; charset=utf-8',
      ]);
      expect(answer.problem()).toMatchObject({
        status: answer.status,
        title: expect.stringMatching(/\p{Script=Han}/u),
      });
      expect(answer.text).not.toContain('Cannot GET');
    }
  });

  it('of a stale version is 409, and 412 where the request named the version', async () => {
    const edit = (headers: Record<string, string>) => bench.as().put(`${URL}/${ID}`, { title: 'a' }, headers);
    expect((await edit({})).problem()).toMatchObject({ status: 428, code: 'version-needed' });
    expect((await edit({ 'if-match': '"6"' })).problem()).toMatchObject({ status: 412, code: 'stale-version' });
    const fresh = await edit({ 'if-match': '"7"' });
    expect([fresh.status, fresh.headers['etag']]).toEqual([200, '"8"']);
    for (const wrong of ['7', 'W/"7"', '*', '"7", "8"', '"07"', '"-1"', '""', '"7e1"']) {
      expect([wrong, (await edit({ 'if-match': wrong })).status]).toEqual([wrong, 422]);
    }
  });

  it('wears the headers of every answer', async () => {
    for (const url of ['/nothing', `${URL}/broken`, URL]) {
      const { headers } = await bench.as().get(url);
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'x-request-id': expect.stringMatching(/^[0-9A-Z]{26}$/),
      });
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
  });
});

describe('the texts', () => {
  it('have one for each code', () => {
    expect(() => new ProblemCatalogue([TEXTS, { declined: { title: '又一个' } }])).toThrow(ProblemTextTwice);
  });

  it('know a title for a code that nobody wrote one for', () => {
    expect(new ProblemCatalogue([]).textOf('unheard-of', {})).toEqual({ title: '操作未被接受' });
  });
});

describe('what the log says of an error', () => {
  it('holds no message, not even one that looks like a stack', () => {
    const error = new TypeError('first 张三\n    at 李四 (secret.ts:1:1)', { cause: new RangeError('王五') });
    const { error: kinds, stack } = describeError(error);
    expect(kinds).toBe('TypeError < RangeError');
    expect(JSON.stringify(stack)).not.toMatch(/张三|李四|王五|secret/);
    expect(stack.length).toBeGreaterThan(0);
  });

  it('is something for whatever was thrown', () => {
    expect(describeError('张三')).toEqual({ error: 'thrown string', stack: [] });
    expect(describeError(null)).toEqual({ error: 'thrown object', stack: [] });
    expect(describeError(undefined)).toEqual({ error: '', stack: [] });
  });

  it('ends where causes go in a circle', () => {
    const error = new Error('a');
    error.cause = error;
    expect(describeError(error).error).toBe('Error < Error < Error < Error');
  });
});
