import type { ScoringState } from './scoring-state.query';

/** A sentence about how many there are; nothing is missing where there are none. */
const ofSome =
  (say: (count: number) => string) =>
  (count: number): string | null =>
    count === 0 ? null : say(count);

const SCORES: Readonly<Record<ScoringState, string | null>> = {
  missing: '当月得分尚未计算',
  stale: '得分计算后数据又有变化，请重新计算得分',
  current: null,
};

/** What is missing before a month may go on, in the office's words: they follow “尚不具备条件：”. */
export const GUARD_WORDS = {
  nothingDrawn: '当月尚未抽取被抽查单位',
  nothingImported: '当月平台数据尚未导入并确认',
  notSubmitted: '当月通报尚未送审',
  signedAlready: '当月通报已签发，须先由领导撤回，或发布后以更正通报处理',
  notPublished: '当月通报尚未发布',
  notCorrected: '更正通报尚未发布',
  scores: SCORES,
  lettersOpen: ofSome((count) => `还有${String(count)}个单位的函件未签发送达`),
  answersOpen: ofSome((count) => `还有${String(count)}个单位未答复且答复期限未过`),
  importsOpen: ofSome((count) => `还有${String(count)}个平台数据文件未处理完毕`),
  notCompared: ofSome((count) => `还有${String(count)}个单位未完成比对`),
  notChecked: ofSome((count) => `还有${String(count)}个单位的平台数据未核对`),
  unconfirmed: ofSome((count) => `还有${String(count)}个单位未确认`),
  objectionsOpen: ofSome((count) => `还有${String(count)}件异议未处理`),
  followUpsOpen: ofSome((count) => `还有${String(count)}项未办结`),
  claimsOpen: (evidence: number, adjustments: number): string | null =>
    both(
      ofSome((count) => `还有${String(count)}项印证材料未审定`)(evidence),
      ofSome((count) => `还有${String(count)}项加分扣分未审定`)(adjustments),
    ),
  both,
};

function both(...sentences: readonly (string | null)[]): string | null {
  const missing = sentences.filter((sentence) => sentence !== null);
  return missing.length === 0 ? null : missing.join('，');
}
