import { decodeBase64, decodeUint64, decodeUtf8, encodeBase64 } from './note-encoding';

describe('base64', () => {
  test('is read and written back', () => {
    const bytes = Buffer.from([0, 255, 254, 1]);
    expect(encodeBase64(bytes)).toBe('AP/+AQ==');
    expect(decodeBase64('AP/+AQ==')).toEqual(bytes);
    expect(decodeBase64('')).toEqual(Buffer.alloc(0));
  });

  test.each(['AP/+AQ', 'AP/+AQ=', 'AP/+AR==', 'AP_-AQ==', ' AP/+AQ==', 'AP/+AQ==\n', 'AP/+\nAQ==', '?'])(
    'has one spelling only, and %j is none',
    (text) => expect(decodeBase64(text)).toBeNull(),
  );
});

describe('UTF-8', () => {
  test('is read with its byte order mark', () => {
    expect(decodeUtf8(Buffer.from('\ufeff张三'))).toBe('\ufeff张三');
  });

  test('is not made from other bytes', () => {
    expect(decodeUtf8(Buffer.from([0xff]))).toBeNull();
    expect(decodeUtf8(Buffer.from('张').subarray(0, 2))).toBeNull();
  });
});

describe('a decimal number', () => {
  test.each([
    ['0', 0n],
    ['7', 7n],
    ['10', 10n],
    ['18446744073709551615', 2n ** 64n - 1n],
  ])('%s is read', (text, value) => expect(decodeUint64(text)).toBe(value));

  test.each([
    '',
    '00',
    '01',
    '+1',
    '-1',
    ' 1',
    '1 ',
    '1\n',
    '0x10',
    '1e3',
    '1.0',
    '18446744073709551616',
    '100000000000000000000',
  ])('%j is none', (text) => expect(decodeUint64(text)).toBeNull());
});
