import { Space, Tag } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { SCORES_TEXTS as T } from './scores.texts';

type UnitScore = Schemas['UnitScoreAnswer'];

const INDICATORS = ['I1', 'I2', 'I3', 'I4', 'I5'] as const;

/** One ranking: units with equal totals share a rank. */
export function Ranking({
  month,
  label,
  units,
}: {
  readonly month: string;
  readonly label: string;
  readonly units: readonly UnitScore[];
}) {
  const columns: readonly Column<UnitScore>[] = [
    { title: T.rank, align: 'right', cell: ({ rank }) => rank },
    { title: T.unit, cell: ({ code, name }) => <Link to={`/app/months/${month}/scores/${code}`}>{name}</Link> },
    ...INDICATORS.map<Column<UnitScore>>((indicator) => ({
      title: T[indicator],
      align: 'right',
      cell: ({ indicators }) => indicators[indicator].points,
    })),
    { title: T.bonus, align: 'right', cell: ({ bonus }) => bonus },
    { title: T.deduction, align: 'right', cell: ({ deduction }) => deduction },
    { title: T.total, align: 'right', cell: ({ total }) => <strong>{total}</strong> },
    { title: T.volume, align: 'right', cell: ({ volume }) => volume.total },
    { title: T.remarks, cell: (unit) => <Remarks unit={unit} /> },
  ];
  return <DataTable label={label} columns={columns} rows={units} keyOf={({ code }) => code} empty={T.none} />;
}

export function Remarks({
  unit,
}: {
  readonly unit: Pick<UnitScore, 'praised' | 'warned' | 'criticised'> & { readonly escalated?: boolean };
}) {
  return (
    <Space size={4} wrap>
      {unit.praised && <Tag color="green">{T.praised}</Tag>}
      {unit.warned && <Tag color="orange">{T.warned}</Tag>}
      {unit.criticised && <Tag color="red">{T.criticised}</Tag>}
      {unit.escalated === true && <Tag color="red">{T.escalated}</Tag>}
    </Space>
  );
}
