import type { EntityManager } from 'typeorm';
import { DrawCommitment } from './draw-commitment.entity';
import type { OfficerValue } from './two-officers';

/** The officers' parts of the seed of a month's draw, in the order of their commitments. */
export async function officerValues(
  manager: EntityManager,
  { month, number }: { readonly month: string; readonly number: number },
): Promise<readonly OfficerValue[]> {
  const rows = await manager.find(DrawCommitment, { where: { month, number }, order: { place: 'ASC' } });
  return rows.map(({ accountId, commitment, committedAt, value, revealedAt }) => ({
    officer: accountId,
    commitment,
    committedAt: committedAt.toISOString(),
    value,
    revealedAt: revealedAt?.toISOString() ?? null,
  }));
}
