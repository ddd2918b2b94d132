import type { Finding } from './finding';
import { type CheckContext, type CheckedStandard, checkedStandard, RecordUnderCheck } from './record-under-check';
import { checkCounterpart } from './rules/counterpart-rules';
import { checkPenaltyDates, checkPermitDates } from './rules/date-rules';
import { checkFields, checkRemit } from './rules/field-rules';
import { checkCitizenIds, checkCreditCodes, checkIdentityTypes } from './rules/identity-rules';
import { checkPenalty } from './rules/penalty-rules';
import { checkPermit } from './rules/permit-rules';
import { checkOddities, checkUnusualFine } from './rules/warnings';
import type { RecordKind } from './standard';

const NONE: readonly Finding[] = Object.freeze([]);
const STANDARDS: Readonly<Record<RecordKind, CheckedStandard>> = {
  permit: checkedStandard('permit'),
  penalty: checkedStandard('penalty'),
};

/**
 * Everything the field standard says of one record, `duplicate` aside (that one needs all records): errors, any of which
 * makes it non-compliant, and warnings, which never count. `cells` are cleaned values in the standard's order; a cell that
 * is not there is empty. All records without a finding share one frozen empty array. No finding repeats a value.
 */
export function checkRecord(kind: RecordKind, cells: readonly string[], context: CheckContext): readonly Finding[] {
  const record = new RecordUnderCheck(STANDARDS[kind], cells, context);
  checkFields(record);
  checkRemit(record, kind);
  checkCounterpart(record);
  checkIdentityTypes(record);
  checkCreditCodes(record);
  checkCitizenIds(record);
  if (kind === 'permit') {
    checkPermitDates(record);
    checkPermit(record);
  } else {
    checkPenaltyDates(record);
    checkPenalty(record);
    checkUnusualFine(record);
  }
  checkOddities(record);
  return record.findings ?? NONE;
}
