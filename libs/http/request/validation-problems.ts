import {
  type ArgumentMetadata,
  SetMetadata,
  ValidationPipe,
  type ValidationError,
  type ValidationPipeOptions,
} from '@nestjs/common';
import { RequestInvalid } from '../problems/edge.errors';
import type { FieldProblem } from '../problems/http-refusal';

const MOST_PROBLEMS = 100;
const LONGEST_PATH = 200;
const HAN = /\p{Script=Han}/u;
/** What class-validator says of a value that has no rule of ours. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['whitelistValidation', '不认识的字段'],
  ['unknownValue', '内容不符合要求'],
  ['nestedValidation', '应为对象'],
  ['isDefined', '必须填写'],
  ['isNotEmpty', '必须填写'],
]);

const IGNORES_UNKNOWN = 'http:ignores-unknown';

/**
 * For the query of a route to which another system sends people, whose standard says that parameters nobody knows are ignored (RFC 6749
 * §4.1.2): they are dropped before the handler sees the query. Everywhere else they are refused.
 */
export function IgnoresUnknown(): ClassDecorator {
  return SetMetadata(IGNORES_UNKNOWN, true);
}

/** The pipe of all routes: only what a DTO names, of the types it names; nothing is converted behind its back. */
export function strictValidation(): ValidationPipe {
  return new StrictValidation();
}

class StrictValidation extends ValidationPipe {
  private readonly dropping = new ValidationPipe(settings(false));

  constructor() {
    super(settings(true));
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, metatype } = metadata;
    const isDropping = type === 'query' && metatype !== undefined && Reflect.hasMetadata(IGNORES_UNKNOWN, metatype);
    return isDropping ? this.dropping.transform(value, metadata) : super.transform(value, metadata);
  }
}

function settings(forbidNonWhitelisted: boolean): ValidationPipeOptions {
  return {
    whitelist: true,
    forbidNonWhitelisted,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new RequestInvalid(problemsOf(errors).slice(0, MOST_PROBLEMS)),
  };
}

/** Every field that is wrong, with its path and a reason in Chinese. */
function problemsOf(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = pathOf(parent, property);
    const own = Object.entries(constraints).map(([name, message]) => ({ field, reason: reasonOf(name, message) }));
    return [...own.slice(0, 1), ...problemsOf(children, field)];
  });
}

function pathOf(parent: string, property: string | undefined): string {
  const name = property ?? '';
  if (/^\d+$/.test(name) && parent !== '') return `${parent}[${name}]`;
  return [parent, name]
    .filter((part) => part !== '')
    .join('.')
    .slice(0, LONGEST_PATH);
}

function reasonOf(name: string, message: string): string {
  return HAN.test(message) ? message : (REASONS.get(name) ?? '不符合要求');
}
