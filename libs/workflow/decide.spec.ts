import { DomainError, SYSTEM } from '@app/kernel';
import { type ActInput, type ActionOf, type EarlierAct, type Standing, type StateOf, decide, decideStart } from '.';
import { actor, paper, type Paper, standing, UNIT } from './testing/sample-process';

const NOW = new Date('2021-09-29T02:00:00Z');
const PLAN = [{ step: 'comparison', name: '比对', deadline: '2021-10-08', derivation: '通报日前第 3 个工作日' }];
const reviewer = actor('u-reviewer', 'reviewer');
const leader = actor('u-leader', 'leader');
const officer = actor('u-officer', 'unit-officer', { unitCode: '14080203' });

const SENT: EarlierAct<StateOf<Paper>> = {
  action: 'send',
  fromState: 'drafted',
  toState: 'sent',
  actorId: 'sender',
  delegatedBy: null,
};

function act(
  action: ActionOf<Paper>,
  record: Standing<StateOf<Paper>>,
  more: Partial<ActInput<Paper>> & { acts?: EarlierAct<StateOf<Paper>>[] },
) {
  return decide(paper, { action, record, acts: [SENT], actor: reviewer, now: NOW, plan: PLAN, ...more });
}

function refusal(attempt: () => unknown): [string, string] | null {
  try {
    attempt();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return [error.kind, error.code];
    throw error;
  }
}

const drafted = (actorId: string, delegatedBy: string | null = null): EarlierAct<StateOf<Paper>> => ({
  action: 'draft',
  fromState: null,
  toState: 'drafted',
  actorId,
  delegatedBy,
});

describe('an act', () => {
  it('leads to the next state with its deadline and jobs', () => {
    expect(act('send', standing('drafted'), {})).toMatchObject({
      role: 'reviewer',
      event: 'sent',
      from: 'drafted',
      to: 'sent',
      version: 4,
      isLate: false,
      signOff: null,
      deadline: { date: '2021-10-14' },
      effects: ['deliver', 'tell'],
    });
  });

  it('starts a record in the initial state at version 1', () => {
    expect(decideStart(paper, { actor: reviewer, now: NOW, ...UNIT })).toMatchObject({
      action: 'draft',
      from: null,
      to: 'drafted',
      version: 1,
    });
    expect(refusal(() => decideStart(paper, { actor: leader, now: NOW, ...UNIT }))).toEqual([
      'forbidden',
      'role-missing',
    ]);
  });

  it('is refused to a role the table does not name, administrators and the product included', () => {
    for (const role of ['leader', 'auditor', 'system-administrator', 'security-administrator', 'system'] as const) {
      expect(refusal(() => act('send', standing('drafted'), { actor: actor('x', role) }))).toEqual([
        'forbidden',
        'role-missing',
      ]);
    }
  });

  it('is not found by officers of another unit, whatever the state, so that they learn nothing', () => {
    const stranger = actor('x', 'unit-officer', { unitCode: '14080204' });
    const neighbour = actor('x', 'county-officer', { unitCode: '140821' });
    for (const state of ['sent', 'approved', 'dropped'] as const) {
      for (const who of [stranger, neighbour, actor('x', 'unit-officer')]) {
        expect(refusal(() => act('answer', standing(state), { actor: who }))).toEqual([
          'not-found',
          'record-not-found',
        ]);
        expect(refusal(() => act('send', standing(state), { actor: who }))).toEqual(['not-found', 'record-not-found']);
      }
    }
  });

  it('is done by the unit’s officer and by its county’s', () => {
    const county = actor('x', 'county-officer', { unitCode: '140802' });
    expect(act('answer', standing('sent'), { actor: officer, guards: { complete: true } }).role).toBe('unit-officer');
    expect(act('answer', standing('sent'), { actor: county, guards: { complete: true } }).role).toBe('county-officer');
  });

  it('is refused from a state the table does not name', () => {
    expect(refusal(() => act('send', standing('answered'), {}))).toEqual(['conflict', 'state-unfit']);
  });

  it('is refused by the guard that does not hold, with its code and its explanation', () => {
    const attempt = () => act('answer', standing('sent'), { actor: officer });
    expect(refusal(attempt)).toEqual(['conflict', 'complete']);
    expect(attempt).toThrow(expect.objectContaining({ details: { explanation: '材料已齐全' } }));
  });

  it('needs its reason, and takes none where none belongs', () => {
    const drop = (reason?: string) => refusal(() => act('drop', standing('drafted'), { actor: leader, reason }));
    expect([drop(), drop(' '), drop('字'.repeat(501))]).toEqual(Array(3).fill(['invalid', 'reason-invalid']));
    expect(act('drop', standing('drafted'), { actor: leader, reason: ' 重复 ' }).reason).toBe('重复');
    expect(refusal(() => act('send', standing('drafted'), { reason: '急' }))).toEqual(['invalid', 'reason-invalid']);
  });

  it('that signs needs a proof of identity of the last five minutes', () => {
    const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
    const sign = (provedAt?: Date) => act('approve', standing('answered'), { actor: leader, provedAt });
    for (const provedAt of [undefined, minutesAgo(5.1), minutesAgo(-1)]) {
      expect(refusal(() => sign(provedAt))).toEqual(['forbidden', 'proof-needed']);
    }
    expect(sign(minutesAgo(5)).signOff).toBe('签发');
  });

  it('may depend on where the record came from', () => {
    const doubted = { action: 'doubt', toState: 'doubted', actorId: 'system', delegatedBy: null } as const;
    const settle = (fromState: 'approved' | 'answered') =>
      act('settle', standing('doubted'), { actor: leader, reason: '核实', acts: [{ ...doubted, fromState }] }).to;
    expect([settle('approved'), settle('answered')]).toEqual(['approved', 'answered']);
  });
});

