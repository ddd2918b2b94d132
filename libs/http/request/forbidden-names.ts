/**
 * Names that every JavaScript object has, and `prototype`: as names of fields they would reach into the language's own objects, or be
 * dropped without a word where a value is copied.
 */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);
