import { Button, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import { answered, api } from '../api/client';
import { atVersion, once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { ESCALATION_CHANGES } from './escalation-words';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';
import { Lines } from './lines';
import type { FormOfEscalation } from './schedule-interview';

interface RectifyFields {
  readonly items: readonly { readonly demand: string; readonly dueOn: Dayjs }[];
}

/** What the unit has to put right, and by when. */
export function Rectify({ id, version, onDone }: FormOfEscalation) {
  const send = useAct({
    act: ({ items }: RectifyFields) =>
      answered(
        api.POST('/api/v1/escalations/{id}/acts/rectify', {
          params: { path: { id }, header: { ...atVersion(version), ...once() } },
          body: { items: items.map(({ demand, dueOn }) => ({ demand, dueOn: dueOn.format('YYYY-MM-DD') })) },
        }),
      ),
    done: T.acted,
    onDone,
    changes: ESCALATION_CHANGES,
  });
  return (
    <>
      <ProblemAlert error={send.error} />
      <Form layout="vertical" initialValues={{ items: [{}] }} onFinish={send.mutate}>
        <Lines
          name="items"
          label={T.items}
          add={T.addItem}
          fields={[
            { name: 'demand', label: T.item },
            { name: 'dueOn', label: T.dueOn, type: 'date', width: 150 },
          ]}
        />
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {T.rectify}
        </Button>
      </Form>
    </>
  );
}
