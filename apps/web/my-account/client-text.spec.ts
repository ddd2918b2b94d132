import { clientText } from './client-text';

describe('What a browser says of itself', () => {
  it('is told by its own name, not by those it borrows', () => {
    const edge =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0';
    expect(clientText(edge)).toBe('Edge 120，Windows');
  });

  it('is no name where there is none', () => {
    expect(clientText('curl/8')).toBe('无法识别的浏览器');
  });
});
