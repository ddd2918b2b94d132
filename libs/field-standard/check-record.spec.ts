import fc from 'fast-check';
import { checkRecord } from './check-record';
import type { CheckContext } from './record-under-check';
import { type RecordKind, recordStandard } from './standard';
import { NATURAL_PERSON_VALUES, sampleCells, type Values } from './testing/sample-records';

const CONTEXT: CheckContext = { receivedDate: '2021-08-10', remit: 'both' };

/** `field rule` of the findings of one severity. */
function found(
  kind: RecordKind,
  changes: Values,
  options: Partial<CheckContext> & { warnings?: boolean } = {},
): string[] {
  const { warnings = false, ...context } = options;
  return checkRecord(kind, sampleCells(kind, changes), { ...CONTEXT, ...context })
    .filter(({ severity }) => severity === (warnings ? 'warning' : 'error'))
    .map(({ field, rule }) => `${field} ${rule}`);
}

const person = (changes: Values = {}) => ({ ...NATURAL_PERSON_VALUES, ...changes });
const selfEmployed = (changes: Values = {}) => ({ XDR_LB: '个体工商户', FRDB: '', ...changes });

describe('a flawless record', () => {
  it.each(['permit', 'penalty'] as const)('of a %s has no finding, and shares one frozen empty list', (kind) => {
    const findings = checkRecord(kind, sampleCells(kind), CONTEXT);
    expect(findings).toEqual([]);
    expect(Object.isFrozen(findings)).toBe(true);
    expect(checkRecord(kind, sampleCells(kind), CONTEXT)).toBe(findings);
  });

  it('may be of a natural person or of a self-employed one', () => {
    expect(found('permit', person())).toEqual([]);
    expect(found('penalty', selfEmployed())).toEqual([]);
  });
});

describe('required', () => {
  it('holds for every R field, which when empty breaks no other rule', () => {
    const { fields } = recordStandard('permit');
    const empty = checkRecord('permit', [], CONTEXT);
    const required = fields.filter((field) => field.presence === 'R').map((field) => field.name);
    expect(empty.map(({ field, rule }) => `${field} ${rule}`)).toEqual(required.map((name) => `${name} required`));
    expect(required).toHaveLength(14);
  });

  it('holds for the fourteen R fields of a penalty', () => {
    const empty = checkRecord('penalty', [], CONTEXT);
    expect(empty.map(({ rule }) => rule)).toEqual(Array.from({ length: 14 }, () => 'required'));
  });
});

describe('length', () => {
  it('is counted in code points: 200 rare characters are 200', () => {
    expect(found('permit', { XDR_MC: '𠮷'.repeat(200) })).toEqual([]);
    expect(found('permit', { XDR_MC: '𠮷'.repeat(201) })).toEqual(['行政相对人名称 length']);
  });

  it('is exceeded by one character', () => {
    expect(found('penalty', { WSH: `〔2021〕${'1'.repeat(122)}` })).toEqual([]);
    expect(found('penalty', { WSH: `〔2021〕${'1'.repeat(123)}` })).toEqual(['行政处罚决定书文号 length']);
    expect(found('penalty', { BZ: '注'.repeat(513) })).toEqual(['备注 length']);
    expect(found('permit', { BZ: '注'.repeat(513) })).toEqual([]);
  });

  it('comes beside the other rules of the field', () => {
    expect(found('permit', { ZT: '10' })).toEqual(['当前状态 length', '当前状态 enum.status']);
  });
});

