import type { SettingsReader } from './settings-reader';

/** Where a process shows what it measures; null where it does not. */
export type MetricsChoice = { readonly port: number; readonly host: string } | null;

const HIGHEST_PORT = 65_535;

/** Reads METRICS_PORT and METRICS_HOST. Without a port nothing is measured. */
export function readMetrics(settings: SettingsReader): MetricsChoice {
  const port = settings.integer('METRICS_PORT', 0, { min: 0, max: HIGHEST_PORT });
  const host = settings.optional('METRICS_HOST') ?? '127.0.0.1';
  return settings.optional('METRICS_PORT') === undefined ? null : { port, host };
}
