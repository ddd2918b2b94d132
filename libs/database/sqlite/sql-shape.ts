/** What a statement looks like from outside: how many `?` it has, and whether a second statement follows it. */
export interface SqlShape {
  /** Undefined when it uses numbered or named parameters, which are not counted. */
  readonly placeholders: number | undefined;
  readonly several: boolean;
}

// Literals, quoted names and comments are skipped; then placeholders and what follows a semicolon.
const TOKENS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\/|\?\d+|[:@$][A-Za-z_]\w*|\?|;\s*\S/g;

// The statements of a trigger belong to it: it is one statement, up to its END.
const TRIGGER = /^\s*CREATE\s+(?:TEMP\s+|TEMPORARY\s+)?TRIGGER\b[\s\S]*\bEND\s*$/i;

/**
 * Reads the shape of an SQL text. Needed because libsql binds NULL for parameters that are missing, drops those that are too
 * many, and executes only the first of several statements, all without an error.
 */
export function shapeOf(sql: string): SqlShape {
  let placeholders = 0;
  let named = false;
  let several = false;
  for (const [token] of sql.matchAll(TOKENS)) {
    if (token === '?') placeholders++;
    else if (/^(?:\?\d|[:@$])/.test(token)) named = true;
    else if (token.startsWith(';')) several = true;
  }
  return { placeholders: named ? undefined : placeholders, several: several && !TRIGGER.test(sql) };
}
