/**
 * What makes a spreadsheet compute a text it opens from CSV: = + - @, also in full width as an input method writes them, and
 * white space or NUL before one. Apostrophes in front count along, so that guarding can be undone.
 */
const MAY_COMPUTE = /^'*[=+\-@＝＋－＠\t\r\n\0]/;
const GUARDED = /^'+[=+\-@＝＋－＠\t\r\n\0]/;

/** The text with an apostrophe before it if a spreadsheet might take it for a formula. */
export function guardFormula(text: string): string {
  return MAY_COMPUTE.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`; any other text as it is. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
