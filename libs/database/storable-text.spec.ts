import fc from 'fast-check';
import { isStorableText } from './storable-text';

describe('A text can be stored', () => {
  test('exactly when it has no NUL and comes back from UTF-8 unchanged', () => {
    const anything = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: 'binary' })), (text) => {
        const survives = Buffer.from(text, 'utf8').toString('utf8') === text;
        expect(isStorableText(text)).toBe(survives && !text.includes('\0'));
      }),
      { numRuns: 100 },
    );
  });

  test('with rare names in it', () => {
    expect(isStorableText('𠮷野𡈽 🀄')).toBe(true);
  });
});
