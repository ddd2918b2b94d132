import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ScreenFileNotFound, ScreensNotBuilt } from './screens.errors';

/** A file of the screens: its bytes as they are, and compressed by the build where that pays. */
export interface ScreenFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly gzip: Buffer | null;
}

const PAGE = 'index.html';
const ASSETS = 'assets';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  // The reader of PDFs brings its worker as a module.
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

/** What the build of the screens left in a folder, read once. Only what was there then is served, whatever an address says. */
export class BuiltScreens {
  private readonly found: ScreenFile | null;
  private readonly assets: ReadonlyMap<string, ScreenFile>;

  constructor(folder: string) {
    this.found = existsSync(join(folder, PAGE)) ? fileOf(folder, PAGE) : null;
    const names = this.found === null ? [] : readdirSync(join(folder, ASSETS));
    const own = names.filter((name) => TYPES.has(extname(name)));
    this.assets = new Map(own.map((name) => [name, fileOf(join(folder, ASSETS), name)]));
  }

  /** The one page. Throws `ScreensNotBuilt`. */
  page(): ScreenFile {
    if (this.found === null) throw new ScreensNotBuilt();
    return this.found;
  }

  /** A file that the page loads. Throws `ScreenFileNotFound`. */
  asset(name: string): ScreenFile {
    const file = this.assets.get(name);
    if (file === undefined) throw new ScreenFileNotFound();
    return file;
  }
}

function fileOf(folder: string, name: string): ScreenFile {
  const path = join(folder, name);
  const compressed = `${path}.gz`;
  return {
    type: TYPES.get(extname(name)) ?? 'application/octet-stream',
    plain: readFileSync(path),
    gzip: existsSync(compressed) ? readFileSync(compressed) : null,
  };
}
