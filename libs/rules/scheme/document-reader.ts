import { parsePoints } from '../arithmetic/points';
import type { Problem } from './scheme.errors';

/** An object of the document whose keys have been checked; a missing key reads as undefined. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads an unknown document field by field and collects everything wrong with it instead of stopping at the first. Each
 * method returns a harmless stand-in after noting a problem; the caller must look at `problems` before using the result.
 */
export class DocumentReader {
  readonly problems: Problem[] = [];

  refuse(path: string, reason: string): void {
    this.problems.push({ path, reason });
  }

  /** An object with exactly these keys. A missing one was already noted by the object that lacks it. */
  object(path: string, value: unknown, keys: readonly string[]): Fields {
    if (value === undefined && path !== '') return {};
    if (!isPlainObject(value)) {
      this.refuse(path, '应为对象');
      return {};
    }
    for (const key of Object.keys(value)) if (!keys.includes(key)) this.refuse(join(path, key), '未知的键');
    for (const key of keys) if (!Object.hasOwn(value, key)) this.refuse(join(path, key), '缺少此键');
    return value;
  }

  list<T>(path: string, value: unknown, readItem: (path: string, item: unknown) => T): readonly T[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.refuse(path, '应为列表');
      return [];
    }
    return value.map((item: unknown, index) => readItem(`${path}[${String(index)}]`, item));
  }

  /** Text that is not empty and has no blank at either end. */
  text(path: string, value: unknown): string {
    if (typeof value === 'string' && value !== '' && value === value.trim()) return value;
    if (value !== undefined) this.refuse(path, '应为非空文字，首尾不留空格');
    return '';
  }

  whole(path: string, value: unknown, range: readonly [number, number]): number {
    const [low, high] = range;
    if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value;
    if (value !== undefined) this.refuse(path, `应为 ${String(low)} 至 ${String(high)} 的整数`);
    return low;
  }

  /** Points written as text with two places, so that no float can slip in. */
  points(path: string, value: unknown): string {
    if (typeof value === 'string' && parsePoints(value) !== null) return value;
    if (value !== undefined) this.refuse(path, '分值应写成两位小数的文字，如 "5.00"');
    return '0.00';
  }

  flag(path: string, value: unknown): boolean {
    if (typeof value === 'boolean') return value;
    if (value !== undefined) this.refuse(path, '应为 true 或 false');
    return false;
  }

  oneOf<T extends string | boolean>(path: string, value: unknown, known: readonly [T, ...T[]]): T {
    const found = known.find((option) => option === value);
    if (found !== undefined) return found;
    if (value !== undefined) this.refuse(path, `应为 ${known.map(String).join('、')} 之一`);
    return known[0];
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
