import { ApiController, CurrentActor, Describe, IdParam, Policy } from '@app/http';
import { ProcessReader } from '@app/features/processes';
import { type Actor, Clock, officeDay, ROLES } from '@app/kernel';
import { Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordPage } from './record-page.query';
import { RecordAnswer } from './records.dto';

/** One record of any process. What it is about beyond its course, the feature's own screens show. */
@ApiController('records', '办理事项')
@Policy({ roles: ROLES, scope: 'unit' })
export class RecordsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProcessReader,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Describe({ summary: '查看一个事项', detail: '办理经过、期限的推算过程和本人可用的操作。', gives: RecordAnswer })
  async get(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<RecordAnswer> {
    const view = await this.reader.examine({ id, actor });
    const month = officeDay(this.clock.now()).slice(0, 7);
    return recordPage(this.dataSource.manager, { view, actor, month });
  }
}
