import type { Ceremony } from './ceremonies.query';
import { type DrawnList, type EnteredSeed, type FrozenPool, written } from './draw-documents';
import type { OfficerValue } from './two-officers';

/** One draw as a file: its documents, and the digests that the audit log holds. */
export interface ExportedDraw {
  readonly pool: FrozenPool;
  readonly poolDigest: string;
  /** What two officers committed to and revealed; empty where the seed is a public value. */
  readonly officers: readonly OfficerValue[];
  readonly seed: EnteredSeed | null;
  readonly list: DrawnList | null;
  readonly listDigest: string | null;
}

/** A draw as anybody may take it away to repeat it. */
export function exportedDraw({ frozen, seeded, drawn }: Ceremony, officers: readonly OfficerValue[]): ExportedDraw {
  return {
    pool: frozen.content,
    poolDigest: frozen.digest,
    officers,
    seed: seeded?.content ?? null,
    list: drawn?.content ?? null,
    listDigest: drawn?.digest ?? null,
  };
}

/** The digests of an exported draw's documents, made anew from what stands in it. */
export function digestsOf({ pool, list }: ExportedDraw): { readonly pool: string; readonly list: string | null } {
  return { pool: written(pool).digest, list: list === null ? null : written(list).digest };
}
