import { Controller, Get, Header, NotFoundException, Param, StreamableFile } from '@nestjs/common';
import { overviewPage } from './overview-page';
import { FileNotListed, PublishedFiles } from './published-files';
import { WorkInProgress } from './work-in-progress';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['json', 'application/json; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** The plain overview of the embedded set-up: finished months and their files. */
@Controller()
export class OverviewController {
  constructor(
    private readonly files: PublishedFiles,
    private readonly work: WorkInProgress,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  )
  @Header('X-Content-Type-Options', 'nosniff')
  async page(): Promise<string> {
    return overviewPage({ months: await this.files.months(), working: this.work.description });
  }

  @Get('months/:month/files/*')
  @Header('X-Content-Type-Options', 'nosniff')
  async file(@Param('month') month: string, @Param('*') file: string): Promise<StreamableFile> {
    const stream = await this.files.open(month, file).catch((error: unknown) => {
      throw error instanceof FileNotListed ? new NotFoundException('没有该文件') : error;
    });
    const type = TYPES.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'text/plain; charset=utf-8';
    return new StreamableFile(stream, { type, disposition: 'inline' });
  }
}
