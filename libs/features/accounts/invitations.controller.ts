import { ApiController, Describe, PublicRoute, RateLimit, RequestId } from '@app/http';
import { Body, Post } from '@nestjs/common';
import { AcceptInvitation } from './accept-invitation';
import { AcceptInvitationBody } from './invitations.dto';

/** Where somebody who was invited chooses a password. */
@ApiController('invitations', '登录')
export class InvitationsController {
  constructor(private readonly acceptInvitation: AcceptInvitation) {}

  @Post('acceptance')
  @PublicRoute('Whoever was invited has no password yet; the ticket says who they are.')
  @RateLimit({ name: 'invitation', most: 20, seconds: 60, by: 'address' })
  @Describe({ summary: '凭发放的凭据设置口令', detail: '设置后用登录名和新口令登录。', gives: 'nothing' })
  async accept(@Body() body: AcceptInvitationBody, @RequestId() requestId: string): Promise<void> {
    await this.acceptInvitation.execute({ ...body, requestId });
  }
}
