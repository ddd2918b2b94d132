export { CreateEvidence1637712400000 } from './1637712400000-create-evidence';
export { CreateEvidenceSubmission1637714000100 } from './1637714000100-create-evidence-submission';
export { AcceptEvidence } from './accept-evidence';
export { Adjustment } from './adjustment.entity';
export { carryEvidenceOver } from './carry-evidence-over';
export { EvidenceItem } from './evidence-item.entity';
export { NO_DATA, submittableItems } from './evidence-items';
export { evidenceStanding, type ItemStanding } from './evidence-standing.query';
export { EvidenceSubmission } from './evidence-submission.entity';
export {
  EvidenceItemUnknown,
  EvidenceNotAssessed,
  EvidencePending,
  RevocationMonthInvalid,
  StatementBelongsToTask,
  WebAddressInvalid,
} from './evidence.errors';
export { EvidenceModule } from './evidence.module';
export { EVIDENCE_TEXTS } from './evidence.texts';
export { evidenceProcess } from './evidence.workflow';
export { KeepEvidenceFile } from './keep-evidence-file';
export { getEvidence, listEvidence } from './list-evidence.query';
export { NoDataStatement } from './no-data-statement.entity';
export { ResubmitEvidence } from './resubmit-evidence';
export { ReturnEvidence } from './return-evidence';
export { RevokeEvidence } from './revoke-evidence';
export { SubmitEvidence } from './submit-evidence';
export { WithdrawEvidence } from './withdraw-evidence';
