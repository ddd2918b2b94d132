import { readFileSync } from 'node:fs';
import type { ConfigurationProblem } from './config.errors';
import type { Environment } from './env';

/** Reads settings one by one and gathers what is wrong with them, so that a person sees it all at once. */
export class SettingsReader {
  readonly problems: ConfigurationProblem[] = [];
  private readonly fromFiles = new Map<string, string | undefined>();

  constructor(private readonly environment: Environment) {}

  /**
   * The variable's text, without white space around it; undefined when unset or empty. A variable may be kept in a file instead,
   * which `VARIABLE_FILE` names: so passwords stay out of the environment.
   */
  optional(variable: string): string | undefined {
    const path = this.textOf(`${variable}_FILE`);
    if (path === undefined) return this.textOf(variable);
    if (!this.fromFiles.has(variable)) this.fromFiles.set(variable, this.readFile(variable, path));
    return this.fromFiles.get(variable);
  }

  /** What `parse` makes of the variable, or `fallback` when it is unset. When `parse` gives undefined, a problem is noted. */
  parsed<T>(variable: string, fallback: T, rule: { expected: string; parse: (text: string) => T | undefined }): T {
    const text = this.optional(variable);
    if (text === undefined) return fallback;
    const value = rule.parse(text);
    if (value !== undefined) return value;
    this.refuse(variable, rule.expected);
    return fallback;
  }

  /** One of the listed words; any other is a problem, never the default. */
  oneOf<T extends string>(variable: string, fallback: T, words: readonly T[]): T {
    const expected = `应为 ${words.join('、')} 之一`;
    return this.parsed(variable, fallback, { expected, parse: (text) => words.find((word) => word === text) });
  }

  /** A whole number within the range, both ends included. */
  integer(variable: string, fallback: number, range: { min: number; max: number }): number {
    const expected = `应为 ${range.min} 至 ${range.max} 之间的整数`;
    return this.parsed(variable, fallback, {
      expected,
      parse: (text) => {
        const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
        return value >= range.min && value <= range.max ? value : undefined;
      },
    });
  }

  refuse(variable: string, expected: string): void {
    this.problems.push({ variable, expected });
  }

  private readFile(variable: string, path: string): string | undefined {
    if (this.textOf(variable) !== undefined) {
      this.refuse(`${variable}_FILE`, `与 ${variable} 只能填写一项`);
      return undefined;
    }
    try {
      return withoutBlanks(readFileSync(path, 'utf8'));
    } catch {
      this.refuse(`${variable}_FILE`, '所指的文件无法读取');
      return undefined;
    }
  }

  private textOf(variable: string): string | undefined {
    return withoutBlanks(this.environment[variable]);
  }
}

function withoutBlanks(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}
