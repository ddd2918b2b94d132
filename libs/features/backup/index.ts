export { BackupDamaged, BackupOfOtherEngine, BackupUnreadable } from './backup.errors';
export { BACKUP_TEXTS } from './backup.texts';
export { type BackupProgress, makeBackup, type MadeBackup } from './make-backup';
export { restoreBackup, type RestoredBackup } from './restore-backup';
