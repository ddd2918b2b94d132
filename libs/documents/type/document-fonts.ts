import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FontUnusable } from '../documents.errors';
import { openTypeface, type Typeface } from './typeface';

/** The faces of an official document (GB/T 9704-2012 §5.2.2): 仿宋, 楷体, 黑体, 小标宋, 宋体. */
export type FontRole = 'body' | 'kai' | 'hei' | 'title' | 'song';

/** Which font files a deployment uses. A city that has licensed 方正小标宋 or 仿宋_GB2312 names them in `files`. */
export interface FontOptions {
  /** Folder of the shipped fonts; found by itself when left out. */
  readonly directory?: string;
  /** Paths of fonts that replace the shipped ones, by role. */
  readonly files?: Partial<Record<FontRole, string>>;
}

/** For every role the faces to try in turn: its own, then the shared fallbacks. */
export type DocumentFonts = Readonly<Record<FontRole, readonly Typeface[]>>;

const shipped: Readonly<Record<FontRole, string>> = {
  body: 'FandolFang-Regular.otf',
  kai: 'FandolKai-GB2312.otf',
  hei: 'NotoSansSC-Bold-GB2312.ttf',
  title: 'NotoSerifSC-Black-GB2312.ttf',
  song: 'NotoSerifSC-Regular-Fallback.ttf',
};
const rareHan = 'RareHanKai-Regular.ttf';

/**
 * The fonts documents are set in. Files are opened once per process, so calling this for every document costs nothing.
 * Throws `FontUnusable` when a file is missing or broken.
 */
export function openDocumentFonts(options: FontOptions = {}): DocumentFonts {
  const directory = options.directory ?? shippedDirectory();
  const path = (role: FontRole): string => options.files?.[role] ?? join(directory, shipped[role]);
  const fallbacks = [join(directory, shipped.song), join(directory, shipped.body), join(directory, rareHan)];
  const chain = (role: FontRole): Typeface[] => [...new Set([path(role), ...fallbacks])].map(openTypeface);
  return { body: chain('body'), kai: chain('kai'), hei: chain('hei'), title: chain('title'), song: chain('song') };
}

/** Compiled code lies in another folder than the sources, so the fonts are looked for upwards from here. */
function shippedDirectory(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'libs', 'documents', 'fonts');
    if (existsSync(join(candidate, shipped.body))) return candidate;
    if (folder === dirname(folder)) throw new FontUnusable(join('libs', 'documents', 'fonts', shipped.body), undefined);
  }
}
