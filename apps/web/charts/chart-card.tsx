import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Segmented } from 'antd';
import type { EChartsCoreOption } from 'echarts/core';
import { lazy, Suspense, useState } from 'react';
import { DataTable } from '../parts/data-table';
import { PARTS_TEXTS } from '../parts/parts.texts';
import { saveCsv } from '../parts/save-csv';
import { Waiting } from '../shell/waiting';
import { CHARTS_TEXTS as T } from './charts.texts';

// Pictures are large; the screen does not wait for them.
const Chart = lazy(async () => ({ default: (await import('./chart')).Chart }));

/** Figures under their heads, the first column naming the row. */
export interface Figures {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface ChartCardProps {
  readonly title: string;
  readonly about?: string;
  readonly height?: number;
  readonly option: EChartsCoreOption;
  readonly figures: Figures;
}

const HEIGHT = 380;

/** A picture with its figures: to look at, to read, to take away. */
export function ChartCard({ title, about, height = HEIGHT, option, figures }: ChartCardProps) {
  const [view, setView] = useState<'picture' | 'table'>('picture');
  return (
    <Card
      size="small"
      title={title}
      extra={
        <>
          <Segmented
            size="small"
            aria-label={T.view}
            value={view}
            onChange={setView}
            options={[
              { value: 'picture', label: T.picture },
              { value: 'table', label: T.table },
            ]}
          />{' '}
          <Button
            size="small"
            icon={<DownloadOutlined />}
            onClick={() => saveCsv(title, [figures.heads, ...figures.rows])}
          >
            {PARTS_TEXTS.export}
          </Button>
        </>
      }
    >
      {about !== undefined && <p style={{ margin: '0 0 8px', color: '#4b5563' }}>{about}</p>}
      {view === 'picture' ? (
        <Suspense fallback={<Waiting />}>
          <Chart label={title} height={height} option={option} />
        </Suspense>
      ) : (
        <DataTable<{ readonly cells: readonly (string | number)[]; readonly at: number }>
          label={title}
          rows={figures.rows.map((cells, at) => ({ cells, at }))}
          keyOf={({ at }) => String(at)}
          empty={T.none}
          columns={figures.heads.map((head, column) => ({
            title: head,
            ...(column === 0 ? {} : { align: 'right' as const }),
            cell: ({ cells }) => cells[column] ?? '—',
          }))}
        />
      )}
    </Card>
  );
}
