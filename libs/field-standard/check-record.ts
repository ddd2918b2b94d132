import { type CheckContext, type CheckedStandard, checkedStandard, type Finding, FindingList } from './finding-list';
import { checkAmounts, checkLicence, checkPenaltyCategory } from './rules/penalty-rules';
import { checkCitizenIds, checkCounterpart, checkCreditCodes, checkIdentityTypes } from './rules/identity-rules';
import { checkDates } from './rules/date-rules';
import { checkLengths, checkRemit, checkRequired } from './rules/field-rules';
import { checkPermitCategory, checkStatus } from './rules/permit-rules';
import { checkOddities } from './rules/warnings';
import type { RecordKind } from './standard';

const NONE: readonly Finding[] = Object.freeze([]);
const STANDARDS: Readonly<Record<RecordKind, CheckedStandard>> = {
  permit: checkedStandard('permit'),
  penalty: checkedStandard('penalty'),
};

/**
 * Everything the field standard says of one record, `duplicate` aside (that one needs all records): errors, any of which
 * makes it non-compliant, and warnings, which never count. `cells` are cleaned values in the standard's order. No finding
 * repeats an identity number or a natural person's name.
 */
export function checkRecord(kind: RecordKind, cells: readonly string[], context: CheckContext): readonly Finding[] {
  const found = new FindingList(STANDARDS[kind], cells, context);
  checkRequired(found);
  checkLengths(found);
  checkRemit(found, kind);
  checkCounterpart(found);
  checkIdentityTypes(found);
  checkCreditCodes(found);
  checkCitizenIds(found);
  checkDates(found, kind);
  if (kind === 'permit') {
    checkPermitCategory(found);
    checkStatus(found);
  } else {
    const entries = checkPenaltyCategory(found);
    checkAmounts(found, entries);
    checkLicence(found, entries);
  }
  checkOddities(found, kind);
  return found.list ?? NONE;
}
