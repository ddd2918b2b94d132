import { getRoster } from '@app/features/units';
import type { EntityManager } from 'typeorm';

/** The unit a document goes to or is about, in the month the document is about. */
interface About {
  readonly month: string;
  readonly unitCode: string | null;
}

/** Names units as they were called in the month a document is about; a code that month's roster does not have stays a code. */
export async function unitNamesFor(
  manager: EntityManager,
  documents: readonly About[],
): Promise<(about: About) => string | null> {
  const months = [...new Set(documents.filter(({ unitCode }) => unitCode !== null).map(({ month }) => month))];
  const rosters = await Promise.all(
    months.map(async (month) =>
      (await getRoster(manager, month)).map(({ code, name }) => [`${month} ${code}`, name] as const),
    ),
  );
  const names = new Map(rosters.flat());
  return ({ month, unitCode }) => (unitCode === null ? null : (names.get(`${month} ${unitCode}`) ?? unitCode));
}
