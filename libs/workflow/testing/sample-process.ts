import type { Actor, Role } from '@app/kernel';
import { defineProcess, type Standing, type StateOf } from '..';

/** A small process with one of everything. */
export const paper = defineProcess({
  name: 'paper',
  label: '样例文件',
  initial: 'drafted',
  reminder: 'remind',
  guards: { complete: '材料已齐全' },
  states: {
    drafted: { label: '已拟稿', internal: true },
    sent: { label: '已发出', deadline: { rule: 'working-days', days: 7, remind: { before: [2, 0], after: [1] } } },
    silent: { label: '逾期', kind: 'side', deadline: { rule: 'kept' } },
    answered: { label: '已答复', deadline: { rule: 'plan-step', step: 'comparison' } },
    doubted: { label: '存疑', kind: 'side' },
    approved: { label: '已批准', kind: 'settled' },
    dropped: { label: '已作废', kind: 'final' },
  },
  start: { action: 'draft', label: '拟稿', event: 'drafted', by: ['reviewer'], scope: 'any', reason: 'none' },
  actions: {
    send: {
      label: '发出',
      event: 'sent',
      from: ['drafted'],
      to: 'sent',
      by: ['reviewer'],
      scope: 'any',
      reason: 'none',
      effects: ['deliver', 'tell'],
    },
    extend: {
      label: '延期',
      event: 'extended',
      from: ['sent'],
      to: 'same',
      by: ['reviewer'],
      scope: 'any',
      reason: 'required',
      extendsDeadline: true,
    },
    answer: {
      label: '答复',
      event: 'answered',
      from: ['sent', 'silent'],
      to: 'answered',
      by: ['unit-officer', 'county-officer'],
      scope: 'own-unit',
      reason: 'optional',
      requires: ['complete'],
    },
    register: {
      label: '登记来件',
      event: 'registered',
      from: ['sent', 'silent'],
      to: 'answered',
      by: ['reviewer'],
      scope: 'any',
      reason: 'none',
      entersReceipt: true,
    },
    expire: {
      label: '逾期',
      event: 'expired',
      from: ['sent'],
      to: 'silent',
      by: ['system'],
      scope: 'any',
      reason: 'none',
      timeout: true,
    },
    approve: {
      label: '批准',
      event: 'approved',
      from: ['answered'],
      to: 'approved',
      by: ['leader', 'reviewer'],
      scope: 'any',
      reason: 'none',
      separateFrom: ['draft', 'send'],
      signOff: { meaning: '签发' },
    },
    doubt: {
      label: '存疑',
      event: 'doubted',
      from: ['answered', 'approved'],
      to: 'doubted',
      by: ['system'],
      scope: 'any',
      reason: 'none',
    },
    settle: {
      label: '了结',
      event: 'settled',
      from: ['doubted'],
      by: ['leader'],
      scope: 'any',
      reason: 'required',
      to: {
        among: ['answered', 'approved'],
        choose: ({ acts }) => (acts.at(-1)?.fromState === 'approved' ? 'approved' : 'answered'),
      },
    },
    drop: {
      label: '作废',
      event: 'dropped',
      from: ['drafted', 'answered', 'approved'],
      to: 'dropped',
      by: ['leader'],
      scope: 'any',
      reason: 'required',
      exceptional: true,
    },
  },
});

export type Paper = typeof paper;

export const UNIT = { unitCode: '14080203', parentCode: '140802' };

/** A paper in a state, of the unit 14080203 in the county 140802. */
export function standing(state: StateOf<Paper>, date: string | null = null): Standing<StateOf<Paper>> {
  return { ...UNIT, state, version: 3, deadline: date === null ? null : { date, derivation: [] } };
}

/** Somebody with a role, acting for nobody unless said. */
export function actor(id: string, role: Role | 'system', more: Partial<Actor> = {}): Actor {
  return { id, roles: [role], unitCode: null, delegatedBy: null, requestId: 'r1', ...more };
}
