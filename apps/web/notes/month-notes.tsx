import { Button, Card, Form, Input, Modal, Select, Timeline, Typography } from 'antd';
import { useState } from 'react';
import { answered, api, hooks, type Schemas } from '../api/client';
import { once, useAct } from '../parts/act';
import { Answered } from '../parts/answered';
import { momentText } from '../parts/dates';
import { BY_CURSOR } from '../parts/paged-table';
import { ProblemAlert } from '../parts/problem-alert';
import { holds, useSignedIn } from '../session/session';
import { NOTES_TEXTS as T } from './notes.texts';

type Fields = Schemas['MonthNoteBody'];

interface MonthNotesProps {
  readonly month: string;
  readonly unit: string;
}

/** The indicators that give no points (notice §3), told in words. */
export function MonthNotes({ month, unit }: MonthNotesProps) {
  const isReviewer = holds(useSignedIn(), ['reviewer']);
  const [isOpen, setOpen] = useState(false);
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/months/{month}/notes/{unit}',
    { params: { path: { month, unit } } },
    BY_CURSOR,
  );
  return (
    <Card
      size="small"
      title={T.title}
      extra={
        isReviewer && (
          <Button size="small" onClick={() => setOpen(true)}>
            {T.write}
          </Button>
        )
      }
    >
      <Typography.Paragraph type="secondary">{T.about}</Typography.Paragraph>
      <Answered asked={asked}>
        {({ pages }) => {
          const notes = pages.flatMap(({ items }) => items);
          if (notes.length === 0) return T.none;
          return (
            <Timeline
              items={notes.map(({ id, indicatorName, content, writtenAt }) => ({
                key: id,
                content: (
                  <>
                    <strong>{indicatorName}</strong>{' '}
                    <Typography.Text type="secondary">{momentText(writtenAt)}</Typography.Text>
                    <div style={{ whiteSpace: 'pre-wrap' }}>{content}</div>
                  </>
                ),
              }))}
            />
          );
        }}
      </Answered>
      {isOpen && <WriteNote month={month} unit={unit} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function WriteNote({ month, unit, onClose }: MonthNotesProps & { readonly onClose: () => void }) {
  const [form] = Form.useForm<Fields>();
  const write = useAct({
    act: (body: Fields) =>
      answered(
        api.POST('/api/v1/months/{month}/notes/{unit}', { params: { path: { month, unit }, header: once() }, body }),
      ),
    done: T.written,
    onDone: onClose,
    changes: ['/api/v1/months'],
  });
  const needed = [{ required: true, message: T.required }];
  return (
    <Modal open title={T.write} okText={T.save} confirmLoading={write.isPending} onOk={form.submit} onCancel={onClose}>
      <ProblemAlert error={write.error} />
      <Form form={form} layout="vertical" onFinish={write.mutate}>
        <Form.Item name="indicator" label={T.indicator} rules={needed}>
          <Select options={Object.entries(T.indicators).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="content" label={T.content} rules={needed}>
          <Input.TextArea rows={5} maxLength={2000} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
