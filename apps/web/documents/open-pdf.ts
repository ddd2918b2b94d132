import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Opens a document of ours. Fonts are embedded in it: nothing else is loaded. */
export function openPdf(address: string): Promise<PDFDocumentProxy> {
  return getDocument({ url: address, isEvalSupported: false, useWasm: false }).promise;
}
