import { personalDataIn } from './personal-data';

describe('A text for the public', () => {
  it.each([
    ['对张某（14270119850101001X）处以罚款', 'identity-number'],
    ['证件号１４２７０１１９８５０１０１００１Ｘ', 'identity-number'],
    ['142701 19850101 0012', 'identity-number'],
    ['旧证号142701850101001', 'identity-number'],
    ['联系电话13803591234', 'telephone'],
    ['138-0359-1234', 'telephone'],
    ['住址：盐湖区某小区3号楼2单元501室', 'address'],
    ['某某村15号', 'address'],
  ])('holds personal data: %s', (text, kind) => {
    expect(personalDataIn(text)).toBe(kind);
  });

  it.each([
    '本月各单位报送数量较上月有所增加，共12345条。',
    '统一社会信用代码为91140800MA0K00001A的企业',
    '运信用办〔2021〕25号',
    '请于2021年10月15日前报送，联系电话0359-2282030',
    '市政务大厅（人民北路1号）',
    '平均得分98.75，I3为12.00分',
  ])('holds none: %s', (text) => {
    expect(personalDataIn(text)).toBeNull();
  });
});
