import { choosePassword, PASSWORD, person, resetTicket } from './accounts';
import { describeAttacks } from './attacks';

const MINUTE = 60_000;
const CHEAP = { PASSWORD_HASH_MEBIBYTES: '19', PASSWORD_HASH_PASSES: '2' };

describeAttacks('passwords and reset', { environment: CHEAP }, ({ attack, target }) => {
  const signIn = (body: object) => target().anybody().post('/api/v1/session', body);
  /** The allowance of this address is full again, and no name waits any more. */
  const rested = () => target().later(20 * MINUTE);

  attack('A04', async () => {
    const composed = `${'山高水长风物'.repeat(10)}がぎぐゲ`.normalize('NFC');
    const decomposed = composed.normalize('NFD');
    expect([[...composed].length, composed === decomposed]).toEqual([64, false]);
    await person(target(), { signInName: 'sixtyfour', roles: ['reviewer'] }, composed);
    await rested();
    for (const [password, status] of [
      [composed, 201],
      [decomposed, 201],
      [[...composed].slice(0, -1).join(''), 401],
      [`${composed}双`, 401],
      [composed.slice(0, 32), 401],
    ] as const) {
      expect((await signIn({ signInName: 'sixtyfour', password })).status).toBe(status);
    }
  });

  attack('A21', async () => {
    await rested();
    await person(target(), { signInName: 'ticketed', roles: ['reviewer'] });
    await person(target(), { signInName: 'victim', roles: ['reviewer'] });
    const ticket = await resetTicket(target(), 'ticketed');
    const hash = () => target().truth.query("SELECT password_hash, version FROM account WHERE sign_in_name = 'victim'");
    const before = await hash();
    const stolen = await choosePassword(target(), { ...ticket, signInName: 'victim' }, 'Stolen-Pass-9911');
    expect([stolen.status, stolen.problem().code]).toEqual([422, 'invitation-of-another']);
    expect(await hash()).toEqual(before);
    expect((await choosePassword(target(), ticket, 'Own-Choice-9911!')).status).toBe(401);
    expect((await signIn({ signInName: 'victim', password: PASSWORD })).status).toBe(201);
    expect((await signIn({ signInName: 'ticketed', password: PASSWORD })).status).toBe(201);
  });

  attack('A22', async () => {
    await rested();
    const first = await resetTicket(target(), 'ticketed');
    expect((await choosePassword(target(), first, 'First-Use-2233!')).status).toBe(204);
    const second = await choosePassword(target(), first, 'Second-Use-2233!');
    expect([second.status, second.problem().code]).toEqual([401, 'invitation-refused']);
    const late = await resetTicket(target(), 'ticketed');
    await target().later(10 * MINUTE + 1_000);
    expect((await choosePassword(target(), late, 'Too-Late-2233!!')).status).toBe(401);
    expect((await signIn({ signInName: 'ticketed', password: 'First-Use-2233!' })).status).toBe(201);
  });
});
