export { availableActions, type OfferedAction } from './available-actions';
export {
  type ActInput,
  type Attempt,
  type Decision,
  decide,
  decideStart,
  hasPassed,
  PROOF_MINUTES,
  REASON_LENGTH,
  type Standing,
  type StartAttempt,
} from './decide';
export { countedDeadline, type Deadline, type DerivationStep } from './deadline';
export { type DeadlineRule, type ReminderRule } from './deadline-rule';
export { watchMoments, type WatchMoment } from './deadline-watch';
export { defineProcess } from './define-process';
export { localDay, localHour } from './local-day';
export { mermaidOf } from './mermaid';
export {
  type ActingRole,
  type ActionOf,
  type ActionSpec,
  type ActSpec,
  type EarlierAct,
  type Facts,
  type GuardOf,
  type GuardResults,
  isActionOf,
  isStateOf,
  type Process,
  type ReasonRule,
  type SignOffMeaning,
  type StateKind,
  type StateOf,
} from './process';
export { processesDocument } from './processes-document';
export { ROLE_LABELS } from './role-labels';
export { type Belonging, isDisclosed, isOfficerOnly, isOwn, type Known, maySee } from './standing';
export { approves, awaitedRoles, kindOf, statesAfter } from './table-reading';
export {
  DeadlineInvalid,
  DeadlineNotPassed,
  DutiesNotSeparate,
  GuardNotMet,
  ProcessInvalid,
  ProofNeeded,
  ReasonInvalid,
  ReceiptInvalid,
  RecordNotFound,
  RoleMissing,
  StateUnfit,
} from './workflow.errors';
export { WORKFLOW_TEXTS } from './workflow.texts';
