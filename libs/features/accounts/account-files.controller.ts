import { ActOnce } from '@app/features/processes';
import {
  ApiController,
  type CommandKey,
  CurrentActor,
  Describe,
  IdempotencyKey,
  ofFile,
  Policy,
  requireTable,
  SECRET_SHOWN_ONCE,
  tableFile,
  TheUpload,
  Upload,
  type UploadedFile,
  uploadedTable,
} from '@app/http';
import { type Actor, Clock, FileStore, officeDay } from '@app/kernel';
import { Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountsExportQuery, AccountsImportAnswer, type NewAccountAnswer } from './accounts.dto';
import { signInNames } from './accounts.query';
import { ACCOUNT_COLUMNS, accountRows } from './account-rows.query';
import { type AccountsImportResult, ImportAccounts } from './import-accounts';

const MOST_BYTES = 2 << 20;

/** Accounts as files, in and out. */
@ApiController('accounts', '账户管理')
@Policy({ roles: ['security-administrator'] })
export class AccountFilesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly importAccounts: ImportAccounts,
    private readonly once: ActOnce,
  ) {}

  @Get('export')
  @Describe({ summary: '导出账户', gives: { file: ['text/csv', 'application/octet-stream'] } })
  export(@Query() { format, ...filter }: AccountsExportQuery): Promise<StreamableFile> {
    const rows = accountRows(this.dataSource.manager, filter);
    const name = `账户_${officeDay(this.clock.now())}`;
    return tableFile({ name, columns: ACCOUNT_COLUMNS, rows }, format);
  }

  @Post('imports')
  @Policy({ roles: ['security-administrator'], proof: 'recent' })
  @Upload({ accept: ['csv', 'xlsx'], mostBytes: MOST_BYTES })
  @Describe({
    summary: '导入账户',
    detail: '首行为登录名、姓名、角色、单位代码。有任何问题时列出全部问题，一个账户也不设立。',
    gives: AccountsImportAnswer,
  })
  async import(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: CommandKey,
    @TheUpload() file: UploadedFile,
  ): Promise<AccountsImportAnswer> {
    try {
      const { kept, shown } = await this.once.showingOnce({ actor, ...ofFile(key, file) }, async (tx) => {
        const result = await this.importAccounts.execute(actor, uploadedTable(this.files, file), tx);
        requireTable(result.problems);
        if (!result.isApplied) throw new FileHasProblems(result.problems);
        return { kept: result.accounts.map(({ id }) => id).join(' '), shown: result.accounts };
      });
      const accounts = shown?.map((one) => ({ ...one, notice: null })) ?? (await this.shownBefore(String(kept)));
      return { isApplied: true, problems: [], accounts };
    } catch (error) {
      if (error instanceof FileHasProblems) return { isApplied: false, problems: error.problems, accounts: [] };
      throw error;
    }
  }

  private async shownBefore(ids: string): Promise<readonly NewAccountAnswer[]> {
    const accounts = await signInNames(this.dataSource.manager, ids.split(' '));
    return accounts.map((one) => ({ ...one, invitation: null, notice: SECRET_SHOWN_ONCE }));
  }
}

/** Ends the transaction, so that nothing of a file with problems is kept, its key neither: corrected or not, it may be sent again. */
class FileHasProblems extends Error {
  readonly problems;

  constructor(problems: AccountsImportResult['problems']) {
    super('The file has problems.');
    this.problems = problems.map(({ line, column, reason }) => ({ line, column, reason }));
  }
}
