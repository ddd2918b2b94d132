import { bulletinProcess } from '@app/features/bulletins';
import { adjustmentProcess } from '@app/features/adjustments';
import { escalationProcess } from '@app/features/escalations';
import { evidenceProcess } from '@app/features/evidence';
import type { AddressedNotice } from '@app/features/notifications';
import { objectionProcess } from '@app/features/objections';
import { PROCESS_TABLES } from '@app/features/process-tables';
import { redraw, spotCheckTask } from '@app/features/spot-checks';
import { type ActingRole, type Facts, kindOf, type Process, statesAfter } from '@app/workflow';
import { actNotices } from './act-notices';
import { deadlineNotices } from './deadline-notices';
import type { ToldAct, ToldRecord } from './told-record';

const DUE = '2021-09-10';

function record(process: Process, state: string, isOfUnit: boolean): ToldRecord {
  const unitCode = isOfUnit ? '14080201' : null;
  const row = { id: 'R', process: process.name, month: '2021-08', unitCode, state, deadline: DUE };
  return { process, record: row, unit: isOfUnit ? '盐湖区发展和改革局' : null, claim: null, acts: [] };
}

function act(action: string, [fromState, toState]: readonly [string | null, string], role: ActingRole): ToldAct {
  return { action, fromState, toState, actorId: 'DOER', role, deadline: DUE, facts: {}, isLate: false };
}

const kindsOf = (notices: readonly AddressedNotice[]) => notices.map(({ notice }) => notice.content.kind);

describe('What an act means to people', () => {
  it('is its turn to the office, when a unit has handed something in', () => {
    const told = record(evidenceProcess, 'submitted', true);
    expect(actNotices(told, act('submit', [null, 'submitted'], 'unit-officer'), 'DOER')).toEqual([
      {
        notice: {
          content: {
            kind: 'step-awaited',
            facts: { month: '2021-08', subject: '盐湖区发展和改革局', step: '印证材料（待审核）', due: DUE },
          },
          subject: { process: 'evidence', recordId: 'R', month: '2021-08', unitCode: '14080201' },
          due: DUE,
        },
        audience: [{ roles: ['reviewer'] }],
      },
    ]);
  });

  it('is the unit’s turn when the office returns it, and no second notice of the same', () => {
    const told = record(evidenceProcess, 'returned', true);
    const notices = actNotices(told, act('return', ['submitted', 'returned'], 'reviewer'), 'UNIT');
    expect(kindsOf(notices)).toEqual(['step-awaited']);
    expect(notices[0]!.audience).toEqual([{ roles: ['unit-officer', 'county-officer'], unitCode: '14080201' }]);
  });

  it('is news to the unit when the office has decided', () => {
    const told = record(evidenceProcess, 'accepted', true);
    const [notice, ...others] = actNotices(told, act('accept', ['submitted', 'accepted'], 'reviewer'), 'UNIT');
    expect(others).toEqual([]);
    expect(notice!.notice.content).toMatchObject({ kind: 'step-done', facts: { act: '采纳' } });
  });

  it('stays unknown to the unit while the record is internal', () => {
    const told = record(spotCheckTask, 'cancelled', true);
    expect(actNotices(told, act('cancel', ['drawn', 'cancelled'], 'system'), null)).toEqual([]);
  });

  it('is an answer to whoever of the office asked for it', () => {
    const told = record(redraw, 'declined', false);
    const notices = actNotices(told, act('decline', ['requested', 'declined'], 'leader'), 'REVIEWER');
    expect(notices).toMatchObject([
      { notice: { content: { kind: 'step-done' } }, audience: [], accounts: ['REVIEWER'] },
    ]);
    expect(actNotices(told, act('withdraw', ['requested', 'withdrawn'], 'reviewer'), 'DOER')).toEqual([]);
  });

  it('has words of its own where the record holds all they need', () => {
    const signed = record(bulletinProcess, 'submitted', false);
    const submitted = actNotices(signed, act('submit', ['drafted', 'submitted'], 'reviewer'), 'DOER');
    expect(submitted[0]).toMatchObject({
      notice: { content: { kind: 'signature-awaited', facts: { month: '2021-08', document: '考核通报' } } },
      audience: [{ roles: expect.arrayContaining(['leader']) }],
    });
    const objection = record(objectionProcess, 'dismissed', true);
    const dismissed = actNotices(objection, act('dismiss', ['lodged', 'dismissed'], 'reviewer'), 'UNIT');
    expect(dismissed[0]!.notice.content).toMatchObject({ kind: 'objection-decided', facts: { isUpheld: false } });
  });

  const FINDINGS: readonly [Process, string, Facts, object][] = [
    [spotCheckTask, 'notify', { number: '运信用办函〔2021〕7号' }, { kind: 'letter-issued', facts: { due: DUE } }],
    [spotCheckTask, 'answer', { kind: 'statement' }, { kind: 'answer-received', facts: { form: 'statement' } }],
    [evidenceProcess, 'return', {}, { kind: 'evidence-returned', facts: { item: '公开目录' } }],
    [evidenceProcess, 'accept', {}, { kind: 'evidence-accepted', facts: { item: '公开目录' } }],
    [adjustmentProcess, 'approve', {}, { kind: 'adjustment-decided', facts: { isApproved: true } }],
    [adjustmentProcess, 'reject', {}, { kind: 'adjustment-decided', facts: { isApproved: false } }],
    [
      escalationProcess,
      'schedule',
      { day: '2021-10-20' },
      { kind: 'interview-scheduled', facts: { day: '2021-10-20' } },
    ],
    [escalationProcess, 'rectify', {}, { kind: 'rectification-due', facts: { due: DUE } }],
    [escalationProcess, 'report', {}, { kind: 'escalation-approved', facts: { months: ['2021-08', '2021-09'] } }],
  ];

  it('is told with the facts of its acts, where these hold all that its words need', () => {
    const raised = { ...act('raise', [null, 'raised'], 'system'), facts: { months: '2021-08' } };
    const added = { ...act('add-month', ['raised', 'raised'], 'system'), facts: { month: '2021-09' } };
    const told = FINDINGS.map(([process, action, facts]) => {
      const { from, by } = process.actions[action]!;
      const [to] = statesAfter(process.actions[action]!, from[0]!);
      const done = { ...act(action, [from[0]!, to!], by[0]!), facts };
      const acts = [raised, added, done];
      return actNotices({ ...record(process, to!, true), claim: '公开目录', acts }, done, null)[0]!.notice.content;
    });
    expect(told).toMatchObject(FINDINGS.map(([, , , content]) => content));
  });

  it('reaches somebody for every act of which a table has people told', () => {
    const unheard = PROCESS_TABLES.flatMap((process) =>
      Object.entries(process.actions).flatMap(([name, action]) => {
        if (action.effects?.includes('notify-act') !== true) return [];
        const isOfUnit = !['month', 'bulletin', 'letter-batch', 'redraw'].includes(process.name);
        return action.from.flatMap((from) =>
          statesAfter(action, from).flatMap((to) => {
            const role = action.by[0] ?? 'system';
            const notices = actNotices(record(process, to, isOfUnit), act(name, [from, to], role), 'STARTER');
            const isInternal = process.states[to]?.internal === true;
            const isQuiet = isInternal || kindOf(process.states[to]) === 'settled';
            return notices.length > 0 || isQuiet ? [] : [`${process.name}: ${name} from ${from} to ${to}`];
          }),
        );
      }),
    );
    expect(unheard).toEqual([]);
  });
});

