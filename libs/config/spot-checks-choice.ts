import type { SettingsReader } from './settings-reader';

/** How the office works its spot checks. */
export interface SpotChecksChoice {
  /** Every task is examined by one reviewer before another confirms it. */
  readonly secondEyes: boolean;
}

/** Reads SECOND_EYES. */
export function readSpotChecks(settings: SettingsReader): SpotChecksChoice {
  return { secondEyes: settings.oneOf('SECOND_EYES', 'no', ['yes', 'no']) === 'yes' };
}
