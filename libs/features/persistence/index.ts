import { AuditEntryRow, CreateAuditTrail1637712600000 } from '@app/features/audit-trail';
import { CreateMonthResult1637712500000, MonthResult } from '@app/features/bulletins';
import { Adjustment, CreateEvidence1637712400000, EvidenceItem, NoDataStatement } from '@app/features/evidence';
import { Assessment, CreateMonth1637712100000, InputProblemRow, RosterUnit, SourceFile } from '@app/features/months';
import {
  CreateRecords1637712200000,
  ExtendDocumentIndex1637713000000,
  PlatformRecordRow,
  RecordFinding,
  RecordTally,
  UnitTally,
} from '@app/features/records';
import {
  CreateSpotChecks1637712300000,
  DrawnUnit,
  LedgerOutcome,
  LedgerRow,
  NearMatch,
  UnitCheck,
} from '@app/features/spot-checks';

/** Every entity of the features. */
export const ENTITIES = [
  Assessment,
  RosterUnit,
  SourceFile,
  InputProblemRow,
  PlatformRecordRow,
  RecordFinding,
  RecordTally,
  UnitTally,
  DrawnUnit,
  LedgerRow,
  LedgerOutcome,
  NearMatch,
  UnitCheck,
  EvidenceItem,
  NoDataStatement,
  Adjustment,
  MonthResult,
  AuditEntryRow,
];

/** Every migration of the features, in the order in which they run. A released one is never edited. */
export const MIGRATIONS = [
  CreateMonth1637712100000,
  CreateRecords1637712200000,
  CreateSpotChecks1637712300000,
  CreateEvidence1637712400000,
  CreateMonthResult1637712500000,
  CreateAuditTrail1637712600000,
  ExtendDocumentIndex1637713000000,
];
