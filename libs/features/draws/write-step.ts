import { isDuplicateKey, managerOf } from '@app/database';
import type { Actor, Transaction } from '@app/kernel';
import { type DrawDocument, written } from './draw-documents';
import { DrawStep, type DrawStepName } from './draw-step.entity';
import { DrawUnderWay } from './draws.errors';

/** A step that is about to be written. */
export interface NewStep {
  readonly step: DrawStepName;
  readonly content: DrawDocument;
  readonly actor: Actor;
  readonly at: Date;
}

/** Writes a step of a draw, once, and gives its digest. Throws `DrawUnderWay` when somebody was faster. */
export async function writeStep(tx: Transaction, { step, content, actor, at }: NewStep): Promise<string> {
  const { document, digest } = written(content);
  const { month, number } = content;
  try {
    await managerOf(tx).insert(DrawStep, { month, number, step, document, digest, actorId: actor.id, at });
  } catch (error) {
    throw isDuplicateKey(error) ? new DrawUnderWay({ number }, { cause: error }) : error;
  }
  return digest;
}
