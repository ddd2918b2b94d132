import { Card, Tag } from 'antd';
import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { monthText } from '../parts/dates';
import { SCORES_TEXTS as T } from './scores.texts';

type Sheet = Schemas['ScoreSheetAnswer'];

const EVIDENCE: readonly Column<Sheet['evidence'][number]>[] = [
  { title: T.item, cell: ({ name }) => name },
  { title: T.value, align: 'right', cell: ({ points }) => points },
  {
    title: T.confirmed,
    cell: ({ confirmed }) => <Tag color={confirmed ? 'green' : 'orange'}>{confirmed ? T.yes : T.no}</Tag>,
  },
  { title: T.since, cell: ({ since }) => monthText(since) },
];

const ADJUSTMENTS: readonly Column<Sheet['adjustments'][number]>[] = [
  { title: T.rule, cell: ({ name }) => name },
  { title: T.kind, cell: ({ kind }) => T.kinds[kind] },
  { title: T.each, align: 'right', cell: ({ each }) => each },
  { title: T.cases, align: 'right', cell: ({ cases }) => cases },
  { title: T.counted, align: 'right', cell: ({ counted }) => counted },
];

const CHECKS: readonly Column<Sheet['checks'][number]>[] = [
  { title: T.unit, cell: ({ name }) => name },
  { title: T.answered, cell: ({ answered }) => (answered ? T.hasAnswered : <Tag color="red">{T.silent}</Tag>) },
  { title: T.matched, align: 'right', cell: ({ matched }) => matched },
  { title: T.concealed, align: 'right', cell: ({ concealed }) => concealed },
  { title: T.exempt, align: 'right', cell: ({ exempt }) => exempt },
  { title: T.notYetDue, align: 'right', cell: ({ notYetDue }) => notYetDue },
];

/** What the figures rest on besides records: evidence, adjustments, checks. */
export function SheetGrounds({ sheet: { evidence, adjustments, checks } }: { readonly sheet: Sheet }) {
  return (
    <>
      <Card size="small" title={T.checks}>
        <DataTable label={T.checks} columns={CHECKS} rows={checks} keyOf={({ code }) => code} empty={T.noChecks} />
      </Card>
      <Card size="small" title={T.evidence}>
        <DataTable
          label={T.evidence}
          columns={EVIDENCE}
          rows={evidence}
          keyOf={({ item }) => item}
          empty={T.noEvidence}
        />
      </Card>
      <Card size="small" title={T.adjustments}>
        <DataTable
          label={T.adjustments}
          columns={ADJUSTMENTS}
          rows={adjustments}
          keyOf={({ rule }) => rule}
          empty={T.noAdjustments}
        />
      </Card>
    </>
  );
}
