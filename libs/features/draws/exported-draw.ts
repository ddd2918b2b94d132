import type { Ceremony } from './ceremonies.query';
import { type DrawnList, type EnteredSeed, type FrozenPool, written } from './draw-documents';

/** One draw as a file: its documents, and the digests that the audit log holds. */
export interface ExportedDraw {
  readonly pool: FrozenPool;
  readonly poolDigest: string;
  readonly seed: EnteredSeed | null;
  readonly list: DrawnList | null;
  readonly listDigest: string | null;
}

/** A draw as anybody may take it away to repeat it. */
export function exportedDraw({ frozen, seeded, drawn }: Ceremony): ExportedDraw {
  return {
    pool: frozen.content,
    poolDigest: frozen.digest,
    seed: seeded?.content ?? null,
    list: drawn?.content ?? null,
    listDigest: drawn?.digest ?? null,
  };
}

/** The digests of an exported draw's documents, made anew from what stands in it. */
export function digestsOf({ pool, list }: ExportedDraw): { readonly pool: string; readonly list: string | null } {
  return { pool: written(pool).digest, list: list === null ? null : written(list).digest };
}
