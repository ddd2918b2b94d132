import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Measured } from './suite';

/** Runs a task of a suite in a process of its own and waits for what it measured. */
export function measureInChild<Result>(suite: string, task: string, input: unknown): Promise<Measured<Result>> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'child.js'), [suite, task, JSON.stringify(input)]);
    let measured: Measured<Result> | null = null;
    child.on('message', (message) => (measured = message as Measured<Result>));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (measured !== null && code === 0) resolve(measured);
      else reject(new Error(`The task ${suite}/${task} ended with ${signal ?? code}.`));
    });
  });
}
