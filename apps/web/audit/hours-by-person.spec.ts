import { hoursByPerson, totalOf } from './hours-by-person';

describe('Entries by person and hour of the day', () => {
  const people = hoursByPerson([
    { actor: 'A', actorName: '甲', hour: '2021-09-01T16:00:00Z', done: 2, refused: 1 },
    { actor: 'A', actorName: '甲', hour: '2021-09-02T16:00:00Z', done: 3, refused: 0 },
    { actor: 'B', actorName: null, hour: '2021-09-01T01:00:00Z', done: 9, refused: 0 },
  ]);

  it('are added up over the days, in the office’s hours', () => {
    const own = people.find(({ actor }) => actor === 'A')!;
    expect([own.done[0], own.refused[0], own.done[16]]).toEqual([5, 1, 0]);
  });

  it('begin with whoever has most', () => {
    expect(people.map((person) => [person.actor, totalOf(person)])).toEqual([
      ['B', 9],
      ['A', 6],
    ]);
  });
});
