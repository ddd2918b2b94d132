import { type Type, applyDecorators } from '@nestjs/common';
import { Type as TypeOf } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Checked, checkedField, described, type FieldAbout, type FieldCheck, presence } from './field';

/** How many a list may hold, both ends included. */
export interface ListRule extends FieldAbout {
  readonly most: number;
  /** 0 unless said. */
  readonly least?: number;
}

/** A part with fields of its own. */
export function Nested(type: () => Type, about: FieldAbout): PropertyDecorator {
  const check: FieldCheck = (value) => (isObject(value) ? null : '应为对象');
  return applyDecorators(
    presence(about),
    Checked(check),
    ValidateNested(),
    TypeOf(type),
    described(about, { type: () => type() }),
  );
}

/** A list of parts with fields of their own. */
export function ListOf(type: () => Type, rule: ListRule): PropertyDecorator {
  const check: FieldCheck = (value) => listProblem(value, rule, isObject);
  const schema = { type: () => type(), isArray: true, minItems: rule.least ?? 0, maxItems: rule.most };
  return applyDecorators(presence(rule), Checked(check), ValidateNested(), TypeOf(type), described(rule, schema));
}

/** A list of codes, ids or words, each of which the test accepts; none twice. */
export function ListOfCodes(test: (value: string) => boolean, rule: ListRule): PropertyDecorator {
  const isCode = (value: unknown) => typeof value === 'string' && test(value);
  const check: FieldCheck = (value) =>
    listProblem(value, rule, isCode) ??
    (Array.isArray(value) && new Set(value).size < value.length ? '有重复的内容' : null);
  return checkedField(rule, check, { type: [String], minItems: rule.least ?? 0, maxItems: rule.most });
}

function listProblem(value: unknown, { most, least = 0 }: ListRule, isItem: (item: unknown) => boolean): string | null {
  if (!Array.isArray(value)) return '应为列表';
  if (value.length < least || value.length > most) return `应有${least}至${most}项`;
  const wrong = value.findIndex((item) => !isItem(item));
  return wrong < 0 ? null : `第${wrong + 1}项不符合要求`;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
