import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { checkedField, type FieldAbout } from './field';

/** A range of whole numbers, both ends included. */
export interface NumberRule extends FieldAbout {
  readonly least: number;
  readonly most: number;
}

const DIGITS = /^(?:0|-?[1-9]\d{0,14})$/;

/** A whole number of a JSON body. */
export function WholeNumber(rule: NumberRule): PropertyDecorator {
  return checkedField(rule, (value) => numberProblem(value, rule), {
    type: 'integer',
    minimum: rule.least,
    maximum: rule.most,
  });
}

/** A whole number of a query, in plain ASCII digits: no sign but minus, no blank, no exponent, no other script's digits. */
export function QueryNumber(rule: NumberRule): PropertyDecorator {
  const read = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && DIGITS.test(value) ? Number(value) : value,
  );
  return applyDecorators(read, WholeNumber(rule));
}

/** A yes or no of a JSON body. */
export function Flag(about: FieldAbout): PropertyDecorator {
  return checkedField(about, (value) => (typeof value === 'boolean' ? null : '应为true或false'), { type: Boolean });
}

/** A yes or no of a query: `true` or `false`. */
export function QueryFlag(about: FieldAbout): PropertyDecorator {
  const words = new Map<unknown, boolean>([
    ['true', true],
    ['false', false],
  ]);
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => words.get(value) ?? value),
    Flag(about),
  );
}

function numberProblem(value: unknown, { least, most }: NumberRule): string | null {
  // Zero has one form: minus zero would come out of a document as "-0".
  const isWhole = typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0);
  return isWhole && value >= least && value <= most ? null : `应为${least}至${most}之间的整数`;
}
