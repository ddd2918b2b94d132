/** The types of files that people hand in. */
export const FILE_KINDS = ['csv', 'xlsx', 'pdf', 'png', 'jpeg'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
};

const BY_EXTENSION: ReadonlyMap<string, FileKind> = new Map([
  ['csv', 'csv'],
  ['xlsx', 'xlsx'],
  ['pdf', 'pdf'],
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
]);

/** How many bytes `hasContentOf` needs to see, if the file has as many. */
export const HEAD_BYTES = 512;

/** What a file's name says it is; undefined for every type that is not taken. The last extension counts. */
export function kindByName(name: string): FileKind | undefined {
  return BY_EXTENSION.get(/\.([A-Za-z]{3,4})$/.exec(name)?.[1]?.toLowerCase() ?? '');
}

/** Whether a file that begins like this is of the type. */
export function hasContentOf(kind: FileKind, head: Buffer): boolean {
  switch (kind) {
    case 'csv':
      return looksLikeText(head);
    case 'xlsx':
      return begins(head, '504b0304') && isOfficePart(head);
    case 'pdf':
      return /^%PDF-[12]\.\d/.test(head.toString('latin1'));
    case 'png':
      return begins(head, '89504e470d0a1a0a');
    case 'jpeg':
      return begins(head, 'ffd8ff');
  }
}

/** A ZIP's first entry is named at byte 30; writers differ in which part they put first. */
function isOfficePart(head: Buffer): boolean {
  const name = head.subarray(30, 30 + head.readUInt16LE(26)).toString('latin1');
  return /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|customXml\/|xl\/)/i.test(name);
}

// Archives, documents, programs, pictures: none of them begins like a table.
const BINARY = [
  '504b',
  'd0cf11e0',
  '25504446',
  '7f454c46',
  '4d5a',
  '89504e47',
  'ffd8ff',
  '47494638',
  '1f8b',
  '377abcaf',
  '52617221',
];

function looksLikeText(head: Buffer): boolean {
  if (head.length === 0 || isFullOfNul(head) || BINARY.some((magic) => begins(head, magic))) return false;
  return !/^(?:\xef\xbb\xbf)?\s*</.test(head.toString('latin1'));
}

/** A NUL here and there is a damaged table, which its reader tells with its line; what has many is no text. */
function isFullOfNul(head: Buffer): boolean {
  return head.filter((byte) => byte === 0).length > head.length / MOST_NUL;
}

const MOST_NUL = 16;

function begins(head: Buffer, magic: string): boolean {
  const bytes = Buffer.from(magic, 'hex');
  return head.subarray(0, bytes.length).equals(bytes);
}
