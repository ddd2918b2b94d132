import type { Schemas } from '../api/client';

type Hour = Schemas['HourAnswer'];

/** What one person did in each hour of the day, over the whole stretch. */
export interface PersonHours {
  readonly actor: string;
  readonly actorName: string | null;
  /** 24 places, midnight first, in the office's time zone. */
  readonly done: readonly number[];
  readonly refused: readonly number[];
}

const HOURS_A_DAY = 24;
const HOUR_OF_OFFICE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Gathers entries per person and hour by the hour of the day; those with most entries first. */
export function hoursByPerson(hours: readonly Hour[]): PersonHours[] {
  const people = new Map<string, { actorName: string | null; done: number[]; refused: number[] }>();
  for (const { actor, actorName, hour, done, refused } of hours) {
    const at = Number(HOUR_OF_OFFICE.format(new Date(hour)));
    const person = people.get(actor) ?? { actorName, done: emptyDay(), refused: emptyDay() };
    person.done[at] = (person.done[at] ?? 0) + done;
    person.refused[at] = (person.refused[at] ?? 0) + refused;
    people.set(actor, person);
  }
  const found = [...people].map(([actor, rest]) => ({ actor, ...rest }));
  return found.sort((one, other) => totalOf(other) - totalOf(one));
}

export function totalOf({ done, refused }: Pick<PersonHours, 'done' | 'refused'>): number {
  return [...done, ...refused].reduce((sum, count) => sum + count, 0);
}

function emptyDay(): number[] {
  return Array.from({ length: HOURS_A_DAY }, () => 0);
}
