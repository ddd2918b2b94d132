import { AUDIT_LOG_TEXTS } from './audit-log.texts';

describe('what people read when the audit log refuses', () => {
  test.each(Object.entries(AUDIT_LOG_TEXTS))('%s is told in Chinese', (_, { title, detail, next }) => {
    expect(title).toMatch(/^[\u4e00-\u9fff]+$/);
    for (const sentence of [detail, next].filter((text) => text !== undefined)) {
      expect(sentence).toMatch(/^[\u4e00-\u9fff].*。$/);
    }
  });

  test('asks for the auditor whenever the log itself may have been changed', () => {
    const alarms = [
      'note-signature-invalid',
      'tree-state-malformed',
      'tree-hash-missing',
      'behind-checkpoint',
      'forked',
    ];
    for (const code of alarms) expect(AUDIT_LOG_TEXTS[`audit-log.${code}`]?.next).toContain('审计员');
  });
});
