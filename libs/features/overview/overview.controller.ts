import { PublicRoute } from '@app/http';
import { Controller, Get, Header, Param, type PipeTransform, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { overviewPage } from './overview-page';
import { PublishedFiles } from './published-files';
import { WorkInProgress } from './work-in-progress';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['json', 'application/json; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** The service compares with the listing: whatever else a path says names no file. */
const AS_LISTED: PipeTransform<string, string> = { transform: (name) => name };

/** The plain overview of the embedded set-up: finished months and their files. */
@ApiExcludeController()
@PublicRoute('finished example months of the embedded set-up, which are fiction')
@Controller()
export class OverviewController {
  constructor(
    private readonly files: PublishedFiles,
    private readonly work: WorkInProgress,
  ) {}

  @Get('overview')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  )
  async page(): Promise<string> {
    return overviewPage({ months: await this.files.months(), working: this.work.description });
  }

  @Get('months/:month/files/*')
  async file(@Param('month', AS_LISTED) month: string, @Param('*', AS_LISTED) file: string): Promise<StreamableFile> {
    const stream = await this.files.open(month, file);
    const type = TYPES.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'text/plain; charset=utf-8';
    return new StreamableFile(stream, { type, disposition: 'inline' });
  }
}
