/** Full-width marks with a blank right half. */
export const closingMarks: ReadonlySet<string> = new Set('，。、；：）》」』】〕”’');
/** Full-width marks with a blank left half. */
export const openingMarks: ReadonlySet<string> = new Set('（《「『【〔“‘');
/** Never at the start of a line (GB/T 15834). */
export const notAtStart: ReadonlySet<string> = new Set([...closingMarks, ...'？！〉〗…—·～%％‰℃°,.;:?!)]}']);
/** Never at the end of a line. */
export const notAtEnd: ReadonlySet<string> = new Set([...openingMarks, ...'〈〖([{￥¥']);
/** Two-character signs that are never parted. */
export const pairedMarks: ReadonlySet<string> = new Set('—…');
/** Signs of measure that stay with their number. */
export const measures: ReadonlySet<string> = new Set('年月日分条家个名号');
