import { blankLines, type FlowBlock, flowBlocks } from './page-flow';

const line = (keepWithNext = false): FlowBlock => ({
  lines: 1,
  keepWithNext,
  isBlank: false,
  bookmark: null,
  place: (top) => [{ kind: 'rule', from: [0, top], to: [1, top], thickness: 1, color: [0, 0, 0] }],
});
const lines = (count: number): FlowBlock[] => Array.from({ length: count }, () => line());
const counts = (blocks: readonly FlowBlock[], first = 0): number[] =>
  flowBlocks(blocks, first).map((page) => page.elements.length);

describe('page flow', () => {
  it('puts 22 lines on a page', () => {
    expect(counts(lines(50))).toEqual([22, 22, 6]);
  });

  it('starts the first page below the head', () => {
    expect(counts(lines(30), 10)).toEqual([12, 18]);
  });

  it('does not leave a heading alone at the foot of a page', () => {
    expect(counts([...lines(21), line(true), line()])).toEqual([21, 2]);
  });

  it('takes the last lines of the text along with the signature', () => {
    const closing: FlowBlock = { ...line(), lines: 5 };
    expect(counts([...lines(18), line(true), line(true), closing])).toEqual([18, 3]);
  });

  it('drops a blank line where a page begins', () => {
    const [, second] = flowBlocks([...lines(22), blankLines(1), line()], 0);
    expect(second?.lines).toBe(1);
  });
});
