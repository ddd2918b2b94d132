import { ConsoleLogger, type LogLevel as NestLevel } from '@nestjs/common';
import type { LogLevel } from '@app/config';
import { describeError } from '../problems/describe-error';

const LEVELS: Readonly<Record<LogLevel, NestLevel[]>> = {
  silent: [],
  fatal: ['fatal'],
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
  trace: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
};
/** Parts of Nest that name each module and route at every start. */
const WORDY = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication']);

/**
 * The log of a process: a JSON object a line on standard output, from the configured level up. Of an error it tells kinds, codes and lines
 * of the program, never the message, whoever logs it: that may quote people's data.
 */
export class EdgeLogger extends ConsoleLogger {
  constructor(level: LogLevel) {
    super({ json: true, colors: false, logLevels: LEVELS[level] });
    if (LEVELS[level].length === 0) this.setLogLevels([]);
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (!WORDY.has(String(rest.at(-1)))) super.log(message, ...rest);
  }

  override warn(message: unknown, ...rest: unknown[]): void {
    super.warn(...withoutMessages(message, rest));
  }

  override error(message: unknown, ...rest: unknown[]): void {
    super.error(...withoutMessages(message, rest));
  }

  override fatal(message: unknown, ...rest: unknown[]): void {
    super.fatal(...withoutMessages(message, rest));
  }
}

/** One object in the place of what is said and an error beside it. */
function withoutMessages(message: unknown, rest: readonly unknown[]): [unknown, ...unknown[]] {
  const error = [message, ...rest].find((part) => part instanceof Error);
  if (error === undefined) return [message, ...rest];
  const said = message instanceof Error ? 'unexpected error' : message;
  return [{ message: said, ...describeError(error) }, ...rest.filter((part) => !(part instanceof Error))];
}
