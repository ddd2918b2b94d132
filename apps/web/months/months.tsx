import { PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Modal, Tag } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import { answered, api, hooks, type Schemas } from '../api/client';
import { DueCell } from '../my-work/due-cell';
import { once, useAct } from '../parts/act';
import type { Column } from '../parts/data-table';
import { dayText, monthText } from '../parts/dates';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { ProblemAlert } from '../parts/problem-alert';
import { Screen } from '../parts/screen';
import { holds, isOfficer, useSignedIn } from '../session/session';
import { SESSION_TEXTS } from '../session/session.texts';
import { MONTHS_TEXTS as T } from './months.texts';

type MonthLine = Schemas['MonthLineAnswer'];

const COLUMNS: readonly Column<MonthLine>[] = [
  { title: T.month, cell: ({ month }) => <Link to={`/app/months/${month}`}>{monthText(month)}</Link> },
  { title: T.state, cell: ({ stateLabel }) => <Tag color="blue">{stateLabel}</Tag> },
  { title: T.deadline, cell: ({ deadline, isOverdue }) => <DueCell deadline={deadline} isOverdue={isOverdue} /> },
  { title: T.cutOff, cell: ({ cutOff }) => dayText(cutOff) },
  { title: T.issueDate, cell: ({ issueDate }) => dayText(issueDate) },
];

/** All months, the newest first. */
export function Months() {
  const session = useSignedIn();
  const asked = hooks.useInfiniteQuery('get', '/api/v1/months', {}, BY_CURSOR);
  return (
    <Screen
      title={T.title}
      about={isOfficer(session) ? T.aboutOwn : T.about}
      acts={holds(session, ['reviewer']) && <PlanMonth />}
    >
      <PagedTable asked={asked} label={T.title} columns={COLUMNS} keyOf={({ month }) => month} empty={T.none} />
    </Screen>
  );
}

function PlanMonth() {
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<{ readonly month: Dayjs }>();
  const plan = useAct({
    act: (month: string) => answered(api.POST('/api/v1/months', { params: { header: once() }, body: { month } })),
    done: T.planned,
    onDone: () => setOpen(false),
    changes: ['/api/v1/months'],
  });
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {T.plan}
      </Button>
      <Modal
        open={isOpen}
        title={T.plan}
        okText={T.plan}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
        confirmLoading={plan.isPending}
      >
        <ProblemAlert error={plan.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={({ month }) => plan.mutate(month.format('YYYY-MM'))}
        >
          <Form.Item name="month" label={T.choose} rules={[{ required: true, message: SESSION_TEXTS.required }]}>
            <DatePicker picker="month" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
