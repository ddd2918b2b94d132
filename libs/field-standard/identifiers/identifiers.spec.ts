import fc from 'fast-check';
import { citizenIdFault, isCitizenId } from './citizen-id';
import { creditCodeFault, isCreditCode } from './credit-code';
import { isOrganisationCode } from './organisation-code';
import { isRegistrationNumber } from './registration-number';

describe('a unified social credit code (GB 32100-2015)', () => {
  // Public codes, domain-facts §3: both check characters recomputed there.
  test.each([
    ['华为', '914403001922038216'],
    ['小米', '91110108551385082Q'],
    ['全聚德', '91110000101623741K'],
    ['北京长峰医院', '911101066976941872'],
    ['sample in a description of the standard', '91350100M000100Y43'],
    ['湖北省药监局', '11420000MB15291767'],
    ['双鸭山市公安局', '11230500001755309F'],
    ['an institution', '12440600MB2C07549J'],
    ['a Yuncheng body', '11140800558745220K'],
    ['国家发改委', '11100000000013039Y'],
    ['财政部', '11100000000013186G'],
    ['腾讯计算机', '9144030071526726XG'],
    ['阿里巴巴中国', '91330100799655058B'],
    ['百度网讯', '91110000802100433B'],
  ])('of %s is accepted, in lower case too', (_owner, code) => {
    expect([isCreditCode(code), isCreditCode(code.toLowerCase())]).toEqual([true, true]);
  });

  test.each([
    ['quoted as real, check wrong (domain-facts §3)', '91310115MA1H8R7C6D'],
    ['quoted as real, check wrong (domain-facts §3)', '9133010057462616XH'],
    ['quoted as real, check wrong (domain-facts §3)', '91110000800088421P'],
  ])('%s is refused: %s', (_why, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  test.each([
    ['live, issued in Xiamen before 2016, fails position 18 (hutool #2020)', '91350203M0001QKT19', 'check'],
    ['live, issued in Xiamen before 2016, fails position 18 (hutool #4119)', '91350211M0000XUF46', 'check'],
    ['position 17 wrong', '914403001922038316', 'organisation-check'],
    ['all zeros, though both checks pass', '000000000000000000', 'zeros'],
    ['zeros and X, met as a placeholder', '00000000000000000X', 'pair'],
    ['a citizen number that passes position 18', '140802188001010169', 'pair'],
    ['a citizen number that passes position 18', '140802188001010257', 'pair'],
    ['a citizen number that passes 17 and 18', '14080218800101248X', 'pair'],
    ['a letter the alphabet lacks', '91440300192203821I', 'character'],
    ['full-width', '９14403001922038216', 'character'],
    ['a ligature that would upper-case into two', 'ﬀ4403001922038216'.padEnd(18, '0'), 'character'],
    ['17 characters', '91440300192203821', 'length'],
    ['19 characters', '9144030019220382166', 'length'],
  ])('%s: %s has the fault %s', (_what, code, fault) => {
    expect(creditCodeFault(code)).toBe(fault);
  });

  it('is refused when one character is changed', () => {
    const valid = '91110108551385082Q';
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(fc.nat({ max: 17 }), fc.constantFrom(...alphabet), (place, character) => {
        const changed = valid.slice(0, place) + character + valid.slice(place + 1);
        expect(isCreditCode(changed)).toBe(changed === valid);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an organisation code (GB 11714-1997)', () => {
  // domain-facts §3.
  test.each(['74371976-1', '69245419-2', 'L6005760-X', '06487003-X', '66419840-0', '66195133-X'])(
    '%s is accepted, without its hyphen and in lower case too',
    (code) => {
      const forms = [code, code.replace('-', ''), code.toLowerCase()];
      expect(forms.map(isOrganisationCode)).toEqual([true, true, true]);
    },
  );

  test.each(['E0000000-X', '790E3765-0', '000000000', '00000000-0', '7437197-61', '74371976', '743719761-', ''])(
    '%j is refused',
    (code) => {
      expect(isOrganisationCode(code)).toBe(false);
    },
  );
});

describe('a citizen identity number (GB 11643-1999)', () => {
  // The examples of the standard, and made-up numbers of the 1880s (domain-facts §3): nobody alive bears them.
  test.each([
    '11010519491231002X',
    '440524188001010014',
    '34052419800101001X',
    '14080218801231001X',
    '14080218801231001x',
    '140802188012310028',
    '140802188012310108',
    '140802188012311004',
    '14080218800101248X',
  ])('%s is accepted', (number) => {
    expect(isCitizenId(number, '2021-08-05')).toBe(true);
  });

  test.each([
    ['a wrong check digit', '140802188012310027', 'check'],
    ['a digit where X is due', '140802188012310010', 'check'],
    ['a full-width X', '14080218801231001Ｘ', 'character'],
    ['a full-width digit', '１4080218801231001X', 'character'],
    ['a letter within', '1408021880123A001X', 'character'],
    ['fifteen digits, the old form', '140802801231001', 'length'],
    ['no such birthday', '140802188002300010', 'birth'],
    ['birth before 1800', '140802179912310010', 'birth'],
  ])('with %s is refused', (_what, number, fault) => {
    expect(citizenIdFault(number, 20210805)).toBe(fault);
  });

  it('is refused before the day of birth and accepted on it', () => {
    const born = '34052419800101001X';
    expect([isCitizenId(born, '1979-12-31'), isCitizenId(born, '1980-01-01')]).toEqual([false, true]);
    expect(citizenIdFault(born, 19791231)).toBe('unborn');
  });

  it('may be of 1800 and of 29 February in a leap year', () => {
    const births = ['18000101', '18040229', '18000229'].map((birth) => citizenIdFault(`140802${birth}0010`, 20210805));
    expect(births.map((fault) => fault === 'birth')).toEqual([false, false, true]);
  });
});

describe('a 15-digit registration number (GS15-2006)', () => {
  // domain-facts §3.
  test.each(['110108000000016', '440301103097413'])('%s is accepted', (number) => {
    expect(isRegistrationNumber(number)).toBe(true);
  });

  it('has exactly one check digit for each fourteen digits', () => {
    const body = fc.integer({ min: 10_000_000_000_000, max: 99_999_999_999_999 });
    fc.assert(
      fc.property(body, (digits) => {
        const checks = [...'0123456789'].filter((check) => isRegistrationNumber(`${digits}${check}`));
        expect(checks).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['11010800000001', '1101080000000160', '11010800000001Ａ', ''])('%j is refused', (number) => {
    expect(isRegistrationNumber(number)).toBe(false);
  });
});
