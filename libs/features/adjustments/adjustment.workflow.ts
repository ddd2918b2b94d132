import { defineProcess } from '@app/workflow';

/**
 * A bonus or deduction (notice §4, §5): evidence, a reviewer's verification and a leader's approval before it counts (RULES §4).
 * Units claim bonuses; a deduction that was notified is proposed by a reviewer, and verified by another.
 */
export const adjustmentProcess = defineProcess({
  name: 'adjustment',
  label: '加分扣分',
  initial: 'proposed',
  reminder: 'notify-deadline',
  guards: {
    'files-attached': '已上传佐证文件',
    'claimant-entitled': '该事项适用于此单位',
    'month-unsigned': '当月通报尚未签发',
    'own-proposal': '仅由申报一方撤回',
  },
  states: {
    proposed: {
      label: '待核实',
      deadline: { rule: 'plan-step', step: 'confirmation', remind: { before: [1, 0], after: [1] } },
    },
    verified: {
      label: '待批准',
      deadline: { rule: 'plan-step', step: 'scoring', remind: { before: [0], after: [1] } },
    },
    approved: { label: '已批准', kind: 'settled' },
    rejected: { label: '不予采纳', kind: 'final' },
    withdrawn: { label: '已撤回', kind: 'final' },
    revoked: { label: '已撤销', kind: 'final' },
  },
  start: {
    action: 'propose',
    label: '申报',
    event: 'proposed',
    by: ['unit-officer', 'county-officer', 'reviewer'],
    scope: 'own-unit',
    reason: 'required',
    requires: ['files-attached', 'claimant-entitled', 'month-unsigned'],
    effects: ['notify-act'],
  },
  actions: {
    verify: {
      label: '核实',
      event: 'verified',
      from: ['proposed'],
      to: 'verified',
      by: ['reviewer'],
      scope: 'any',
      reason: 'optional',
      separateFrom: ['propose'],
      signOff: { meaning: '审核' },
      effects: ['notify-act'],
    },
    approve: {
      label: '批准',
      event: 'approved',
      from: ['verified'],
      to: 'approved',
      by: ['leader'],
      scope: 'any',
      reason: 'optional',
      requires: ['month-unsigned'],
      separateFrom: ['propose', 'verify'],
      signOff: { meaning: '签发' },
      effects: ['notify-act'],
    },
    reject: {
      label: '不予采纳',
      event: 'rejected',
      from: ['proposed', 'verified'],
      to: 'rejected',
      by: ['reviewer', 'leader'],
      scope: 'any',
      reason: 'required',
      separateFrom: ['propose'],
      effects: ['notify-act'],
    },
    withdraw: {
      label: '撤回',
      event: 'withdrawn',
      from: ['proposed', 'verified'],
      to: 'withdrawn',
      by: ['unit-officer', 'county-officer', 'reviewer'],
      scope: 'own-unit',
      reason: 'optional',
      requires: ['own-proposal'],
      exceptional: true,
    },
    // What it did to a published month is put right by a correction.
    revoke: {
      label: '撤销',
      event: 'revoked',
      from: ['approved'],
      to: 'revoked',
      by: ['leader'],
      scope: 'any',
      reason: 'required',
      separateFrom: ['propose'],
      signOff: { meaning: '签发' },
      effects: ['notify-act'],
    },
  },
});
