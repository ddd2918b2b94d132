import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawRepeatCommand } from './draw-repeat-command';

describe('draw-repeat', () => {
  const directory = mkdtempSync(join(tmpdir(), 'draw-repeat-'));
  let told: string[];

  beforeEach(() => {
    told = [];
    for (const stream of ['log', 'error'] as const)
      jest.spyOn(console, stream).mockImplementation((...line: unknown[]) => void told.push(line.join(' ')));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => rmSync(directory, { recursive: true }));

  const run = (content: string) => {
    writeFileSync(join(directory, 'draw.json'), content);
    return drawRepeatCommand(['draw.json'], { directory });
  };

  test('is told apart from a file that is no draw, and from none', async () => {
    expect(await run('{"pool": 1}')).toBe(2);
    expect(told).toEqual(['文件不是抽取的导出文件：/pool']);
    expect(await drawRepeatCommand(['none.json'], { directory })).toBe(2);
    expect(await drawRepeatCommand([], { directory })).toBe(2);
  });

  test('tells a pool that does not fit its digest', async () => {
    const pool = {
      format: 'yuncheng-draw-pool/1',
      month: '2021-08',
      number: 1,
      scheme: 'yuncheng-2021',
      rotation: true,
      method: '',
      seedSource: '双色球',
      seedKnownFrom: '2021-09-01T13:20:00.000Z',
      areas: [{ area: 'department', size: 5, units: [{ code: 'D01', name: '市教育局', drawnEarlier: false }] }],
    };
    expect(
      await run(JSON.stringify({ pool, poolDigest: 'x', officers: [], seed: null, list: null, listDigest: null })),
    ).toBe(1);
    expect(told).toContain('抽取范围与其摘要不符');
    expect(told.at(-1)).toBe('重复抽取，结果不一致');
  });
});
