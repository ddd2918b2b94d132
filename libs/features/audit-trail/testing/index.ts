export { AUDIT_PARTS, AuditBench } from './audit-bench';
export { dropTriggers } from './drop-triggers';
export { type AuditCost, CreateMeasuredTask1700000000002, measureAuditCost, MeasuredTask } from './measure-audit-cost';
export { measureProofs, type ProofTimes } from './measure-proofs';
