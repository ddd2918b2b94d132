export { assertNever } from './assert-never';
export { type Actor, type Role, ROLES, SYSTEM } from './actor';
export { AuditTrail, type AuditFact, type AuditFacts, type RefusedFact, actedBy } from './audit-trail';
export { Clock, SystemClock } from './clock';
export { DomainError, type RefusalDetails, type RefusalKind } from './domain-error';
export { FileStore, type StoredFile } from './file-store';
export { JobOutbox, type JobPayload, type NewJob } from './job-outbox';
export { newId } from './new-id';
export { Transaction, UnitOfWork } from './unit-of-work';
