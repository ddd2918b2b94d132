import type { FindingList } from '../finding-list';
import type { RecordKind } from '../standard';

/** FIELDS `required`: an R field is empty; placeholders were read as empty before. */
export function checkRequired(found: FindingList): void {
  for (let i = 0; i < found.fields.length; i++) {
    const field = found.fields[i];
    if (field?.presence === 'R' && found.at(i) === '') found.error(i, 'required', `${field.name}为必填项，不得为空`);
  }
}

/** FIELDS `length`, in Unicode code points. */
export function checkLengths(found: FindingList): void {
  for (let i = 0; i < found.fields.length; i++) {
    const limit = found.fields[i]?.length ?? null;
    if (limit === null) continue;
    const value = found.at(i);
    // A text has at most as many code points as code units, so the rare long ones alone are counted.
    if (value.length <= limit) continue;
    const length = codePointsOf(value);
    if (length > limit) found.error(i, 'length', `${found.nameOf(i)}超长：共${length}个字符，最多${limit}个`);
  }
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
export function checkRemit(found: FindingList, kind: RecordKind): void {
  const { remit } = found.context;
  if (remit === 'both' || remit === kind) return;
  found.error(found.places.name, 'remit', `报送单位无${KIND_NAMES[kind]}职能，不应报送此类信息`);
}
