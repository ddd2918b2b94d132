/** What the log says of an error: kinds, codes and lines of the program, its causes included. Never a message: it may quote people's data. */
export interface ErrorDescription {
  readonly error: string;
  readonly stack: readonly string[];
}

const MOST_LINES = 12;
const MOST_CAUSES = 4;

export function describeError(error: unknown): ErrorDescription {
  const chain = [...causesOf(error)];
  return { error: chain.map(kindOf).join(' < '), stack: chain.flatMap(linesOf).slice(0, MOST_LINES) };
}

function* causesOf(error: unknown): Generator<unknown> {
  let current = error;
  for (let depth = 0; depth < MOST_CAUSES && current !== undefined; depth++) {
    yield current;
    current = typeof current === 'object' && current !== null && 'cause' in current ? current.cause : undefined;
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code =
    'code' in error && typeof error.code === 'string' && /^[\w.-]{1,60}$/.test(error.code) ? ` (${error.code})` : '';
  return `${/^\w{1,60}$/.test(error.name) ? error.name : 'Error'}${code}`;
}

/** A stack begins with the message, which may look like a stack itself: what comes before its end is cut. */
function linesOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const start = error.stack.indexOf(error.message);
  if (start < 0) return [];
  const below = error.stack.slice(start + error.message.length);
  return below.split('\n').flatMap((line) => (/^\s+at /.test(line) ? [line.trim()] : []));
}
