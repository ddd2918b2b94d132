import type { ProblemTexts } from '@app/kernel';

export const SCREENS_TEXTS: ProblemTexts = {
  'screens-not-built': {
    title: '页面尚未生成',
    detail: '本进程启动时没有找到页面文件。',
    next: '请系统管理员执行npm run build后重新启动。',
  },
  'screen-file-not-found': {
    title: '没有这个页面文件',
    detail: '系统可能已经更新，页面所需的文件不再提供。',
    next: '请刷新页面。',
  },
};
