import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Orientation } from '../layout/page-geometry';

/** A piece of text as it lies on the page, in points from the top left corner of the page as it is read. */
export interface MeasuredText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly upright: boolean;
  readonly font: string;
}

/** Bounding box of a drawn path, its thickness and colour. */
export interface MeasuredPath {
  readonly kind: 'stroke' | 'fill';
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly thickness: number;
  readonly color: string;
}

export interface MeasuredPage {
  /** Degrees clockwise by which the sheet is turned to be read. */
  readonly turned: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly MeasuredText[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly paths: readonly MeasuredPath[];
}

export interface MeasuredBookmark {
  readonly title: string;
  readonly items: readonly MeasuredBookmark[];
}

export interface MeasuredPdf {
  readonly pages: readonly MeasuredPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly outline: readonly MeasuredBookmark[];
  readonly marked: { readonly Marked: boolean } | null;
}

/** Measures a document from its bytes with pdf.js, independently of the code that drew it. */
export function measurePdf(bytes: Uint8Array): MeasuredPdf {
  const folder = mkdtempSync(join(tmpdir(), 'measure-pdf-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, bytes);
    const script = join(__dirname, 'read-pdf.mjs');
    const measured: MeasuredPdf = JSON.parse(
      execFileSync(process.execPath, [script, path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
    );
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How a page is read. */
export const orientationOf = ({ turned }: MeasuredPage): Orientation => (turned === 0 ? 'portrait' : 'landscape');

/** Lines of a page from top to bottom: the texts of one baseline, joined from left to right. */
export function linesOf(
  page: MeasuredPage,
): { readonly text: string; readonly baseline: number; readonly left: number }[] {
  const lines = new Map<number, MeasuredText[]>();
  for (const text of page.texts.filter((item) => item.upright)) {
    const key = Math.round(text.baseline * 10);
    lines.set(key, [...(lines.get(key) ?? []), text]);
  }
  return [...lines.values()]
    .map((texts) => [...texts].sort((left, right) => left.x - right.x))
    .map((texts) => ({
      text: texts.map(({ text }) => text).join(''),
      baseline: texts[0]?.baseline ?? 0,
      left: texts[0]?.x ?? 0,
    }))
    .sort((above, below) => above.baseline - below.baseline);
}
