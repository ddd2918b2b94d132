import { Button, Checkbox, DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { answered, api, type Schemas } from '../api/client';
import { type CollectedFile, CollectFiles } from '../claims/collect-files';
import { atVersion, once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { holds, useSignedIn } from '../session/session';
import { ESCALATION_CHANGES } from './escalation-words';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';
import { uploadToEscalation } from './hold-interview';
import { NEEDED } from './schedule-interview';

interface FollowUpFields {
  readonly itemNo: number;
  readonly account: string;
  readonly files?: readonly CollectedFile[];
  readonly isDone?: boolean;
  readonly day?: Dayjs;
}

interface FollowUpProps {
  readonly escalation: Schemas['EscalationDto'];
  readonly version: number;
  readonly onDone: () => void;
  /** The leader gives more time instead. */
  readonly isExtension?: boolean;
}

/** What became of a demand: the unit tells, with a proof; a reviewer strikes off; a leader gives more time. */
export function FollowUp({ escalation: { id, items }, version, onDone, isExtension = false }: FollowUpProps) {
  const isReviewer = holds(useSignedIn(), ['reviewer']);
  const params = { path: { id }, header: { ...atVersion(version), ...once() } };
  const send = useAct({
    act: ({ itemNo, account, files = [], isDone = false, day }: FollowUpFields) =>
      day === undefined
        ? answered(
            api.POST('/api/v1/escalations/{id}/acts/follow-up', {
              params,
              body: { itemNo, account, file: files.at(-1)?.id ?? null, isDone },
            }),
          )
        : answered(
            api.POST('/api/v1/escalations/{id}/acts/extend', {
              params,
              body: { itemNo, day: day.format('YYYY-MM-DD'), reason: account },
            }),
          ),
    done: T.acted,
    onDone,
    changes: ESCALATION_CHANGES,
  });
  const open = items.filter(({ doneAt }) => doneAt === null);
  const options = open.map(({ itemNo, demand }) => ({ value: itemNo, label: `${itemNo}. ${demand}` }));
  return (
    <>
      <ProblemAlert error={send.error} />
      <Form layout="vertical" onFinish={send.mutate}>
        <Form.Item name="itemNo" label={T.item} rules={NEEDED}>
          <Select options={options} />
        </Form.Item>
        {isExtension && (
          <Form.Item name="day" label={T.extendedTo} rules={NEEDED}>
            <DatePicker />
          </Form.Item>
        )}
        <Form.Item name="account" label={isExtension ? T.reason : T.account} rules={NEEDED}>
          <Input.TextArea rows={4} maxLength={500} showCount />
        </Form.Item>
        {!isExtension && (
          <Form.Item name="files" label={T.proof}>
            <CollectFiles upload={(file) => uploadToEscalation(id, file)} />
          </Form.Item>
        )}
        {isReviewer && !isExtension && (
          <Form.Item name="isDone" valuePropName="checked">
            <Checkbox>{T.strikeOff}</Checkbox>
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {isExtension ? T.extend : T.followUp}
        </Button>
      </Form>
    </>
  );
}
