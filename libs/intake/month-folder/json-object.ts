import { findNodeAtLocation, type Node, parseTree, type ParseError } from 'jsonc-parser';
import { printableName, type ProblemListener } from '../table/input-problem';

type Path = readonly string[];

/** Nesting costs the parser stack; what we read is three deep. */
const DEEPEST = 20;

/** A JSON file of settings, whose problems are told with the line of the key (FORMATS: line 1 for a missing key). */
export class JsonObject {
  private constructor(
    private readonly text: string,
    private readonly tree: Node,
    private readonly tellLine: (line: number, column: string, reason: string) => void,
  ) {}

  /** The object that the text is; null, with the problem told, where it is none. */
  static parse(text: string, file: string, onProblem: ProblemListener): JsonObject | null {
    const refuse = (line: number, reason: string): null => {
      onProblem({ file, line, column: '', reason });
      return null;
    };
    const tooDeep = placeOfDepth(text, DEEPEST);
    if (tooDeep !== -1) return refuse(lineAt(text, tooDeep), '嵌套层次过深');
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (error !== undefined) {
      return refuse(lineAt(text, error.offset), '不是有效的JSON，请检查引号、逗号和括号是否完整');
    }
    if (tree?.type !== 'object') return refuse(1, '内容应为一个JSON对象');
    return new JsonObject(text, tree, (line, column, reason) => onProblem({ file, line, column, reason }));
  }

  /** Tells every key that is given twice, and every one that is not known if `known` lists them. */
  checkKeys(at: Path, known: Path | null): void {
    const seen = new Set<string>();
    for (const { key, offset } of this.propertiesAt(at)) {
      if (seen.has(key)) this.tellAt(offset, key, '该键重复出现');
      else if (known !== null && !known.includes(key)) this.tellAt(offset, key, '不是规定的键');
      seen.add(key);
    }
  }

  /** The value under a path of keys: text, number, boolean, null, or a container as an empty one; undefined where there is none. */
  valueAt(path: Path): unknown {
    const node = this.nodeAt(path);
    if (node?.type === 'array') return (node.children ?? []).map((child) => child.value);
    return node?.type === 'object' ? {} : node?.value;
  }

  /** The keys of the object under a path, each once; none where there is no object. */
  keysAt(path: Path): Path {
    return [...new Set(this.propertiesAt(path).map(({ key }) => key))];
  }

  /** Whether an object stands under the path; tells the problem where something else or nothing does. */
  requireObject(path: Path): boolean {
    const type = this.nodeAt(path)?.type;
    if (type !== 'object') this.tell(path, type === undefined ? '缺少该键' : '应为JSON对象');
    return type === 'object';
  }

  /** The text under a key; null, with the problem told, where it is missing or no text. */
  requireText(key: string): string | null {
    const value = this.valueAt([key]);
    if (typeof value === 'string') return value;
    this.tell([key], value === undefined ? '缺少该键' : '应为文本');
    return null;
  }

  /** The list of texts under a path; null, with the problem told, where it is missing or something else. */
  requireTexts(path: Path): string[] | null {
    const value = this.valueAt(path);
    if (Array.isArray(value)) {
      const texts = value.filter((one): one is string => typeof one === 'string');
      if (texts.length === value.length) return texts;
    }
    this.tell(path, value === undefined ? '缺少该键' : '应为由文本组成的列表');
    return null;
  }

  /** Tells a problem of the key that ends the path, at its line, or at line 1 where it is missing. */
  tell(path: Path, reason: string): void {
    const key = path.at(-1) ?? '';
    const property = this.nodeAt(path)?.parent;
    if (property === undefined) this.tellLine(1, printableName(key, '键名'), reason);
    else this.tellAt(property.offset, key, reason);
  }

  private tellAt(offset: number, key: string, reason: string): void {
    this.tellLine(lineAt(this.text, offset), printableName(key, '键名'), reason);
  }

  private propertiesAt(path: Path): { key: string; offset: number }[] {
    const node = this.nodeAt(path);
    if (node?.type !== 'object') return [];
    return (node.children ?? []).map(({ children, offset }) => ({ key: String(children?.[0]?.value), offset }));
  }

  private nodeAt(path: Path): Node | undefined {
    return path.length === 0 ? this.tree : findNodeAtLocation(this.tree, [...path]);
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Where brackets first nest deeper than `most`; -1 if nowhere. Brackets inside texts do not count. */
function placeOfDepth(text: string, most: number): number {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isText = !isText;
    else if (isText && character === '\\') at++;
    else if (isText) continue;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > most) return at;
  }
  return -1;
}
