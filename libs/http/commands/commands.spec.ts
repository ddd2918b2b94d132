import { EdgeBench } from '../testing';
import { SampleController } from '../testing/sample.controller';

const ID = '01FJ8Z6V0Q3M7K2N5R4T9W1XY0';

describe('the key of a command', () => {
  let bench: EdgeBench;
  beforeAll(async () => {
    bench = await EdgeBench.open({ controllers: [SampleController] });
  });
  afterAll(() => bench.close());

  async function sign(key: string | null, id = ID): Promise<unknown> {
    SampleController.calls.splice(0);
    const leader = bench.as({ roles: ['leader'] });
    const answer = await leader.post(`/api/v1/notes/${id}/sign`, undefined, { 'idempotency-key': key });
    return answer.status === 204 ? SampleController.calls[0] : answer.status;
  }

  it('reaches the use case with the digest of what is asked for', async () => {
    const key = '0b5e7f5e-4a51-4b0b-9d3c-0d1f6f2f9a10';
    const first = await sign(key);
    expect(first).toEqual({ key, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await sign(key)).toEqual(first);
    expect(await sign(key, ID.replace(/0$/, '1'))).not.toEqual(first);
  });

  it.each([
    [null, 400],
    ['', 422],
    ['short', 422],
    ['a'.repeat(65), 422],
    ['a b c d e f g h i j', 422],
    ["' OR 1=1 -- aaaaaaaaa", 422],
  ])('%j is refused with %d', async (key, status) => {
    expect(await sign(key)).toBe(status);
  });
});
