import { buildFigures, county, department, tally } from '../testing/build-figures';
import { scoreMonth } from '../scoring/score-month';
import { writeScoresDocument } from './write-scores-document';

const figures = buildFigures({
  roster: [county('140802', '盐湖区'), department('D01')],
  tallies: new Map([['D01', tally(3)]]),
});

/** The same value with the keys of every object in reverse. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

it('the keys stand in the order of FORMATS, and nothing else is written', () => {
  const unit = JSON.parse(writeScoresDocument(scoreMonth(figures))).groups.department[0];
  expect(Object.keys(JSON.parse(writeScoresDocument(scoreMonth(figures))))).toEqual([
    'month',
    'scheme',
    'groups',
    'criticised',
    'escalations',
  ]);
  expect(JSON.stringify(unit)).toBe(
    '{"code":"D01","name":"市D01局","rank":1,"total":"85.00","indicators":{"I1":{"points":"0.00"},"I2":{"points":"0.00"},' +
      '"I3":{"points":"30.00","reported":3,"compliant":3},"I4":{"points":"30.00","reported":3,"late":0},' +
      '"I5":{"points":"25.00","drawn":0,"answered":0,"shouldReport":0,"concealed":0,"exempt":0,"notYetDue":0}},' +
      '"bonus":"0.00","deduction":"0.00","volume":{"permit":3,"penalty":0,"total":3,"rank":1},' +
      '"praised":false,"criticised":false,"warned":false,"escalated":false}',
  );
});

it('equal scores give equal bytes, whatever order their keys were stored in', () => {
  const text = writeScoresDocument(scoreMonth(figures));
  const stored = turned(JSON.parse(text)) as Parameters<typeof writeScoresDocument>[0];
  expect(JSON.stringify(stored)).not.toBe(JSON.stringify(JSON.parse(text)));
  expect(writeScoresDocument(stored)).toBe(text);
  expect(text.endsWith('}\n')).toBe(true);
});
