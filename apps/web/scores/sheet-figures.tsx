import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { RecordsBehind } from './records-behind';
import { SCORES_TEXTS as T } from './scores.texts';

type Figure = Schemas['SheetFigureAnswer'];

/** Which records stand behind a figure. */
const BEHIND = { I3: 'errors', I4: 'late', I5: 'concealed' } as const;
type Explained = keyof typeof BEHIND;

function isExplained(figure: string): figure is Explained {
  return figure in BEHIND;
}

interface SheetFiguresProps {
  readonly month: string;
  readonly unit: string;
  readonly figures: readonly Figure[];
}

/** Each figure with its way of calculation; those that rest on records open into them. */
export function SheetFigures({ month, unit, figures }: SheetFiguresProps) {
  const [open, setOpen] = useState<Explained | null>(null);
  const columns: readonly Column<Figure>[] = [
    { title: T.figure, cell: ({ name }) => name },
    { title: T.points, align: 'right', cell: ({ points }) => <strong>{points ?? '—'}</strong> },
    { title: T.maximum, align: 'right', cell: ({ maximum }) => maximum ?? '—' },
    { title: T.formula, cell: ({ formula }) => <span className="figure">{formula}</span> },
    {
      title: T.records,
      cell: ({ figure }) =>
        isExplained(figure) ? (
          <Button size="small" onClick={() => setOpen(figure)}>
            {T.behind[figure]}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <DataTable label={T.figures} columns={columns} rows={figures} keyOf={({ figure }) => figure} empty={T.none} />
      <Drawer
        open={open !== null}
        size="large"
        title={open === null ? '' : T.behind[open]}
        onClose={() => setOpen(null)}
      >
        {open !== null && <RecordsBehind month={month} unit={unit} of={BEHIND[open]} />}
      </Drawer>
    </>
  );
}
