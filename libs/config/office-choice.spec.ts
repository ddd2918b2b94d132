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
      timestamps: null,
      revoked: [],
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

  test('may have its key in a device, reached by a program', () => {
    const OFFICE_KEY_COMMAND = '["/usr/local/bin/sign","--slot","0"]';
    const certificates = { OFFICE_KEY_CERTIFICATES: '/keys/office.pem' };
    expect(readConfig({ OFFICE_KEY_COMMAND, ...certificates }).office.key).toEqual({
      source: 'command',
      command: ['/usr/local/bin/sign', '--slot', '0'],
      certificates: '/keys/office.pem',
    });
    expect(problemsOf({ OFFICE_KEY_COMMAND })).toMatchObject({ problems: [{ variable: 'OFFICE_KEY_CERTIFICATES' }] });
    expect(problemsOf({ OFFICE_KEY_COMMAND, ...certificates, OFFICE_KEY_FILE: '/keys/office.p12' })).toMatchObject({
      problems: [{ variable: 'OFFICE_KEY_COMMAND' }],
    });
    expect(problemsOf({ OFFICE_KEY_COMMAND: 'sign --slot 0', ...certificates })).toMatchObject({
      problems: [{ variable: 'OFFICE_KEY_COMMAND' }, { variable: 'OFFICE_KEY_CERTIFICATES' }],
    });
  });

  test('may have an authority for time stamps, with the certificates it is believed by', () => {
    const OFFICE_TIMESTAMP_URL = 'http://tsa.example.cn/tsr';
    const OFFICE_TIMESTAMP_CERTIFICATES = '/keys/tsa.pem';
    expect(readConfig({ OFFICE_TIMESTAMP_URL, OFFICE_TIMESTAMP_CERTIFICATES }).office.timestamps).toEqual({
      url: OFFICE_TIMESTAMP_URL,
      certificates: OFFICE_TIMESTAMP_CERTIFICATES,
      timeoutSeconds: 15,
    });
    expect(problemsOf({ OFFICE_TIMESTAMP_URL })).toMatchObject({
      problems: [{ variable: 'OFFICE_TIMESTAMP_CERTIFICATES' }],
    });
    expect(problemsOf({ OFFICE_TIMESTAMP_URL: 'tsa.example.cn', OFFICE_TIMESTAMP_CERTIFICATES })).toMatchObject({
      problems: [{ variable: 'OFFICE_TIMESTAMP_URL' }, { variable: 'OFFICE_TIMESTAMP_CERTIFICATES' }],
    });
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