describe('listed values', () => {
  test.each(['普通', '特许', '认可', '核准', '登记', '其他', '其他-备案'])('accept the permit category %s', (value) => {
    expect(found('permit', { XKLB: value })).toEqual([]);
  });

  test.each(['许可', '其他-', '其他-\u3000\u200b', '其他－备案', '其他备案', '普通;特许', '01'])(
    'refuse the permit category %j',
    (value) => {
      expect(found('permit', { XKLB: value })).toEqual(['许可类别 enum.permit']);
    },
  );

  test.each([
    '警告',
    '通报批评',
    '警告；通报批评',
    '警告;限制从业，行政拘留,其他',
    '警告 ； 其他-约谈',
    '其他-约谈、训诫',
  ])('accept the penalty categories %j', (value) => {
    expect(found('penalty', { CFLB: value, NR_FK: '' })).toEqual([]);
  });

  test.each(['警告、通报批评', '警告；', '；', '警告;;其他', '其他-', '警告;其他- ', '警 告', '01'])(
    'refuse the penalty categories %j',
    (value) => {
      expect(found('penalty', { CFLB: value, NR_FK: '' })).toEqual(['处罚类别 enum.penalty']);
    },
  );

  it('refuse the status codes 0 and 3 of the older generation', () => {
    expect(['0', '1', '2', '3', '１'].map((ZT) => found('permit', { ZT }).length)).toEqual([1, 0, 0, 1, 1]);
  });

  it('refuse a counterpart category that is not listed, of which nothing else is asked then', () => {
    expect(found('permit', { XDR_LB: '法人', XDR_SHXYM: '', FRDB: '' })).toEqual(['行政相对人类别 enum.counterpart']);
  });

  test.each(['护照号', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '外国人永久居留身份证', '其他-军官证'])(
    'accept the identity document %s with any number',
    (value) => {
      expect(found('permit', person({ XDR_ZJLX: value, XDR_ZJHM: 'E12345678' }))).toEqual([]);
    },
  );

  test.each(['居民身份证', '其他', '其他-', '护照'])('refuse the identity document %s', (value) => {
    expect(found('permit', person({ XDR_ZJLX: value }))).toEqual(['证件类型 enum.idtype']);
    expect(found('permit', { FR_ZJLX: value, FR_ZJHM: '1' })).toEqual(['法定代表人证件类型 enum.idtype']);
  });
});

describe('dates', () => {
  it('are real days in one of the three forms, and a wrong one is not compared', () => {
    expect(found('permit', { JDRQ: '2021.8.5', YXQZ: '2021-8-5' })).toEqual([]);
    expect(found('permit', { JDRQ: '2021年8月5日', YXQZ: '2021/2/29', YXQZI: '2021/08-05' })).toEqual([
      '许可决定日期 date',
      '有效期自 date',
      '有效期至 date',
    ]);
    expect(found('penalty', { JDRQ: '20210805', YXQ: '1999/1/1', GSJZQ: '1999/1/1' })).toEqual(['处罚决定日期 date']);
  });

  it('of decision and receipt may be equal, not the wrong way round', () => {
    expect(found('permit', { JDRQ: '2021/8/10' })).toEqual([]);
    expect(found('permit', { JDRQ: '2021/8/11' })).toEqual(['许可决定日期 date.order']);
    expect(found('penalty', { JDRQ: '2021/8/11' })).toEqual(['处罚决定日期 date.order']);
  });

  it('of a permit may begin before its decision, and end on the day they begin', () => {
    expect(found('permit', { YXQZ: '2020/1/1', YXQZI: '2020/1/1' })).toEqual([]);
    expect(found('permit', { YXQZ: '2020/1/2', YXQZI: '2020/1/1' })).toEqual(['有效期至 date.order']);
  });

  it('of a penalty do not end before the decision', () => {
    expect(found('penalty', { YXQ: '2021/8/5', GSJZQ: '2021/8/5' })).toEqual([]);
    expect(found('penalty', { YXQ: '2021/8/4', GSJZQ: '2021/8/4' })).toEqual([
      '处罚有效期 date.order',
      '公示截止期 date.order',
    ]);
  });

  it('end the display of a penalty on the same day three years later, 29 February becoming the 28th', () => {
    const display = (JDRQ: string, GSJZQ: string) => found('penalty', { JDRQ, GSJZQ });
    expect(display('2021/8/5', '2024/8/5')).toEqual([]);
    expect(display('2021/8/5', '2024/8/6')).toEqual(['公示截止期 date.order']);
    expect(display('2020/2/29', '2023/2/28')).toEqual([]);
    expect(display('2020/2/29', '2023/3/1')).toEqual(['公示截止期 date.order']);
    expect(display('2021/2/28', '2024/2/29')).toEqual(['公示截止期 date.order']);
  });

  it('without an end of display are in order', () => {
    expect(found('penalty', { GSJZQ: '' })).toEqual([]);
  });
});

