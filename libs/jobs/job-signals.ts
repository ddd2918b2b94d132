/** What became of one attempt. `retried`: it failed, or its process stopped, and it will run again. */
export type AttemptOutcome = 'done' | 'dead' | 'retried' | 'lost';

export interface AttemptEnded {
  readonly jobId: string;
  readonly flowId: string;
  readonly name: string;
  readonly outcome: AttemptOutcome;
}

/** What parts of one process tell one another. Only hints that save waiting: every one of them may be missed. */
export class JobSignals {
  private readonly pokes = new Set<() => void>();
  private readonly ends = new Set<(ended: AttemptEnded) => void>();

  /** Jobs may have become ready. */
  poke(): void {
    for (const listener of this.pokes) listener();
  }

  ended(ended: AttemptEnded): void {
    for (const listener of this.ends) listener(ended);
  }

  /** Returns what ends the listening. */
  onPoke(listener: () => void): () => void {
    this.pokes.add(listener);
    return () => this.pokes.delete(listener);
  }

  onEnded(listener: (ended: AttemptEnded) => void): () => void {
    this.ends.add(listener);
    return () => this.ends.delete(listener);
  }
}
