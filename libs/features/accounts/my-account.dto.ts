import { Shown, Text } from '@app/http';
import { SessionAnswer } from './session.dto';

const LONGEST_PASSWORD = 512;

export class ChangePasswordBody {
  @Text({ about: '现用口令', most: LONGEST_PASSWORD })
  present!: string;

  @Text({ about: '新口令', most: LONGEST_PASSWORD })
  next!: string;
}

export class ConfirmFactorBody {
  @Text({ about: '手机上显示的6位验证码', most: 10, example: '492039' })
  code!: string;
}

export class FactorOfferAnswer {
  @Shown('供手工输入的密钥，只显示这一次')
  secret!: string;

  @Shown('otpauth网址')
  uri!: string;

  @Shown('供手机扫描的二维码（SVG）')
  qrCode!: string;
}

export class FactorSetAnswer {
  @Shown('备用恢复码，每个只能使用一次，只显示这一次', { list: true, example: 'ABCD-EFGH-IJKL-MNOP' })
  recoveryCodes!: readonly string[];

  @Shown('更新后的本次登录', { type: () => SessionAnswer })
  session!: SessionAnswer;
}

export class OwnSessionAnswer {
  @Shown('编号')
  id!: string;

  @Shown('浏览器自报的名称')
  client!: string;

  @Shown('登录时间', { type: 'moment' })
  createdAt!: Date;

  @Shown('最近使用时间', { type: 'moment' })
  lastSeenAt!: Date;

  @Shown('是否为本次登录', { type: 'boolean' })
  isThisOne!: boolean;
}
