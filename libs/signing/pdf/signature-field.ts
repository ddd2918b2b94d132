import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { PdfUnsignable } from '../signing.errors';
import { formatPdfDate } from './pdf-date';

/** Where a click on the drawn seal leads to the signature: PDF points, origin at the page's lower left corner. */
export interface SignatureAppearance {
  /** Counted from 0; `last` is the last page. */
  readonly page: number | 'last';
  readonly rectangle: readonly [x: number, y: number, width: number, height: number];
}

/** The entries of the signature dictionary that a person reads. All of them are covered by the signature. */
export interface SignatureEntries {
  readonly signedAt: Date;
  readonly reason: string;
  readonly location: string;
  readonly name: string;
  readonly contactInfo?: string;
}

/** A field to be signed. `reserved` is the room for the CMS, in bytes. */
export interface FieldRequest {
  readonly entries: SignatureEntries;
  readonly reserved: number;
  readonly appearance?: SignatureAppearance;
}

/** A PDF with its unsigned signature field. Positions count from the start of the file. */
export interface PreparedPdf {
  readonly bytes: Buffer;
  /** The placeholder between the brackets of /ByteRange. */
  readonly byteRange: { readonly start: number; readonly end: number };
  /** The hexadecimal string of /Contents, with its angle brackets. */
  readonly contents: { readonly start: number; readonly end: number };
}

// Ten digits hold any offset a classic cross-reference table can.
const PLACEHOLDER = 9_999_999_999;
const SIGNATURES_EXIST_AND_APPEND_ONLY = 3;
const PRINT_AND_LOCKED = 132;

/**
 * Appends one incremental update that holds a signature field (ISO 32000-1, 12.8), and nothing else: signature dictionary,
 * widget, and the catalog, form and page entries that lead to them. The bytes given stay as they are. Throws `PdfUnsignable`.
 */
export async function appendSignatureField(pdf: Uint8Array, request: FieldRequest): Promise<PreparedPdf> {
  const document = await load(pdf);
  const page = pageFor(document, request.appearance);
  const snapshot = document.takeSnapshot();
  const signature = document.context.register(signatureDictionary(document, request));
  const form = formOf(document);
  const widget = document.context.register(
    widgetDictionary(document, { signature, page, fields: form.fields, request }),
  );
  form.fields.push(widget);
  form.dictionary.set(PDFName.of('SigFlags'), PDFNumber.of(SIGNATURES_EXIST_AND_APPEND_ONLY));
  const annotations = arrayIn(document, page.node, 'Annots');
  annotations.push(widget);
  // Changed objects are found by identity, so what is not indirect itself is saved with its owner.
  snapshot.markObjsForSave([document.catalog, form.dictionary, form.fields, page.node, annotations]);
  const increment = await document.saveIncremental(snapshot, { useObjectStreams: false });
  return locate(Buffer.concat([pdf, increment]), pdf.length, signature);
}

async function load(pdf: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true, parseSpeed: Infinity });
  } catch (cause) {
    throw new PdfUnsignable({ reason: 'unreadable' }, { cause });
  }
}

function pageFor(document: PDFDocument, appearance: SignatureAppearance | undefined): PDFPage {
  const pages = document.getPages();
  const index = appearance === undefined || appearance.page === 'last' ? pages.length - 1 : appearance.page;
  const page = pages[index];
  if (page === undefined) throw new PdfUnsignable({ reason: 'no-such-page', page: index });
  return page;
}

function signatureDictionary(document: PDFDocument, { entries, reserved }: FieldRequest): PDFDict {
  const dictionary = document.context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER],
    Contents: PDFHexString.of('0'.repeat(reserved * 2)),
    M: PDFString.of(formatPdfDate(entries.signedAt)),
    Name: PDFHexString.fromText(entries.name),
    Reason: PDFHexString.fromText(entries.reason),
    Location: PDFHexString.fromText(entries.location),
  });
  if (entries.contactInfo !== undefined) {
    dictionary.set(PDFName.of('ContactInfo'), PDFHexString.fromText(entries.contactInfo));
  }
  return dictionary;
}

interface WidgetParts {
  readonly signature: PDFRef;
  readonly page: PDFPage;
  readonly fields: PDFArray;
  readonly request: FieldRequest;
}

function widgetDictionary(document: PDFDocument, parts: WidgetParts): PDFDict {
  const [x, y, width, height] = parts.request.appearance?.rectangle ?? [0, 0, 0, 0];
  const widget = document.context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFHexString.fromText(`Signature${parts.fields.size() + 1}`),
    V: parts.signature,
    F: PRINT_AND_LOCKED,
    Rect: [x, y, x + width, y + height],
    P: parts.page.ref,
  });
  // Empty on purpose: the page itself shows the seal, and this is only the place to click.
  if (parts.request.appearance !== undefined) {
    const form = document.context.stream('', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: {},
    });
    widget.set(PDFName.of('AP'), document.context.obj({ N: document.context.register(form) }));
  }
  return widget;
}

function formOf(document: PDFDocument): { dictionary: PDFDict; fields: PDFArray } {
  const existing = document.catalog.lookup(PDFName.of('AcroForm'));
  const dictionary =
    existing instanceof PDFDict ? existing : attach(document.catalog, 'AcroForm', document.context.obj({}));
  return { dictionary, fields: arrayIn(document, dictionary, 'Fields') };
}

function arrayIn(document: PDFDocument, owner: PDFDict, key: string): PDFArray {
  const existing = owner.lookup(PDFName.of(key));
  return existing instanceof PDFArray ? existing : attach(owner, key, document.context.obj([]));
}

function attach<T extends PDFObject>(owner: PDFDict, key: string, value: T): T {
  owner.set(PDFName.of(key), value);
  return value;
}

/**
 * Finds the two placeholders within the appended update and, there, within the signature's own object: no text of the document,
 * such as a title that quotes PDF syntax, can stand in for them.
 */
function locate(bytes: Buffer, from: number, signature: PDFRef): PreparedPdf {
  const object = bytes.indexOf(`\n${signature.objectNumber} ${signature.generationNumber} obj\n`, from - 1, 'latin1');
  const range = bytes.indexOf('/ByteRange [', object, 'latin1') + '/ByteRange ['.length;
  const contents = bytes.indexOf('/Contents <', range, 'latin1') + '/Contents '.length;
  return {
    bytes,
    byteRange: { start: range, end: bytes.indexOf(']', range, 'latin1') },
    contents: { start: contents, end: bytes.indexOf('>', contents, 'latin1') + 1 },
  };
}
