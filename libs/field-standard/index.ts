export { checkRecord } from './check-record';
export { cleanValue, isBlankCode, trimBlank } from './clean-value';
export { addDays, addYears, isRealDay, lastDayOf, monthOf, parseDate, parseReceived, type Received } from './dates';
export { type CheckContext, duplicateMessage, type ErrorRule, type Finding, type WarningRule } from './finding-list';
export { headerIndex, normaliseHeader } from './headers';
export { isCitizenId, isCreditCode, isOrganisationCode, isRegistrationNumber } from './identifiers';
export { boundedKey, codeKey, counterpartKey, documentKey, nameKey } from './keys';
export { maskIdentity, maskName } from './masking';
export {
  type FieldSpec,
  identityFields,
  type RecordKind,
  type RecordStandard,
  recordStandard,
  type Remit,
} from './standard';
export { ARRANGEMENTS, type YearArrangement } from './working-days/arrangements';
export { CalendarNotCovered } from './working-days/working-days.errors';
export {
  CALENDAR_FROM,
  CALENDAR_TO,
  type DeadlineDerivation,
  explainDeadline,
  isLate,
  isWorkingDay,
  workingDaysAfter,
} from './working-days/working-days';
