import { SecretBox } from '@app/config';
import type { InputProblem } from '@app/intake';
import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { PlatformImportProblem } from './platform-import-problem.entity';

/** A problem as the reviewer sees it, with the refused cell. */
export interface ImportProblemView {
  readonly ordinal: number;
  readonly line: number;
  readonly column: string;
  readonly value: string | null;
  readonly reason: string;
}

const ROWS_A_STATEMENT = 200;

/** Keeps what must be corrected in a file, the refused cells sealed. */
@Injectable()
export class ImportProblems {
  constructor(private readonly box: SecretBox) {}

  /** Keeps them, in the transaction of the reading that found them. */
  async keep(manager: EntityManager, importId: string, problems: readonly InputProblem[]): Promise<void> {
    const rows = problems.map(({ line, column, value, reason }, i) => {
      const ordinal = i + 1;
      const sealedValue = value === undefined ? null : this.box.seal(value, purposeOf(importId, ordinal));
      return { importId, ordinal, line, column, sealedValue, reason };
    });
    for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
      await manager.insert(PlatformImportProblem, rows.slice(at, at + ROWS_A_STATEMENT));
    }
  }

  /** In the order found in the file, from after an ordinal. */
  async list(
    manager: EntityManager,
    importId: string,
    { after, limit }: { readonly after: number; readonly limit: number },
  ): Promise<readonly ImportProblemView[]> {
    const where = { importId, ordinal: MoreThan(after) };
    const rows = await manager.find(PlatformImportProblem, { where, order: { ordinal: 'ASC' }, take: limit });
    return rows.map(({ ordinal, line, column, sealedValue, reason }) => {
      const value = sealedValue === null ? null : this.box.open(sealedValue, purposeOf(importId, ordinal));
      return { ordinal, line, column, value, reason };
    });
  }
}

/** A sealed cell opens for its own problem alone. */
function purposeOf(importId: string, ordinal: number): string {
  return `platform-import-problem/${importId}/${String(ordinal)}`;
}
