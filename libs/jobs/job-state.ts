/**
 * `blocked`: waits for its children. `ready`: may run from `notBefore` on. `running`: a worker holds its lease. `done`: its effect
 * is committed. `dead`: given up, for a person to retry or discard. `discarded`: a person decided that it shall not run.
 */
export const JOB_STATES = ['blocked', 'ready', 'running', 'done', 'dead', 'discarded'] as const;
export type JobState = (typeof JOB_STATES)[number];

export function isJobState(text: string): text is JobState {
  return JOB_STATES.some((state) => state === text);
}

/** Jobs of one queue share a limit of how many run at once in a process. */
export const QUEUES = ['intake', 'comparison', 'scoring', 'documents', 'notifications', 'audit'] as const;
export type QueueName = (typeof QUEUES)[number];
