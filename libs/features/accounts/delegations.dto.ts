import { Day, Id, Shown } from '@app/http';
import { PersonAnswer } from './session.dto';

export class DelegationBody {
  @Id({ about: '代行人的账户编号' })
  delegateId!: string;

  @Day({ about: '起始日期（含）', example: '2021-10-08' })
  fromDay!: string;

  @Day({ about: '结束日期（含）', example: '2021-10-15' })
  toDay!: string;
}

export class NewDelegationAnswer {
  @Shown('编号')
  id!: string;
}

export class DelegationAnswer {
  @Shown('编号')
  id!: string;

  @Shown('授权的领导', { type: () => PersonAnswer })
  lender!: PersonAnswer;

  @Shown('代行人', { type: () => PersonAnswer })
  delegate!: PersonAnswer;

  @Shown('起始日期（含）', { type: 'day' })
  fromDay!: string;

  @Shown('结束日期（含）', { type: 'day' })
  toDay!: string;

  @Shown('今天是否有效', { type: 'boolean' })
  isInForce!: boolean;

  @Shown('是否已撤销', { type: 'boolean' })
  isRevoked!: boolean;
}
