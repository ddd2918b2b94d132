import type { ProblemTexts } from '@app/kernel';

/** What retention and holds refuse. */
export const AUDIT_RETENTION_TEXTS: ProblemTexts = {
  'audit-hold-not-found': {
    title: '没有该项保全',
    detail: '该项依法保全不存在，或已经解除。',
    next: '请刷新列表后重试。',
  },
};
