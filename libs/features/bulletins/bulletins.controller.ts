import {
  ApiController,
  type CommandAtVersion,
  contentDisposition,
  CurrentActor,
  decodeCursor,
  Describe,
  framedDocument,
  IdParam,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
  VersionedCommand,
} from '@app/http';
import { type Actor, FileStore } from '@app/kernel';
import { ProcessReader } from '@app/features/processes';
import { Body, Get, Put, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { manifestText } from './bulletin.query';
import { bulletinView, narrativeVersions } from './bulletin-view.query';
import { ActedDto, BulletinDto, EditNarrativeBody, NarrativeVersionDto, PagesDto } from './bulletins.dto';
import { BulletinNotSubmitted } from './bulletins.errors';
import { EditNarrative } from './edit-narrative';
import { PreviewBulletin } from './preview-bulletin';
import { shownBulletin } from './shown-bulletin';

/** One bulletin: its words, its pages as they will be issued, and the manifest it rests on. */
@ApiController('bulletins', '通报')
@Policy({ roles: ['reviewer', 'leader', 'auditor'] })
export class BulletinsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly files: FileStore,
    private readonly preview: PreviewBulletin,
    private readonly edit: EditNarrative,
  ) {}

  @Get(':id')
  @Describe({ summary: '查看通报', gives: BulletinDto })
  async get(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<BulletinDto> {
    const { manager } = this.dataSource;
    return shownBulletin(await bulletinView({ manager, reader: this.reader, actor }, id));
  }

  @Get(':id/narratives')
  @Describe({ summary: '查看文稿的修改历史', gives: PageOf(NarrativeVersionDto) })
  async narratives(@IdParam() id: string, @Query() { cursor, limit }: PageQuery) {
    const after = cursor === undefined ? 0 : Number(decodeCursor(cursor, ['number'])[0]);
    const rows = await narrativeVersions(this.dataSource.manager, id, { after, limit: limit + 1 });
    return pageOf(rows, limit, ({ version }) => [version]);
  }

  @Put(':id/narrative')
  @Policy({ roles: ['reviewer'] })
  @Describe({
    summary: '修改文稿',
    detail: '仅拟稿阶段可以修改；每次修改须写明理由，历次文稿均予保留。',
    gives: ActedDto,
  })
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { narrative, issueDate, reason }: EditNarrativeBody,
  ): Promise<ActedDto> {
    return this.edit.execute({ actor, ...key }, { id, version, narrative, issueDate, reason });
  }

  @Get(':id/pages')
  @Describe({ summary: '查看文稿和底稿的摘要', detail: '签署时须提交所见的摘要。', gives: PagesDto })
  async pages(@IdParam() id: string): Promise<PagesDto> {
    const { manifestSha256, previewSha256, preview } = await this.preview.execute(id);
    return { manifestSha256, previewSha256, pages: preview.pages };
  }

  @Get(':id/preview')
  @Describe({
    summary: '查看文稿PDF',
    detail: '与印发时一致，未编号、未盖章，标明样张。',
    gives: { file: ['application/pdf'] },
  })
  async show(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { sha256, size } = (await this.preview.execute(id)).preview;
    return framedDocument(this.files, { sha256, size, name: '通报（送审稿）.pdf', type: 'application/pdf' }, reply);
  }

  @Get(':id/manifest')
  @Describe({
    summary: '下载考核底稿',
    detail: '规范化JSON（RFC 8785），据此可以重新计算全部数据。',
    gives: { file: ['application/json'] },
  })
  async manifest(@IdParam() id: string): Promise<StreamableFile> {
    const text = await manifestText(this.dataSource.manager, id);
    if (text === null) throw new BulletinNotSubmitted();
    const disposition = contentDisposition('attachment', '考核底稿.json');
    return new StreamableFile(Buffer.from(text, 'utf8'), { type: 'application/json', disposition });
  }
}
