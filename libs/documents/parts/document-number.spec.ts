import { formatDocumentNumber } from './document-number';

describe('document number', () => {
  it('has the full year in 〔〕 and the serial without zeros, as on the notice', () => {
    expect(formatDocumentNumber({ prefix: '运信用办', year: 2021, serial: 25 })).toBe('运信用办〔2021〕25号');
  });

  it('stays blank while no number has been given', () => {
    expect(formatDocumentNumber({ prefix: '运信用办', year: 2021, serial: null })).toBe(
      '运信用办〔2021〕\u3000\u3000号',
    );
  });
});
