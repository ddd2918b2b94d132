import {
  type EntryFilter,
  AuditEntryUnknown,
  auditHealth,
  entriesPerHour,
  findEntry,
  type FoundEntry,
  OpenSealedPayload,
  proveInclusion,
  searchEntries,
  streamEntries,
  subjectTimeline,
  writeReceipt,
} from '@app/features/audit-trail';
import { accountNames } from '@app/features/accounts';
import {
  ApiController,
  contentDisposition,
  CurrentActor,
  decodeCursor,
  Describe,
  IdParam,
  PageOf,
  pageOf,
  Policy,
  RequestInvalid,
  tableFile,
} from '@app/http';
import { type Actor, UnitOfWork } from '@app/kernel';
import { Body, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLogName } from './audit-log-name';
import {
  AuditHealthAnswer,
  EntriesExportQuery,
  EntriesQuery,
  EntryAnswer,
  EntryBytesAnswer,
  HoursAnswer,
  HoursQuery,
  InclusionAnswer,
  OpeningAnswer,
  OpeningBody,
  TimelineQuery,
  UnmaskingsQuery,
} from './audit-view.dto';
import { canonicalTextOf, ENTRY_COLUMNS, entryAnswers, entryCells } from './entry-view';
import { daysBetween, momentsOf } from './moments';

const MOST_DAYS = 31;
/** The acts by which somebody sees personal data in clear (FIELDS.md "Personal data"). */
const UNMASKINGS = [
  'platform-record.unmasked',
  'platform-import.problems-exported',
  'received-file.downloaded',
  'sealed-payload.opened',
];

