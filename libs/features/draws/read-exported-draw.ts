import type { DrawnList, EnteredSeed, FrozenArea, FrozenPool, FrozenUnit, ListedUnit } from './draw-documents';
import type { ExportedDraw } from './exported-draw';
import type { OfficerValue } from './two-officers';

/** What an exported draw must be and is not: a place in the file, for whoever made it. */
export class ExportedDrawUnreadable extends Error {
  constructor(readonly place: string) {
    super(`Not an exported draw: ${place}`);
    this.name = new.target.name;
  }
}

/** Reads an exported draw from the text of its file. Throws `ExportedDrawUnreadable`. */
export function readExportedDraw(text: string): ExportedDraw {
  const file = new Reader(parsed(text), '');
  const list = file.at('list');
  const seed = file.at('seed');
  return {
    pool: poolOf(file.at('pool')),
    poolDigest: file.at('poolDigest').text(),
    officers: file.at('officers').list(officerOf),
    seed: seed.isNull() ? null : seedOf(seed),
    list: list.isNull() ? null : listOf(list),
    listDigest: list.isNull() ? null : file.at('listDigest').text(),
  };
}

function poolOf(pool: Reader): FrozenPool {
  return {
    format: pool.at('format').word('yuncheng-draw-pool/1'),
    month: pool.at('month').text(),
    number: pool.at('number').number(),
    scheme: pool.at('scheme').text(),
    rotation: pool.at('rotation').flag(),
    method: pool.at('method').text(),
    seedSource: pool.at('seedSource').text(),
    seedKnownFrom: pool.at('seedKnownFrom').textOrNull(),
    areas: pool.at('areas').list((area): FrozenArea => ({
      area: area.at('area').text(),
      size: area.at('size').number(),
      units: area.at('units').list((unit): FrozenUnit => ({
        code: unit.at('code').text(),
        name: unit.at('name').text(),
        drawnEarlier: unit.at('drawnEarlier').flag(),
      })),
    })),
  };
}

function officerOf(officer: Reader): OfficerValue {
  return {
    officer: officer.at('officer').text(),
    commitment: officer.at('commitment').text(),
    committedAt: officer.at('committedAt').text(),
    value: officer.at('value').textOrNull(),
    revealedAt: officer.at('revealedAt').textOrNull(),
  };
}

function seedOf(seed: Reader): EnteredSeed {
  return {
    format: seed.at('format').word('yuncheng-draw-seed/1'),
    month: seed.at('month').text(),
    number: seed.at('number').number(),
    pool: seed.at('pool').text(),
    seed: seed.at('seed').text(),
    evidence: seed.at('evidence').text(),
  };
}

function listOf(list: Reader): DrawnList {
  return {
    format: list.at('format').word('yuncheng-draw-list/1'),
    month: list.at('month').text(),
    number: list.at('number').number(),
    pool: list.at('pool').text(),
    seed: list.at('seed').text(),
    areas: list.at('areas').list((area) => ({
      area: area.at('area').text(),
      drawn: area.at('drawn').list((unit): ListedUnit => ({
        code: unit.at('code').text(),
        name: unit.at('name').text(),
        orderedBy: unit.at('orderedBy').text(),
      })),
    })),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExportedDrawUnreadable('JSON');
  }
}

/** A value of the file with the place where it stands. */
class Reader {
  constructor(
    private readonly value: unknown,
    private readonly place: string,
  ) {}

  at(name: string): Reader {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.unreadable();
    return new Reader(new Map<string, unknown>(Object.entries(value)).get(name), `${this.place}/${name}`);
  }

  isNull(): boolean {
    return this.value === null;
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.refuse();
  }

  textOrNull(): string | null {
    return this.isNull() ? null : this.text();
  }

  word<Word extends string>(word: Word): Word {
    return this.value === word ? word : this.refuse();
  }

  number(): number {
    return typeof this.value === 'number' ? this.value : this.refuse();
  }

  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.refuse();
  }

  list<Item>(read: (item: Reader) => Item): readonly Item[] {
    if (!Array.isArray(this.value)) throw this.unreadable();
    return this.value.map((item, i) => read(new Reader(item, `${this.place}/${i}`)));
  }

  private refuse(): never {
    throw this.unreadable();
  }

  private unreadable(): ExportedDrawUnreadable {
    return new ExportedDrawUnreadable(this.place === '' ? '/' : this.place);
  }
}