describe('a record in an internal state', () => {
  it('is not found by its own unit’s officers before it has been in another', () => {
    const before = () => act('drop', standing('drafted'), { actor: officer, acts: [drafted('a')] });
    const after = () => act('drop', standing('answered'), { actor: officer, acts: [drafted('a'), SENT] });
    expect(refusal(before)).toEqual(['not-found', 'record-not-found']);
    expect(refusal(after)).toEqual(['forbidden', 'role-missing']);
  });
});

describe('separation of duties', () => {
  const approve = (who: Parameters<typeof actor>, acts: EarlierAct<StateOf<Paper>>[]) =>
    refusal(() => act('approve', standing('answered'), { actor: actor(...who), acts, provedAt: NOW }));
  const refused = ['forbidden', 'duties-not-separate'];

  it('refuses who did the other act, in whatever role', () => {
    expect(approve(['a', 'leader'], [drafted('a')])).toEqual(refused);
    expect(approve(['b', 'leader'], [drafted('a')])).toBeNull();
  });

  it('refuses the delegate whose principal did it, and the principal whose delegate did it', () => {
    expect(approve(['b', 'leader', { delegatedBy: 'a' }], [drafted('a')])).toEqual(refused);
    expect(approve(['a', 'leader'], [drafted('b', 'a')])).toEqual(refused);
    expect(approve(['c', 'leader', { delegatedBy: 'a' }], [drafted('b', 'a')])).toEqual(refused);
    expect(approve(['c', 'leader', { delegatedBy: 'd' }], [drafted('b', 'a')])).toBeNull();
  });

  it('looks at the whole life of the record, not at its last round', () => {
    const later: EarlierAct<StateOf<Paper>> = {
      action: 'send',
      fromState: 'drafted',
      toState: 'sent',
      actorId: 'c',
      delegatedBy: null,
    };
    expect(approve(['a', 'leader'], [drafted('a'), later])).toEqual(refused);
  });
});

