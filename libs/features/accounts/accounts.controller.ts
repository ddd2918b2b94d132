import {
  ApiController,
  type CommandKey,
  CurrentActor,
  decodeCursor,
  Describe,
  ExpectedVersion,
  IdempotencyKey,
  IdParam,
  type Page,
  PageOf,
  pageOf,
  Policy,
  SECRET_SHOWN_ONCE,
} from '@app/http';
import type { Actor } from '@app/kernel';
import { Body, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  AccountAnswer,
  AccountsQuery,
  InvitationAnswer,
  NewAccountAnswer,
  NewAccountBody,
  RolesBody,
  StateBody,
} from './accounts.dto';
import { type AccountView, getAccount, listAccounts } from './accounts.query';
import { ChangeAccountState } from './change-account-state';
import { ChangeRoles } from './change-roles';
import { CreateAccountOnce } from './create-account-once';
import { ResetCredentials } from './reset-credentials';

const ADMINISTRATOR = 'security-administrator';

/** Who may sign in and as what, for the security administrator. */
@ApiController('accounts', '账户管理')
@Policy({ roles: [ADMINISTRATOR] })
export class AccountsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly createAccount: CreateAccountOnce,
    private readonly changeRoles: ChangeRoles,
    private readonly changeState: ChangeAccountState,
    private readonly reset: ResetCredentials,
  ) {}

  @Get()
  @Describe({ summary: '查看账户', detail: '按登录名排列。', gives: PageOf(AccountAnswer) })
  async list(@Query() { cursor, limit, ...filter }: AccountsQuery): Promise<Page<AccountAnswer>> {
    const [after = null] = cursor === undefined ? [] : decodeCursor(cursor, ['string']);
    const slice = { after: after === null ? null : String(after), most: limit + 1 };
    const rows = await listAccounts(this.dataSource.manager, filter, slice);
    return pageOf(rows.map(answerOf), limit, ({ signInName }) => [signInName]);
  }

  @Get(':id')
  @Describe({ summary: '查看一个账户', gives: AccountAnswer })
  async get(@IdParam() id: string): Promise<AccountAnswer> {
    return answerOf(await getAccount(this.dataSource.manager, id));
  }

  @Post()
  @Policy({ roles: [ADMINISTRATOR], proof: 'recent' })
  @Describe({
    summary: '设立账户',
    detail: '答复中的凭据交给本人，由本人设置口令。',
    gives: NewAccountAnswer,
    status: 201,
  })
  async create(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: CommandKey,
    @Body() body: NewAccountBody,
  ): Promise<NewAccountAnswer> {
    const { id, invitation } = await this.createAccount.execute({ actor, ...key }, body);
    const { signInName } = await this.get(id);
    return { id, signInName, invitation, notice: invitation === null ? SECRET_SHOWN_ONCE : null };
  }

  @Put(':id/roles')
  @Policy({ roles: [ADMINISTRATOR], proof: 'recent' })
  @Describe({ summary: '更改角色或所属单位', detail: '其登录随之结束。', gives: AccountAnswer })
  async setRoles(
    @CurrentActor() actor: Actor,
    @IdParam() accountId: string,
    @ExpectedVersion() version: number,
    @Body() body: RolesBody,
  ): Promise<AccountAnswer> {
    await this.changeRoles.execute(actor, { accountId, version }, body);
    return this.get(accountId);
  }

  @Post(':id/state')
  @Describe({ summary: '暂停、恢复、停用或启用账户', detail: '暂停和停用使其登录随之结束。', gives: AccountAnswer })
  async setState(
    @CurrentActor() actor: Actor,
    @IdParam() accountId: string,
    @ExpectedVersion() version: number,
    @Body() { act }: StateBody,
  ): Promise<AccountAnswer> {
    await this.changeState.execute(actor, { accountId, version }, act);
    return this.get(accountId);
  }

  @Post(':id/invitation')
  @Policy({ roles: [ADMINISTRATOR], proof: 'recent' })
  @Describe({
    summary: '发放设置口令的凭据',
    detail: '用于忘记口令或原凭据过期；以前发放的凭据失效。',
    gives: InvitationAnswer,
    status: 201,
  })
  invite(
    @CurrentActor() actor: Actor,
    @IdParam() accountId: string,
    @ExpectedVersion() version: number,
  ): Promise<InvitationAnswer> {
    return this.reset.password(actor, { accountId, version });
  }

  @Delete(':id/second-factor')
  @Policy({ roles: [ADMINISTRATOR], proof: 'recent' })
  @Describe({ summary: '解除动态验证码', detail: '用于手机遗失；其登录随之结束。', gives: 'nothing' })
  async removeFactor(
    @CurrentActor() actor: Actor,
    @IdParam() accountId: string,
    @ExpectedVersion() version: number,
  ): Promise<void> {
    await this.reset.secondFactor(actor, { accountId, version });
  }
}

function answerOf({ hasPassword, ...view }: AccountView): AccountAnswer {
  return { ...view, isActivated: hasPassword };
}
