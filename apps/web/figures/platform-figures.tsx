import { Button, Card, Flex, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { api, hooks, type Schemas } from '../api/client';
import { atVersion, once, useAct } from '../parts/act';
import type { Column } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { ProblemAlert } from '../parts/problem-alert';
import { holds, useSignedIn } from '../session/session';
import { EnterFigures } from './enter-figures';
import { FIGURES_TEXTS as T } from './figures.texts';

type Figures = Schemas['FiguresAnswer'];

const COLUMNS: readonly Column<Figures>[] = [
  { title: T.unit, cell: ({ unitName }) => unitName },
  { title: T.permit, align: 'right', cell: ({ permit }) => permit },
  { title: T.penalty, align: 'right', cell: ({ penalty }) => penalty },
  { title: T.compliant, align: 'right', cell: ({ compliant }) => compliant },
  { title: T.late, align: 'right', cell: ({ late }) => late },
  { title: T.reason, cell: ({ reason }) => <span style={{ whiteSpace: 'pre-wrap' }}>{reason}</span> },
  { title: T.enteredAt, cell: ({ enteredAt }) => momentText(enteredAt) },
];

/** Counts in place of records, for units of which the platform gives no more. */
export function PlatformFigures({ month }: { readonly month: string }) {
  const isReviewer = holds(useSignedIn(), ['reviewer']);
  const [entering, setEntering] = useState<Figures | 'new' | null>(null);
  const [withdrawing, setWithdrawing] = useState<Figures | null>(null);
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/platform-figures',
    { params: { path: { month } } },
    BY_CURSOR,
  );
  const acts: Column<Figures> = {
    title: T.acts,
    cell: (figures) => (
      <Flex gap={8}>
        <Button size="small" onClick={() => setEntering(figures)}>
          {T.change}
        </Button>
        <Button size="small" danger onClick={() => setWithdrawing(figures)}>
          {T.withdraw}
        </Button>
      </Flex>
    ),
  };
  return (
    <Card
      size="small"
      title={T.title}
      extra={isReviewer && <Button onClick={() => setEntering('new')}>{T.enter}</Button>}
    >
      <Typography.Paragraph type="secondary">{T.about}</Typography.Paragraph>
      <PagedTable
        asked={asked}
        label={T.title}
        columns={isReviewer ? [...COLUMNS, acts] : COLUMNS}
        keyOf={({ unitCode }) => unitCode}
        empty={T.none}
      />
      {entering !== null && (
        <EnterFigures month={month} figures={entering === 'new' ? null : entering} onClose={() => setEntering(null)} />
      )}
      {withdrawing !== null && (
        <WithdrawFigures month={month} figures={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </Card>
  );
}

interface WithdrawFiguresProps {
  readonly month: string;
  readonly figures: Figures;
  readonly onClose: () => void;
}

function WithdrawFigures({ month, figures: { unitCode, version }, onClose }: WithdrawFiguresProps) {
  const [reason, setReason] = useState('');
  const withdraw = useAct({
    act: () =>
      api.POST('/api/v1/months/{month}/platform-figures/{unit}/withdraw', {
        params: { path: { month, unit: unitCode }, header: { ...atVersion(version), ...once() } },
        body: { reason },
      }),
    done: T.withdrawn,
    onDone: onClose,
    changes: ['/api/v1/months'],
  });
  return (
    <Modal
      open
      title={T.withdraw}
      okText={T.withdraw}
      okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
      confirmLoading={withdraw.isPending}
      onOk={() => withdraw.mutate(undefined)}
      onCancel={onClose}
    >
      <ProblemAlert error={withdraw.error} />
      <label htmlFor="withdraw-reason">{T.withdrawReason}</label>
      <Input.TextArea
        id="withdraw-reason"
        rows={3}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  );
}
