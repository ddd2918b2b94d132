export { checkRecord } from './check-record';
export { cleanValue, isBlankCode, trimBlank } from './clean-value';
export {
  addDays,
  addYears,
  firstDayOf,
  isRealDay,
  lastDayOf,
  monthOf,
  parseDate,
  parseReceived,
  type Received,
} from './dates';
export { documentKey } from './document-key';
export type { FieldSpec } from './field-spec';
export { DUPLICATE_RULE, duplicateMessage, type ErrorRule, type Finding, type WarningRule } from './finding';
export { headerIndex, normaliseHeader } from './headers';
export { isCitizenId } from './identifiers/citizen-id';
export { isCreditCode } from './identifiers/credit-code';
export { isOrganisationCode } from './identifiers/organisation-code';
export { isRegistrationNumber } from './identifiers/registration-number';
export { boundedKey, codeKey, counterpartKey, nameKey } from './keys';
export { maskIdentity, maskName } from './masking';
export { personalDataIn, type PersonalDataKind } from './personal-data';
export type { CheckContext } from './record-under-check';
export {
  fieldPlace,
  identityFields,
  type RecordKind,
  type RecordStandard,
  recordStandard,
  type Remit,
} from './standard';
export { ARRANGEMENTS, type Holiday, type YearArrangement } from './working-days/arrangements';
export { CALENDAR_FROM, CALENDAR_TO, type CalendarDay } from './working-days/calendar';
export { CalendarNotCovered } from './working-days/working-days.errors';
export {
  type DeadlineDerivation,
  explainDeadline,
  isLate,
  isWorkingDay,
  workingDaysAfter,
} from './working-days/working-days';
export { FIELD_STANDARD_TEXTS } from './field-standard.texts';
