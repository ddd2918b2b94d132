import {
  ApiController,
  CurrentActor,
  decodeCursor,
  Describe,
  ExpectedVersion,
  type Page,
  PageOf,
  pageOf,
  Policy,
  UnitParam,
} from '@app/http';
import { type Actor, Clock, officeDay, ROLES } from '@app/kernel';
import { Body, Get, Put, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangeUnit } from './change-unit';
import { getRosterVersion, getUnit, getUnitHistory, listUnits } from './roster.query';
import { RosterAnswer, UnitAnswer, UnitBody, UnitMonthQuery, UnitsQuery, UnitStretchAnswer } from './units.dto';

/** The dated roster: everybody reads it, the system administrator changes it. */
@ApiController('units', '单位名册')
@Policy({ roles: ROLES })
export class UnitsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly changeUnit: ChangeUnit,
  ) {}

  @Get()
  @Describe({ summary: '查看某月的单位名册', detail: '按名册顺序排列。', gives: PageOf(UnitAnswer) })
  async list(@Query() { cursor, limit, month, ...filter }: UnitsQuery): Promise<Page<UnitAnswer>> {
    const units = await listUnits(this.dataSource.manager, { ...filter, month: month ?? this.thisMonth() });
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, ['string']);
    const start = after === undefined ? 0 : units.findIndex(({ code }) => code === after) + 1;
    return pageOf(units.slice(start, start + limit + 1), limit, ({ code }) => [code]);
  }

  @Get('roster')
  @Describe({ summary: '查看名册版本', gives: RosterAnswer })
  roster(): Promise<RosterAnswer> {
    return getRosterVersion(this.dataSource.manager);
  }

  @Get(':unit')
  @Describe({ summary: '查看某月的一个单位', gives: UnitAnswer })
  get(@UnitParam() code: string, @Query() { month }: UnitMonthQuery): Promise<UnitAnswer> {
    return getUnit(this.dataSource.manager, code, month ?? this.thisMonth());
  }

  @Get(':unit/history')
  @Describe({ summary: '查看一个单位的沿革', detail: '最早的在前。', gives: PageOf(UnitStretchAnswer) })
  async history(@UnitParam() code: string): Promise<Page<UnitStretchAnswer>> {
    return { items: await getUnitHistory(this.dataSource.manager, code), next: null };
  }

  @Put(':unit')
  @Policy({ roles: ['system-administrator'] })
  @Describe({
    summary: '更改单位名称或职能',
    detail: '自所填月份起生效，以前的月份不变；If-Match为名册版本。',
    gives: RosterAnswer,
  })
  async change(
    @CurrentActor() actor: Actor,
    @UnitParam() code: string,
    @ExpectedVersion() version: number,
    @Body() body: UnitBody,
  ): Promise<RosterAnswer> {
    await this.changeUnit.execute(actor, { code, version, ...body });
    return this.roster();
  }

  private thisMonth(): string {
    return officeDay(this.clock.now()).slice(0, 7);
  }
}
