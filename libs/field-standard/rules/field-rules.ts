import type { RecordUnderCheck } from '../record-under-check';
import type { RecordKind } from '../standard';

/** FIELDS `required` (placeholders were read as empty before) and `length`, in Unicode code points. */
export function checkFields(record: RecordUnderCheck): void {
  const { isRequired, limits } = record.standard;
  for (let place = 0; place < limits.length; place++) {
    const { length } = record.at(place);
    if (length === 0) {
      if (isRequired[place]) record.error(place, 'required', `${record.nameOf(place)}为必填项，不得为空`);
    } else if (length > (limits[place] ?? 0)) {
      // A text has at most as many code points as code units, so the rare long ones alone are counted.
      checkLength(record, place);
    }
  }
}

function checkLength(record: RecordUnderCheck, place: number): void {
  const limit = record.standard.limits[place] ?? 0;
  const length = codePointsOf(record.at(place));
  if (length > limit) record.error(place, 'length', `${record.nameOf(place)}共${length}个字符，最多${limit}个`);
}

function codePointsOf(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    count++;
    if ((text.codePointAt(i) ?? 0) > 0xffff) i++;
  }
  return count;
}

const KIND_NAMES = { permit: '行政许可', penalty: '行政处罚' } as const;

/** FIELDS `remit`: the unit may not report this kind. */
export function checkRemit(record: RecordUnderCheck, kind: RecordKind): void {
  const { remit } = record.context;
  if (remit === 'both' || remit === kind) return;
  const message = `报送单位不承担${KIND_NAMES[kind]}信息报送，请核对报送单位`;
  record.add({ field: '报送单位', rule: 'remit', severity: 'error', message });
}
