import { isId, isMonthCode, isRealDay, isSha256, isUnitCode } from '../request/values';
import { checkedField, type FieldAbout } from './field';

/** The length of a text, in characters as a reader of Unicode counts them (code points), both ends included. */
export interface TextRule extends FieldAbout {
  readonly most: number;
  /** 1 unless said: an empty text says nothing. */
  readonly least?: number;
  /** Line breaks and tabs may be in it. */
  readonly multiline?: true;
}

/** One half of a character that takes two units: no database keeps it. */
const HALF = /\p{Cs}/u;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]/u;
/** Characters that turn the direction of what follows: they make a text read as what it is not. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** A text as somebody types it. Stored as it is, shown as text. */
export function Text(rule: TextRule): PropertyDecorator {
  const { most, least = 1, multiline } = rule;
  return checkedField(rule, (value) => textProblem(value, { most, least, multiline: multiline === true }), {
    type: String,
    minLength: least,
    maxLength: most,
  });
}

/** The id of a record (26 characters). */
export function Id(about: FieldAbout): PropertyDecorator {
  const schema = {
    type: String,
    pattern: '^[0-7][0-9A-HJKMNP-TV-Z]{25}$',
    example: '01FJ8Z6V0Q3M7K2N5R4T9W1XYE',
  } as const;
  return checkedField(about, (value) => (isText(value) && isId(value) ? null : '应为26位编号'), schema);
}

/** A month, `2021-09`. */
export function Month(about: FieldAbout): PropertyDecorator {
  const schema = { type: String, pattern: String.raw`^20\d{2}-(0[1-9]|1[0-2])$`, example: '2021-09' } as const;
  return checkedField(about, (value) => (isText(value) && isMonthCode(value) ? null : '应为YYYY-MM形式的月份'), schema);
}

/** The code of a unit of the roster. */
export function UnitCode(about: FieldAbout): PropertyDecorator {
  const schema = { type: String, maxLength: 64, example: '14082103' } as const;
  return checkedField(about, (value) => (isText(value) && isUnitCode(value) ? null : '应为单位代码'), schema);
}

/** A day that the calendar has, `2021-09-30`. */
export function Day(about: FieldAbout): PropertyDecorator {
  const schema = { type: String, format: 'date', example: '2021-09-30' } as const;
  return checkedField(
    about,
    (value) => (isText(value) && isRealDay(value) ? null : '应为YYYY-MM-DD形式的日期'),
    schema,
  );
}

/** A SHA-256 in lower-case hex: of what was on the screen, or of a file. */
export function Digest(about: FieldAbout): PropertyDecorator {
  const schema = { type: String, pattern: '^[0-9a-f]{64}$', example: '0'.repeat(64) } as const;
  return checkedField(about, (value) => (isText(value) && isSha256(value) ? null : '应为64位SHA-256摘要'), schema);
}

/** One of the listed words. */
export function OneOf(words: readonly string[], about: FieldAbout): PropertyDecorator {
  const check = (value: unknown) => (isText(value) && words.includes(value) ? null : `应为${words.join('、')}之一`);
  return checkedField(about, check, { type: String, enum: [...words] });
}

/** How a list may be sorted: the names of its allow-list, with `-` before one for descending. */
export function SortBy(names: readonly string[], about: FieldAbout): PropertyDecorator {
  return OneOf(
    names.flatMap((name) => [name, `-${name}`]),
    { optional: true, ...about },
  );
}

function textProblem(value: unknown, rule: { most: number; least: number; multiline: boolean }): string | null {
  if (!isText(value)) return '应为文字';
  // Before counting: a text of a million characters is not taken apart to learn that it is too long.
  const length = value.length > rule.most * 2 ? value.length : [...value].length;
  if (length > rule.most) return `不能超过${rule.most}个字`;
  if (HALF.test(value)) return '含有不完整的字符';
  if ((rule.multiline ? CONTROL_BUT_LINES : CONTROL).test(value) || TURNING.test(value)) return '含有不可见的控制字符';
  if (value.trim().length < Math.min(1, rule.least)) return '必须填写';
  return length < rule.least ? `不能少于${rule.least}个字` : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
