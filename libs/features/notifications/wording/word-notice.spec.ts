import { SAMPLE_FACTS } from '../testing/sample-notices';
import type { NoticeContent, NotificationKind } from './notification-facts';
import { NOTIFICATION_KINDS, TEMPLATES } from './templates';
import { wordNotice } from './word-notice';

const content = (kind: NotificationKind, differences: object = {}) =>
  ({ kind, facts: { ...SAMPLE_FACTS[kind], ...differences } }) as NoticeContent;
const bothOf = (notice: NoticeContent) => Object.values(wordNotice(notice)).join('\n');

/** A text fact as a reader finds it in the words. */
function inWords(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(inWords);
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'string' || value === 'ledger') return [];
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  if (year === undefined) return [value];
  return [`${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`];
}

describe('The words of a notification', () => {
  test('exist for every kind, each listed once', () => {
    expect([...NOTIFICATION_KINDS].sort()).toEqual(Object.keys(TEMPLATES).sort());
    expect(new Set(NOTIFICATION_KINDS).size).toBe(NOTIFICATION_KINDS.length);
  });

  test.each(NOTIFICATION_KINDS)('of %s hold every fact and no unfilled place', (kind) => {
    const words = bothOf(content(kind));
    for (const fact of Object.values(SAMPLE_FACTS[kind]).flatMap(inWords)) expect(words).toContain(fact);
    expect(words).not.toMatch(/undefined|null|NaN|\[object|true|false|[{}$]|\d{4}-\d\d/);
  });

  test.each(NOTIFICATION_KINDS)('of %s are a short line and whole sentences', (kind) => {
    const { title, body } = wordNotice(content(kind));
    expect([...title].length).toBeLessThanOrEqual(45);
    expect(title).not.toMatch(/[。\n]/);
    expect(body).toMatch(/。$/);
    expect(body).not.toMatch(/，，|。。|，。|：：/);
  });

  test.each([
    ['answer-received', { isLate: true }, '逾期'],
    ['answer-received', { form: 'statement' }, '无数据说明'],
    ['adjustment-decided', { isApproved: false }, '未获批准'],
    ['objection-decided', { isUpheld: false }, '不成立'],
    ['bulletin-published', { isCorrection: true }, '更正通报'],
    ['deadline-near', { workingDaysLeft: 0 }, '今日到期'],
    ['escalation-approved', { months: ['2021-12', '2022-01'] }, '2021年12月、2022年1月'],
    ['escalation-approved', { months: ['2021-08', '2021-09'] }, '2021年8月、9月'],
  ] as const)('of %s with %j say %s', (kind, differences, words) => {
    expect(bothOf(content(kind, differences))).toContain(words);
  });

  test.each(['{{7*7}}', '${7*7}', '<%= 7*7 %>', '#{7*7}'])('hold %s as it is', (unit) => {
    expect(bothOf(content('objection-lodged', { unit }))).toContain(unit);
    expect(bothOf(content('objection-lodged', { unit }))).not.toContain('49');
  });

  test('hold nothing that could end a header', () => {
    const { title } = wordNotice(content('objection-lodged', { unit: '某局\r\nBcc: all\u2028\u202E' }));
    expect(title).toBe('某局Bcc: all对2021年8月得分提出异议');
  });

  test('are cut where a name is without end', () => {
    const { title } = wordNotice(content('objection-lodged', { unit: '局'.repeat(500) }));
    expect([...title]).toHaveLength(120);
    expect(title).toMatch(/…$/);
  });

  test('are refused for a day that is none', () => {
    expect(() => wordNotice(content('rectification-due', { due: '' }))).toThrow(TypeError);
  });
});
