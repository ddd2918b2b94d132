/** What the process is working on, for people to see. */
export class WorkInProgress {
  /** Chinese; null when nothing is under way. */
  description: string | null = null;
}
