import { accountNames } from '@app/features/accounts';
import { ProcessRecord } from '@app/features/processes';
import { redraw } from '@app/features/spot-checks';
import type { Actor } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { type Ceremony, listCeremonies } from './ceremonies.query';
import { isDrawOpen } from './draw-standing.query';
import type { CeremonyAnswer, DrawAnswer } from './draws.dto';
import { officerValues } from './officer-values.query';
import { drawDigest } from './redraws';
import type { OfficerValue } from './two-officers';

/** Everything about the draws of a month: pools, seeds, lists, and who asked for another. */
export async function drawView(manager: EntityManager, month: string, actor: Actor): Promise<DrawAnswer> {
  const ceremonies = await listCeremonies(manager, month);
  const officers = await Promise.all(ceremonies.map((ceremony) => officerValues(manager, ceremony)));
  const names = await accountNames(
    manager,
    officers.flat().map(({ officer }) => officer),
  );
  const answerOf = ({ officer, ...value }: OfficerValue): CeremonyAnswer['officers'][number] => ({
    ...value,
    officerName: names.get(officer) ?? null,
    isOwn: officer === actor.id,
  });
  const redraws = await manager.find(ProcessRecord, {
    where: { process: redraw.name, month },
    order: { id: 'ASC' },
  });
  return {
    isOpen: await isDrawOpen(manager, month),
    ceremonies: ceremonies.map((ceremony, at) => ({ ...shown(ceremony), officers: officers[at]?.map(answerOf) ?? [] })),
    redraws: redraws.map(({ id, state, version }) => ({ id, state, version })),
  };
}

function shown(ceremony: Ceremony): Omit<CeremonyAnswer, 'officers'> {
  const { month, number, state, frozen, seeded, drawn } = ceremony;
  const { method, rotation, seedSource, seedKnownFrom, areas } = frozen.content;
  return {
    month,
    number,
    state,
    method,
    rotation,
    pool: frozen.digest,
    frozenAt: frozen.at,
    seedSource,
    seedKnownFrom,
    areas,
    seed: seeded?.content.seed ?? null,
    evidence: seeded?.content.evidence ?? null,
    list: drawn?.digest ?? null,
    drawnAt: drawn?.at ?? null,
    drawn: drawn?.content.areas ?? [],
    digest: drawDigest(ceremony),
  };
}
