import { ConfigurationInvalid, readConfig, withoutSecrets } from '.';

const SMTP = { MAIL_DRIVER: 'smtp', SMTP_URL: 'smtps://sgs:hunter2@mail.example.cn', MAIL_FROM: 'sgs@example.cn' };

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigurationInvalid) return error.problems.map((problem) => problem.variable);
    throw error;
  }
  return [];
}

describe('The settings of mail', () => {
  test('name a server and a sender', () => {
    expect(readConfig({ ...SMTP, MAIL_FROM: '运城市信用办 <sgs@example.cn>' }).mail).toEqual({
      driver: 'smtp',
      url: SMTP.SMTP_URL,
      from: { name: '运城市信用办', address: 'sgs@example.cn' },
    });
  });

  test('need both of them for SMTP alone', () => {
    expect(problemsOf({ MAIL_DRIVER: 'smtp' })).toEqual(['SMTP_URL', 'MAIL_FROM']);
    expect(problemsOf({ MAIL_DRIVER: 'folder' })).toEqual([]);
  });

  test('never show the password of the server', () => {
    const shown = withoutSecrets(readConfig(SMTP));
    expect(shown.mail).toMatchObject({ url: expect.stringContaining('sgs:***@mail.example.cn') });
    expect(JSON.stringify(shown)).not.toContain('hunter2');
  });

  test.each([
    ['SMTP_URL', 'http://mail.example.cn'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtp://mail.example.cn?logger=true'],
    ['MAIL_FROM', 'sgs'],
    ['MAIL_FROM', 'sgs@example.cn, b@example.cn'],
    ['MAIL_FROM', '信用办 <sgs@example.cn> x'],
    ['MAIL_FROM', '信用办\r\nBcc: <sgs@example.cn>'],
    ['MAIL_DRIVER', 'sendmail'],
  ])('refuse for %s: %j', (variable, value) => {
    expect(problemsOf({ ...SMTP, [variable]: value })).toContain(variable);
  });
});
