import { availableActions, awaitedRoles, mermaidOf, processesDocument, watchMoments } from '.';
import { actor, paper, standing } from './testing/sample-process';

const officer = actor('u', 'unit-officer', { unitCode: '14080203' });
const ACTS = [
  { action: 'draft', fromState: null, toState: 'drafted', actorId: 'a', delegatedBy: null },
  { action: 'send', fromState: 'drafted', toState: 'sent', actorId: 'b', delegatedBy: null },
] as const;
const offers = (...[state, who, guards]: [Parameters<typeof standing>[0], typeof officer, { complete: boolean }?]) =>
  availableActions(paper, {
    record: standing(state),
    acts: ACTS,
    actor: who,
    guards,
  });

describe('the buttons of a record', () => {
  it('are the actions of its state that the actor’s role may do', () => {
    expect(offers('sent', actor('r', 'reviewer')).map(({ action }) => action)).toEqual(['extend', 'register']);
    expect(offers('sent', officer).map(({ label }) => label)).toEqual(['答复']);
  });

  it('say why one is not possible: separation of duties or a guard', () => {
    expect(offers('answered', actor('a', 'leader'))[0]).toMatchObject({
      action: 'approve',
      signOff: '签发',
      refusal: { code: 'duties-not-separate' },
    });
    expect(offers('sent', officer, { complete: false })[0]?.refusal).toEqual({
      code: 'complete',
      details: { explanation: '材料已齐全' },
    });
    expect(offers('sent', officer)[0]?.refusal).toBeNull();
  });

  it('never hold a timeout, and none for strangers', () => {
    expect(offers('sent', actor('system', 'system'))).toEqual([]);
    expect(offers('sent', actor('x', 'unit-officer', { unitCode: '14080204' }))).toEqual([]);
  });
});

test('a state waits for the roles that take it further, not for those who might void it', () => {
  expect(awaitedRoles(paper, 'drafted')).toEqual(['reviewer']);
  expect(awaitedRoles(paper, 'answered')).toEqual(['leader', 'reviewer', 'system']);
  expect(awaitedRoles(paper, 'approved')).toEqual([]);
});

test('a deadline is watched in order: before it, on the day, at its end, after it', () => {
  expect(watchMoments(paper, 'sent', '2021-10-08').map(({ at, ...moment }) => [at.toISOString(), moment])).toEqual([
    ['2021-09-29T01:00:00.000Z', { kind: 'remind', workingDaysLeft: 2 }],
    ['2021-10-08T01:00:00.000Z', { kind: 'remind', workingDaysLeft: 0 }],
    ['2021-10-08T16:00:00.000Z', { kind: 'expire', action: 'expire' }],
    ['2021-10-09T01:00:00.000Z', { kind: 'remind', workingDaysLeft: -1 }],
  ]);
  expect(watchMoments(paper, 'approved', '2021-10-08')).toEqual([]);
});

describe('a diagram', () => {
  it('shows states and moves with their Chinese labels', () => {
    const lines = mermaidOf(paper).split('\n');
    expect(lines).toContain('  state "已发出" as sent');
    expect(lines).toContain('  [*] --> drafted : 拟稿（审核人员）');
    expect(lines).toContain('  sent --> silent : 逾期（系统）');
    expect(lines).toContain('  doubted --> approved : 了结（领导）');
    expect(lines).toContain('  dropped --> [*]');
    expect(lines.some((line) => line.includes('延期'))).toBe(false);
  });

  it('stands in the document with what the table demands of each act', () => {
    expect(processesDocument([paper])).toContain(
      '| `approve` | 批准 | 领导、审核人员 | 已答复 | 已批准 | — | 签：签发；分离：拟稿、发出 |',
    );
  });
});
