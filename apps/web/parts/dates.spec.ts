import { dayText, exactMomentText, momentText, monthText } from './dates';

describe('Dates on screens', () => {
  it('are the office’s, wherever the browser is', () => {
    expect(momentText('2021-09-03T16:02:03Z')).toBe('2021年9月4日 00:02');
    expect(exactMomentText('2021-09-03T16:02:03Z')).toBe('2021-09-04 00:02:03');
  });

  it('are written without leading zeros in sentences', () => {
    expect([dayText('2021-09-03'), monthText('2021-09')]).toEqual(['2021年9月3日', '2021年9月']);
  });

  it('are a dash where there is none', () => {
    expect([momentText(null), exactMomentText(null), dayText(null), monthText(null)]).toEqual(['—', '—', '—', '—']);
  });
});
