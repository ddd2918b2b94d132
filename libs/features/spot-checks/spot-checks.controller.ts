import { ActAnswer, type Acted, ActOnce } from '@app/features/processes';
import { getWorkedMonth } from '@app/features/months';
import {
  ApiController,
  type CommandAtVersion,
  type CommandKey,
  CurrentActor,
  decodeCursor,
  Describe,
  everyItem,
  IdempotencyKey,
  IdParam,
  MonthParam,
  type Page,
  PageOf,
  pageOf,
  Policy,
  rowsOf,
  tableFile,
  VersionedCommand,
  WordParam,
} from '@app/http';
import { type Actor, Clock } from '@app/kernel';
import { Body, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ActBody,
  ActOnManyAnswer,
  ActOnManyBody,
  TaskAnswer,
  TaskExportQuery,
  TaskListQuery,
  TaskSummaryAnswer,
} from './spot-checks.dto';
import { ActOnMany } from './tasks/act-on-many';
import { ActOnSpotCheck, TASK_ACTIONS, taskAction, type TaskAction } from './tasks/act-on-spot-check';
import { listTasks, taskKey, type TaskSummary } from './tasks/spot-check-list.query';
import { ViewTask } from './view-task';

/** What several tasks can be brought on by at once. */
const ACTIONS_ON_MANY: readonly TaskAction[] = [
  'extend',
  'return',
  'take-as-is',
  'compare',
  'examine',
  'confirm',
  'confirm-silence',
];

const TASK_COLUMNS = ['单位代码', '单位名称', '区域', '状态', '办理期限', '是否逾期', '已对应', '瞒报', '免予公示'];

/** The tasks of a month. */
@ApiController('months', '抽查任务')
export class MonthSpotChecksController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly actOnMany: ActOnMany,
  ) {}

  @Get(':month/spot-checks')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer', 'leader', 'auditor'] })
  @Describe({
    summary: '查看当月抽查任务',
    detail: '期限在前的排在前面；单位只见本单位的任务。',
    gives: PageOf(TaskSummaryAnswer),
  })
  async list(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @Query() { cursor, limit, unit, overdue, ...filter }: TaskListQuery,
  ): Promise<Page<TaskSummary>> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
    const wanted = { ...filter, month, unitCode: unit, isOverdue: overdue, after, limit: limit + 1 };
    const now = this.clock.now();
    return pageOf(await listTasks(this.dataSource.manager, { actor, now }, wanted), limit, taskKey);
  }

  @Get(':month/spot-checks/export')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer', 'leader', 'auditor'] })
  @Describe({ summary: '导出当月抽查任务', gives: { file: ['text/csv', 'application/octet-stream'] } })
  export(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @Query() { format, ...filter }: TaskExportQuery,
  ): Promise<StreamableFile> {
    const tasks = everyItem((page) => this.list(actor, month, { ...filter, ...page }));
    const rows = rowsOf(tasks, (task) => [
      task.unitCode,
      task.unitName,
      task.area,
      task.stateLabel,
      task.deadline ?? '',
      task.isOverdue ? '是' : '否',
      task.matched ?? '',
      task.concealed ?? '',
      task.exempt ?? '',
    ]);
    return tableFile({ name: `${month}抽查任务`, columns: TASK_COLUMNS, rows }, format);
  }

  @Post(':month/spot-checks/acts/:action')
  @Policy({ roles: ['reviewer', 'leader'] })
  @Describe({ summary: '批量办理抽查任务', detail: '各任务分别办理，一项不成不影响其他。', gives: ActOnManyAnswer })
  async act(
    @CurrentActor() actor: Actor,
    @MonthParam() month: string,
    @WordParam('action', ACTIONS_ON_MANY, '操作') word: string,
    @IdempotencyKey() key: CommandKey,
    @Body() body: ActOnManyBody,
  ): Promise<ActOnManyAnswer> {
    await getWorkedMonth(this.dataSource.manager, month);
    return { results: await this.actOnMany.execute(actor, key, { ...body, month, action: taskAction(word) }) };
  }
}

/** One task. */
@ApiController('spot-checks', '抽查任务')
export class SpotChecksController {
  constructor(
    private readonly viewTask: ViewTask,
    private readonly once: ActOnce,
    private readonly actOnSpotCheck: ActOnSpotCheck,
  ) {}

  @Get(':id')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer', 'leader', 'auditor'], scope: 'unit' })
  @Describe({ summary: '查看抽查任务', detail: '含办理经过、期限和可以进行的操作。', gives: TaskAnswer })
  view(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<TaskAnswer> {
    return this.viewTask.execute(actor, id);
  }

  @Post(':id/acts/:action')
  @Policy({ roles: ['unit-officer', 'county-officer', 'reviewer', 'leader'] })
  @Describe({ summary: '办理抽查任务', gives: ActAnswer })
  act(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @WordParam('action', TASK_ACTIONS, '操作') word: string,
    @VersionedCommand() { version, key }: CommandAtVersion,
    @Body() { receivedAt, ...body }: ActBody,
  ): Promise<Acted> {
    const received = receivedAt === undefined ? undefined : new Date(receivedAt);
    const act = { ...body, id, version, action: taskAction(word), receivedAt: received };
    return this.once.run({ actor, ...key }, (tx) => this.actOnSpotCheck.execute(tx, actor, act));
  }
}
