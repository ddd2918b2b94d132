import { addYears, parseDate } from '../dates';
import type { FindingList } from '../finding-list';
import { type RecordKind, recordStandard } from '../standard';

const LONGEST_DISPLAY_YEARS = 3;

function at(kind: RecordKind, code: string): number {
  return recordStandard(kind).fields.findIndex((field) => field.code === code);
}

const PERMIT = { decision: at('permit', 'XK_JDRQ'), from: at('permit', 'XK_YXQZ'), to: at('permit', 'XK_YXQZI') };
const PENALTY = { decision: at('penalty', 'CF_JDRQ'), to: at('penalty', 'CF_YXQ'), display: at('penalty', 'CF_GSJZQ') };

/** FIELDS `date` and `date.order`; a pair is compared only when both are valid. */
export function checkDates(found: FindingList, kind: RecordKind): void {
  checkForms(found);
  if (kind === 'permit') checkPermitOrder(found);
  else checkPenaltyOrder(found);
}

function checkForms(found: FindingList): void {
  for (const place of found.places.dates) {
    const value = found.at(place);
    if (value === '' || parseDate(value) !== null) continue;
    found.error(place, 'date', `${found.nameOf(place)}不是有效日期，应写作“YYYY/MM/DD”，年份为1949至2099`);
  }
}

function checkDecision(found: FindingList, place: number, decision: string | null): void {
  if (decision === null || decision <= found.context.receivedDate) return;
  found.error(place, 'date.order', `${found.nameOf(place)}晚于平台接收日期`);
}

function checkPermitOrder(found: FindingList): void {
  checkDecision(found, PERMIT.decision, parseDate(found.at(PERMIT.decision)));
  const from = parseDate(found.at(PERMIT.from));
  const to = parseDate(found.at(PERMIT.to));
  if (from !== null && to !== null && from > to) found.error(PERMIT.to, 'date.order', '有效期至早于有效期自');
}

function checkPenaltyOrder(found: FindingList): void {
  const decision = parseDate(found.at(PENALTY.decision));
  if (decision === null) return;
  checkDecision(found, PENALTY.decision, decision);
  const to = parseDate(found.at(PENALTY.to));
  if (to !== null && decision > to) found.error(PENALTY.to, 'date.order', '处罚有效期早于处罚决定日期');
  const display = parseDate(found.at(PENALTY.display));
  if (display === null) return;
  if (display < decision) found.error(PENALTY.display, 'date.order', '公示截止期早于处罚决定日期');
  if (display > addYears(decision, LONGEST_DISPLAY_YEARS)) {
    found.error(PENALTY.display, 'date.order', '公示截止期超过处罚决定日期后三年');
  }
}
