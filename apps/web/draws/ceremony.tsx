import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions, Tag, Tooltip } from 'antd';
import { hooks, type Schemas } from '../api/client';
import { CodeText } from '../parts/code-text';
import { type Column, DataTable } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { DRAWS_TEXTS as T } from './draws.texts';

type CeremonyView = Schemas['CeremonyAnswer'];
type Area = CeremonyView['drawn'][number] & { readonly size: number; readonly areaName: string };

const COLORS = { frozen: 'orange', drawn: 'green', abandoned: 'default' } as const;

const COLUMNS: readonly Column<Area>[] = [
  { title: T.area, cell: ({ areaName }) => areaName },
  { title: T.from, align: 'right', cell: ({ size }) => size },
  {
    title: T.units,
    cell: ({ drawn }) => <span style={{ whiteSpace: 'normal' }}>{drawn.map(({ name }) => name).join('、')}</span>,
  },
];

/** One draw: everything from which it can be repeated, and what came out. */
export function Ceremony({ ceremony }: { readonly ceremony: CeremonyView }) {
  const { month, number, state, drawn, areas } = ceremony;
  const { data: counties } = hooks.useQuery('get', '/api/v1/units', { params: { query: { group: 'county' } } });
  const nameOf = (area: string) =>
    area === 'department' ? T.departments : (counties?.items.find(({ code }) => code === area)?.name ?? area);
  const rows = drawn.map((one) => ({
    ...one,
    areaName: nameOf(one.area),
    size: areas.find(({ area }) => area === one.area)?.units.length ?? 0,
  }));
  return (
    <Card
      size="small"
      title={
        <>
          {T.number(number)} <Tag color={COLORS[state]}>{T.states[state]}</Tag>
        </>
      }
      extra={
        <Button size="small" icon={<DownloadOutlined />} href={`/api/v1/months/${month}/draw/file?number=${number}`}>
          {T.file}
        </Button>
      }
    >
      <Descriptions size="small" column={{ xs: 1, md: 2 }} items={itemsOf(ceremony)} />
      {rows.length > 0 && (
        <DataTable label={T.result} columns={COLUMNS} rows={rows} keyOf={({ area }) => area} empty={T.none} />
      )}
    </Card>
  );
}

function itemsOf({ method, rotation, pool, list, frozenAt, drawnAt, seedSource, seed, evidence }: CeremonyView) {
  return [
    { key: 'method', label: T.method, children: <Tooltip title={method}>{T.methodText}</Tooltip> },
    { key: 'rotation', label: T.rotation, children: rotation ? T.rotates : T.noRotation },
    { key: 'frozen', label: T.frozenAt, children: momentText(frozenAt) },
    { key: 'drawn', label: T.drawnAt, children: momentText(drawnAt) },
    { key: 'source', label: T.source, children: seedSource },
    { key: 'seed', label: T.seed, children: seed ?? '—' },
    { key: 'evidence', label: T.evidence, children: evidence ?? '—' },
    { key: 'pool', label: T.pool, children: <CodeText>{pool}</CodeText> },
    ...(list === null ? [] : [{ key: 'list', label: T.list, children: <CodeText>{list}</CodeText> }]),
  ];
}
