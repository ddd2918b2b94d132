import { Card, Tag, Timeline, Typography } from 'antd';
import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { dayText, momentText } from '../parts/dates';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';

type Item = Schemas['ItemDto'];

const COLUMNS: readonly Column<Item>[] = [
  { title: T.itemNo, align: 'right', width: 70, cell: ({ itemNo }) => itemNo },
  { title: T.item, cell: ({ demand }) => <span style={{ whiteSpace: 'normal' }}>{demand}</span> },
  { title: T.dueOn, width: 150, cell: ({ dueOn }) => dayText(dueOn) },
  {
    title: T.doneAt,
    width: 190,
    cell: ({ doneAt }) => (doneAt === null ? <Tag color="orange">{T.notDone}</Tag> : momentText(doneAt)),
  },
];

/** What has to be put right, and what was told of it. */
export function RectificationItems({ escalation }: { readonly escalation: Schemas['EscalationDto'] }) {
  const { id, items, progress } = escalation;
  if (items.length === 0) return null;
  return (
    <Card size="small" title={T.items}>
      <DataTable
        label={T.items}
        columns={COLUMNS}
        rows={items}
        keyOf={({ itemNo }) => String(itemNo)}
        empty={T.noItems}
      />
      {progress.length > 0 && (
        <Timeline
          style={{ marginTop: 20 }}
          items={progress.map(({ itemNo, account, fileId, isDone, toldAt }) => ({
            key: `${itemNo} ${toldAt}`,
            color: isDone ? 'green' : 'blue',
            content: (
              <>
                <strong>{`${T.item}${itemNo}`}</strong>{' '}
                <Tag color={isDone ? 'green' : 'blue'}>{isDone ? T.struckOff : T.told}</Tag>
                <Typography.Text type="secondary">{momentText(toldAt)}</Typography.Text>
                <div style={{ whiteSpace: 'pre-wrap' }}>{account}</div>
                {fileId !== null && <a href={`/api/v1/escalations/${id}/files/${fileId}`}>{T.proof}</a>}
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
