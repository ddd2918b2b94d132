import { fieldsOf, narrativeOf } from './narrative-fields';

const EMPTY = { situation: [], rankings: [], praise: [], warnings: [], criticism: [] };

describe('A narrative in a form', () => {
  it('has a paragraph in every line, and loses empty ones', () => {
    const fields = fieldsOf({
      narrative: { remarks: { ...EMPTY, situation: ['其一。', '其二。'] }, requirements: null, praised: null },
      issueDate: '2021-09-10',
    });
    expect(fields.situation).toBe('其一。\n其二。');
    expect(narrativeOf({ ...fields, situation: ' 其一。\n\n其三。\n' }).remarks.situation).toEqual([
      '其一。',
      '其三。',
    ]);
  });

  it('leaves what the rules propose where nothing is typed', () => {
    const fields = fieldsOf({
      narrative: { remarks: EMPTY, requirements: null, praised: null },
      issueDate: '2021-09-10',
    });
    expect(narrativeOf(fields)).toEqual({ remarks: EMPTY, requirements: null, praised: null });
  });
});
