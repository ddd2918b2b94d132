import { documentKey } from '@app/field-standard';
import * as fc from 'fast-check';
import { documentForm } from './document-form';
import { type ComparedDocument, nearness } from './nearness';

interface Side {
  readonly no: string;
  readonly name: string;
  readonly code?: string;
  readonly day?: string | null;
}

const DAY = '2021-08-16';
const side = ({ no, name, code = '', day = DAY }: Side): ComparedDocument => ({
  document: documentForm(documentKey(no)),
  nameKey: name,
  codeKey: code,
  decisionDate: day,
});
const between = (ledger: Side, record: Side) => nearness(side(ledger), side(record));

const NO = '运临审许决〔2021〕2561号';
const NAME = '运城市河东机械有限公司';
const row = { no: NO, name: NAME, code: 'A' };

describe('nearness of a ledger row and a platform record', () => {
  // The worked examples of README "Near matches".
  test.each([
    ['the same number for another counterpart', { ...row, name: '盐湖区实验小学', code: 'B' }, 75, 'counterpart'],
    ['a name with a slip', { no: NO, name: '运城市河东机诫有限公司', code: 'B' }, 87, 'counterpart-name'],
    ['the same name with another code', { ...row, code: 'B' }, 93, 'counterpart-code'],
    ['another notation', { ...row, no: '运临审许决20212561' }, 97, 'notation'],
    ['another year', { ...row, no: '运临审许决〔2020〕2561号' }, 87, 'year'],
    ['swapped digits', { ...row, no: '运临审许决〔2021〕2516号' }, 90, 'digits-swapped'],
    ['a wrong digit', { ...row, no: '运临审许决〔2021〕2571号' }, 85, 'digit'],
    ['a wrong digit, another day', { ...row, no: '运临审许决〔2021〕2571号', day: '2021-08-02' }, 65, 'digit'],
    ['a missing digit', { ...row, no: '运临审许决〔2021〕261号' }, 85, 'digit-count'],
    ['a sub-number', { ...row, no: '运临审许决〔2021〕2561-1号' }, 85, 'sub-number'],
    ['two wrong digits', { ...row, no: '运临审许决〔2021〕3571号' }, 75, 'digits'],
    ['other words', { ...row, no: '运临市审许决〔2021〕2561号' }, 85, 'wording'],
    ['slips in words and digits', { ...row, no: '运临审决〔2021〕2571号' }, 75, 'mixed'],
    ['another number of the series, same party and day', { ...row, no: '运临审许决〔2021〕981号' }, 50, 'other-number'],
    ['another number altogether, same party and day', { ...row, no: '晋建罚〔2021〕7号' }, 45, 'other-number'],
    ['no number, same party and day', { ...row, no: '' }, 45, 'number-missing'],
  ] as const)('%s', (...[, record, score, difference]) => {
    expect(between(row, record)).toEqual({ score, difference });
  });

  test.each([
    [
      'the neighbour in the series, of another party, though of the same day',
      { no: '运临审许决〔2021〕2562号', name: '张伟' },
    ],
    [
      'the same party and an unlike number on another day',
      { ...row, no: '运临审许决〔2021〕981号', day: '2021-08-17' },
    ],
    [
      'the same party and two wrong digits on another day',
      { ...row, no: '运临审许决〔2021〕3571号', day: '2021-08-17' },
    ],
    [
      'the same serial in another year and on another day',
      { ...row, no: '运临审许决〔2020〕2561号', day: '2020-08-17' },
    ],
    ['an unlike number of the same name and day but with another code', { ...row, no: '罚〔2021〕981号', code: 'B' }],
    ['the same party without a number on a day unknown', { ...row, no: '', day: null }],
  ])('%s is far', (_, record) => {
    expect(between(row, record)).toBe('far');
  });

  test('in a serial of two digits one wrong digit tells nothing without the day', () => {
    const short = { ...row, no: '运临审许决〔2021〕12号' };
    const other = { ...row, no: '运临审许决〔2021〕13号' };
    expect(between(short, { ...other, day: '2021-08-02' })).toBe('far');
    expect(between(short, other)).toMatchObject({ difference: 'digit' });
  });

  test('a slip in the number and one in the name need the day', () => {
    const record = { no: '运临审许决〔2021〕2571号', name: '运城市河东机诫有限公司' };
    expect(between(row, record)).toEqual({ score: 72, difference: 'digit' });
    expect(between(row, { ...record, day: '2021-08-17' })).toBe('far');
  });

  test('two unknown days are not the same day', () => {
    const one = { ...row, no: '', day: null };
    expect(between(one, one)).toBe('far');
  });

  const documents = fc.record({
    no: fc.constantFrom(
      NO,
      '',
      '运临审许决20212561',
      '运临审许字〔2021〕2516号',
      '运临审许决〔2020〕12号',
      '罚〔2021〕12号',
    ),
    name: fc.constantFrom(NAME, '运城市河东机诫有限公司', '张伟', ''),
    code: fc.constantFrom('', 'A', 'B'),
    day: fc.constantFrom(DAY, '2021-08-17', null),
  });

  test('is the same whichever of the two is the ledger row', () => {
    fc.assert(fc.property(documents, documents, (a, b) => expect(between(a, b)).toEqual(between(b, a))));
  });

  test('has a score from 45 to 99', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        const verdict = between(a, b);
        if (typeof verdict === 'string') return;
        expect(Number.isInteger(verdict.score)).toBe(true);
        expect(verdict.score).toBeGreaterThanOrEqual(45);
        expect(verdict.score).toBeLessThanOrEqual(99);
      }),
    );
  });

  test('a document with number and party is not near itself but equal', () => {
    fc.assert(
      fc.property(documents, (a) => {
        fc.pre(a.no !== '' && (a.name !== '' || a.code !== ''));
        expect(between(a, a)).toBe('equal');
      }),
    );
  });

  test('the same day never lowers the score', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        const apart = between({ ...a, day: DAY }, { ...b, day: '2021-08-17' });
        const together = between({ ...a, day: DAY }, { ...b, day: DAY });
        if (typeof apart === 'string') return;
        expect(together).toMatchObject({ difference: apart.difference, score: apart.score + 20 });
      }),
    );
  });
});
