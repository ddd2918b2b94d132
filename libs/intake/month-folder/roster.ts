import type { Unit, UnitGroup } from '@app/rules';
import type { ProblemListener } from '../table/input-problem';
import type { TableSource } from '../table/table-source';
import { Once, readEntries, type TellRow } from './entry-table';

/**
 * The units by code, a unit with something wrong in its row as null: it is known, if nothing else. Null as a whole where
 * codes could not be read, so that no unit can be called unknown.
 */
export type RosterByCode = ReadonlyMap<string, Unit | null> | null;

export interface RosterReading {
  /** The faultless units, in roster order. */
  readonly units: readonly Unit[];
  readonly byCode: RosterByCode;
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
const COLUMNS = ['code', 'name', 'group', 'parent', 'remit'];

/** Codes become names of files and parts of the draw's messages: no separators, nothing hidden, no leading dot. */
const CODE = /^(?![.])[\p{L}\p{N}._-]{1,64}$/u;

interface RosterRow {
  readonly unit: Unit;
  readonly tell: TellRow;
}

/** `units.csv` (FORMATS), with all its problems told. */
export async function readRoster(source: TableSource, onProblem: ProblemListener): Promise<RosterReading> {
  const rows: RosterRow[] = [];
  const codes = new Map<string, Unit | null>();
  const once = new Once();
  let isEmpty = true;
  const { isReadable } = await readEntries({ source, columns: COLUMNS, onProblem }, (cells, tell) => {
    isEmpty = false;
    const [code = ''] = cells;
    const unit = readUnit(cells, once, tell);
    if (code !== '' && !codes.has(code)) codes.set(code, unit);
    if (unit !== null) rows.push({ unit, tell });
  });
  if (isEmpty && isReadable) onProblem({ file: source.path, line: 1, column: '', reason: '单位名册中没有单位' });
  checkParents(rows, codes, isReadable);
  return { units: rows.map(({ unit }) => unit), byCode: isReadable ? codes : null };
}

function readUnit(cells: readonly string[], once: Once, tell: TellRow): Unit | null {
  const [code = '', name = '', groupText = '', parent = '', remitText = ''] = cells;
  const group = GROUPS.get(groupText);
  const remit = REMITS.get(remitText);
  const isOwnParent = group !== 'county_department' && parent !== '';
  if (code === '') tell('code', '未填写单位代码');
  else if (!CODE.test(code)) tell('code', '单位代码只能由文字、数字、“-”、“_”和“.”组成，不超过64个字符');
  else if (!once.isFirst(code)) tell('code', '单位代码重复');
  if (name === '') tell('name', '未填写单位名称');
  if (group === undefined) tell('group', '应为county、department、county_department之一');
  if (remit === undefined) tell('remit', '应为permit、penalty、both之一');
  if (group !== undefined && isOwnParent) tell('parent', '应为空：只有县直部门填写所属县（市、区）');
  if (group === undefined || remit === undefined) return null;
  return { code, name, group, parent, remit };
}

function checkParents(rows: readonly RosterRow[], codes: ReadonlyMap<string, Unit | null>, isReadable: boolean): void {
  for (const { unit, tell } of rows) {
    if (unit.group !== 'county_department') continue;
    const parent = codes.get(unit.parent);
    // The parent's own row is at fault, which is told there; or rows are missing that could hold it.
    if (parent === null || (parent === undefined && !isReadable && unit.parent !== '')) continue;
    if (parent?.group !== 'county') tell('parent', '应为本名册中某县（市、区）的代码');
  }
}
