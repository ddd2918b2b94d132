import { ConsoleLogger, type LogLevel as NestLevel } from '@nestjs/common';
import type { LogLevel } from '@app/config';

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

/** The log of a process: a JSON object a line on standard output, from the configured level up. */
export class EdgeLogger extends ConsoleLogger {
  constructor(level: LogLevel) {
    super({ json: true, colors: false, logLevels: LEVELS[level] });
    if (LEVELS[level].length === 0) this.setLogLevels([]);
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (!WORDY.has(String(rest.at(-1)))) super.log(message, ...rest);
  }
}
