import { Button, DatePicker, Flex, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { answered, api } from '../api/client';
import { type CollectedFile, CollectFiles } from '../claims/collect-files';
import { atVersion, once, useAct } from '../parts/act';
import { formOf } from '../parts/form-of';
import { ProblemAlert } from '../parts/problem-alert';
import { ESCALATION_CHANGES } from './escalation-words';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';
import { Lines } from './lines';
import { type FormOfEscalation, NEEDED, TIME_RULES } from './schedule-interview';

interface MinutesFields {
  readonly heldOn: Dayjs;
  readonly heldTime: string;
  readonly attendees: { name: string; post: string }[];
  readonly commitments: string[];
  readonly summary: string;
  readonly files?: readonly CollectedFile[];
}

/** What was said at the interview, and by whom. */
export function HoldInterview({ id, version, onDone }: FormOfEscalation) {
  const send = useAct({
    act: ({ heldOn, files = [], ...fields }: MinutesFields) =>
      answered(
        api.POST('/api/v1/escalations/{id}/acts/hold', {
          params: { path: { id }, header: { ...atVersion(version), ...once() } },
          body: { ...fields, heldOn: heldOn.format('YYYY-MM-DD'), file: files.at(-1)?.id ?? null },
        }),
      ),
    done: T.acted,
    onDone,
    changes: ESCALATION_CHANGES,
  });
  const initial = { heldTime: '09:30', attendees: [{}], commitments: [''] };
  return (
    <>
      <ProblemAlert error={send.error} />
      <Form layout="vertical" initialValues={initial} onFinish={send.mutate}>
        <Flex gap={16} wrap>
          <Form.Item name="heldOn" label={T.day} rules={NEEDED}>
            <DatePicker />
          </Form.Item>
          <Form.Item name="heldTime" label={T.time} rules={TIME_RULES}>
            <Input style={{ width: 120 }} />
          </Form.Item>
        </Flex>
        <Lines
          name="attendees"
          label={T.attendees}
          add={T.addAttendee}
          fields={[
            { name: 'name', label: T.name, width: 120 },
            { name: 'post', label: T.post },
          ]}
        />
        <Lines name="commitments" label={T.commitments} add={T.addCommitment} />
        <Form.Item name="summary" label={T.summary} rules={NEEDED}>
          <Input.TextArea rows={5} maxLength={5000} showCount />
        </Form.Item>
        <Form.Item name="files" label={T.scan} extra={T.addScan}>
          <CollectFiles upload={(file) => uploadToEscalation(id, file)} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {T.hold}
        </Button>
      </Form>
    </>
  );
}

/** Sends a proof or a scan that belongs to an escalation. */
export async function uploadToEscalation(escalation: string, file: File): Promise<CollectedFile> {
  const { id } = await answered(
    api.POST('/api/v1/escalations/{id}/files', {
      params: { path: { id: escalation } },
      body: { file: file.name },
      bodySerializer: () => formOf(file),
    }),
  );
  return { id, name: file.name, byteCount: file.size };
}
