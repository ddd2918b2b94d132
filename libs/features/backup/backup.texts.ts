import type { ProblemTexts } from '@app/kernel';

/** What is refused about backups. */
export const BACKUP_TEXTS: ProblemTexts = {
  'backup-unreadable': {
    title: '备份无法读取',
    detail: '该文件夹中没有可以读取的备份说明。',
    next: '请指明某一次备份的文件夹，即含有backup.json的文件夹。',
  },
  'backup-damaged': {
    title: '备份已损坏',
    detail: '备份中的数据库副本与备份说明不符。',
    next: '请改用另一份备份。',
  },
  'backup-key-missing': {
    title: '缺少备份的密钥',
    detail: '备份已加密，本机密钥中没有名为{key}的密钥，或密钥不同。',
    next: '请先放回备份时所用的SECRET_KEYS（或secret.keys文件）再恢复。',
  },
  'backup-of-other-engine': {
    title: '备份与数据库类型不符',
    detail: '该备份取自{engine}数据库，只能恢复到同类数据库。',
    next: '请核对DATABASE_URL。',
  },
};
