import { documentKey } from '@app/field-standard';
import { documentDifference, documentForm, serialOf } from './document-form';

const formOf = (documentNo: string) => documentForm(documentKey(documentNo));
const between = (one: string, other: string) => documentDifference(formOf(one), formOf(other));

describe('a document number taken apart', () => {
  test('has words, numbers and a plain form without the signs people leave out', () => {
    expect(formOf('运临审许字〔2021〕第0256号')).toEqual({
      key: '运临审许字(2021)256',
      words: '运临审许',
      numbers: ['2021', '256'],
      plain: '运临审许 2021 256',
    });
  });

  test('has a year glued to its serial taken off', () => {
    expect(formOf('运绛人社罚字20210176号').plain).toBe('运绛人社罚 2021 176');
  });

  test('keeps a serial of five digits whole, though it begins like a year', () => {
    expect(formOf('运绛人社罚20215号').numbers).toEqual(['20215']);
  });

  test('has its last number as serial, and none where there is none', () => {
    expect(serialOf(documentKey('运临审〔2021〕25-3号'))).toBe('3');
    expect(serialOf(documentKey('运临审20210176号'))).toBe('176');
    expect(serialOf(documentKey('当场处罚'))).toBe('');
  });
});

describe('the difference of two document numbers', () => {
  test.each([
    ['运临审许决〔2021〕256号', '运临审许决[2021]第0256号', 'same'],
    ['运临审许字〔2021〕256号', '运临审许〔2021〕256', 'notation'],
    ['运绛人社罚字20210176号', '运绛人社罚字〔2021〕176号', 'notation'],
    ['运临审许决〔2021〕25-3号', '运临审许决〔2021〕25·3号', 'notation'],
    ['运临审许决〔2020〕289号', '运临审许决〔2021〕289号', 'year'],
    ['运临审许决〔2021〕256号', '运临审许决〔2021〕265号', 'digits-swapped'],
    ['运临审许决〔2021〕256号', '运临审许决〔2021〕257号', 'digit'],
    ['运临审许决〔2021〕256号', '运临审许决〔2021〕2566号', 'digit-count'],
    ['运临审许决〔2021〕256号', '运临审许决〔2021〕26号', 'digit-count'],
    ['运临审许决〔2021〕2561号', '运临审许决〔2021〕3571号', 'digits'],
    ['运临审许决〔2021〕256号', '运临市审许决〔2021〕256号', 'wording'],
    ['运临审许决〔2021〕256号', '运临审决〔2021〕257号', 'mixed'],
    ['运临审许决〔2021〕256号', '运临审许决〔2021〕256-1号', 'sub-number'],
    ['运临审许决〔2021〕256号', '运临审许决〔2021〕256-1-2号', 'other'],
    ['运临审许决〔2021〕256号', '运临审许决〔2021〕号', 'other'],
    ['运临审许决〔2021〕256号', '运临审许决〔2021〕981号', 'other'],
    ['运临审许决〔2021〕256号', '晋市监处罚〔2021〕256号', 'other'],
    ['运临审许决〔2021〕256号', '', 'missing'],
    ['', '', 'missing'],
  ] as const)('%s and %s: %s', (one, other, difference) => {
    expect(between(one, other)).toBe(difference);
    expect(between(other, one)).toBe(difference);
  });
});
