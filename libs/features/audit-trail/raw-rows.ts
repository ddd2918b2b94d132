/** Whether the value is an object whose fields can be read one by one. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A column that must hold a text. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('The database gave something else than a text.');
  return value;
}
