import type { Adjustment, Unit } from '@app/rules';
import type { ProblemListener } from '../table/input-problem';
import type { TableSource } from '../table/table-source';
import { Once, readEntries, type TellRow } from './entry-table';
import type { EvidenceEntry, StatementEntry } from './month-folder';
import type { RosterByCode } from './roster';

/** What reading a table about units depends on. */
export interface UnitTable {
  readonly source: TableSource;
  readonly roster: RosterByCode;
  readonly onProblem: ProblemListener;
}

const TWICE = '单位代码重复';

/** `draw.csv`: units already drawn, in any number. */
export async function readGivenDraw({ source, roster, onProblem }: UnitTable): Promise<string[]> {
  const codes: string[] = [];
  const once = new Once();
  await readEntries({ source, columns: ['code'], onProblem }, ([code = ''], tell) => {
    const unit = findUnit(code, roster, tell);
    if (unit?.group === 'county') tell('code', '县（市、区）本身不参加抽取，只能填写市直部门或县直部门');
    if (code !== '' && !once.isFirst(code)) tell('code', TWICE);
    codes.push(code);
  });
  return codes;
}

/** `statements.csv`: stamped no-data statements. */
export async function readStatements({ source, roster, onProblem }: UnitTable): Promise<StatementEntry[]> {
  const entries: StatementEntry[] = [];
  const once = new Once();
  const columns = ['code', 'accepted'];
  await readEntries({ source, columns, onProblem }, ([code = '', accepted = ''], tell) => {
    findUnit(code, roster, tell);
    if (code !== '' && !once.isFirst(code)) tell('code', TWICE);
    entries.push({ code, isAccepted: yesOrNo(accepted, 'accepted', tell) });
  });
  return entries;
}

const EVIDENCE_ITEMS: ReadonlySet<string> = new Set(['I1', 'I2-catalogue', 'I2-publication']);

/** `evidence.csv`: what is confirmed for I1 and I2 in this month. */
export async function readEvidence({ source, roster, onProblem }: UnitTable): Promise<EvidenceEntry[]> {
  const entries: EvidenceEntry[] = [];
  const once = new Once();
  const columns = ['code', 'item', 'confirmed'];
  await readEntries({ source, columns, onProblem }, ([code = '', item = '', confirmed = ''], tell) => {
    findUnit(code, roster, tell);
    if (!EVIDENCE_ITEMS.has(item)) tell('item', '应为I1、I2-catalogue、I2-publication之一');
    else if (code !== '' && !once.isFirst(`${item}|${code}`)) tell('item', '同一单位的同一项目重复');
    entries.push({ code, item, isConfirmed: yesOrNo(confirmed, 'confirmed', tell) });
  });
  return entries;
}

/** Notice §4: who alone may be charged with an incident of the platform. */
const PLATFORM_KEEPER = '市发展改革委';
const ADJUSTMENT_RULES: ReadonlySet<string> = new Set(['commendation', 'media', 'platform-incident']);
/** Nine digits: more cases than there are days in the world, and exact in every database. */
const COUNT = /^0*[1-9]\d{0,8}$/;

/** `adjustments.csv`: claimed bonuses and deductions; several rows of one rule are in order, they add up. */
export async function readAdjustments({ source, roster, onProblem }: UnitTable): Promise<Adjustment[]> {
  const entries: Adjustment[] = [];
  const columns = ['code', 'rule', 'count', 'approved'];
  await readEntries({ source, columns, onProblem }, ([code = '', rule = '', count = '', approved = ''], tell) => {
    const unit = findUnit(code, roster, tell);
    if (unit?.group === 'county_department') tell('code', '加减分只适用于参加排名的县（市、区）和市直部门');
    if (!ADJUSTMENT_RULES.has(rule)) tell('rule', '应为commendation、media、platform-incident之一');
    if (rule === 'platform-incident' && unit !== null && !isPlatformKeeper(unit)) {
      tell('rule', `平台事故扣分只适用于${PLATFORM_KEEPER}`);
    }
    if (!COUNT.test(count)) tell('count', '应为不小于1的整数');
    entries.push({ code, rule, count: Number(count), approved: yesOrNo(approved, 'approved', tell) });
  });
  return entries;
}

function isPlatformKeeper({ group, name }: Unit): boolean {
  return group === 'department' && name === PLATFORM_KEEPER;
}

/** The unit of a code; null where it is unknown, which is told, or where the roster is in doubt. */
function findUnit(code: string, roster: RosterByCode, tell: TellRow): Unit | null {
  if (code === '') tell('code', '未填写单位代码');
  else if (roster?.has(code) === false) tell('code', '单位名册中没有该单位代码');
  return roster?.get(code) ?? null;
}

function yesOrNo(text: string, column: string, tell: TellRow): boolean {
  if (text !== 'yes' && text !== 'no') tell(column, '应为yes或no');
  return text === 'yes';
}
