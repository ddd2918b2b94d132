import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { BuiltScreens } from './built-screens';

describe('The built screens', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'screens-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'assets', 'main-1.js'), 'start()');
    writeFileSync(join(folder, 'assets', 'main-1.js.gz'), gzipSync('start()'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are one page and the files beside it, as they are and compressed', () => {
    const screens = new BuiltScreens(folder);
    expect(screens.page()).toMatchObject({ type: 'text/html; charset=utf-8', gzip: null });
    const script = screens.asset('main-1.js');
    expect([script.type, script.plain.toString(), gunzipSync(script.gzip!).toString()]).toEqual([
      'text/javascript; charset=utf-8',
      'start()',
      'start()',
    ]);
  });

  it.each(['main-2.js', '../index.html', 'main-1.js.gz', '__proto__'])('have no file %s', (name) => {
    expect(() => new BuiltScreens(folder).asset(name)).toThrow(
      expect.objectContaining({ code: 'screen-file-not-found' }),
    );
  });

  it('are told to be missing where there was no build', () => {
    rmSync(join(folder, 'index.html'));
    expect(() => new BuiltScreens(folder).page()).toThrow(expect.objectContaining({ code: 'screens-not-built' }));
  });
});
