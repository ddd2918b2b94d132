import { SaxesParser } from 'saxes';
import { UnreadableTable } from '../table/raw-row';

/** Attributes under their written names. The object has no prototype. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Takes the parts of an XML document as they pass, under their local names. */
export interface XmlListener {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Text that passes without a tag or text event, such as one endless attribute, is held in memory: no more than this. */
const LONGEST_TOKEN = 4 << 20;
/** No part that is read nests deeper than a dozen; each open element takes memory. */
const DEEPEST = 64;

const DAMAGED = 'XLSX文件内容损坏，无法读取，请另存为XLSX或CSV后重试';

/**
 * Parses XML that comes in pieces. Knows the five predefined entities and character references, nothing else: a document
 * type declaration is refused, so that nothing can be expanded, fetched or nested. Throws `UnreadableTable`.
 */
export class XmlPieces {
  private readonly parser = new SaxesParser();
  private unclaimed = 0;
  private depth = 0;

  /** `lineNow` is the line to name where the document is damaged. */
  constructor(
    listener: XmlListener,
    private readonly lineNow: () => number = () => 1,
  ) {
    const { parser } = this;
    // Without this, `&constructor;` would find what every JavaScript object inherits.
    parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
    parser.on('error', () => this.refuse(DAMAGED));
    parser.on('doctype', () => this.refuse('XLSX文件含有不允许的文档类型声明（DTD）'));
    parser.on('opentag', ({ name, attributes }) => {
      this.unclaimed = 0;
      if (++this.depth > DEEPEST) this.refuse(DAMAGED);
      listener.open(localName(name), attributes);
    });
    parser.on('text', (text) => {
      this.unclaimed = 0;
      listener.text?.(text);
    });
    parser.on('cdata', (text) => listener.text?.(text));
    parser.on('closetag', ({ name }) => {
      this.unclaimed = 0;
      this.depth--;
      listener.close?.(localName(name));
    });
  }

  push(piece: string): void {
    this.unclaimed += piece.length;
    if (this.unclaimed > LONGEST_TOKEN + piece.length) this.refuse(DAMAGED);
    this.parser.write(piece);
  }

  end(): void {
    this.parser.close();
  }

  private refuse(reason: string): never {
    throw new UnreadableTable(this.lineNow(), reason);
  }
}

/** An attribute that has a namespace, such as `r:id`, under whatever prefix. */
export function attributeOf(attributes: XmlAttributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  const key = Object.keys(attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
