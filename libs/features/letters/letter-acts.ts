import type { ActOnce, ActOutcome, CommandMark } from '@app/features/processes';
import type { Actor, Transaction } from '@app/kernel';
import type { DraftLetters } from './draft-letters';
import type { letterBatch } from './letter-batch.workflow';
import type { ReviseLetters } from './revise-letters';
import type { SignLetters } from './sign-letters';
import type { StopLetters } from './stop-letters';
import type { SubmitLetters } from './submit-letters';

type Outcome = ActOutcome<typeof letterBatch>;
type Rest<UseCase extends { execute(tx: Transaction, actor: Actor, rest: never): unknown }> = Parameters<
  UseCase['execute']
>[2];

/** Who asks for an act, and the mark under which it is done once. */
export interface Asked {
  readonly actor: Actor;
  readonly key: CommandMark;
}

/** The use cases behind the acts. */
export interface LetterCases {
  readonly draft: DraftLetters;
  readonly revise: ReviseLetters;
  readonly submit: SubmitLetters;
  readonly sign: SignLetters;
  readonly stop: StopLetters;
}

/** The acts on letters, each in a transaction of its own and done once however often it is sent. */
export class LetterActs {
  constructor(
    private readonly acts: ActOnce,
    private readonly cases: LetterCases,
  ) {}

  draft(asked: Asked, given: Rest<DraftLetters>): Promise<void> {
    return this.once(asked, (tx) => this.cases.draft.execute(tx, asked.actor, given));
  }

  revise(asked: Asked, given: Rest<ReviseLetters>): Promise<void> {
    return this.once(asked, (tx) => this.cases.revise.execute(tx, asked.actor, given));
  }

  submit(asked: Asked, given: Rest<SubmitLetters>): Promise<void> {
    return this.once(asked, (tx) => this.cases.submit.execute(tx, asked.actor, given));
  }

  sign(asked: Asked, given: Rest<SignLetters>): Promise<void> {
    return this.once(asked, (tx) => this.cases.sign.execute(tx, asked.actor, given));
  }

  stop(asked: Asked, given: Rest<StopLetters>): Promise<void> {
    return this.once(asked, (tx) => this.cases.stop.execute(tx, asked.actor, given));
  }

  private async once({ actor, key }: Asked, work: (tx: Transaction) => Promise<Outcome>): Promise<void> {
    await this.acts.run({ actor, ...key }, work);
  }
}
