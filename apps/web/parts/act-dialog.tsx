import { DatePicker, Form, Input, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import { SESSION_TEXTS } from '../session/session.texts';
import type { ActWords, OfferedAct } from './offered-act';
import { ProblemAlert } from './problem-alert';
import { PARTS_TEXTS as T } from './parts.texts';

const LONGEST_REASON = 500;

interface WordFields {
  readonly reason?: string;
  readonly day?: Dayjs;
  readonly receivedAt?: Dayjs;
}

interface ActDialogProps {
  readonly act: OfferedAct;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onSend: (words: ActWords) => void;
  readonly onCancel: () => void;
}

/** Asks for what an act needs: a reason, a day, the time when something was received. */
export function ActDialog({ act, error, isBusy, onSend, onCancel }: ActDialogProps) {
  const [form] = Form.useForm<WordFields>();
  const required = (isRequired: boolean) => [{ required: isRequired, message: SESSION_TEXTS.required }];
  return (
    <Modal open title={act.label} okText={act.label} onOk={form.submit} onCancel={onCancel} confirmLoading={isBusy}>
      <ProblemAlert error={error} />
      <Form form={form} layout="vertical" onFinish={(fields) => onSend(wordsOf(fields))}>
        {act.entersReceipt === true && (
          <Form.Item name="receivedAt" label={T.receivedAt} rules={required(true)}>
            <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
          </Form.Item>
        )}
        {act.needsDay === true && (
          <Form.Item name="day" label={T.day} rules={required(true)}>
            <DatePicker />
          </Form.Item>
        )}
        {act.reason === 'none' ? (
          T.sure
        ) : (
          <Form.Item name="reason" label={T.reason} rules={required(act.reason === 'required')}>
            <Input.TextArea rows={4} maxLength={LONGEST_REASON} showCount />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

function wordsOf({ reason, day, receivedAt }: WordFields): ActWords {
  const said = reason?.trim() ?? '';
  return {
    ...(said === '' ? {} : { reason: said }),
    ...(day === undefined ? {} : { deadlineDay: day.format('YYYY-MM-DD') }),
    ...(receivedAt === undefined ? {} : { receivedAt: receivedAt.toISOString() }),
  };
}
