import { isWorkingDay } from '@app/field-standard';
import { getScheme, planMonth } from '@app/rules';
import { type MonthProgress, stepsOf } from './plan-progress';

const plan = planMonth(getScheme('yuncheng-2021'), '2021-08', isWorkingDay);
const standings = (progress: MonthProgress) =>
  Object.fromEntries(stepsOf(plan, progress).map(({ step, standing }) => [step, standing]));

describe('The steps of a month', () => {
  test('are late once their last day has passed, not on it', () => {
    const progress = { state: 'planned', isDrawn: false };
    expect(standings({ ...progress, today: '2021-08-31' })).toMatchObject({ draw: 'due', letters: 'due' });
    expect(standings({ ...progress, today: '2021-09-02' })).toMatchObject({ draw: 'late', letters: 'late' });
  });

  test('are done as far as the month has come', () => {
    expect(standings({ state: 'confirming', isDrawn: true, today: '2021-09-08' })).toEqual({
      ...{ draw: 'done', letters: 'done', answers: 'done', comparison: 'done' },
      ...{ confirmation: 'due', scoring: 'due', 'sign-off': 'due', publication: 'due' },
    });
  });

  test('are all done in a month that was corrected or closed', () => {
    for (const state of ['published', 'corrected', 'closed']) {
      const all = Object.values(standings({ state, isDrawn: true, today: '2022-01-01' }));
      expect(new Set(all)).toEqual(new Set(['done']));
    }
  });
});
