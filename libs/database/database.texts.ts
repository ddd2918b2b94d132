import type { ProblemTexts } from '@app/kernel';

/** What the database refuses. */
export const DATABASE_TEXTS: ProblemTexts = {
  'stale-version': {
    title: '内容已被他人修改',
    detail: '您看到的内容已不是最新，本次修改未保存。',
    next: '请刷新页面，核对最新内容后再操作。',
  },
  'database-busy': { title: '系统繁忙', detail: '其他操作占用时间过长，本次操作未执行。', next: '请稍后重试。' },
  'database-in-use': {
    title: '数据库正被使用',
    detail: '数据库文件已被另一个程序打开。',
    next: '请系统管理员停止另一个程序后重新启动。',
  },
  'bulk-write-refused': {
    title: '数据无法保存',
    detail: '有数据超出规定的长度或格式，本批数据均未保存。',
    next: '请核对文件内容后重新导入。',
  },
};
