import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { DOCUMENTS_TEXTS as T } from './documents.texts';

const SHARPNESS = 2;
/** Width to height of an upright page, until it is known whether this one lies. */
const UPRIGHT = 210 / 297;
const SEEN_SHARE = 0.4;

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly title: string;
  readonly onSeen: (number: number) => void;
}

/** One page, drawn when it comes near the window and counted as seen once most of it was in it. */
export function PdfPage({ pdf, number, title, onSeen }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shape, setShape] = useState(UPRIGHT);
  const tell = useRef(onSeen);
  useEffect(() => {
    tell.current = onSeen;
  });
  useEffect(() => {
    const place = canvas.current;
    if (place === null) return undefined;
    let isDrawn = false;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined || !entry.isIntersecting) return;
        if (!isDrawn) {
          isDrawn = true;
          void draw(pdf, number, place).then(setShape);
        }
        if (entry.intersectionRatio >= SEEN_SHARE) tell.current(number);
      },
      { threshold: [0, SEEN_SHARE] },
    );
    observer.observe(place);
    return () => observer.disconnect();
  }, [pdf, number]);
  return (
    <figure style={{ margin: '0 auto 12px', maxWidth: 820 }}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={T.pageOf(title, number)}
        style={{ width: '100%', aspectRatio: shape, background: '#fff', display: 'block' }}
      />
      <figcaption style={{ textAlign: 'center', color: '#374151', fontSize: 12, paddingTop: 4 }}>
        {T.page(number, pdf.numPages)}
      </figcaption>
    </figure>
  );
}

/** Draws a page as it is read; gives its width to its height. */
async function draw(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<number> {
  const page = await pdf.getPage(number);
  const { width } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (canvas.clientWidth * SHARPNESS) / width });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
  return viewport.width / viewport.height;
}
