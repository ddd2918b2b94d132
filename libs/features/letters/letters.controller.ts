import { OFFICIAL_STATE_LABELS } from '@app/features/official-documents';
import { ProcessReader } from '@app/features/processes';
import {
  ApiController,
  type CommandKey,
  CurrentActor,
  decodeCursor,
  Describe,
  everyItem,
  ExportQuery,
  framedDocument,
  IdempotencyKey,
  MEDIA_TYPES,
  MonthParam,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
  rowsOf,
  tableFile,
  UnitParam,
} from '@app/http';
import { type Actor, FileStore } from '@app/kernel';
import { Body, Get, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { LetterActs } from './letter-acts';
import { letterLines, lettersView } from './letters-view.query';
import { LetterComposeBody, LetterLineAnswer, LetterPreviewAnswer, LettersAnswer } from './letters.dto';
import { ShowLetter } from './show-letter';

const COLUMNS = ['单位代码', '主送机关', '文号', '文件状态', '函件内容的SHA-256摘要'];

/** The letters to the drawn units of a month: looked at, previewed, drafted. */
@ApiController('months/:month/letters', '抽查函件')
@Policy({ roles: ['reviewer', 'leader', 'auditor'] })
export class LettersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly acts: LetterActs,
    private readonly showLetter: ShowLetter,
    private readonly files: FileStore,
  ) {}

  @Get()
  @Describe({ summary: '查看当月函件', detail: '最近一批。', gives: LettersAnswer })
  view(@CurrentActor() actor: Actor, @MonthParam() month: string): Promise<LettersAnswer> {
    return lettersAnswer(this.dataSource, this.reader, { month, actor });
  }

  @Post()
  @Policy({ roles: ['reviewer'] })
  @Describe({ summary: '拟制函件', detail: '发往当月已抽取、尚未发函的全部单位。', gives: LettersAnswer, status: 201 })
  async draft(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @IdempotencyKey() key: CommandKey,
    @Body() { contact }: LetterComposeBody,
  ): Promise<LettersAnswer> {
    await this.acts.draft({ actor, key }, { month, contact });
    return this.view(actor, month);
  }

  @Get('items')
  @Describe({ summary: '查看各份函件', detail: '按名册顺序。', gives: PageOf(LetterLineAnswer) })
  async items(@MonthParam() month: string, @Query() { cursor, limit }: PageQuery) {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, ['number']);
    const piece = { after: after === undefined ? undefined : Number(after), limit: limit + 1 };
    return pageOf(await letterLines(this.dataSource.manager, month, piece), limit, ({ unitNo }) => [unitNo]);
  }

  @Get('items/export')
  @Describe({ summary: '导出各份函件', gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] } })
  export(@MonthParam() month: string, @Query() { format }: ExportQuery): Promise<StreamableFile> {
    const letters = everyItem((page) => this.items(month, page));
    const rows = rowsOf(letters, ({ unitCode, recipient, document, contentSha256 }) => [
      unitCode,
      recipient,
      document?.number ?? '',
      document === null ? '未签发' : OFFICIAL_STATE_LABELS[document.state],
      contentSha256,
    ]);
    return tableFile({ name: `${month}抽查函件`, columns: COLUMNS, rows }, format);
  }

  @Get('units/:unit')
  @Describe({ summary: '查看一份函件的预览信息', gives: LetterPreviewAnswer })
  async letter(@MonthParam() month: string, @UnitParam() unit: string): Promise<LetterPreviewAnswer> {
    const { unitCode, recipient, title, pages, contentSha256, sha256 } = await this.showLetter.execute(month, unit);
    return { unitCode, recipient, title, pages, contentSha256, sha256 };
  }

  @Get('units/:unit/preview')
  @Describe({
    summary: '预览一份函件',
    detail: '与印发的一致，只是没有文号、正式印章和核验信息，并标注“样张”。',
    gives: { file: [MEDIA_TYPES.pdf] },
  })
  async show(@MonthParam() month: string, @UnitParam() unit: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const { sha256, size, title } = await this.showLetter.execute(month, unit);
    return framedDocument(this.files, { sha256, size, name: `${title}.pdf`, type: MEDIA_TYPES.pdf }, reply);
  }
}

/** The view of a month's letters as it is answered. */
export async function lettersAnswer(
  dataSource: DataSource,
  reader: ProcessReader,
  look: { readonly month: string; readonly actor: Actor },
): Promise<LettersAnswer> {
  const { actions, ...view } = await lettersView(dataSource.manager, reader, look);
  return {
    ...view,
    actions: actions.map(({ action, label, reason, signOff, exceptional, refusal }) => ({
      action,
      label,
      reason,
      signOff,
      exceptional,
      refusal: refusal === null ? null : { code: refusal.code, explanation: explanationOf(refusal.details) },
    })),
  };
}

function explanationOf(details: Readonly<Record<string, unknown>>): string | null {
  const { explanation } = details;
  return typeof explanation === 'string' ? explanation : null;
}
