import type { Schemas } from '../api/client';

export type Ruling = Schemas['RulingBody'];

/** Adds a ruling to those that are to be sent; the same one again takes it back, another on the same matter replaces it. */
export function changeRuling(earlier: readonly Ruling[], ruling: Ruling): Ruling[] {
  const others = earlier.filter((one) => one.line !== ruling.line || one.subject !== ruling.subject);
  const isSame = earlier.some(
    (one) =>
      one.line === ruling.line &&
      one.subject === ruling.subject &&
      one.verdict === ruling.verdict &&
      one.recordSeq === ruling.recordSeq,
  );
  return isSame ? others : [...others, ruling];
}
