import { namePattern } from './pdf-names';
import { type ObjectText, packedObjects, PdfOpaque, plainObjects } from './pdf-objects';
import { hasEndlessPages, hasEndlessTables } from './pdf-rings';

/**
 * Why a PDF is not taken: `active` does something by itself when it is opened, or shows what its reader makes of it; `locked` needs a
 * password; `hostile` is built so that whoever reads it does not come to an end.
 */
export type PdfFault = 'active' | 'locked' | 'hostile';

/** Scripts, programs, other files, forms that are sent away, forms of another kind, and forms whose look is left to the reader. */
const ACTIVE = namePattern([
  ...['JavaScript', 'Launch', 'GoToR', 'GoToE', 'SubmitForm', 'ImportData', 'Rendition'],
  ...['EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA'],
]);
const LOOK_LEFT_OPEN = new RegExp(`${namePattern(['NeedAppearances']).source}\\s{0,8}true`);
const LOCKED = namePattern(['Encrypt']);
/** Nobody nests arrays or dictionaries like this; readers that call themselves for each level break. */
const MOST_NESTED = 200;
const OPENED = /\[[[\s]*|(?:<<\s{0,2}\/[\w#]{1,40}\s{0,2})+/g;

/**
 * Looks a PDF over for what a file of evidence may not have, in time about linear in its length and bounded memory; null where there is
 * nothing. Looks at bytes and object streams whatever the file's tables say, so nothing can be kept out of sight by them. Nothing is
 * rendered, and a file that is merely damaged is taken: scanners write many such.
 */
export function screenPdf(bytes: Buffer): PdfFault | null {
  const text = bytes.toString('latin1');
  if (isNested(text) || hasEndlessTables(text)) return 'hostile';
  if (LOCKED.test(text)) return 'locked';
  if (isActive(text)) return 'active';
  const packed = packedOrNull(bytes, text);
  if (packed === null) return 'hostile';
  if (packed.some((object) => isActive(object.text))) return 'active';
  if (packed.some((object) => isNested(object.text))) return 'hostile';
  return hasEndlessPages([...plainObjects(text), ...packed], bytes.length) ? 'hostile' : null;
}

function isActive(text: string): boolean {
  return ACTIVE.test(text) || LOOK_LEFT_OPEN.test(text);
}

function isNested(text: string): boolean {
  for (const [run] of text.matchAll(OPENED)) {
    if (run.length > MOST_NESTED && run.split(/\[|<</, MOST_NESTED + 2).length > MOST_NESTED) return true;
  }
  return false;
}

function packedOrNull(bytes: Buffer, text: string): readonly ObjectText[] | null {
  try {
    return packedObjects(bytes, text);
  } catch (error) {
    if (error instanceof PdfOpaque) return null;
    throw error;
  }
}
