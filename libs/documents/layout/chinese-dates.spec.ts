import { DocumentContentInvalid } from '../documents.errors';
import { chineseDate, chineseDay, chineseMonth } from './chinese-dates';

describe('dates of official documents', () => {
  it('are written in full without padding (notice: 2021年7月14日)', () => {
    expect(chineseDate('2021-07-14', 'issueDate')).toBe('2021年7月14日');
    expect(chineseDate('2021-10-01', 'issueDate')).toBe('2021年10月1日');
  });

  it('come as day and as month', () => {
    expect(chineseDay('2021-09-07', 'cutOff')).toBe('9月7日');
    expect(chineseMonth('2021-08', 'month')).toBe('2021年8月');
  });

  it.each(['2021-02-30', '2021-9-1', '二〇二一年', ''])('are refused when they are none: %s', (value) => {
    expect(() => chineseDate(value, 'issueDate')).toThrow(DocumentContentInvalid);
  });

  it.each(['2021-13', '2021-00', '2021'])('a month that is none is refused: %s', (value) => {
    expect(() => chineseMonth(value, 'month')).toThrow(DocumentContentInvalid);
  });
});
