/** Reads the payloads of a run's jobs: whole numbers and words by name. Throws TypeError, which gives a job up at once. */
export class Payload {
  private readonly given: ReadonlyMap<string, unknown>;

  constructor(payload: unknown) {
    if (typeof payload !== 'object' || payload === null) throw new TypeError('The payload is no object.');
    this.given = new Map(Object.entries(payload));
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

/** The payload of a job about a whole month. */
export interface OfAssessment {
  readonly assessmentId: number;
}

/** The payload of a job about one unit of a month. */
export interface UnitOfMonth extends OfAssessment {
  readonly unitNo: number;
}

export function parseOfAssessment(payload: unknown): OfAssessment {
  return { assessmentId: new Payload(payload).wholeNumber('assessmentId') };
}

export function parseUnitOfMonth(payload: unknown): UnitOfMonth {
  const given = new Payload(payload);
  return { assessmentId: given.wholeNumber('assessmentId'), unitNo: given.wholeNumber('unitNo') };
}
