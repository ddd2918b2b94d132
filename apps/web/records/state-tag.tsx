import { Tag } from 'antd';
import type { Schemas } from '../api/client';

const COLORS = { open: 'blue', side: 'orange', settled: 'green', final: 'default' } as const;

type Standing = Pick<Schemas['RecordSummaryAnswer'], 'stateLabel' | 'stateKind'>;

/** In what state a record is. */
export function StateTag({ record: { stateLabel, stateKind } }: { readonly record: Standing }) {
  return <Tag color={COLORS[stateKind]}>{stateLabel}</Tag>;
}
