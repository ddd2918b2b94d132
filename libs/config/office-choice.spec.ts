import { readConfig, withoutSecrets, YUNCHENG_OFFICE } from '.';

const PROFILE = {
  name: '某市信用办',
  location: '某市',
  basis: { title: '关于考核的通知', number: '某信用办〔2022〕1号' },
  recipients: '各县（区）人民政府',
  reportsTo: '市人民政府',
  contact: { name: '信用中心', telephone: '1234567', email: 'office@example.cn' },
};

const problemsOf = (environment: Record<string, string>): unknown => {
  try {
    return readConfig(environment).office;
  } catch (error) {
    return error;
  }
};

describe('the office in the settings', () => {
  test('is that of Yuncheng with a specimen key of its own where nothing is said and one process has the data', () => {
    expect(readConfig({ DATA_DIR: '/data' }).office).toEqual({
      profile: YUNCHENG_OFFICE,
      key: { source: 'specimen', path: '/data/office/specimen-key.pem' },
      sealImage: null,
    });
  });

  test('has no key of its own making where several processes work', () => {
    expect(readConfig({ DATABASE_URL: 'mysql://a:b@db/x' }).office.key).toEqual({ source: 'missing' });
  });

  test('has the key and the seal that are named, and never shows the passphrase', () => {
    const config = readConfig({
      OFFICE_KEY_FILE: '/keys/office.p12',
      OFFICE_KEY_PASSPHRASE: 'open-sesame',
      OFFICE_SEAL_FILE: '/keys/seal.png',
    });
    expect(config.office).toMatchObject({
      key: { source: 'file', path: '/keys/office.p12', passphrase: 'open-sesame' },
      sealImage: '/keys/seal.png',
    });
    expect(JSON.stringify(withoutSecrets(config))).not.toContain('open-sesame');
  });

  test('may be another city’s', () => {
    expect(readConfig({ OFFICE_PROFILE: JSON.stringify(PROFILE) }).office.profile).toEqual(PROFILE);
  });

  test.each([
    ['no JSON', 'x'],
    ['a field too few', JSON.stringify({ ...PROFILE, name: undefined })],
    ['a field too many', JSON.stringify({ ...PROFILE, motto: '诚信' })],
    ['an empty name', JSON.stringify({ ...PROFILE, name: ' ' })],
    ['a contact without a telephone', JSON.stringify({ ...PROFILE, contact: { name: '甲', email: 'a@b.cn' } })],
  ])('is refused by the variable’s name with %s', (_, OFFICE_PROFILE) => {
    expect(problemsOf({ OFFICE_PROFILE })).toMatchObject({ problems: [{ variable: 'OFFICE_PROFILE' }] });
  });

  test('is refused with a passphrase for no key', () => {
    expect(problemsOf({ OFFICE_KEY_PASSPHRASE: 'x' })).toMatchObject({
      problems: [{ variable: 'OFFICE_KEY_PASSPHRASE' }],
    });
  });
});
