import { normaliseHeader } from '@app/field-standard';
import type { Adjustment, Unit, UnitGroup } from '@app/rules';
import type { ProblemListener } from '../table/input-problem';
import { readTable } from '../table/read-table';
import type { TableSource } from '../table/table-source';
import type { EvidenceEntry, StatementEntry } from './month-folder';

type Tell = (column: string, reason: string) => void;

const MOST_CASES = 9;

/** The roster by code; null where `units.csv` could not be read, so that no unit can be called unknown. */
export type RosterByCode = ReadonlyMap<string, Unit> | null;

/** Reads a small table whole: each row becomes one entry, or null where `entryOf` has told what is wrong with it. */
async function readEntries<Entry>(
  { source, columns, onProblem }: { source: TableSource; columns: readonly string[]; onProblem: ProblemListener },
  entryOf: (cells: readonly string[], tell: Tell) => Entry | null,
): Promise<Entry[]> {
  const layout = columns.map((name) => ({ name, headers: [normaliseHeader(name)], isRequired: true }));
  const missing = new Set<string>();
  const entries: Entry[] = [];
  const listen: ProblemListener = (problem) => {
    missing.add(problem.column);
    onProblem(problem);
  };
  for await (const batch of readTable(source, layout, listen)) {
    for (const { line, cells } of batch) {
      const entry = entryOf(cells, (column, reason) => {
        if (!missing.has(column)) onProblem({ file: source.path, line, column, reason });
      });
      if (entry !== null) entries.push(entry);
    }
  }
  return entries;
}

const GROUPS: ReadonlyMap<string, UnitGroup> = new Map([
  ['county', 'county'],
  ['department', 'department'],
  ['county_department', 'county_department'],
]);
const REMITS: ReadonlyMap<string, Unit['remit']> = new Map([
  ['permit', 'permit'],
  ['penalty', 'penalty'],
  ['both', 'both'],
]);

/** `units.csv`, in roster order. */
export async function readRoster(source: TableSource, onProblem: ProblemListener): Promise<Unit[]> {
  const rows: { unit: Unit; tell: Tell }[] = [];
  const seen = new Set<string>();
  const columns = ['code', 'name', 'group', 'parent', 'remit'];
  await readEntries({ source, columns, onProblem }, (cells, tell) => {
    const [code = '', name = '', groupText = '', parent = '', remitText = ''] = cells;
    const group = GROUPS.get(groupText);
    const remit = REMITS.get(remitText);
    if (code === '') tell('code', '未填写单位代码');
    if (seen.has(code)) tell('code', '单位代码重复');
    if (name === '') tell('name', '未填写单位名称');
    if (group === undefined) tell('group', '应为county、department、county_department之一');
    if (remit === undefined) tell('remit', '应为permit、penalty、both之一');
    if (group !== undefined && group !== 'county_department' && parent !== '')
      tell('parent', '仅县直部门填写所属县（市、区）');
    seen.add(code);
    if (group !== undefined && remit !== undefined) rows.push({ unit: { code, name, group, parent, remit }, tell });
    return null;
  });
  const counties = new Set(rows.filter(({ unit }) => unit.group === 'county').map(({ unit }) => unit.code));
  for (const { unit, tell } of rows) {
    if (unit.group === 'county_department' && !counties.has(unit.parent))
      tell('parent', '应为本名册中某县（市、区）的代码');
  }
  return rows.map(({ unit }) => unit);
}

function checkCode(code: string, roster: RosterByCode, tell: Tell): Unit | null {
  const unit = roster?.get(code);
  if (roster !== null && unit === undefined) tell('code', code === '' ? '未填写单位代码' : '单位名册中没有该单位代码');
  return unit ?? null;
}

function yesOrNo(text: string, column: string, tell: Tell): boolean {
  if (text !== 'yes' && text !== 'no') tell(column, '应为yes或no');
  return text === 'yes';
}

/** What reading a table about units depends on. */
export interface UnitTable {
  readonly source: TableSource;
  readonly roster: RosterByCode;
  readonly onProblem: ProblemListener;
}

/** `draw.csv`: units already drawn. */
export async function readGivenDraw({ source, roster, onProblem }: UnitTable): Promise<string[]> {
  const seen = new Set<string>();
  return readEntries({ source, columns: ['code'], onProblem }, ([code = ''], tell) => {
    const unit = checkCode(code, roster, tell);
    if (seen.has(code)) tell('code', '单位代码重复');
    seen.add(code);
    if (unit?.group === 'county') tell('code', '县（市、区）本身不参加抽取，只能填写市直部门或县直部门');
    return code;
  });
}

/** `statements.csv`. */
export async function readStatements({ source, roster, onProblem }: UnitTable): Promise<StatementEntry[]> {
  const seen = new Set<string>();
  const columns = ['code', 'accepted'];
  return readEntries({ source, columns, onProblem }, ([code = '', accepted = ''], tell) => {
    checkCode(code, roster, tell);
    if (seen.has(code)) tell('code', '单位代码重复');
    seen.add(code);
    return { code, isAccepted: yesOrNo(accepted, 'accepted', tell) };
  });
}

const EVIDENCE_ITEMS: ReadonlySet<string> = new Set(['I1', 'I2-catalogue', 'I2-publication']);

/** `evidence.csv`. */
export async function readEvidence({ source, roster, onProblem }: UnitTable): Promise<EvidenceEntry[]> {
  const seen = new Set<string>();
  const columns = ['code', 'item', 'confirmed'];
  return readEntries({ source, columns, onProblem }, ([code = '', item = '', confirmed = ''], tell) => {
    checkCode(code, roster, tell);
    if (!EVIDENCE_ITEMS.has(item)) tell('item', '应为I1、I2-catalogue、I2-publication之一');
    if (seen.has(`${code}|${item}`)) tell('item', '同一单位的同一项目重复');
    seen.add(`${code}|${item}`);
    return { code, item, isConfirmed: yesOrNo(confirmed, 'confirmed', tell) };
  });
}

/** Notice §4: who alone may be charged with an incident of the platform. */
const PLATFORM_KEEPER = '市发展改革委';
const ADJUSTMENT_RULES: ReadonlySet<string> = new Set(['commendation', 'media', 'platform-incident']);

/** `adjustments.csv`. */
export async function readAdjustments({ source, roster, onProblem }: UnitTable): Promise<Adjustment[]> {
  const columns = ['code', 'rule', 'count', 'approved'];
  return readEntries({ source, columns, onProblem }, ([code = '', rule = '', count = '', approved = ''], tell) => {
    const unit = checkCode(code, roster, tell);
    if (unit?.group === 'county_department') tell('code', '加减分只适用于参加排名的单位');
    if (!ADJUSTMENT_RULES.has(rule)) tell('rule', '应为commendation、media、platform-incident之一');
    const isKeeper = unit?.group === 'department' && unit.name === PLATFORM_KEEPER;
    if (rule === 'platform-incident' && unit !== null && !isKeeper)
      tell('rule', `平台事故扣分只适用于${PLATFORM_KEEPER}`);
    const isCount = /^\d+$/.test(count) && count.length <= MOST_CASES && Number(count) >= 1;
    if (!isCount) tell('count', '应为不小于1的整数');
    return { code, rule, count: Number(count), approved: yesOrNo(approved, 'approved', tell) };
  });
}
