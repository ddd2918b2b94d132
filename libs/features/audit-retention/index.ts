export { AuditRetentionModule } from './audit-retention.module';
export { AUDIT_RETENTION_TEXTS } from './audit-retention.texts';
