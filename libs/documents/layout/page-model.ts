import type { Typeface } from '../type/typeface';
import type { Orientation } from './page-geometry';

export type Color = readonly [red: number, green: number, blue: number];
export const black: Color = [0, 0, 0];
/** 发文机关标志, lines and seal (§5.2.4 allows black and red only). */
export const red: Color = [230, 0, 18];

/** A node of the logical structure (tagged PDF). Identity matters: elements with the same node belong together. */
export interface StructureNode {
  readonly type: 'H1' | 'H2' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';
  readonly parent: StructureNode | null;
  readonly alternative?: string;
}

/** Characters of one face with equal spacing, from `x` (points from the paper's left edge). */
export interface TextRun {
  readonly face: Typeface;
  readonly text: string;
  readonly x: number;
  readonly tracking: number;
}

export interface TextLine {
  readonly kind: 'text';
  readonly runs: readonly TextRun[];
  /** Points from the paper's top edge. */
  readonly baseline: number;
  readonly size: number;
  readonly color: Color;
  /** Width of the characters in per cent; the red head narrows a long name. */
  readonly stretch: number;
  /** Absent for what is not part of the text (page numbers). */
  readonly node: StructureNode | null;
}

export interface Rule {
  readonly kind: 'rule';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly thickness: number;
  readonly color: Color;
}

/** A filled outline: an SVG path and the matrix that places it on the page. */
export interface Outline {
  readonly kind: 'outline';
  readonly path: string;
  readonly matrix: readonly [number, number, number, number, number, number];
  readonly color: Color;
  readonly node: StructureNode | null;
}

export interface Ring {
  readonly kind: 'ring';
  readonly centre: readonly [x: number, y: number];
  readonly radius: number;
  readonly thickness: number;
  readonly color: Color;
  readonly node: StructureNode | null;
}

export interface Picture {
  readonly kind: 'picture';
  readonly png: Uint8Array;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly node: StructureNode | null;
}

/** Text turned round its own middle, outside the logical text: the specimen mark. */
export interface TurnedText {
  readonly kind: 'turned';
  readonly run: TextRun;
  readonly baseline: number;
  readonly size: number;
  readonly degrees: number;
  readonly centre: readonly [x: number, y: number];
  readonly color: Color;
}

export type PageElement = TextLine | Rule | Outline | Ring | Picture | TurnedText;

export interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2;
}

/** One page, ready to be painted: nothing left to decide. */
export interface PageModel {
  readonly orientation: Orientation;
  /** Placed on the page as it is read. */
  readonly elements: readonly PageElement[];
  /** Placed on the upright sheet however the page is read: the page number stays where all others are (§8). */
  readonly onSheet: readonly PageElement[];
  readonly bookmarks: readonly Bookmark[];
  /** How far down the type area is used, in points from the top of the page as it is read. */
  readonly usedTo: number;
  /** Pages without a number: the first page of a 信函, a page that holds only the 版记 (§7.5, §10.1). */
  readonly numbered: boolean;
}
