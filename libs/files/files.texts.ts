import type { ProblemTexts } from '@app/kernel';

/** What is refused about stored files. */
export const FILES_TEXTS: ProblemTexts = {
  'file-missing': { title: '没有这个文件', detail: '该文件不存在。' },
  'file-damaged': {
    title: '文件已损坏',
    detail: '保存的文件与当初存入的不一致，未予提供。',
    next: '请系统管理员从备份中恢复。',
  },
};
