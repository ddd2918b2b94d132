export { AUDIT_PARTS, AuditBench } from './audit-bench';
export { dropTriggers } from './drop-triggers';
