/** `attention`: it works, and somebody should see to it. `failing`: it does not, or will not keep what it promises. */
export type FindingLevel = 'well' | 'attention' | 'failing';

/** What was looked at, what was seen and, where something is to be done, what. In Chinese, for whoever runs the installation. */
export interface Finding {
  readonly about: string;
  readonly level: FindingLevel;
  readonly says: string;
  readonly next?: string;
}

type Told = Pick<Finding, 'says' | 'next'>;

/** What one subject is found to be, in the words of the check. */
export function findingsOn(about: string) {
  return {
    well: (says: string): Finding => ({ about, level: 'well', says }),
    attention: (told: Told): Finding => ({ about, level: 'attention', ...told }),
    failing: (told: Told): Finding => ({ about, level: 'failing', ...told }),
  };
}

/** The kind or code of an error: what a person can look up. Never its message, which may quote data. */
export function kindOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
