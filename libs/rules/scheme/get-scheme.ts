import { parseScheme } from './parse-scheme';
import type { Scheme } from './scheme';
import { SchemeUnknown } from './scheme.errors';
import yuncheng2021 from './yuncheng-2021.json';

// Parsed once, when the library is loaded: a broken shipped document must stop the process, not a month.
const SHIPPED: ReadonlyMap<string, Scheme> = new Map(
  [yuncheng2021].map(parseScheme).map((scheme) => [scheme.id, scheme]),
);

/** The shipped scheme of this id, such as `yuncheng-2021`. Throws `SchemeUnknown` for any other. */
export function getScheme(id: string): Scheme {
  const scheme = SHIPPED.get(id);
  if (scheme === undefined) throw new SchemeUnknown(id);
  return scheme;
}
