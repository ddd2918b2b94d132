import { ExportQuery, Month, OneOf, PageQuery, Shown, Text, UnitCode } from '@app/http';
import type { Remit, UnitGroup } from '@app/rules';

const UNIT_GROUPS: readonly UnitGroup[] = ['county', 'department', 'county_department'];
const REMITS: readonly Remit[] = ['permit', 'penalty', 'both'];

export class UnitsQuery extends PageQuery {
  @Month({ about: '名册月份；不填则为本月', optional: true })
  month?: string;

  @OneOf(UNIT_GROUPS, {
    about: '类别：county县（市、区），department市直部门，county_department县直部门',
    optional: true,
  })
  group?: UnitGroup;

  @UnitCode({ about: '所属县（市、区）的代码', optional: true })
  parent?: string;

  @Text({ about: '名称的一部分，或代码的开头', most: 60, optional: true })
  search?: string;
}

export class UnitMonthQuery {
  @Month({ about: '名册月份；不填则为本月', optional: true })
  month?: string;
}

export class UnitsExportQuery extends ExportQuery {
  @Month({ about: '名册月份；不填则为本月', optional: true })
  month?: string;
}

export class UnitBody {
  @Month({ about: '自哪个月起', example: '2021-10' })
  from!: string;

  @Text({ about: '单位名称', most: 255, optional: true })
  name?: string;

  @OneOf(REMITS, { about: '职能：permit许可，penalty处罚，both两者', optional: true })
  remit?: Remit;
}

export class RosterImportFields {
  @Month({ about: '自哪个月起', example: '2021-10' })
  from!: string;
}

export class UnitAnswer {
  @Shown('单位代码', { example: '14080201' })
  code!: string;

  @Shown('单位名称')
  name!: string;

  @Shown('类别', { words: UNIT_GROUPS })
  group!: string;

  @Shown('所属县（市、区）的代码；县直部门以外为空')
  parent!: string;

  @Shown('职能', { words: REMITS })
  remit!: string;
}

export class UnitStretchAnswer extends UnitAnswer {
  @Shown('自哪个月起', { example: '2021-08' })
  validFrom!: string;

  @Shown('至哪个月止', { nullable: true })
  validTo!: string | null;
}

export class RosterAnswer {
  @Shown('名册版本：登记调整时须在If-Match中写明', { type: 'integer' })
  version!: number;

  @Shown('最近一次调整自哪个月起', { nullable: true, example: '2021-08' })
  changedFrom!: string | null;
}

export class RosterProblemAnswer {
  @Shown('行', { type: 'integer' })
  line!: number;

  @Shown('列；空为整行或整个文件')
  column!: string;

  @Shown('原因')
  reason!: string;
}

export class RosterImportAnswer {
  @Shown('是否已启用；文件有任何问题时名册不变', { type: 'boolean' })
  isApplied!: boolean;

  @Shown('文件中的全部问题', { type: () => RosterProblemAnswer, list: true })
  problems!: readonly RosterProblemAnswer[];

  @Shown('新设或调整的单位数', { type: 'integer' })
  begun!: number;

  @Shown('撤并或被调整取代的单位数', { type: 'integer' })
  ended!: number;
}
