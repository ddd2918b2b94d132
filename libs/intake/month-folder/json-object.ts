import { readFile } from 'node:fs/promises';
import { findNodeAtLocation, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { ProblemListener } from '../table/input-problem';

/** A JSON file of settings, whose problems are told with the line of the key. */
export class JsonObject {
  private constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly tree: Node,
    private readonly onProblem: ProblemListener,
  ) {}

  /** The object in a file; null, with the problems told, where there is none. */
  static async read(path: string, file: string, onProblem: ProblemListener): Promise<JsonObject | null> {
    const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (error !== undefined) {
      const reason = `不是有效的JSON（${printParseErrorCode(error.error)}）`;
      onProblem({ file, line: lineAt(text, error.offset), column: '', reason });
      return null;
    }
    if (tree?.type !== 'object') {
      onProblem({ file, line: 1, column: '', reason: '内容应为一个JSON对象' });
      return null;
    }
    return new JsonObject(file, text, tree, onProblem);
  }

  /** Tells every key that is not allowed or given twice. */
  checkKeys(allowed: readonly string[], at: readonly string[] = []): void {
    const seen = new Set<string>();
    for (const property of this.nodeAt(at)?.children ?? []) {
      const key: unknown = property.children?.[0]?.value;
      if (typeof key !== 'string') continue;
      if (!allowed.includes(key)) this.tellAt(property.offset, key, '不是规定的键');
      else if (seen.has(key)) this.tellAt(property.offset, key, '该键重复出现');
      seen.add(key);
    }
  }

  /** The value under a path of keys; undefined where there is none. */
  valueAt(path: readonly string[]): unknown {
    const node = this.nodeAt(path);
    return node === undefined ? undefined : valueOf(node);
  }

  keysAt(path: readonly string[]): readonly string[] {
    return (this.nodeAt(path)?.children ?? []).map((property) => String(property.children?.[0]?.value));
  }

  /** The text under a key; null, with the problem told, where it is missing or no text. */
  requireText(key: string): string | null {
    const value = this.valueAt([key]);
    if (typeof value === 'string') return value;
    this.tell(key, value === undefined ? '缺少该键' : '应为文本');
    return null;
  }

  /** The list of texts under a path; null, with the problem told, where it is missing or something else. */
  requireTexts(...path: string[]): string[] | null {
    const value = this.valueAt(path);
    const key = path.at(-1) ?? '';
    if (Array.isArray(value)) {
      const texts = value.filter((one): one is string => typeof one === 'string');
      if (texts.length === value.length) return texts;
    }
    const place = this.nodeAt(path)?.offset;
    const reason = value === undefined ? '缺少该键' : '应为由文本组成的列表';
    if (place === undefined) this.onProblem({ file: this.file, line: 1, column: key, reason });
    else this.tellAt(place, key, reason);
    return null;
  }

  /** Tells a problem of a key at its line, or at line 1 where the key is missing. */
  tell(key: string, reason: string, at: readonly string[] = [key]): void {
    const node = this.nodeAt(at);
    if (node === undefined) this.onProblem({ file: this.file, line: 1, column: key, reason });
    else this.tellAt(node.parent?.offset ?? node.offset, key, reason);
  }

  private tellAt(offset: number, column: string, reason: string): void {
    this.onProblem({ file: this.file, line: lineAt(this.text, offset), column, reason });
  }

  private nodeAt(path: readonly string[]): Node | undefined {
    return path.length === 0 ? this.tree : findNodeAtLocation(this.tree, [...path]);
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type === 'object') return {};
  return node.value;
}
