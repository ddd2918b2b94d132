import { NATURAL_PERSON_VALUES, sampleCells } from '@app/field-standard/testing';
import { clearFields, maskedCounterpart, maskedFields } from './shown-record';

const PERSON = {
  ...NATURAL_PERSON_VALUES,
  SY: '程辉勇（身份证14080218801231001X）无证经营',
  CFJG: '运城市市场监督管理局',
};

const valueOf = (fields: ReturnType<typeof maskedFields>, code: string) => fields.find((field) => field.code === code);

describe('A record as it is shown', () => {
  test('hides a natural person’s name, identity number, and both where a text repeats them', () => {
    const fields = maskedFields('penalty', sampleCells('penalty', PERSON));
    expect(valueOf(fields, 'CF_XDR_MC')).toMatchObject({ value: '程**', isMasked: true });
    expect(valueOf(fields, 'CF_XDR_ZJHM')).toMatchObject({ value: '1408**********001X', isMasked: true });
    expect(valueOf(fields, 'CF_SY')).toMatchObject({
      value: '程**（身份证1408**********001X）无证经营',
      isMasked: true,
    });
    expect(valueOf(fields, 'CF_CFJG')).toMatchObject({ value: '运城市市场监督管理局', isMasked: false });
    expect(JSON.stringify(fields)).not.toContain('辉勇');
  });

  test('shows an organisation’s name and hides its representative’s', () => {
    const cells = sampleCells('permit');
    const fields = maskedFields('permit', cells);
    expect(valueOf(fields, 'XK_XDR_MC')).toMatchObject({ value: '运城市凤凰药店有限公司', isMasked: false });
    expect(valueOf(fields, 'XK_FRDB')).toMatchObject({ value: '程**', isMasked: true });
    expect(maskedCounterpart('permit', cells)).toBe('运城市凤凰药店有限公司');
  });

  test('leaves a credit code that is no identity number alone', () => {
    const cells = sampleCells('penalty', { NR: '违法主体代码914403001922038216' });
    expect(valueOf(maskedFields('penalty', cells), 'CF_NR')?.value).toBe('违法主体代码914403001922038216');
  });

  test('hides nothing from whoever may see it in clear', () => {
    const fields = clearFields('penalty', sampleCells('penalty', PERSON));
    expect(valueOf(fields, 'CF_XDR_ZJHM')).toEqual({
      name: '证件号码',
      code: 'CF_XDR_ZJHM',
      value: '14080218801231001X',
      isMasked: false,
    });
  });
});
