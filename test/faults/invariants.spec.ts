import { defineProcess } from '@app/workflow';
import { breachesOf, FINAL_INVARIANTS, lastingInvariants } from './invariants';
import type { ProcessActRow, Reading, Testimony } from './reading';

const LETTER = defineProcess({
  name: 'letter',
  label: '函',
  initial: 'drafted',
  guards: {},
  states: { drafted: { label: '拟稿' }, signed: { label: '已签', kind: 'final' } },
  start: { action: 'draft', label: '拟稿', event: 'drafted', by: ['reviewer'], scope: 'any', reason: 'none' },
  actions: {
    sign: {
      ...{ label: '签发', event: 'signed', by: ['leader'], scope: 'any', reason: 'none' },
      ...{ from: ['drafted'], to: 'signed', separateFrom: ['draft'] },
    },
  },
});

const drafted: ProcessActRow = {
  ...{ record_id: 'r', ordinal: 1, action: 'draft', from_state: null, to_state: 'drafted', actor_id: 'li' },
  ...{ delegated_by: null, role: 'reviewer', at: '2021-09-01 01:00:00.000' },
};
const signed: ProcessActRow = {
  ...drafted,
  ...{
    ordinal: 2,
    action: 'sign',
    from_state: 'drafted',
    to_state: 'signed',
    actor_id: 'zhao',
    at: '2021-09-01 02:00:00.000',
  },
};
const entryOf = ({ record_id, ordinal }: ProcessActRow) => ({
  action: 'a',
  subject: 's',
  facts: { record: record_id, version: ordinal },
});
const followUp = {
  ...{ id: 'j', name: 'notify-act', state: 'done', parent_id: null, pending_children: 0, attempts: 1 },
  ...{
    not_before: '2021-09-01 02:00:00.000',
    lease_until: null,
    payload: { recordId: 'r', ordinal: 2 },
    last_error: null,
  },
};

const SOUND: Reading = {
  records: [{ id: 'r', process: 'letter', subject: 's', state: 'signed', version: 2 }],
  acts: [drafted, signed],
  actEntries: [entryOf(drafted), entryOf(signed)],
  entryCount: 2,
  leafCount: 2,
  lastLeaf: 1,
  jobs: [followUp],
  commandKeys: [
    { account_id: 'li', command_key: 'k1', result: '{"id":"r","state":"drafted","version":1}' },
    { account_id: 'zhao', command_key: 'k2', result: '{"id":"r","state":"signed","version":2}' },
  ],
  fileDigests: ['f'],
  storedFiles: new Map([['f', 'f']]),
  fixed: new Map([['document d', 'as it was']]),
  doubledPeriods: [],
};
const command = { accountId: 'zhao', key: 'k2', path: '/letters/r/acts/sign', status: 200, body: '' };
const TOLD: Testimony = {
  commands: [command],
  uploads: ['f'],
  completions: [{ job: 'j', name: 'notify-act' }],
  fixedBefore: new Map([['document d', 'as it was']]),
};

const all = [...lastingInvariants([LETTER]), ...FINAL_INVARIANTS];
const broken = (reading: Partial<Reading>, told: Partial<Testimony> = {}) =>
  breachesOf(all, { ...SOUND, ...reading }, { ...TOLD, ...told }).map((breach) => breach.split(':')[0]);

test('what is sound breaks none of the invariants', () => {
  expect(breachesOf(all, SOUND, TOLD)).toEqual([]);
});

const BREACHES: readonly (readonly [id: string, what: string, reading: Partial<Reading>, told: Partial<Testimony>])[] =
  [
    ['I1', 'an acknowledged command is gone', { commandKeys: SOUND.commandKeys.slice(0, 1) }, {}],
    ['I1', 'an acknowledged file is gone', {}, { uploads: ['f', 'g'] }],
    ['I2', 'an act has no entry', { actEntries: [entryOf(drafted)] }, {}],
    ['I2', 'a record is ahead of its acts', { records: [{ ...SOUND.records[0]!, version: 3 }] }, {}],
    [
      'I2',
      'a job follows an act that is not there',
      { jobs: [{ ...followUp, payload: { recordId: 'r', ordinal: 3 } }] },
      {},
    ],
    [
      'I3',
      'two commands did one act',
      { commandKeys: [...SOUND.commandKeys, { ...SOUND.commandKeys[1]!, command_key: 'k3' }] },
      {},
    ],
    ['I3', 'a period began twice', { doubledPeriods: ['digest'] }, {}],
    ['I4', 'a job was given up', { jobs: [{ ...followUp, state: 'dead' }] }, {}],
    ['I4', 'a job is still held', { jobs: [{ ...followUp, state: 'running' }] }, {}],
    ['I4', 'a job waits for nothing', { jobs: [{ ...followUp, state: 'blocked' }] }, {}],
    ['I5', 'the tree has a gap', { lastLeaf: 2 }, {}],
    ['I5', 'an entry has no place', { entryCount: 3 }, {}],
    ['I6', 'a row has no file', { storedFiles: new Map() }, {}],
    ['I6', 'a file has other bytes', { storedFiles: new Map([['f', 'g']]) }, {}],
    ['I8', 'a document has changed', { fixed: new Map([['document d', 'otherwise']]) }, {}],
    ['I8', 'a document has gone', { fixed: new Map() }, {}],
    ['I9', 'an act is not possible there', { acts: [drafted, { ...signed, from_state: 'signed' }] }, {}],
    ['I9', 'one person did both', { acts: [drafted, { ...signed, actor_id: 'li' }] }, {}],
    ['I10', 'two workers completed one job', {}, { completions: [...TOLD.completions, ...TOLD.completions] }],
    [
      'I11',
      'an act is earlier than the one before',
      { acts: [drafted, { ...signed, at: '2021-08-31 00:00:00.000' }] },
      {},
    ],
    [
      'I1',
      'one of many acts done at once is gone',
      {},
      { commands: [{ ...command, key: 'many', body: '{"results":[{"id":"r","done":true}]}' }] },
    ],
    ['I12', 'what was refused was done', {}, { commands: [{ ...command, status: 409 }] }],
  ];

test.each(BREACHES.map(([id, what, ...found]) => [id, what, found] as const))(
  '%s is broken when %s',
  (id, _, found) => {
    expect(broken(...found)).toContain(id);
  },
);