describe('identifiers', () => {
  const ISSUED_BEFORE_2016 = '91350203M0001QKT19';

  it('are checked for counterpart, agency and source unit alike', () => {
    const wrong = '91440300192203821X';
    expect(found('permit', { XDR_SHXYM: wrong, XKJGDM: wrong, LYDWDM: wrong })).toEqual([
      '行政相对人代码_1(统一社会信用代码) id.uscc',
      '许可机关统一社会信用代码 id.uscc',
      '数据来源单位统一社会信用代码 id.uscc',
    ]);
    expect(found('penalty', { SJLYDM: '000000000000000000' })).toEqual(['数据来源单位统一社会信用代码 id.uscc']);
  });

  it('accept a code in lower case', () => {
    expect(found('permit', { LYDWDM: '11140800558745220k' })).toEqual([]);
  });

  it('accept a code that fails its check once a reviewer has confirmed it', () => {
    expect(found('permit', { XDR_SHXYM: ISSUED_BEFORE_2016 })).toHaveLength(1);
    const confirmedCodes = new Set([ISSUED_BEFORE_2016]);
    expect(found('permit', { XDR_SHXYM: ISSUED_BEFORE_2016.toLowerCase() }, { confirmedCodes })).toEqual([]);
    expect(found('permit', { XDR_SHXYM: '91350211M0000XUF46' }, { confirmedCodes })).toHaveLength(1);
  });

  it('check a citizen number of an identity card only, the representative’s too', () => {
    const wrong = '140802188012310010';
    expect(found('permit', person({ XDR_ZJHM: wrong }))).toEqual(['证件号码 id.citizen']);
    expect(found('permit', { FR_ZJLX: '身份证', FR_ZJHM: wrong })).toEqual(['法定代表人证件号码 id.citizen']);
    expect(found('permit', { XDR_ZJLX: '身份证', XDR_ZJHM: wrong })).toEqual(['证件号码 id.citizen']);
    expect(found('permit', person({ XDR_ZJLX: '护照号', XDR_ZJHM: wrong }))).toEqual([]);
    expect(found('permit', person({ XDR_ZJHM: '14080218801231001x' }))).toEqual([]);
  });

  it('refuse a citizen born after the record was received', () => {
    const born1980 = person({ XDR_ZJHM: '34052419800101001X', JDRQ: '1979/1/1' });
    expect(found('permit', born1980, { receivedDate: '1979-12-31' })).toEqual(['证件号码 id.citizen']);
    expect(found('permit', born1980, { receivedDate: '1980-01-01' })).toEqual([]);
  });
});

