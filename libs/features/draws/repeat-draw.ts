import { drawFromPool } from './draw-from-pool';
import { digestsOf } from './exported-draw';
import { readExportedDraw } from './read-exported-draw';
import { isOfTwoOfficers, officerProblems, seedOfOfficers } from './two-officers';

/** What repeating a draw has shown. */
export interface RepeatedDraw {
  readonly month: string;
  readonly number: number;
  readonly poolDigest: string;
  readonly listDigest: string | null;
  readonly seed: string | null;
  readonly areas: readonly { readonly area: string; readonly drawn: readonly string[] }[];
  /** Chinese, each a contradiction in the file; none where the draw is as it says. */
  readonly problems: readonly string[];
}

/**
 * Repeats a draw from the text of its exported file, with nothing else: digests of pool and list, the officers' commitments and
 * values where they make the seed, the seed, and every drawn unit in its place (RULES §3). Whether the digests are those of the audit log, whoever holds its checkpoint compares. Throws
 * `ExportedDrawUnreadable`.
 */
export function repeatDraw(text: string): RepeatedDraw {
  const file = readExportedDraw(text);
  const { pool, poolDigest, officers, seed, list, listDigest } = file;
  const digests = digestsOf(file);
  const areas = seed === null ? [] : drawFromPool(pool, seed.seed);
  const ofOfficers = isOfTwoOfficers(pool);
  const checks: readonly (readonly [boolean, string])[] = [
    [digests.pool === poolDigest, '抽取范围与其摘要不符'],
    [digests.list === listDigest, '抽取结果与其摘要不符'],
    [seed === null || (seed.pool === poolDigest && isSameDraw(seed, pool)), '种子不属于这次抽取'],
    [ofOfficers || officers.length === 0, '种子来源是公开数值，却有工作人员提交的数值'],
    [!ofOfficers || seed === null || seed.seed === seedOfOfficers(officers), '种子与两名工作人员公开的数值不符'],
    [list === null || (list.pool === poolDigest && isSameDraw(list, pool)), '抽取结果不属于这次抽取'],
    [list === null || list.seed === seed?.seed, '抽取结果所用的种子与录入的种子不一致'],
    [
      list === null || JSON.stringify(list.areas) === JSON.stringify(areas),
      '按抽取范围和种子重新计算，抽中的单位不一致',
    ],
  ];
  return {
    month: pool.month,
    number: pool.number,
    poolDigest: digests.pool,
    listDigest: digests.list,
    seed: seed?.seed ?? null,
    areas: areas.map(({ area, drawn }) => ({ area, drawn: drawn.map(({ code }) => code) })),
    problems: [...officerProblems(officers), ...checks.flatMap(([holds, problem]) => (holds ? [] : [problem]))],
  };
}

function isSameDraw(one: { month: string; number: number }, other: { month: string; number: number }): boolean {
  return one.month === other.month && one.number === other.number;
}
