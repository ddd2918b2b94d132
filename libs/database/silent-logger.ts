import type { Logger } from 'typeorm';

const nothing = () => undefined;

/** Says nothing: failures are thrown, and logged once where they are handled; statements and their values belong in no log. */
export const silentLogger: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