describe('who the counterpart is', () => {
  it.each(['GSZC', 'ZZJG', 'SWDJ', 'SYDW', 'SHZZ'])('may be told by code %s in place of the credit code', (code) => {
    expect(found('permit', { XDR_SHXYM: '', [`XDR_${code}`]: '1' })).toEqual([]);
    expect(found('permit', selfEmployed({ XDR_SHXYM: '', [`XDR_${code}`]: '1' }))).toEqual([]);
  });

  it('must be told by one of the codes, unless a natural person', () => {
    const none = ['行政相对人代码_1(统一社会信用代码) id.group'];
    expect(found('permit', { XDR_SHXYM: '' })).toEqual(none);
    expect(found('penalty', selfEmployed({ XDR_SHXYM: '' }))).toEqual(none);
  });

  it('is for a natural person told by the identity document alone, each wrong field reported', () => {
    const { fields } = recordStandard('permit');
    const codes = Object.fromEntries(fields.slice(2, 8).map(({ code }) => [code.slice(3), '914403001922038216']));
    expect(found('permit', person({ ...codes, XDR_ZZJG: '1', XDR_ZJLX: '', XDR_ZJHM: '' }))).toEqual([
      ...fields.slice(2, 8).map(({ name }) => `${name} id.group`),
      '证件类型 id.group',
      '证件号码 id.group',
    ]);
  });

  it('leaves a natural person without a representative', () => {
    expect(found('permit', person({ FRDB: '甲' }))).toEqual(['法定代表人 id.representative']);
    expect(found('permit', person({ FR_ZJLX: '护照号', FR_ZJHM: '1' }))).toEqual([
      '法定代表人证件类型 id.representative',
      '法定代表人证件号码 id.representative',
    ]);
    expect(found('permit', person({ FR_ZJHM: '1' }))).toEqual(['法定代表人证件号码 id.representative']);
  });

  it('names the representative of an organisation, not of the self-employed', () => {
    expect(found('permit', { FRDB: '' })).toEqual(['法定代表人 id.representative']);
    expect(found('permit', selfEmployed())).toEqual([]);
    expect(found('permit', selfEmployed({ FRDB: '甲' }))).toEqual([]);
  });

  test.each(['法人及非法人组织', '个体工商户', '法人', ''])(
    'has type and number of the representative’s document both or neither, for the category %j',
    (category) => {
      const rules = (changes: Values) =>
        found('permit', { XDR_LB: category, ...changes }).filter((finding) => finding.includes('representative'));
      expect(rules({ FR_ZJLX: '护照号' })).toEqual(['法定代表人证件号码 id.representative']);
      expect(rules({ FR_ZJHM: '1' })).toEqual(['法定代表人证件类型 id.representative']);
      expect(rules({ FR_ZJLX: '护照号', FR_ZJHM: '1' })).toEqual([]);
    },
  );
});

describe('what a penalty category entails', () => {
  test.each(['2', '0.2', '000000000001', '123456789012.123456', '0.000001', '2.0'])('takes the amount %s', (NR_FK) => {
    expect(found('penalty', { NR_FK })).toEqual([]);
  });

  test.each([
    '-1',
    '+1',
    '1e3',
    '1,000',
    '2万',
    '２',
    '1.',
    '.5',
    '1.1234567',
    '1234567890123',
    '1 000',
    '1.2.3',
    '0x1',
  ])('refuses the amount %s', (value) => {
    expect(found('penalty', { NR_FK: value })).toEqual(['罚款金额(万元) amount']);
    expect(found('penalty', { NR_WFFF: value })).toEqual(['没收违法所得、没收非法财物的金额(万元) amount']);
  });

  it('is a fine above zero, wherever 罚款 stands in the list', () => {
    expect(found('penalty', { CFLB: '警告 ；罚款', NR_FK: '' })).toEqual(['罚款金额(万元) amount']);
    expect(found('penalty', { NR_FK: '0.000000' })).toEqual(['罚款金额(万元) amount']);
    expect(found('penalty', { CFLB: '警告', NR_FK: '0' })).toEqual([]);
    expect(found('penalty', { CFLB: '其他-罚款', NR_FK: '' })).toEqual([]);
  });

  test.each(['没收违法所得', '没收非法财物', '没收违法所得、没收非法财物', '其他-没收工具'])(
    'is for %s a confiscated amount, which may be zero',
    (CFLB) => {
      expect(found('penalty', { CFLB, NR_FK: '' })).toEqual(['没收违法所得、没收非法财物的金额(万元) amount']);
      expect(found('penalty', { CFLB, NR_FK: '', NR_WFFF: '0' })).toEqual([]);
    },
  );

  test.each(['暂扣许可证件', '吊销许可证件', '暂扣或者吊销许可证、暂扣或者吊销执照', '其他-吊销证书'])(
    'is for %s the licence',
    (CFLB) => {
      expect(found('penalty', { CFLB, NR_FK: '' })).toEqual(['暂扣或吊销证照名称及编号 licence']);
      expect(found('penalty', { CFLB, NR_FK: '', NR_ZKDX: '药品经营许可证JY1' })).toEqual([]);
    },
  );

  it('follows even from an entry that is not listed, since it names the word', () => {
    expect(found('penalty', { CFLB: '没收财产', NR_FK: '' })).toEqual([
      '处罚类别 enum.penalty',
      '没收违法所得、没收非法财物的金额(万元) amount',
    ]);
  });
});

