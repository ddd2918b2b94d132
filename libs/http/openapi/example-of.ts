import type { OpenAPIObject } from '@nestjs/swagger';

/** As much of a schema as an example is made from. */
export interface ExampleSchema {
  readonly $ref?: string;
  readonly allOf?: readonly ExampleSchema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly items?: ExampleSchema;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, ExampleSchema>>;
  readonly required?: readonly string[];
}

const DEEPEST = 16;

/**
 * A value that a schema of the description takes: the examples of its fields where they have some, else the smallest that their bounds
 * allow; fields that may be left out are left out. So every body has an example, and none can fall behind its class.
 */
export function exampleOf(document: OpenAPIObject, schema: ExampleSchema, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  const inner = (part: ExampleSchema) => exampleOf(document, part, depth + 1);
  if (schema.$ref !== undefined) return inner(named(document, schema.$ref));
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(inner));
  if (schema.example !== undefined) return schema.example;
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => inner(schema.items ?? {}));
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'string':
      return textOf(schema);
    default: {
      const required = Object.entries(schema.properties ?? {}).filter(([name]) => schema.required?.includes(name));
      return Object.fromEntries(required.map(([name, field]) => [name, inner(field)]));
    }
  }
}

const BY_FORMAT: ReadonlyMap<string | undefined, string> = new Map([
  ['date', '2021-09-30'],
  ['date-time', '2021-09-03T13:15:00.000Z'],
]);

function textOf({ format, minLength = 0 }: ExampleSchema): string {
  return (BY_FORMAT.get(format) ?? '示例').padEnd(minLength, '例');
}

function named({ components }: OpenAPIObject, ref: string): ExampleSchema {
  const found: ExampleSchema | undefined = components?.schemas?.[ref.replace('#/components/schemas/', '')];
  return found ?? {};
}
