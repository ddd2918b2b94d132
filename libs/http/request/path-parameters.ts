import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam, type ApiParamOptions } from '@nestjs/swagger';
import { RequestInvalid } from '../problems/edge.errors';
import { isId, isMonthCode, isSha256, isUnitCode } from './values';

interface PathRule {
  readonly test: (text: string) => boolean;
  readonly reason: string;
  readonly schema: { readonly pattern?: string; readonly example: string };
}

const ID: PathRule = {
  test: isId,
  reason: '应为26位编号',
  schema: { pattern: '^[0-7][0-9A-HJKMNP-TV-Z]{25}$', example: '01FJ8Z6V0Q3M7K2N5R4T9W1XYE' },
};
const MONTH: PathRule = {
  test: isMonthCode,
  reason: '应为YYYY-MM形式的月份',
  schema: { pattern: String.raw`^20\d{2}-(0[1-9]|1[0-2])$`, example: '2021-09' },
};
const UNIT: PathRule = { test: isUnitCode, reason: '应为单位代码', schema: { example: '14082103' } };
const DIGEST: PathRule = {
  test: isSha256,
  reason: '应为64位SHA-256摘要',
  schema: { pattern: '^[0-9a-f]{64}$', example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
};

const CHECK_CODE: PathRule = {
  test: (text) => /^[0-9A-HJKMNP-TV-Z]{16}$/.test(text),
  reason: '应为16位查验码',
  schema: { pattern: '^[0-9A-HJKMNP-TV-Z]{16}$', example: '7Q2M9ZK4D0H3V8TA' },
};
const NUMBER: PathRule = {
  test: (text) => /^[1-9]\d{0,8}$/.test(text),
  reason: '应为从1起的整数',
  schema: { pattern: String.raw`^[1-9]\d{0,8}$`, example: '2' },
};

/** The id of a record in the path. Anything else is refused with 422 before the use case is called. */
export function IdParam(name = 'id', about = '编号'): ParameterDecorator {
  return pathParameter(name, about, ID);
}

/** A month in the path, `2021-09`. */
export function MonthParam(name = 'month', about = '考核月份'): ParameterDecorator {
  return pathParameter(name, about, MONTH);
}

/** A unit's code in the path. */
export function UnitParam(name = 'unit', about = '单位代码'): ParameterDecorator {
  return pathParameter(name, about, UNIT);
}

/** A whole number from 1 in the path, such as a line, in digits. */
export function NumberParam(name: string, about: string): ParameterDecorator {
  return pathParameter(name, about, NUMBER);
}

/** A SHA-256 in the path. */
export function DigestParam(name: string, about: string): ParameterDecorator {
  return pathParameter(name, about, DIGEST);
}

/** The check code printed on a document, in the path. */
export function CheckCodeParam(name = 'code', about = '查验码'): ParameterDecorator {
  return pathParameter(name, about, CHECK_CODE);
}

/** One of the listed words in the path. */
export function WordParam(name: string, words: readonly string[], about: string): ParameterDecorator {
  const [example = ''] = words;
  const reason = `应为${words.join('、')}之一`;
  return pathParameter(name, about, { test: (text) => words.includes(text), reason, schema: { example } });
}

function pathParameter(name: string, about: string, { test, reason, schema }: PathRule): ParameterDecorator {
  const pipe: PipeTransform<unknown, string> = {
    transform: (value) => {
      if (typeof value === 'string' && test(value)) return value;
      throw new RequestInvalid([{ field: name, reason }]);
    },
  };
  const take = Param(name, pipe);
  const options: ApiParamOptions = {
    name,
    description: about,
    example: schema.example,
    schema: { type: 'string', ...schema },
  };
  return (target, key, index) => {
    take(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor !== undefined) ApiParam(options)(target, key, descriptor);
  };
}