describe('What a deadline means to people', () => {
  const told = record(evidenceProcess, 'submitted', true);

  it.each([
    [1, { kind: 'deadline-near', facts: { workingDaysLeft: 1 } }],
    [0, { kind: 'deadline-near', facts: { workingDaysLeft: 0 } }],
    [-2, { kind: 'deadline-passed', facts: { workingDaysPast: 2 } }],
  ])('is told to those awaited when %i working days are left', (workingDaysLeft, content) => {
    const notices = deadlineNotices(told, { deadline: DUE, workingDaysLeft });
    expect(notices).toMatchObject([{ notice: { content, due: DUE }, audience: [{ roles: ['reviewer'] }] }]);
  });

  it('names the letter that waits for its answer', () => {
    const notified = { ...act('notify', ['drawn', 'notified'], 'system'), facts: { number: '运信用办函〔2021〕7号' } };
    const waiting = { ...record(spotCheckTask, 'acknowledged', true), acts: [notified] };
    expect(deadlineNotices(waiting, { deadline: DUE, workingDaysLeft: 1 })[0]!.notice.content).toEqual({
      kind: 'letter-reminder',
      facts: { month: '2021-08', unit: '盐湖区发展和改革局', due: DUE, number: '运信用办函〔2021〕7号' },
    });
  });

  it('is nothing once the deadline was moved, or nobody is awaited any more', () => {
    expect(deadlineNotices(told, { deadline: '2021-09-09', workingDaysLeft: 0 })).toEqual([]);
    const accepted = record(evidenceProcess, 'accepted', true);
    expect(deadlineNotices(accepted, { deadline: DUE, workingDaysLeft: 0 })).toEqual([]);
  });
});
