import { Card, Tag } from 'antd';
import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { dayText } from '../parts/dates';
import { MONTHS_TEXTS as T } from './months.texts';

type Step = Schemas['PlanStepAnswer'];

const COLORS = { done: 'green', due: 'default', late: 'red' } as const;

const COLUMNS: readonly Column<Step>[] = [
  { title: T.step, cell: ({ name }) => name },
  { title: T.stepDeadline, cell: ({ deadline }) => dayText(deadline) },
  { title: T.standing, cell: ({ standing }) => <Tag color={COLORS[standing]}>{T.standings[standing]}</Tag> },
  { title: T.derivation, cell: ({ derivation }) => <span style={{ whiteSpace: 'normal' }}>{derivation}</span> },
];

/** The plan of the month: every step with its day, how the day was found, and how the step stands. */
export function MonthSteps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <Card size="small" title={T.steps}>
      <DataTable label={T.steps} columns={COLUMNS} rows={steps} keyOf={({ step }) => step} empty={T.none} />
    </Card>
  );
}
