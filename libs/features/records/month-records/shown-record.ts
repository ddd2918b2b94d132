import {
  fieldPlace,
  identityFields,
  isCitizenId,
  maskIdentity,
  maskName,
  type RecordKind,
  recordStandard,
} from '@app/field-standard';

/** One field of a record as it is shown. */
export interface ShownField {
  readonly name: string;
  readonly code: string;
  readonly value: string;
  /** Whether it holds personal data that this view hides, wholly or in part. */
  readonly isMasked: boolean;
}

interface PersonalPlaces {
  readonly name: number;
  readonly category: number;
  readonly representative: number;
  readonly identities: ReadonlySet<number>;
}

const PLACES: Readonly<Record<RecordKind, PersonalPlaces>> = {
  permit: placesOf('permit'),
  penalty: placesOf('penalty'),
};
const NATURAL_PERSON = '自然人';
const MAY_BE_CITIZEN_ID = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g;
/** Whatever could be an identity number is hidden, whenever its owner was born. */
const LATEST_BIRTH = '9999-12-31';
/** A single character is no name that could be looked for in a text. */
const SHORTEST_NAME = 2;

/**
 * A stored record as those see it who do not handle the case (FIELDS "Personal data"): names of natural persons by their first character,
 * also where another field repeats them; citizen identity numbers that were written into a text, masked. Fields for identity numbers are
 * empty in the store, and stay so.
 */
export function maskedFields(kind: RecordKind, cells: readonly string[]): readonly ShownField[] {
  const { identities } = PLACES[kind];
  const hide = hiderOf(kind, cells);
  return recordStandard(kind).fields.map(({ name, code }, place) => {
    const clear = cells[place] ?? '';
    const value = hide(clear, place);
    return { name, code, value, isMasked: identities.has(place) || value !== clear };
  });
}

/** The counterpart's name as lists show it. */
export function maskedCounterpart(kind: RecordKind, cells: readonly string[]): string {
  const { name } = PLACES[kind];
  return hiderOf(kind, cells)(cells[name] ?? '', name);
}

/** All fields in clear, for whoever may see them. */
export function clearFields(kind: RecordKind, cells: readonly string[]): readonly ShownField[] {
  return recordStandard(kind).fields.map(({ name, code }, place) => ({
    name,
    code,
    value: cells[place] ?? '',
    isMasked: false,
  }));
}

/** The stored fields. Throws TypeError where they are none. */
export function cellsOf(content: string): readonly string[] {
  const cells: unknown = JSON.parse(content);
  if (!Array.isArray(cells)) throw new TypeError('A stored record is no list of fields.');
  return cells.map(String);
}

/** What hides the persons of one record in a value that stands at a place. */
function hiderOf(kind: RecordKind, cells: readonly string[]): (value: string, place: number) => string {
  const { name, category, representative, identities } = PLACES[kind];
  const own = [representative, ...(cells[category] === NATURAL_PERSON ? [name] : [])];
  const persons = own.flatMap((place) => cells[place] ?? []).filter((person) => person !== '');
  return (value, place) => {
    if (value === '') return value;
    if (identities.has(place)) return maskIdentity(value);
    if (own.includes(place)) return maskName(value);
    const withoutNames = persons
      .filter((person) => person.length >= SHORTEST_NAME)
      .reduce((text, person) => text.replaceAll(person, maskName(person)), value);
    return withoutNames.replaceAll(MAY_BE_CITIZEN_ID, (number) =>
      isCitizenId(number, LATEST_BIRTH) ? maskIdentity(number) : number,
    );
  };
}

function placesOf(kind: RecordKind): PersonalPlaces {
  const prefix = kind === 'permit' ? 'XK' : 'CF';
  const at = (code: string) => fieldPlace(kind, `${prefix}_${code}`);
  return {
    name: at('XDR_MC'),
    category: at('XDR_LB'),
    representative: at('FRDB'),
    identities: new Set(identityFields(kind)),
  };
}
