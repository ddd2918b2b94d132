import type { EntityManager } from 'typeorm';
import type { AbandonedDraw, DrawDocument, DrawnList, EnteredSeed, FrozenPool } from './draw-documents';
import { DrawStep, type DrawStepName } from './draw-step.entity';

/** One step as it was written: the document, its bytes' digest, who did it and when. */
export interface WrittenStep<Document extends DrawDocument> {
  readonly content: Document;
  readonly digest: string;
  readonly actorId: string;
  readonly at: Date;
}

/** One ceremony, as far as it has come. */
export interface Ceremony {
  readonly month: string;
  readonly number: number;
  readonly state: DrawStepName;
  readonly frozen: WrittenStep<FrozenPool>;
  readonly seeded: WrittenStep<EnteredSeed> | null;
  readonly drawn: WrittenStep<DrawnList> | null;
  readonly abandoned: WrittenStep<AbandonedDraw> | null;
}

/** Every draw of a month, the first first. */
export async function listCeremonies(manager: EntityManager, month: string): Promise<readonly Ceremony[]> {
  const steps = await manager.find(DrawStep, { where: { month }, order: { number: 'ASC' } });
  const numbers = [...new Set(steps.map(({ number }) => number))];
  return numbers.map((number) =>
    ceremonyOf(
      month,
      steps.filter((step) => step.number === number),
    ),
  );
}

/** The latest draw of a month; null where there has been none. */
export async function findLatestCeremony(manager: EntityManager, month: string): Promise<Ceremony | null> {
  return (await listCeremonies(manager, month)).at(-1) ?? null;
}

function ceremonyOf(month: string, steps: readonly DrawStep[]): Ceremony {
  const frozen = stepOf<FrozenPool>(steps, 'frozen');
  if (frozen === null) throw new Error(`A draw of ${month} has no frozen pool.`);
  const seeded = stepOf<EnteredSeed>(steps, 'seeded');
  const drawn = stepOf<DrawnList>(steps, 'drawn');
  const abandoned = stepOf<AbandonedDraw>(steps, 'abandoned');
  const state = abandoned !== null ? 'abandoned' : drawn !== null ? 'drawn' : 'frozen';
  return { month, number: frozen.content.number, state, frozen, seeded, drawn, abandoned };
}

function stepOf<Document extends DrawDocument>(
  steps: readonly DrawStep[],
  name: DrawStepName,
): WrittenStep<Document> | null {
  const step = steps.find((each) => each.step === name);
  if (step === undefined) return null;
  const content: Document = JSON.parse(step.document);
  return { content, digest: step.digest, actorId: step.actorId, at: step.at };
}
