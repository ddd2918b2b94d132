import type { ProblemTexts } from '@app/kernel';

/** Why a process does not start. */
export const COMPOSITION_TEXTS: ProblemTexts = {
  'schema-outdated': {
    title: '数据库结构尚未更新',
    detail: '有{pending}项结构更新尚未执行。',
    next: '请系统管理员先运行migrate命令。',
  },
};
