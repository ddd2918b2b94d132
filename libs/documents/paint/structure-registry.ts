import type { PageElement, StructureNode } from '../layout/page-model';

type PdfDocument = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** Maps the model's structure nodes to elements of one PDF, so that a paragraph broken over two pages stays one paragraph. */
export class StructureRegistry {
  private readonly elements = new Map<StructureNode, Element>();
  private readonly root: Element;

  constructor(private readonly pdf: PdfDocument) {
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  /** Enters the nodes of a page in reading order; what is painted first (a seal lies under its text) must not be read first. */
  enter(elements: readonly PageElement[]): void {
    for (const element of elements) {
      const node = nodeOf(element);
      if (node) this.elementFor(node);
    }
  }

  /** The PDF element of a node, made with its ancestors on first use. */
  elementFor(node: StructureNode): Element {
    const known = this.elements.get(node);
    if (known) return known;
    const options = node.alternative === undefined ? {} : { alt: node.alternative };
    const made = this.pdf.struct(node.type, options);
    (node.parent ? this.elementFor(node.parent) : this.root).add(made);
    this.elements.set(node, made);
    return made;
  }

  /** Closes the tree; nothing can be added afterwards. */
  close(): void {
    this.root.end();
  }
}

/** The node an element belongs to; null for what is decoration (lines, page numbers, the specimen mark). */
export function nodeOf(element: PageElement): StructureNode | null {
  return 'node' in element ? element.node : null;
}
