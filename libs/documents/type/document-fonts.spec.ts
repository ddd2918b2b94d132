import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FontUnusable } from '../documents.errors';
import { openDocumentFonts } from './document-fonts';

const folder = join(__dirname, '..', 'fonts');

describe('document fonts', () => {
  it('opens a file once, however many documents ask for it', () => {
    expect(openDocumentFonts().body[0]).toBe(openDocumentFonts().body[0]);
  });

  it('lets a deployment replace a face and keeps the fallbacks', () => {
    const own = join(folder, 'FandolKai-GB2312.otf');
    const fonts = openDocumentFonts({ files: { body: own } });
    expect(fonts.body[0]!.font.postscriptName).toBe('FandolKai-Regular');
    expect(fonts.body.length).toBeGreaterThan(2);
  });

  it('names the file that cannot be used', () => {
    expect(() => openDocumentFonts({ files: { title: '/nowhere/title.ttf' } })).toThrow(FontUnusable);
  });

  it('ships every font with its licence, no file over 11 MB', () => {
    const files = readdirSync(folder);
    const fontFiles = files.filter((name) => /\.(otf|ttf)$/.test(name));
    expect(fontFiles).toHaveLength(6);
    for (const name of fontFiles) expect(statSync(join(folder, name)).size).toBeLessThan(11e6);
    expect(files.filter((name) => name.startsWith('LICENSE')).sort()).toEqual([
      'LICENSE-Fandol.txt',
      'LICENSE-NotoSansSC.txt',
      'LICENSE-NotoSerifSC.txt',
      'LICENSE-RareHanKai.txt',
    ]);
  });

  it.each(['body', 'kai', 'hei', 'title'] as const)('has all of GB 2312 in the %s face', (role) => {
    const decoder = new TextDecoder('gb18030');
    const face = openDocumentFonts()[role][0]!;
    const missing: string[] = [];
    for (let high = 0xb0; high <= 0xf7; high += 1) {
      for (let low = 0xa1; low <= 0xfe; low += 1) {
        const char = decoder.decode(Uint8Array.of(high, low));
        // The last row of level one ends five places early.
        if (high === 0xd7 && low > 0xf9) continue;
        if (!face.has(char.codePointAt(0)!)) missing.push(char);
      }
    }
    expect(missing).toEqual([]);
  });
});
