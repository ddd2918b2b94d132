import { describeAttacks } from './attacks';

describeAttacks('sign-in, session and reset', {}, ({ attack, target }) => {
  attack('A07', async () => {
    const body = { signInName: ['a'], password: ['b'] };
    const answer = await target().anybody().post('/api/v1/session', body);
    expect(answer.status).toBe(422);
    expect(
      answer
        .problem()
        .errors?.map(({ field }) => field)
        .sort(),
    ).toEqual(['password', 'signInName']);
  });
});