describe('remit', () => {
  it('is broken by a record of the kind that the unit does not report', () => {
    expect(found('permit', {}, { remit: 'penalty' })).toEqual(['报送单位 remit']);
    expect(found('penalty', {}, { remit: 'permit' })).toEqual(['报送单位 remit']);
    expect(found('permit', {}, { remit: 'permit' })).toEqual([]);
  });
});

describe('warnings', () => {
  const warned = (kind: RecordKind, changes: Values) => found(kind, changes, { warnings: true });

  test.each([
    [
      'an organisation code failing its check',
      { XDR_ZZJG: '74371976-2' },
      '行政相对人代码_3(组织机构代码) code.organisation',
    ],
    [
      'a registration number failing its check',
      { XDR_GSZC: '110108000000017' },
      '行政相对人代码_2(工商注册号) code.registration',
    ],
    ['a fine above a hundred million yuan', { NR_FK: '10000.000001' }, '罚款金额(万元) amount.large'],
    ['a control character in the name', { XDR_MC: '甲\u0007公司' }, '行政相对人名称 name.form'],
    ['quotes around the name', { XDR_MC: '“甲公司”' }, '行政相对人名称 name.form'],
    ['a document number without a year', { WSH: '深龙华综行简罚决字第0100号' }, '行政处罚决定书文号 document.year'],
    ['receipt on a day before the decision', { JDRQ: '2021/8/11' }, '接收时间 received.early'],
  ])('are given for %s', (_what, changes, warning) => {
    expect(warned('penalty', changes)).toEqual([warning]);
  });

  test.each([
    ['right codes', { XDR_ZZJG: '74371976-1', XDR_GSZC: '110108000000016' }],
    ['a registration number of another form', { XDR_GSZC: '14080260001234A' }],
    ['a fine of a hundred million yuan', { NR_FK: '10000' }],
    ['something that is no amount', { NR_FK: '1e9' }],
    ['quotes within the name', { XDR_MC: '甲“乙”公司' }],
    ['a year in full-width digits', { WSH: '罚〔２０２１〕1' }],
    ['a year without brackets', { WSH: '双环处罚2019' }],
  ])('are not given for %s', (_what, changes) => {
    expect(warned('penalty', changes)).toEqual([]);
  });

  it('do not make a record non-compliant', () => {
    expect(found('penalty', { XDR_ZZJG: '1', XDR_MC: '"甲"', WSH: '7', NR_FK: '20000' })).toEqual([]);
  });
});

describe('a message', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '自然人', '身份证', '罚款;没收', '2021/13/1', '其他-'),
    fc.constantFrom('14080218801231001x', '140802188012310010', '程辉勇', 'E12345678', '９1140802MAFTX7RCXB'),
  );

  it.each(['permit', 'penalty'] as const)(
    'about a %s never quotes a number or a name, in whatever field it stands',
    (kind) => {
      const { length } = recordStandard(kind).fields;
      fc.assert(
        fc.property(fc.array(cell, { minLength: length, maxLength: length }), (cells) => {
          const said = checkRecord(kind, cells, CONTEXT).map((finding) => finding.message);
          for (const message of said) expect(message).not.toMatch(/1408021880|程辉勇|E1234|MAFTX/);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('names the field and what is expected', () => {
    const [finding] = checkRecord('penalty', sampleCells('penalty', { SJLYDM: '11140800558745220L' }), CONTEXT);
    expect(finding).toEqual({
      field: '数据来源单位统一社会信用代码',
      rule: 'id.uscc',
      severity: 'error',
      message: '数据来源单位统一社会信用代码第18位校验码不符（GB 32100），请核对',
    });
  });

  it('about a list tells which entry is wrong', () => {
    const [finding] = checkRecord('penalty', sampleCells('penalty', { CFLB: '罚款；训诫；' }), CONTEXT);
    expect(finding?.message).toMatch(/^处罚类别第2、3项/);
  });
});
