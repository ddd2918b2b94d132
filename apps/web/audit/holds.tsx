import { Button, Card, Popconfirm, Tag, Typography } from 'antd';
import { answered, api, hooks, type Schemas } from '../api/client';
import { useAct } from '../parts/act';
import type { Column } from '../parts/data-table';
import { momentText, monthText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { ProblemAlert } from '../parts/problem-alert';
import { PlaceHold } from './place-hold';
import { RETENTION_TEXTS as T } from './retention.texts';

type Hold = Schemas['HoldAnswer'];

const GROUNDS: Readonly<Record<string, string>> = T.grounds;

const COLUMNS: readonly Column<Hold>[] = [
  { title: T.ground, cell: ({ ground }) => GROUNDS[ground] ?? ground },
  { title: T.month, cell: ({ month }) => (month === null ? T.all : monthText(month)) },
  { title: T.unit, cell: ({ unit }) => unit ?? T.all },
  { title: T.subject, cell: ({ subject }) => (subject === null ? T.all : <span className="code">{subject}</span>) },
  { title: T.placedAt, cell: ({ placedAt }) => momentText(placedAt) },
  { title: T.placedBy, cell: ({ placedBy }) => <span className="code">{placedBy}</span> },
  {
    title: T.state,
    cell: ({ liftedAt }) =>
      liftedAt === null ? <Tag color="blue">{T.standing}</Tag> : <Tag>{T.lifted(momentText(liftedAt))}</Tag>,
  },
];

/** What nobody may erase, and why; lifted holds stay in the list. */
export function Holds({ mayAct }: { readonly mayAct: boolean }) {
  const asked = hooks.useInfiniteQuery('get', '/api/v1/audit/holds', {}, BY_CURSOR);
  const columns = mayAct ? [...COLUMNS, { title: T.act, cell: (hold: Hold) => <LiftHold hold={hold} /> }] : COLUMNS;
  return (
    <Card size="small" title={T.holds}>
      <Typography.Paragraph type="secondary">{T.holdsAbout}</Typography.Paragraph>
      <PagedTable asked={asked} label={T.holds} columns={columns} keyOf={({ id }) => id} empty={T.noHolds} />
      {mayAct && <PlaceHold />}
    </Card>
  );
}

function LiftHold({ hold: { id, liftedAt } }: { readonly hold: Hold }) {
  const lifting = useAct({
    act: () => answered(api.POST('/api/v1/audit/holds/{id}/lift', { params: { path: { id } } })),
    done: T.liftDone,
    changes: ['/api/v1/audit/holds'],
  });
  if (liftedAt !== null) return <>—</>;
  return (
    <>
      <ProblemAlert error={lifting.error} />
      <Popconfirm title={T.liftSure} onConfirm={() => lifting.mutate()}>
        <Button size="small" danger loading={lifting.isPending}>
          {T.lift}
        </Button>
      </Popconfirm>
    </>
  );
}
