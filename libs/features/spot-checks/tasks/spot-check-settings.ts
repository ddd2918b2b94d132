/** How the office works its spot checks. */
export abstract class SpotCheckSettings {
  /** Every task is examined by one reviewer before another confirms it (双人复核). */
  abstract readonly secondEyes: boolean;
}
