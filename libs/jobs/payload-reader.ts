/** Reads a job's payload by name. Throws TypeError, which gives the job up at once. */
export class PayloadReader {
  private readonly given: ReadonlyMap<string, unknown>;

  constructor(payload: unknown) {
    if (typeof payload !== 'object' || payload === null) throw new TypeError('The payload is no object.');
    this.given = new Map(Object.entries(payload));
  }

  text(name: string): string {
    const value = this.given.get(name);
    if (typeof value === 'string' && value !== '') return value;
    throw new TypeError(`The payload's ${name} is no text.`);
  }

  wholeNumber(name: string): number {
    const value = this.given.get(name);
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
    throw new TypeError(`The payload's ${name} is no whole number.`);
  }

  oneOf<Word extends string>(name: string, words: readonly Word[]): Word {
    const value = this.given.get(name);
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined) return word;
    throw new TypeError(`The payload's ${name} is none of ${words.join(', ')}.`);
  }
}
