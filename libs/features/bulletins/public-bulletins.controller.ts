import {
  ApiController,
  decodeCursor,
  Describe,
  MonthParam,
  PageOf,
  pageOf,
  PageQuery,
  PublicRoute,
  RateLimit,
} from '@app/http';
import { RecordNotFound } from '@app/workflow';
import { Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PublishedBulletinDto, PublishedLineDto } from './bulletins.dto';
import { findPublicBulletin, publicBulletins } from './public-bulletins.query';

/** What anybody may read: the bulletins in force. The sealed PDF is found by its check code. */
@ApiController('public/bulletins', '公开通报')
@RateLimit({ name: 'public-bulletins', most: 120, seconds: 60, by: 'address' })
export class PublicBulletinsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @PublicRoute('published bulletins are public')
  @Describe({ summary: '查看已发布的通报', detail: '现行有效的，最近的月份在前。', gives: PageOf(PublishedLineDto) })
  async list(@Query() { cursor, limit }: PageQuery) {
    const before = cursor === undefined ? undefined : decodeCursor(cursor, ['string'])[0]?.toString();
    const rows = await publicBulletins(this.dataSource.manager, { before, limit: limit + 1 });
    return pageOf(rows, limit, ({ month }) => [month]);
  }

  @Get(':month')
  @PublicRoute('published bulletins are public')
  @Describe({ summary: '查看一个月的通报和排名', gives: PublishedBulletinDto })
  async get(@MonthParam() month: string): Promise<PublishedBulletinDto> {
    const found = await findPublicBulletin(this.dataSource.manager, month);
    if (found === null) throw new RecordNotFound();
    return found;
  }
}
