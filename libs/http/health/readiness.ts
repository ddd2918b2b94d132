/** What a process depends on, and how it is. */
export type PartState = 'ready' | 'delayed' | 'failing';

/** Tells whether the process can serve. `delayed` heals by itself and hinders nobody: jobs wait in the database. */
export abstract class Readiness {
  abstract check(): Promise<Readonly<Record<string, PartState>>>;
}
