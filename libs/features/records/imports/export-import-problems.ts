import { type TableFormat, tableFile } from '@app/http';
import { type Actor, actedBy, AuditTrail, requireRole, UnitOfWork } from '@app/kernel';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { type ImportKey, PlatformImportsQuery } from './platform-imports.query';

const ROWS_A_PIECE = 500;

/** The list of corrections that goes back to whoever made the file. It quotes refused cells, which may hold personal data: the log names who had it. */
@Injectable()
export class ExportImportProblems {
  constructor(
    private readonly query: PlatformImportsQuery,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws `RoleRequired`, `PlatformImportNotFound`, `ExportTooLarge`. */
  async execute(actor: Actor, key: ImportKey, format: TableFormat): Promise<StreamableFile> {
    requireRole(actor, 'reviewer');
    const { name, number } = await this.query.get(key);
    await this.unitOfWork.run((tx) =>
      this.audit.record(tx, {
        ...actedBy(actor, 'reviewer'),
        month: key.month,
        action: 'platform-import.problems-exported',
        subject: `platform-import/${key.id}`,
      }),
    );
    const columns = ['文件', '行号', '列名', '内容', '问题及要求'];
    const table = { name: `${key.month}第${String(number)}次导入问题清单`, columns, rows: this.rows(key, name) };
    return tableFile(table, format);
  }

  private async *rows(key: ImportKey, file: string): AsyncGenerator<readonly (string | number)[]> {
    let after: number | undefined;
    for (;;) {
      const piece = await this.query.problems(key, { after, limit: ROWS_A_PIECE });
      for (const { line, column, value, reason } of piece) yield [file, line, column, value ?? '', reason];
      if (piece.length < ROWS_A_PIECE) return;
      after = piece.at(-1)?.ordinal;
    }
  }
}
