import type { Schemas } from '../api/client';
import './segments.css';

/** A text of both sides: what stands in the ledger alone is struck out, what stands on the platform alone is underlined. */
export function Segments({ segments }: { readonly segments: readonly Schemas['SegmentAnswer'][] }) {
  return (
    <div style={{ overflowWrap: 'anywhere' }}>
      {segments.map(({ in: side, text }, at) => {
        const key = `${at} ${side}`;
        if (side === 'ledger') return <del key={key}>{text}</del>;
        return side === 'platform' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </div>
  );
}