describe('a deadline', () => {
  it('is told day by day, with the notice that made a holiday or a make-up day', () => {
    const { derivation } = act('send', standing('drafted'), {}).deadline!;
    expect(derivation.map(({ kind, text }) => [kind, text]).slice(0, 3)).toEqual([
      ['start', '2021-09-29 起算，当日不计，期限 7 个工作日'],
      ['counted', '2021-09-30 第 1 个工作日'],
      ['skipped', '2021-10-01 国庆节放假，不计（国办发明电〔2020〕27号）'],
    ]);
    expect(derivation.map(({ text }) => text)).toContain(
      '2021-10-09 第 3 个工作日（调休上班，国办发明电〔2020〕27号）',
    );
    expect(derivation.at(-1)).toEqual({ kind: 'counted', date: '2021-10-14', text: '2021-10-14 第 7 个工作日' });
  });

  it('begins with the office’s day, not that of UTC', () => {
    const lateEvening = new Date('2021-09-29T16:30:00Z');
    expect(act('send', standing('drafted'), { now: lateEvening }).deadline?.derivation[0]?.date).toBe('2021-09-30');
  });

  it('can be a step of the month’s plan', () => {
    const { deadline } = act('answer', standing('sent'), { actor: officer, guards: { complete: true } });
    expect(deadline).toEqual({
      date: '2021-10-08',
      derivation: [{ kind: 'plan', date: '2021-10-08', text: '月度安排“比对”：通报日前第 3 个工作日' }],
    });
  });

  it('is extended to a later working day, with a reason, and remembers the old one', () => {
    const record = standing('sent', '2021-09-30');
    const extend = (deadlineDay?: string) => act('extend', record, { reason: '系统故障', deadlineDay });
    expect(extend('2021-10-08')).toMatchObject({
      to: 'sent',
      deadline: { date: '2021-10-08', derivation: [{ kind: 'extended', text: '期限由 2021-09-30 延长至 2021-10-08' }] },
    });
    for (const day of [undefined, '2021-09-30', '2021-09-28', '2021-10-03', '2021-13-40', '2021/10/08']) {
      expect(refusal(() => extend(day))).toEqual(['invalid', 'deadline-invalid']);
    }
  });

  it('is not extended to a day that is over', () => {
    const extend = (deadlineDay: string) =>
      act('extend', standing('sent', '2021-09-22'), { reason: '系统故障', deadlineDay });
    expect(refusal(() => extend('2021-09-28'))).toEqual(['invalid', 'deadline-invalid']);
    expect(extend('2021-09-29').deadline?.date).toBe('2021-09-29');
  });

  it('that has passed makes an act late, the day itself does not', () => {
    const on = (now: string) =>
      act('answer', standing('silent', '2021-09-30'), {
        actor: officer,
        guards: { complete: true },
        now: new Date(now),
      });
    expect(on('2021-09-30T15:59:59Z').isLate).toBe(false);
    expect(on('2021-09-30T16:00:00Z').isLate).toBe(true);
  });

  it('is judged by when the office received a paper, not by when it was entered', () => {
    const register = (receivedAt?: string) =>
      act('register', standing('silent', '2021-09-28'), {
        receivedAt: receivedAt === undefined ? undefined : new Date(receivedAt),
      });
    expect(register('2021-09-28T08:00:00Z').isLate).toBe(false);
    expect(register('2021-09-29T01:00:00Z').isLate).toBe(true);
    expect(refusal(() => register())).toEqual(['invalid', 'receipt-invalid']);
    expect(refusal(() => register('2021-09-30T01:00:00Z'))).toEqual(['invalid', 'receipt-invalid']);
    expect(refusal(() => act('send', standing('drafted'), { receivedAt: NOW }))).toEqual([
      'invalid',
      'receipt-invalid',
    ]);
  });

  it('expires only once it has passed', () => {
    const expire = (date: string | null) => act('expire', standing('sent', date), { actor: SYSTEM });
    expect(refusal(() => expire('2021-09-29'))).toEqual(['conflict', 'deadline-not-passed']);
    expect(refusal(() => expire(null))).toEqual(['conflict', 'deadline-not-passed']);
    expect(expire('2021-09-28')).toMatchObject({ to: 'silent', isLate: false, deadline: { date: '2021-09-28' } });
  });
});
