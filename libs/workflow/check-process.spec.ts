import { checkProcess } from './check-process';
import type { ActionSpec, Process } from './process';
import { paper } from './testing/sample-process';
import { defineProcess, ProcessInvalid } from '.';

/** The sample with one action or state changed, as any author might write it. */
function tableWith(
  changes: { actions?: Record<string, unknown>; states?: Record<string, unknown> } & Partial<Process>,
): Process {
  const table = paper as Process;
  const actions = { ...table.actions, ...changes.actions } as Record<string, ActionSpec>;
  return { ...table, ...changes, actions, states: { ...table.states, ...changes.states } as Process['states'] };
}

const known = (paper as Process).actions as Record<keyof typeof paper.actions, ActionSpec>;
const { send, answer, expire, approve, extend, doubt, settle } = known;

describe('a process table', () => {
  it('that is sound has no problems', () => expect(checkProcess(paper)).toEqual([]));

  const faults: [string, Process, string][] = [
    [
      'lets the product approve',
      tableWith({ actions: { approve: { ...approve, by: ['leader', 'system'] } } }),
      '"approve" would approve without a person',
    ],
    [
      'lets the product approve without a signature',
      tableWith({ actions: { doubt: { ...doubt, approves: true } } }),
      '"doubt" would approve without a person',
    ],
    [
      'lets an administrator approve',
      tableWith({ actions: { approve: { ...approve, by: ['security-administrator'] } } }),
      '"approve" would be approved by an administrator',
    ],
    [
      'approves by a timeout',
      tableWith({ actions: { expire: { ...expire, to: 'approved' } } }),
      'the timeout "expire" does not lead to one side state',
    ],
    [
      'lets people do a timeout',
      tableWith({ actions: { expire: { ...expire, by: ['reviewer'] } } }),
      'the timeout "expire" is done by people',
    ],
    [
      'waits for nothing',
      tableWith({ actions: { expire: { ...expire, from: ['sent', 'drafted'] } } }),
      'the timeout "expire" waits in "drafted", which has no deadline',
    ],
    [
      'has two timeouts of one state',
      tableWith({ actions: { lapse: { ...expire, event: 'lapsed' } } }),
      'the timeout "lapse" is not the only timeout of "sent"',
    ],
    [
      'lets a unit act for others',
      tableWith({ actions: { answer: { ...answer, scope: 'any' } } }),
      '"answer" lets officers act beyond their unit',
    ],
    [
      'lets a unit date its own papers',
      tableWith({ actions: { answer: { ...answer, entersReceipt: true } } }),
      '"answer" lets a unit date its own papers',
    ],
    [
      'binds reviewers to a unit',
      tableWith({ actions: { send: { ...send, scope: 'own-unit' } } }),
      '"send" binds nobody to a unit',
    ],
    [
      'separates from nothing',
      tableWith({ actions: { approve: { ...approve, separateFrom: ['sign'] } } }),
      '"approve" is kept apart from the unknown "sign"',
    ],
    [
      'requires the unknown',
      tableWith({ actions: { send: { ...send, requires: ['luck'] } } }),
      '"send" requires the unknown "luck"',
    ],
    [
      'acts on a final state',
      tableWith({ actions: { send: { ...send, from: ['drafted', 'dropped'] } } }),
      'the final state "dropped" can be acted on',
    ],
    [
      'never reaches a state',
      tableWith({ states: { lost: { label: '失踪', kind: 'final' } } }),
      'the state "lost" is never reached',
    ],
    [
      'gets stuck',
      tableWith({ actions: { settle: { ...settle, to: 'same' } } }),
      'the state "doubted" has no way out and is not final',
    ],
    [
      'waits for nobody',
      tableWith({ actions: { settle: { ...settle, exceptional: true } } }),
      'in "doubted" nobody is awaited',
    ],
    ['has no label', tableWith({ states: { sent: { label: ' ' } } }), 'the state "sent" has no label'],
    [
      'extends without a reason',
      tableWith({ actions: { extend: { ...extend, reason: 'optional' } } }),
      'the extension "extend" needs no reason',
    ],
    [
      'leads nowhere',
      tableWith({ actions: { send: { ...send, to: 'moon' } } }),
      '"send" names the unknown state "moon"',
    ],
    [
      'uses an event twice',
      tableWith({ actions: { send: { ...send, event: 'drafted' } } }),
      'the event "drafted" is there twice',
    ],
    ['begins nowhere', tableWith({ initial: 'birth' }), 'the initial state "birth" is not among the states'],
    [
      'reminds by nothing',
      (({ reminder: _, ...table }) => table)(tableWith({})),
      '"sent" reminds, but the table names no reminder',
    ],
  ];
  it.each(faults)('that %s is refused', (_, table, problem) => expect(checkProcess(table)).toContain(problem));

  it('is refused where it is defined, with every problem', () => {
    const table = tableWith({ actions: { approve: { ...approve, by: ['system'], separateFrom: ['sign'] } } });
    expect(() => defineProcess(table)).toThrow(ProcessInvalid);
    expect(() => defineProcess(table)).toThrow(/without a person[^]*unknown "sign"/);
  });

  it('does not compile with a misspelt state, action or guard', () => {
    const { start, states, guards } = paper;
    const rest = { name: 'paper', label: '样例', initial: 'drafted', guards, states, start } as const;
    const { send } = paper.actions;
    // @ts-expect-error: there is no state "moon".
    expect(() => defineProcess({ ...rest, actions: { go: { ...send, to: 'moon' } } })).toThrow(ProcessInvalid);
    // @ts-expect-error: there is no action "darft".
    expect(() => defineProcess({ ...rest, actions: { go: { ...send, separateFrom: ['darft'] } } })).toThrow();
    // @ts-expect-error: there is no guard "compleet".
    expect(() => defineProcess({ ...rest, actions: { go: { ...send, requires: ['compleet'] } } })).toThrow();
  });
});
