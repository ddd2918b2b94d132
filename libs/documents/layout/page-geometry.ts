/** Millimetres in PDF points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** How a page is read: the sheet as it is bound, or turned clockwise for a wide table (§8). */
export type Orientation = 'portrait' | 'landscape';

/** The part of a page that text may use, in points from the top left corner of the page as it is read. */
export interface TypeArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly bottom: number;
}

/** A4 (GB/T 9704-2012 §5.1), in points. */
export const paper = { width: mm(210), height: mm(297) } as const;

/** 版心: 天头 37 mm, 订口 28 mm, 156 × 225 mm (§5.2.1). */
export const typeArea: TypeArea = {
  left: mm(28),
  top: mm(37),
  width: mm(156),
  height: mm(225),
  right: mm(28 + 156),
  bottom: mm(37 + 225),
};

/**
 * The same 版心 on a sheet turned clockwise: what was its left edge is above. So the head of a table is at the binding edge of odd
 * pages and, as even pages lie on the back, at the outer edge of those (§8).
 */
const turnedArea: TypeArea = {
  left: paper.height - typeArea.bottom,
  top: typeArea.left,
  width: typeArea.height,
  height: typeArea.width,
  right: paper.height - typeArea.top,
  bottom: typeArea.right,
};

/** Paper and type area of a page as it is read. */
export const sheets: Readonly<
  Record<Orientation, { readonly width: number; readonly height: number; readonly area: TypeArea }>
> = {
  portrait: { ...paper, area: typeArea },
  landscape: { width: paper.height, height: paper.width, area: turnedArea },
};

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** From places on a landscape page as it is read to places on the upright sheet, both from the top left corner. */
export const landscapeToSheet: Matrix = [0, -1, 1, 0, 0, paper.height];

/** 22 lines of 28 characters (§5.2.3). 28 × 16 pt would be 158 mm: the pitch is the area divided, not the type size. */
export const grid = {
  lines: 22,
  linePitch: typeArea.height / 22,
  charPitch: typeArea.width / 28,
} as const;

/** 二号, 三号, 四号 and what tables need, in points. */
export const typeSize = { second: 22, third: 16, fourth: 14, table: 10.5, small: 9 } as const;

/** 三号 on the grid: characters move a little closer so that 28 fill the line. */
export const bodyStyle = { size: typeSize.third, tracking: grid.charPitch - typeSize.third } as const;

// All the faces in use stand 0.88 em above and 0.12 em below the baseline.
const ascent = 0.88;

/** Baseline of text centred in a box, from the box's top and height. */
export function baselineIn(box: { readonly top: number; readonly height: number }, size: number): number {
  return box.top + (box.height - size) / 2 + ascent * size;
}

/** Baseline of text whose em box starts at `top`. */
export function baselineBelow(top: number, size: number): number {
  return top + ascent * size;
}
