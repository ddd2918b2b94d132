/** The environment as it is handed to `readConfig`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's environment. Nothing else in the product reads it. */
export function readEnvironment(): Environment {
  return process.env;
}
