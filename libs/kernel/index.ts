export { assertNever } from './assert-never';
export { type Actor, type Role, ROLES, SYSTEM } from './actor';
export { AuditTrail, type AuditFact, type AuditFacts, type RefusedFact, actedBy } from './audit-trail';
export { Clock, officeDay, officeMoment, SystemClock } from './clock';
export { DomainError, type RefusalDetails, type RefusalKind } from './domain-error';
export { FileStore, type StoredFile } from './file-store';
export { JobOutbox, type JobPayload, type NewJob } from './job-outbox';
export { Mailer, type MailMessage } from './mailer';
export { type Measurements, onMeasurement, tellMeasurement } from './measurements';
export { newId } from './new-id';
export { type ProblemText, type ProblemTexts } from './problem-text';
export { requireRole, RoleRequired } from './require-role';
export {
  beginSpan,
  currentTrace,
  followSpans,
  inSpan,
  type NewSpan,
  type OpenSpan,
  type SpanAttributes,
  type SpanFollower,
  withinSpan,
} from './spans';
export { joining, Transaction, UnitOfWork } from './unit-of-work';
