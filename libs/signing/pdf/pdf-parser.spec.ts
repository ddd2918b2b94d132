import { PdfLexer } from './pdf-lexer';
import { parseValue } from './pdf-parser';
import { canonical, PdfBroken, textOf } from './pdf-value';

const parse = (text: string) => parseValue(new PdfLexer(Buffer.from(text, 'latin1'), 0));
const meaning = (text: string): string => canonical(parse(text));

describe('direct objects (ISO 32000-1, 7.3)', () => {
  it.each([
    ['<< /B 1 /A (x) >>', '<</A(x)/B 1>>'],
    ['[1 0 R 2 3]', '[ 1 0 R\n2 %two\r3 ]'],
    ['(a\\(b\\)\\101\\n)', '<6128622941 0A>'],
    ['(one\\\ntwo (nested))', '(onetwo (nested))'],
    ['/A#42', '/AB'],
    ['1.50', '+1.5'],
    ['<901FA>', '<901FA0>'],
    ['()', '<>'],
  ])('%s means the same as %s', (one, other) => expect(meaning(one)).toBe(meaning(other)));

  it.each([
    ['1 0 R', '1 0'],
    ['(a)', '/a'],
    ['[1 2]', '[12]'],
    ['<< /A null >>', '<< >>'],
    ['/A /B', '/A#20/B'],
  ])('%s is not %s', (one, other) => expect(meaning(one)).not.toBe(meaning(other)));

  it.each(['<< /A 1 /A 2 >>', '[1', '<< /A', '(a', '<61', '1.2.3', 'nul', '<< 1 2 >>', ')', '1e9', ''])(
    'refuses %s',
    (text) => {
      expect(() => parse(text)).toThrow(PdfBroken);
    },
  );

  it('reads text strings in UTF-16 and UTF-8 by their mark', () => {
    expect(textOf(parse('<FEFF7B7E53D1>'))).toBe('签发');
    expect(textOf(parse('<EFBBBFE7ADBEE58F91>'))).toBe('签发');
    expect(textOf(parse('(D:2026)'))).toBe('D:2026');
  });
});
