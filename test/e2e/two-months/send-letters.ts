import type { Office } from './office';
import type { Worker } from './worker';

interface Letters {
  readonly state: string;
  readonly version: number;
  readonly digest: string;
  readonly letters: number;
  readonly made: number;
}

/** The letters are drafted, submitted, signed by the leader, made and sent. Returns how many. */
export async function sendLetters(office: Office, month: string): Promise<number> {
  const { drafter, checker, leader, refusals } = office;
  const path = `months/${month}/letters`;
  const look = () => drafter.get<Letters>(path);
  const act = (who: Worker, action: string, { version, digest }: Letters) =>
    who.tryPost(`${path}/acts/${action}`, { version, body: { digest } });
  const drafted = await drafter.post<Letters>(path);
  await refusals.expect(() => act(leader, 'sign', drafted), [409, 'state-unfit'], look);
  await refusals.expect(
    () => act(checker, 'submit', { ...drafted, digest: '0'.repeat(64) }),
    [409, 'letters-frozen'],
    look,
  );
  expect((await act(drafter, 'submit', drafted)).status).toBe(200);
  const submitted = await look();
  await refusals.expect(() => act(checker, 'sign', submitted), [403, 'role-not-allowed'], look);
  await refusals.expect(() => act(leader, 'sign', drafted), [412, 'stale-version'], look);
  expect((await act(leader, 'sign', submitted)).status).toBe(200);
  await office.idle();
  const { state, letters, made } = await look();
  expect([state, made]).toEqual(['issued', letters]);
  return made;
}
