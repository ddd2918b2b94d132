import { isPermitCategory, STATUSES } from '../double-publicity-2019/listed-values';
import type { RecordUnderCheck } from '../record-under-check';
import { fieldPlace } from '../standard';

const CATEGORY = fieldPlace('permit', 'XK_XKLB');
const STATUS = fieldPlace('permit', 'XK_ZT');

/** FIELDS `enum.permit` and `enum.status`. */
export function checkPermit(record: RecordUnderCheck): void {
  const category = record.at(CATEGORY);
  if (category !== '' && !isPermitCategory(category)) {
    record.error(CATEGORY, 'enum.permit', '许可类别应为普通、特许、认可、核准、登记、其他之一，或写作“其他-具体类别”');
  }
  const status = record.at(STATUS);
  if (status !== '' && !STATUSES.has(status)) {
    record.error(STATUS, 'enum.status', '当前状态应为1（有效）或2（无效），不得沿用旧标准的代码');
  }
}
