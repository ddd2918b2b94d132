import type { FindingList } from '../finding-list';
import { isPermitCategory, STATUSES } from '../listed-values';
import { recordStandard } from '../standard';

const { fields } = recordStandard('permit');
const CATEGORY = fields.findIndex((field) => field.code === 'XK_XKLB');
const STATUS = fields.findIndex((field) => field.code === 'XK_ZT');

/** FIELDS `enum.permit`. */
export function checkPermitCategory(found: FindingList): void {
  const value = found.at(CATEGORY);
  if (value === '' || isPermitCategory(value)) return;
  found.error(CATEGORY, 'enum.permit', '许可类别应为普通、特许、认可、核准、登记、其他之一，或写作“其他-具体类别”');
}

/** FIELDS `enum.status`: the generation of 2019 knows 1 and 2; the older 0–3 mean other things and are never merged. */
export function checkStatus(found: FindingList): void {
  const value = found.at(STATUS);
  if (value === '' || STATUSES.has(value)) return;
  found.error(STATUS, 'enum.status', '当前状态应为1（有效）或2（无效）');
}
