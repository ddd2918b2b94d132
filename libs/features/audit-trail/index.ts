export { CreateAuditTrail1637712600000 } from './1637712600000-create-audit-trail';
export { CreateAuditLog1637713500000 } from './1637713500000-create-audit-log';
export { GuardAuditLog1637713500001 } from './1637713500001-guard-audit-log';
export { CreateAuditHolds1637714300000 } from './1637714300000-create-audit-holds';
export { VersionAuditRetention1637714910000 } from './1637714910000-version-audit-retention';
export { AuditEntryRow } from './audit-entry.entity';
export { auditGrants, type GrantPlan } from './audit-grants';
export { auditHealth, type AuditHealth } from './audit-health.query';
export { AuditHold, AuditRetention } from './audit-hold.entity';
export { type AuditKeyFile, readAuditKey } from './audit-key';
export { AuditLogState } from './audit-log-state.entity';
export {
  findCoveringCheckpoint,
  findNewestCheckpoint,
  getCheckpoint,
  proveConsistency,
  proveInclusion,
  type ProvenConsistency,
  type ProvenInclusion,
  writeEntryReceipt,
  writeReceipt,
} from './audit-proofs.query';
export { AuditSequencer, type SequencerParts, type SequencingOutcome } from './audit-sequencer';
export { AuditSequencing } from './audit-sequencing';
export {
  AuditCheckpointUnknown,
  AuditClaimLost,
  AuditEntryNotCovered,
  AuditEntryUnknown,
  AuditKeyMissing,
  AuditKeyUnfit,
  AuditLogStopped,
  SealedPayloadAltered,
  SealedPayloadHeld,
  SealedPayloadMissing,
} from './audit-trail.errors';
export { AuditCheckpoint, AuditLeaf, AuditSubtree } from './audit-tree.entity';
export { AuditTrailModule, type AuditTrailOptions } from './audit-trail.module';
export { DatabaseAuditTrail, type OfficeAudit } from './database-audit-trail';
export { entriesPerHour, type HourOfPerson } from './entries-per-hour.query';
export { ErasingAccount } from './erasing-account';
export { ERASE_EXPIRED_SCHEDULE, EraseExpiredPayloadsJob } from './erase-expired-payloads.job';
export { EraseSealedPayload, type ErasureOrder, sealSubject } from './erase-sealed-payload';
export { ERASE_SEALED_PAYLOAD, EraseSealedPayloadJob } from './erase-sealed-payload.job';
export { examineAuditLog, type ExaminationMeans, type LogExamination } from './examine-audit-log';
export {
  type AuditExportTarget,
  exportAuditLog,
  exportSignedLog,
  type OfficeExportTarget,
  type SequencedLog,
  sequenceLog,
} from './export-audit-log';
export { payloadStanding, type RetentionPeriod, retentionPeriod, UNSET_RETENTION_VERSION } from './kept-payloads.query';
export { type LogFinding, type LogFindingKind } from './log-findings';
export { OpenSealedPayload, type OpeningOrder } from './open-sealed-payload';
export { ResumeAuditLog } from './resume-audit-log';
export {
  type EntryFilter,
  type EntryPage,
  findEntry,
  type FoundEntry,
  searchEntries,
  streamEntries,
  subjectTimeline,
} from './search-entries.query';
export { SequenceAudit } from './sequence-audit.job';
export { AUDIT_TRAIL_TEXTS } from './audit-trail.texts';
