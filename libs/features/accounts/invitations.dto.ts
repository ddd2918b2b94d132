import { Text } from '@app/http';

export class AcceptInvitationBody {
  @Text({ about: '登录名', most: 100, example: 'wangfang' })
  signInName!: string;

  @Text({ about: '安全管理员发放的设置口令凭据', most: 100 })
  token!: string;

  @Text({ about: '新口令', most: 512 })
  password!: string;
}
