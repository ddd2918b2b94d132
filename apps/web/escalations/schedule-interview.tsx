import { Button, DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { answered, api } from '../api/client';
import { atVersion, once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { ESCALATION_CHANGES } from './escalation-words';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';

interface ScheduleFields {
  readonly day: Dayjs;
  readonly time: string;
  readonly place: string;
}

export const NEEDED = [{ required: true, message: T.required }];
export const TIME_RULES = [...NEEDED, { pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/, message: T.timeWrong }];

/** An escalation at the version on screen. */
export interface FormOfEscalation {
  readonly id: string;
  readonly version: number;
  readonly onDone: () => void;
}

/** When and where the interview is. */
export function ScheduleInterview({ id, version, onDone }: FormOfEscalation) {
  const send = useAct({
    act: ({ day, ...fields }: ScheduleFields) =>
      answered(
        api.POST('/api/v1/escalations/{id}/acts/schedule', {
          params: { path: { id }, header: { ...atVersion(version), ...once() } },
          body: { ...fields, day: day.format('YYYY-MM-DD') },
        }),
      ),
    done: T.acted,
    onDone,
    changes: ESCALATION_CHANGES,
  });
  return (
    <>
      <ProblemAlert error={send.error} />
      <Form layout="vertical" initialValues={{ time: '09:30' }} onFinish={send.mutate}>
        <Form.Item name="day" label={T.day} rules={NEEDED}>
          <DatePicker />
        </Form.Item>
        <Form.Item name="time" label={T.time} extra={T.timeHint} rules={TIME_RULES}>
          <Input style={{ width: 120 }} />
        </Form.Item>
        <Form.Item name="place" label={T.place} rules={NEEDED}>
          <Input maxLength={100} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {T.schedule}
        </Button>
      </Form>
    </>
  );
}
