import { ApiController, Describe, MonthParam, PublicRoute, RateLimit } from '@app/http';
import { RecordNotFound } from '@app/workflow';
import { Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PublicRankingDto } from './bulletins.dto';
import { findPublicRanking } from './public-ranking.query';

/** What anybody may read of a month: the rankings of its bulletin in force. The bulletins themselves are official documents. */
@ApiController('public/rankings', '公开通报')
export class PublicRankingsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get(':month')
  @PublicRoute('what published bulletins say is public')
  @RateLimit({ name: 'public-rankings', most: 120, seconds: 60, by: 'address' })
  @Describe({ summary: '查看一个月公布的排名', detail: '以现行有效的通报为准。', gives: PublicRankingDto })
  async get(@MonthParam() month: string): Promise<PublicRankingDto> {
    const found = await findPublicRanking(this.dataSource.manager, month);
    if (found === null) throw new RecordNotFound();
    return found;
  }
}
