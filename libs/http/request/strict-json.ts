import { BodyMalformed, RequestInvalid } from '../problems/edge.errors';
import { FORBIDDEN_NAMES } from './forbidden-names';

const DEEPEST = 16;
const LONGEST_PATH = 200;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[\d.eE+-]*/gy;
const FILLER = /(?:\s|true|false|null)*/gy;

/**
 * Reads a JSON body strictly: UTF-8, an object as the whole, at most 16 levels, no name twice in one object, none of the names that
 * every object has, no number that JavaScript would round. Throws `BodyMalformed` or, with the place, `RequestInvalid`.
 */
export function parseStrictJson(bytes: Uint8Array): object {
  const text = decode(bytes);
  const value = parse(text);
  new Inspection(text).run();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusal('', '应为JSON对象');
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new BodyMalformed({}, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the body.
    throw new BodyMalformed();
  }
}

function refusal(field: string, reason: string): RequestInvalid {
  return new RequestInvalid([{ field: field.slice(0, LONGEST_PATH), reason }]);
}

/** An object or a list that is open at the present place of the text. */
interface Level {
  readonly names: Set<string> | undefined;
  /** The name or the number of the present value. */
  place: string;
  index: number;
}

/** Walks over the tokens of a text that is known to be JSON, looking for what `JSON.parse` lets pass. */
class Inspection {
  private readonly levels: Level[] = [];
  private isName = false;

  constructor(private readonly text: string) {}

  run(): void {
    for (let at = this.skip(0); at < this.text.length; at = this.skip(at)) {
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(this.text)?.[0];
      if (token === undefined) throw new BodyMalformed();
      this.take(token);
      at += token.length;
    }
  }

  private skip(at: number): number {
    FILLER.lastIndex = at;
    return at + (FILLER.exec(this.text)?.[0].length ?? 0);
  }

  private take(token: string): void {
    const level = this.levels.at(-1);
    if (token === '{' || token === '[') this.open(token === '{');
    else if (token === '}' || token === ']') this.levels.pop();
    else if (token === ',') this.next(level);
    else if (token === ':') this.isName = false;
    else if (token.startsWith('"')) {
      if (this.isName && level?.names !== undefined) this.name(token, level, level.names);
    } else this.number(token);
    if (token === '}' || token === ']') this.isName = false;
  }

  private open(isObject: boolean): void {
    if (this.levels.length >= DEEPEST) throw new BodyMalformed();
    this.levels.push({ names: isObject ? new Set() : undefined, place: isObject ? '' : '[0]', index: 0 });
    this.isName = isObject;
  }

  private next(level: Level | undefined): void {
    if (level === undefined) return;
    this.isName = level.names !== undefined;
    level.index++;
    if (level.names === undefined) level.place = `[${level.index}]`;
  }

  private name(token: string, level: Level, names: Set<string>): void {
    const name = String(JSON.parse(token));
    level.place = name;
    if (FORBIDDEN_NAMES.has(name)) throw refusal(this.path(), '不允许的字段名');
    if (names.has(name)) throw refusal(this.path(), '同一字段重复出现');
    names.add(name);
    this.isName = false;
  }

  private number(token: string): void {
    const value = Number(token);
    const isWhole = /^-?\d+$/.test(token);
    if (!Number.isFinite(value) || (isWhole && !Number.isSafeInteger(value)))
      throw refusal(this.path(), '数值超出范围');
  }

  private path(): string {
    return this.levels.map(({ place }) => place).reduce((path, place) => joinPath(path, place), '');
  }
}

function joinPath(path: string, place: string): string {
  if (path === '' || place.startsWith('[')) return `${path}${place}`;
  return `${path}.${place}`;
}
