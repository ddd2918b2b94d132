import { ConfigurationInvalid, readConfig, withoutSecrets } from '.';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigurationInvalid) return error.problems.map((problem) => problem.variable);
    throw error;
  }
  return [];
}

const OIDC = {
  OIDC_ISSUER: 'https://id.example.gov.cn',
  OIDC_CLIENT_ID: 'sgs',
  OIDC_CLIENT_SECRET: 'hunter2',
  OIDC_REDIRECT_URI: 'https://sgs.example.gov.cn/api/v1/session/oidc/callback',
};

describe('The settings of sign-in', () => {
  test('know demo accounts only where nobody can mistake them for real ones', () => {
    expect(readConfig({ DEMO: 'yes' }).accounts.demo).toBe(true);
    expect(problemsOf({ DEMO: 'yes', NODE_ENV: 'production' })).toEqual(['DEMO']);
    expect(problemsOf({ DEMO: 'yes', DATABASE_URL: 'mysql://root@db/sgs' })).toEqual(['DEMO']);
    expect(readConfig({ NODE_ENV: 'production' }).accounts.demo).toBe(false);
  });

  test('need all of OIDC or none of it', () => {
    expect(problemsOf({ OIDC_ISSUER: OIDC.OIDC_ISSUER })).toEqual([
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
      'OIDC_REDIRECT_URI',
    ]);
    expect(readConfig({ ...OIDC, OIDC_STRONG_ACR: 'mfa  gold' }).accounts.oidc).toEqual({
      issuer: OIDC.OIDC_ISSUER,
      clientId: 'sgs',
      clientSecret: 'hunter2',
      redirectUri: OIDC.OIDC_REDIRECT_URI,
      nameClaim: 'preferred_username',
      strongAcr: ['mfa', 'gold'],
    });
  });

  test('take no identity from a provider that is reached without TLS', () => {
    expect(problemsOf({ ...OIDC, OIDC_ISSUER: 'http://id.example.gov.cn' })).toEqual(['OIDC_ISSUER']);
    expect(problemsOf({ ...OIDC, OIDC_ISSUER: 'http://127.0.0.1:9000' })).toEqual([]);
  });

  test.each([
    ['SESSION_IDLE_MINUTES', '0'],
    ['SESSION_HOURS', '25'],
    ['PASSWORD_POLICY', 'none'],
    ['PASSWORD_HASH_MEBIBYTES', '8'],
    ['PASSWORD_HASH_PASSES', '1'],
    ['DEMO', 'true'],
    ['SECRET_KEYS', 'k1:c2hvcnQ='],
  ])('refuse %s=%s', (variable, value) => {
    expect(problemsOf({ [variable]: value })).toEqual([variable]);
  });

  test('are shown without the secrets among them', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const shown = JSON.stringify(withoutSecrets(readConfig({ ...OIDC, SECRET_KEYS: `k1:${key}` })));
    expect(shown).not.toContain('hunter2');
    expect(shown).not.toContain('"7"');
    expect(withoutSecrets(readConfig({ SECRET_KEYS: `k1:${key}` })).secretKeys).toEqual({ source: 'inline', keys: [] });
  });
});
