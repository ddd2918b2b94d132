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
  'database-not-empty': {
    title: '数据库不是空的',
    detail: '备份只能恢复到空的数据库，现有数据未作改动。',
    next: '请先核对DATABASE_URL，确需恢复的，将现有数据库另行保存后移走。',
  },
  'copy-tool-missing': {
    title: '缺少数据库备份工具',
    detail: '本机没有{tools}。',
    next: '请安装数据库客户端工具后重试。',
  },
  'copy-tool-failed': { title: '数据库备份工具运行失败', detail: '{tool}未能完成。', next: '请按其提示处理后重试。' },
};