/** The auditor's view of the office's log: who did what, to what, when, and with what proof. */
@ApiController('audit', '审计')
@Policy({ roles: ['auditor'] })
export class AuditEntriesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly log: AuditLogName,
    private readonly openPayload: OpenSealedPayload,
  ) {}

  @Get('entries')
  @Describe({ summary: '查询审计记录', detail: '最新的在前。', gives: PageOf(EntryAnswer) })
  async entries(@Query() query: EntriesQuery) {
    const { cursor, limit } = query;
    const page = { limit: limit + 1, order: 'newest-first', ...afterOf(cursor) } as const;
    return this.page(await searchEntries(this.manager, this.filterOf(query), page), limit);
  }

  @Get('entries/export')
  @Describe({ summary: '导出审计记录', gives: { file: ['text/csv'] } })
  export(@Query() query: EntriesExportQuery): Promise<StreamableFile> {
    const found = streamEntries(this.dataSource, this.filterOf(query));
    return tableFile({ name: '审计记录', columns: ENTRY_COLUMNS, rows: cellsOf(found) }, query.format);
  }

  @Get('entries/:id')
  @Describe({ summary: '查看一条审计记录', gives: EntryBytesAnswer })
  async entry(@IdParam() id: string): Promise<EntryBytesAnswer> {
    const found = await this.find(id);
    const [answer] = await entryAnswers(this.manager, [found]);
    if (answer === undefined) throw new AuditEntryUnknown();
    return { ...answer, canonical: canonicalTextOf(found) };
  }

  @Get('entries/:id/inclusion')
  @Describe({ summary: '证明该记录在日志中', gives: InclusionAnswer })
  async inclusion(@IdParam() id: string): Promise<InclusionAnswer> {
    const { proof, ...rest } = await proveInclusion(this.manager, this.log.value, id);
    return { ...rest, proof: proof.map(base64) };
  }

  @Get('entries/:id/receipt')
  @Describe({ summary: '下载该记录的回执', detail: '可离线核验的.tlog-proof文件。', gives: { file: ['text/plain'] } })
  async receipt(@IdParam() id: string): Promise<StreamableFile> {
    const receipt = await writeReceipt(this.manager, this.log.value, id);
    const disposition = contentDisposition('attachment', `${id}.tlog-proof`);
    return new StreamableFile(Buffer.from(receipt, 'utf8'), { type: 'text/plain; charset=utf-8', disposition });
  }

  @Post('entries/:id/openings')
  @Policy({ roles: ['auditor'], proof: 'recent' })
  @Describe({
    summary: '查看封存内容',
    detail: '含个人信息，须重新验证身份并说明依据；每次查看都记入审计日志。',
    gives: OpeningAnswer,
  })
  async open(
    @CurrentActor() actor: Actor,
    @IdParam() entryId: string,
    @Body() { reason }: OpeningBody,
  ): Promise<OpeningAnswer> {
    const order = { log: this.log.value, entryId, role: 'auditor', reason } as const;
    const payload = await this.unitOfWork.run((tx) => this.openPayload.execute(tx, actor, order));
    return { payload: JSON.stringify(payload) };
  }

  @Get('timeline')
  @Describe({ summary: '查看一个事项的全过程', detail: '最早的在前。', gives: PageOf(EntryAnswer) })
  async timeline(@Query() { subject, cursor, limit }: TimelineQuery) {
    const page = { limit: limit + 1, ...afterOf(cursor) };
    return this.page(await subjectTimeline(this.manager, { log: this.log.value, subject }, page), limit);
  }

  @Get('unmaskings')
  @Describe({
    summary: '查看个人信息的每次明文查看',
    detail: '查看记录明文、下载原始文件、导出有误的内容、查看封存内容；最新的在前。',
    gives: PageOf(EntryAnswer),
  })
  async unmaskings(@Query() { actor, cursor, limit, ...days }: UnmaskingsQuery) {
    const by = actor === undefined ? {} : { actor };
    const filter = { log: this.log.value, actions: UNMASKINGS, ...by, ...momentsOf(days) };
    const page = { limit: limit + 1, order: 'newest-first', ...afterOf(cursor) } as const;
    return this.page(await searchEntries(this.manager, filter, page), limit);
  }

  @Get('hours')
  @Describe({ summary: '查看各人各小时的记录数', gives: HoursAnswer })
  async hours(@Query() query: HoursQuery): Promise<HoursAnswer> {
    const days = daysBetween(query);
    if (days < 1 || days > MOST_DAYS) {
      throw new RequestInvalid([{ field: 'to', reason: `不早于起始日期，且最多查看${MOST_DAYS}日` }]);
    }
    const { from, until } = momentsOf(query);
    if (from === undefined || until === undefined) throw new TypeError('Both days are required by the query.');
    const hours = await entriesPerHour(this.manager, this.log.value, { from, until });
    const names = await accountNames(
      this.manager,
      hours.map(({ actor }) => actor),
    );
    return { hours: hours.map((hour) => ({ ...hour, actorName: names.get(hour.actor) ?? null })) };
  }

  @Get('health')
  @Policy({ roles: ['auditor', 'system-administrator'] })
  @Describe({ summary: '查看审计日志的状态', gives: AuditHealthAnswer })
  health(): Promise<AuditHealthAnswer> {
    return auditHealth(this.manager, this.log.value);
  }

  private get manager() {
    return this.dataSource.manager;
  }

  private filterOf({ actor, unit, subject, month, action, outcome, ...days }: EntriesQuery | EntriesExportQuery) {
    const narrowed = { actor, unit, subject, month, action, outcome };
    const given = Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value !== undefined));
    const filter: EntryFilter = { log: this.log.value, ...given, ...momentsOf(days) };
    return filter;
  }

  private async page(found: readonly FoundEntry[], limit: number) {
    return pageOf(await entryAnswers(this.manager, found), limit, ({ id }) => [id]);
  }

  private async find(id: string): Promise<FoundEntry> {
    const found = await findEntry(this.manager, { log: this.log.value, id });
    if (found === null) throw new AuditEntryUnknown();
    return found;
  }
}

async function* cellsOf(found: AsyncIterable<FoundEntry>) {
  for await (const one of found) yield entryCells(one);
}

function afterOf(cursor: string | undefined): { after?: string } {
  if (cursor === undefined) return {};
  return { after: String(decodeCursor(cursor, ['string'])[0]) };
}

function base64(hash: Uint8Array): string {
  return Buffer.from(hash).toString('base64');
}
