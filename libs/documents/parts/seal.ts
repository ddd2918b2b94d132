import { mm } from '../layout/page-geometry';
import { type Outline, type PageElement, red, type StructureNode } from '../layout/page-model';
import { type DocumentFonts, type Typeface } from '../type';
import { GlyphMissing } from '../documents.errors';

/** The office's round seal. Unless `configured` it is a specimen, and every page of the document says so. */
export interface SealSettings {
  readonly configured: boolean;
  /** Name on the rim, normally that of the issuing office. */
  readonly name: string;
  /** The office's own seal as PNG with transparent ground; drawn at 42 mm instead of the vector seal, only when configured. */
  readonly imagePng?: Uint8Array;
}

/** Practice for offices of a prefecture-level city under 国发〔1999〕25号 (≤ 45 mm): 42 mm, rim 1 mm, star 14 mm. */
export const sealSize = { diameter: mm(42), rim: mm(1), star: mm(14) } as const;

/** An internal record bears no seal, and so no mark that one is missing. */
export const INTERNAL_RECORD: SealSettings = { configured: true, name: '' };

const specimenWord = '样张';

/** The seal around `centre` (points): rim, five-pointed star, name along the upper arc; a specimen says so under the star. */
export function sealElements(
  settings: SealSettings,
  centre: readonly [number, number],
  fonts: DocumentFonts,
): PageElement[] {
  const node: StructureNode = { type: 'Figure', parent: null, alternative: alternativeFor(settings) };
  if (settings.configured && settings.imagePng) {
    const edge = sealSize.diameter;
    const box = { x: centre[0] - edge / 2, y: centre[1] - edge / 2, width: edge, height: edge };
    return [{ kind: 'picture', png: settings.imagePng, box, node }];
  }
  const radius = (sealSize.diameter - sealSize.rim) / 2;
  return [
    { kind: 'ring', centre, radius, thickness: sealSize.rim, color: red, node },
    { kind: 'outline', path: starPath(sealSize.star / 2), matrix: [1, 0, 0, 1, ...centre], color: red, node },
    ...arcText(settings.name, { centre, node, fonts }),
    ...(settings.configured ? [] : innerWord(specimenWord, { centre, node, fonts })),
  ];
}

function alternativeFor(settings: SealSettings): string {
  return settings.configured ? `印章：${settings.name}` : `印章样张：${settings.name}`;
}

/** A five-pointed star standing on two points, its centre at the origin. */
function starPath(radius: number): string {
  const inner = (radius * Math.sin(Math.PI / 10)) / Math.sin((Math.PI * 7) / 10);
  const points = Array.from({ length: 10 }, (_, index) => {
    const distance = index % 2 === 0 ? radius : inner;
    const angle = (index * Math.PI) / 5;
    return `${(distance * Math.sin(angle)).toFixed(3)} ${(-distance * Math.cos(angle)).toFixed(3)}`;
  });
  return `M${points.join('L')}Z`;
}

interface SealText {
  readonly centre: readonly [number, number];
  readonly node: StructureNode;
  readonly fonts: DocumentFonts;
}

const textHeight = mm(5);
const textFoot = mm(14);

/** The name as outlines, each character upright on its radius: as outlines it does not stray into the extracted text. */
function arcText(name: string, how: SealText): Outline[] {
  const characters = [...name];
  // Up to 15° a character, at most 280° in all, so that long names close in but leave the foot of the seal free.
  const step = Math.min(24, 280 / Math.max(1, characters.length));
  const start = (-step * (characters.length - 1)) / 2;
  const width = Math.min(textHeight * 0.9, ((textFoot + textHeight / 2) * step * Math.PI) / 180);
  return characters.map((char, index) =>
    sealGlyph(char, { ...how, angle: start + index * step, foot: textFoot, width, height: textHeight }),
  );
}

/** Below the star and below the date, which the seal presses on: neither may cover the other. */
const wordFoot = -mm(17.6);

function innerWord(word: string, how: SealText): Outline[] {
  const size = mm(4.6);
  return [...word].map((char, index) => {
    const shift = (index - (word.length - 1) / 2) * size * 1.1;
    const centre: [number, number] = [how.centre[0] + shift, how.centre[1]];
    return sealGlyph(char, { ...how, centre, angle: 0, foot: wordFoot, width: size, height: size });
  });
}

interface GlyphPlace extends SealText {
  /** Degrees clockwise from the top. */
  readonly angle: number;
  /** Distance of the glyph's foot from the centre. */
  readonly foot: number;
  readonly width: number;
  readonly height: number;
}

function sealGlyph(char: string, place: GlyphPlace): Outline {
  const { face, codePoint } = faceFor(char, place.fonts);
  const { path, unitsPerEm } = face.outline(codePoint);
  const advance = face.advance(codePoint);
  const scaleX = place.width / (advance * unitsPerEm);
  const scaleY = place.height / unitsPerEm;
  const turn = (place.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // Glyph space (y up, foot at −0.12 em) → upright cell above the centre (y down) → turned around the centre.
  const shiftX = -place.width / 2;
  const shiftY = -(place.foot + 0.12 * place.height);
  return {
    kind: 'outline',
    path,
    matrix: [
      cos * scaleX,
      sin * scaleX,
      sin * scaleY,
      -cos * scaleY,
      place.centre[0] + cos * shiftX - sin * shiftY,
      place.centre[1] + sin * shiftX + cos * shiftY,
    ],
    color: red,
    node: place.node,
  };
}

function faceFor(char: string, fonts: DocumentFonts): { face: Typeface; codePoint: number } {
  const codePoint = char.codePointAt(0) ?? 0;
  const face = fonts.title.find((candidate) => candidate.has(codePoint));
  if (!face) throw new GlyphMissing({ character: char, field: '印章', text: char });
  return { face, codePoint };
}
