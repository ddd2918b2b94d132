import { fieldPlace, type RecordKind, recordStandard } from '../standard';

/** Values by column code without its prefix. */
export type Values = Readonly<Record<string, string>>;

const COUNTERPART: Values = {
  XDR_MC: '运城市凤凰药店有限公司',
  XDR_LB: '法人及非法人组织',
  XDR_SHXYM: '914403001922038216',
  FRDB: '程辉勇',
};

const SAMPLES: Readonly<Record<RecordKind, Values>> = {
  permit: {
    ...COUNTERPART,
    XKWS: '药品经营许可决定书',
    WSH: '运审许决〔2021〕256号',
    XKLB: '核准',
    NR: '药品零售',
    JDRQ: '2021/08/05',
    YXQZ: '2021/08/05',
    YXQZI: '2099/12/31',
    XKJG: '运城市行政审批服务管理局',
    XKJGDM: '11140800558745220K',
    ZT: '1',
    LYDW: '运城市行政审批服务管理局',
    LYDWDM: '11140800558745220K',
  },
  penalty: {
    ...COUNTERPART,
    WFXW: '无证经营',
    WSH: '运市监罚字〔2021〕18号',
    SY: '未取得许可从事经营',
    YJ: '《中华人民共和国药品管理法》',
    CFLB: '罚款',
    NR: '罚款2000元',
    NR_FK: '0.2',
    JDRQ: '2021/08/05',
    YXQ: '2022/08/05',
    GSJZQ: '2024/08/05',
    CFJG: '运城市市场监督管理局',
    CFJGDM: '11140800558745220K',
    SJLY: '运城市市场监督管理局',
    SJLYDM: '11140800558745220K',
  },
};

/** What turns the sample into one of a natural person; the number is made up (born 1880, domain-facts §3). */
export const NATURAL_PERSON_VALUES: Values = {
  XDR_MC: '程辉勇',
  XDR_LB: '自然人',
  XDR_SHXYM: '',
  FRDB: '',
  XDR_ZJLX: '身份证',
  XDR_ZJHM: '14080218801231001X',
};

/** The cells of a flawless record of an organisation, received on 2021-08-10, with the given values in place of its own. */
export function sampleCells(kind: RecordKind, changes: Values = {}): readonly string[] {
  const cells = recordStandard(kind).fields.map(() => '');
  for (const [code, value] of Object.entries({ ...SAMPLES[kind], ...changes })) cells[placeOf(kind, code)] = value;
  return cells;
}

function placeOf(kind: RecordKind, code: string): number {
  if (code === 'BZ') return fieldPlace(kind, code);
  return fieldPlace(kind, `${kind === 'permit' ? 'XK' : 'CF'}_${code}`);
}
