import { yearOf } from '../month';
import type { Scheme } from './scheme';

/**
 * D-1: whether evidence confirmed for one month still counts in another. Under `calendar-year` it does for later months of
 * the same year; under `month` only for its own. Revocation and replacement are the caller's to know.
 */
export function isEvidenceInForce(scheme: Scheme, confirmedIn: string, month: string): boolean {
  if (scheme.decisions.evidenceCarryOver.value === 'month') return confirmedIn === month;
  return yearOf(confirmedIn) === yearOf(month) && confirmedIn <= month;
}

/** D-2: whether an unattended run accepts a ledger row's exemption, by the name key (FIELDS "Keys") of its 备注. */
export function acceptsExemption(scheme: Scheme, remarkKey: string): boolean {
  if (scheme.decisions.unattendedExemption.value === 'none') return false;
  return scheme.spotCheck.exemptionWords.some((word) => remarkKey.includes(word));
}
