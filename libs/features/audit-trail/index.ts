export { CreateAuditTrail1637712600000 } from './1637712600000-create-audit-trail';
export { AuditEntryRow } from './audit-entry.entity';
export { DatabaseAuditTrail } from './database-audit-trail';
export { type AuditExportTarget, exportAuditLog, sequenceLog } from './export-audit-log';
