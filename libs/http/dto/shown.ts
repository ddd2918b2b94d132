import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

/** What an answer's field is, for the API's description. */
export interface ShownAs {
  /** A class; text unless said. */
  readonly type?: (() => Type) | 'integer' | 'boolean' | 'text' | 'moment' | 'day';
  readonly words?: readonly string[];
  /** A list of the type. */
  readonly list?: true;
  readonly nullable?: true;
  readonly example?: string | number | boolean;
}

/** Describes a field of an answer. Answers are plain values: nothing is checked or taken out on the way. */
export function Shown(
  about: string,
  { type = 'text', words, list, nullable, example }: ShownAs = {},
): PropertyDecorator {
  const options: ApiPropertyOptions = {
    ...schemaOf(type, words),
    description: about,
    ...(list === true ? { isArray: true } : {}),
    ...(nullable === true ? { nullable: true } : {}),
    ...(example === undefined ? {} : { example }),
  };
  return ApiProperty(options);
}

function schemaOf(type: NonNullable<ShownAs['type']>, words: readonly string[] | undefined): ApiPropertyOptions {
  // The library knows a class that is named late by the name `type` of the function.
  if (typeof type === 'function') return { type: () => type() };
  switch (type) {
    case 'integer':
      return { type: 'integer' };
    case 'boolean':
      return { type: Boolean };
    case 'moment':
      return { type: String, format: 'date-time' };
    case 'day':
      return { type: String, format: 'date' };
    case 'text':
      return words === undefined ? { type: String } : { type: String, enum: [...words] };
  }
}
