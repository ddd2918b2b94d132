import { type Type, applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';

/** What is said of a field besides its type. */
export interface FieldAbout {
  /** Chinese, for the API's description. */
  readonly about: string;
  readonly example?: string | number | boolean | readonly string[];
  /** May be left out. Never null, which would be a second way to say the same. */
  readonly optional?: true;
  /** May be null, where leaving out and emptying differ. */
  readonly nullable?: true;
}

/** What the API's description says of a field's values. A class comes as a function named `type`: the library goes by that name. */
export interface FieldSchema {
  readonly type: typeof String | typeof Boolean | 'integer' | [typeof String] | (() => Type);
  readonly isArray?: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: string[];
  readonly example?: string | number | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A check of a value: null when it is as it should be, else the reason in Chinese. Never quotes the value. */
export type FieldCheck = (value: unknown) => string | null;

/** A field of a DTO that passes the check, described for the API. The checks that everything else here is made of. */
export function checkedField(about: FieldAbout, check: FieldCheck, schema: FieldSchema): PropertyDecorator {
  return applyDecorators(presence(about), Checked(check), described(about, schema));
}

/** Whether a field may be absent or null. */
export function presence({ optional, nullable }: FieldAbout): PropertyDecorator {
  if (optional !== true && nullable !== true) return () => undefined;
  return ValidateIf((_dto: object, value: unknown) => {
    const mayPass = (optional === true && value === undefined) || (nullable === true && value === null);
    return !mayPass;
  });
}

export function Checked(check: FieldCheck): PropertyDecorator {
  return ValidateBy({
    name: 'checked',
    validator: {
      validate: (value: unknown) => reasonFor(value, check) === null,
      defaultMessage: (args) => reasonFor(args?.value, check) ?? '',
    },
  });
}

export function described({ about, example, optional, nullable }: FieldAbout, schema: FieldSchema): PropertyDecorator {
  return ApiProperty({
    ...schema,
    description: about,
    required: optional !== true,
    ...(nullable === true ? { nullable: true } : {}),
    ...(example === undefined ? {} : { example: typeof example === 'object' ? [...example] : example }),
  });
}

function reasonFor(value: unknown, check: FieldCheck): string | null {
  return value === undefined || value === null ? '必须填写' : check(value);
}
