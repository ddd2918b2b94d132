import { ActOnce } from '@app/features/processes';
import {
  ApiController,
  type CommandKey,
  CurrentActor,
  decodeCursor,
  Describe,
  everyItem,
  ExpectedVersion,
  IdempotencyKey,
  IdParam,
  MEDIA_TYPES,
  PageOf,
  pageOf,
  PageQuery,
  Policy,
  rowsOf,
  SECRET_SHOWN_ONCE,
  tableFile,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Get, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReplayDelivery } from './replay-delivery';
import { WebhookEndpoints } from './webhook-endpoints';
import {
  DeliveriesExportQuery,
  DeliveriesQuery,
  DeliveryAnswer,
  EndpointAnswer,
  EndpointBody,
  NewEndpointAnswer,
  NewSecretAnswer,
} from './webhooks.dto';
import { DELIVERY_COLUMNS, deliveryCells } from './delivery-cells';
import { getEndpoint, listDeliveries, listEndpoints } from './webhooks.query';

/** Who is told of what by machine, for the system administrator. */
@ApiController('webhooks', '数据推送')
@Policy({ roles: ['system-administrator'] })
export class WebhooksController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly endpoints: WebhookEndpoints,
    private readonly replayDelivery: ReplayDelivery,
    private readonly once: ActOnce,
  ) {}

  @Get()
  @Describe({ summary: '查看推送地址', gives: PageOf(EndpointAnswer) })
  async list(@Query() { cursor, limit }: PageQuery) {
    const rows = await listEndpoints(this.dataSource.manager, { after: afterOf(cursor), limit: limit + 1 });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  @Get(':id')
  @Describe({ summary: '查看一个推送地址', gives: EndpointAnswer })
  get(@IdParam() id: string): Promise<EndpointAnswer> {
    return getEndpoint(this.dataSource.manager, id);
  }

  @Post()
  @Policy({ roles: ['system-administrator'], proof: 'recent' })
  @Describe({ summary: '登记推送地址', detail: '签名密钥只在答复中显示一次。', gives: NewEndpointAnswer, status: 201 })
  async register(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: CommandKey,
    @Body() body: EndpointBody,
  ): Promise<NewEndpointAnswer> {
    const { kept, shown } = await this.once.showingOnce({ actor, ...key }, async (tx) => {
      const { id, secret } = await this.endpoints.register(actor, body, tx);
      return { kept: id, shown: secret };
    });
    return { id: String(kept), secret: shown, notice: shown === null ? SECRET_SHOWN_ONCE : null };
  }

  @Put(':id')
  @Describe({ summary: '修改推送地址', gives: EndpointAnswer })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @ExpectedVersion() version: number,
    @Body() body: EndpointBody,
  ): Promise<EndpointAnswer> {
    await this.endpoints.change(actor, { id, version }, body);
    return this.get(id);
  }

  @Post(':id/secret')
  @Policy({ roles: ['system-administrator'], proof: 'recent' })
  @Describe({ summary: '更换签名密钥', detail: '原密钥一天内同时有效。', gives: NewSecretAnswer })
  renewSecret(@CurrentActor() actor: Actor, @IdParam() id: string, @ExpectedVersion() version: number) {
    return this.endpoints.renewSecret(actor, { id, version });
  }

  @Post(':id/enable')
  @Describe({ summary: '启用推送地址', gives: EndpointAnswer })
  async enable(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @ExpectedVersion() version: number,
  ): Promise<EndpointAnswer> {
    await this.endpoints.turn(actor, { id, version }, 'active');
    return this.get(id);
  }

  @Post(':id/disable')
  @Describe({ summary: '停用推送地址', detail: '尚未送达的推送随之取消，启用后可以重新推送。', gives: EndpointAnswer })
  async disable(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @ExpectedVersion() version: number,
  ): Promise<EndpointAnswer> {
    await this.endpoints.turn(actor, { id, version }, 'disabled');
    return this.get(id);
  }

  @Get(':id/deliveries')
  @Describe({ summary: '查看推送记录', detail: '最新的在前。', gives: PageOf(DeliveryAnswer) })
  async deliveries(@IdParam() id: string, @Query() { cursor, limit, state }: DeliveriesQuery) {
    const piece = { after: afterOf(cursor), limit: limit + 1, state };
    return pageOf(await listDeliveries(this.dataSource.manager, id, piece), limit, (row) => [row.id]);
  }

  @Get(':id/deliveries/export')
  @Describe({ summary: '导出推送记录', gives: { file: [MEDIA_TYPES.csv, MEDIA_TYPES.xlsx] } })
  export(@IdParam() id: string, @Query() { format, ...filter }: DeliveriesExportQuery): Promise<StreamableFile> {
    const deliveries = everyItem((page) => this.deliveries(id, { ...filter, ...page }));
    return tableFile({ name: '推送记录', columns: DELIVERY_COLUMNS, rows: rowsOf(deliveries, deliveryCells) }, format);
  }

  @Post(':id/deliveries/:delivery/replay')
  @Describe({ summary: '重新推送', detail: '编号不变，对方收到过的可据此识别。', gives: 'nothing' })
  async replay(
    @CurrentActor() actor: Actor,
    @IdParam() endpointId: string,
    @IdParam('delivery', '推送记录编号') deliveryId: string,
    @IdempotencyKey() key: CommandKey,
  ): Promise<void> {
    await this.once.answer({ actor, ...key }, async (tx) => {
      await this.replayDelivery.execute(actor, { endpointId, deliveryId }, tx);
      return { delivery: deliveryId };
    });
  }
}

function afterOf(cursor: string | undefined): string | undefined {
  return cursor === undefined ? undefined : decodeCursor(cursor, ['string'])[0]?.toString();
}
