import { ApiController, CurrentActor, Describe, Policy, tableFile, TheUpload, Upload, uploadedTable } from '@app/http';
import type { UploadedFile } from '@app/http';
import { type Actor, Clock, FileStore, officeDay } from '@app/kernel';
import { Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountsExportQuery, AccountsImportAnswer } from './accounts.dto';
import { ACCOUNT_COLUMNS, accountRows } from './account-rows.query';
import { ImportAccounts } from './import-accounts';

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
  async import(@CurrentActor() actor: Actor, @TheUpload() file: UploadedFile): Promise<AccountsImportAnswer> {
    const result = await this.importAccounts.execute(actor, uploadedTable(this.files, file));
    const problems = result.problems.map(({ line, column, reason }) => ({ line, column, reason }));
    return { isApplied: result.isApplied, problems, accounts: result.isApplied ? result.accounts : [] };
  }
}
