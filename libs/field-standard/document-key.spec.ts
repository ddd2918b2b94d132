import fc from 'fast-check';
import { documentKey, plainDocumentKey, steppedDocumentKey } from './document-key';

describe('the key of a document number', () => {
  // domain-facts §6: numbers met in real data, and what FIELDS.md "Keys" makes of them.
  test.each([
    ['京海市监罚字〔2021〕18号', '京海市监罚字(2021)18'],
    ['玉抚管罚决字〔2020〕4006号', '玉抚管罚决字(2020)4006'],
    ['银保监罚决字(2022)22号', '银保监罚决字(2022)22'],
    ['市场【2019】1号', '市场(2019)1'],
    ['双环许可2019', '双环许可2019'],
    ['深龙华龙华综行简罚决字第0100号', '深龙华龙华综行简罚决字100'],
    ['sxhxy竞字［20221008）', 'SXHXY竞字[20221008)'],
    ['国发【2021】5 号', '国发(2021)5'],
    ['国发[2021]5 号', '国发(2021)5'],
    ['00261', '261'],
    ['保监罚〔2021〕7号-1', '保监罚(2021)7号-1'],
    ['保监罚〔2021〕7—1号', '保监罚(2021)7-1'],
    ['保监罚\n〔2021〕\r\n7号', '保监罚(2021)7'],
    ['罚〔（( 2021）〕3号', '罚(2021)3'],
  ])('of %j is %j', (value, key) => {
    expect(documentKey(value)).toBe(key);
  });

  test.each([
    '运审许决〔2021〕256号',
    '运审许决［2021］256号',
    '运审许决[2021]256号',
    '运审许决【2021】256号',
    '运审许决（2021）256号',
    '运审许决(2021)256号',
    '运审许决﹝2021﹞256号',
    '运审许决〖2021〗256号',
    '运审许决{2021}256号',
    '运审许决｛2021｝256号',
    '运审许决〔2021）第0256 号',
    '运审许决〔２０２１〕２５６号',
    '运审许决\u3000〔2021〕\u200b\u00a0256号',
    '运审许决〔2021〕256',
  ])('is the same however the number is written: %j', (value) => {
    expect(documentKey(value)).toBe('运审许决(2021)256');
  });

  test.each(['－', '—', '–', '‐', '‑', '−', '-'])('has one dash for %j', (dash) => {
    expect(documentKey(`罚〔2021〕7${dash}1`)).toBe('罚(2021)7-1');
  });

  test.each([
    ['any four digits in brackets are a year and keep their zeros', '罚〔0021〕005', '罚(0021)5'],
    ['brackets around anything else stay', '罚〔21〕甲〔20211〕', '罚〔21〕甲〔20211〕'],
    ['a run of zeros becomes one zero', '罚000号', '罚0'],
    ['one trailing 号 is removed, not two', '罚5号号', '罚5号'],
    ['号 within the number stays', '第3号令5号', '3号令5'],
    ['第 stays before anything but a digit', '第五〔2021〕第1号', '第五(2021)1'],
    ['digits that meet when 第 goes are one run', '0第05', '5'],
    ['small letters become capitals', 'a罚b1', 'A罚B1'],
    ['字 stays: without it the number is another', '罚字〔2021〕1', '罚字(2021)1'],
    ['an empty number has an empty key', '', ''],
    ['white space within leaves nothing behind', '号', ''],
  ])('%s', (_rule, value, key) => {
    expect(documentKey(value)).toBe(key);
  });

  const PIECES = [
    '运',
    '罚',
    '字',
    '第',
    '号',
    '0',
    '00',
    '7',
    '2021',
    '0021',
    '〔',
    '〕',
    '(',
    ')',
    '[',
    ']',
    '【',
    '】',
  ];
  const OTHERS = ['-', '—', 'a', 'B', ' ', '\u3000', '\u200b', '（', '）', '２', '〔2021〕', '〔2021〕第'];
  const number = fc.array(fc.constantFrom(...PIECES, ...OTHERS), { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('is what the steps of FIELDS.md give, wherever the single pass answers', () => {
    fc.assert(
      fc.property(number, (value) => {
        const plain = plainDocumentKey(value);
        if (plain !== null) expect(plain).toBe(steppedDocumentKey(value));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes the single pass for the form the standard asks for', () => {
    expect(plainDocumentKey('运审许决〔2021〕第0256号')).toBe('运审许决(2021)256');
  });

  it('does not change with white space put anywhere', () => {
    const blank = fc.constantFrom(' ', '\u3000', '\u00a0', '\u200b', '\ufeff', '\n');
    fc.assert(
      fc.property(number, blank, fc.nat(), (value, space, at) => {
        const place = at % (value.length + 1);
        expect(documentKey(value.slice(0, place) + space + value.slice(place))).toBe(documentKey(value));
      }),
      { numRuns: 500 },
    );
  });

  it('is its own key once years are bracketed and nothing is left to remove', () => {
    const serial = fc.integer({ min: 0, max: 99_999 });
    fc.assert(
      fc.property(fc.constantFrom('运审许决', '罚字', 'A-1类'), serial, (prefix, n) => {
        const key = documentKey(`${prefix}〔2021〕第0${n}号`);
        expect(documentKey(key)).toBe(key);
      }),
      { numRuns: 200 },
    );
  });

  it('is found in time linear to the length, whatever is thrown at it', () => {
    const hostile = '〔'.repeat(200_000) + '2021' + '0'.repeat(200_000);
    expect(documentKey(hostile)).toHaveLength(hostile.length);
  });
});
