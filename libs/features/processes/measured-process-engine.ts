import { DomainError, inSpan, tellMeasurement, type Transaction } from '@app/kernel';
import type { Process } from '@app/workflow';
import { type ActCommand, type ActOutcome, ProcessEngine, type StartCommand } from './process-engine';

interface Measured {
  readonly process: string;
  readonly action: string;
}

/** The engine, telling how long each act took and how it ended. */
export class MeasuredProcessEngine extends ProcessEngine {
  override start<P extends Process>(tx: Transaction, command: StartCommand<P>): Promise<ActOutcome<P>> {
    return measured({ process: command.process.name, action: 'start' }, () => super.start(tx, command));
  }

  override act<P extends Process>(tx: Transaction, command: ActCommand<P>): Promise<ActOutcome<P>> {
    return measured({ process: command.process.name, action: command.action }, () => super.act(tx, command));
  }
}

async function measured<T>({ process, action }: Measured, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  let outcome: 'done' | 'refused' | 'failed' = 'done';
  try {
    const attributes = { 'sgs.act.process': process, 'sgs.act.action': action };
    return await inSpan({ name: `act ${process} ${action}`, kind: 'inner', attributes }, work);
  } catch (error) {
    outcome = error instanceof DomainError ? 'refused' : 'failed';
    throw error;
  } finally {
    tellMeasurement('act', { process, action, outcome, seconds: (performance.now() - begun) / 1000 });
  }
}
