import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, DatePicker, Form, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { answered, api, hooks } from '../api/client';
import { once } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { useProven } from '../session/proof';
import { SESSION_TEXTS } from '../session/session.texts';
import { MY_ACCOUNT_TEXTS as T } from './my-account.texts';

interface LendFields {
  readonly delegateId: string;
  readonly period: readonly [Dayjs, Dayjs];
}

/** A leader lends the role to a stand-in for some days. */
export function LendRole({ onClose }: { readonly onClose: () => void }) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const proven = useProven();
  const [form] = Form.useForm<LendFields>();
  const standIns = hooks.useQuery('get', '/api/v1/delegations/stand-ins');
  const lend = useMutation({
    mutationFn: ({ delegateId, period: [from, to] }: LendFields) => {
      const body = { delegateId, fromDay: from.format('YYYY-MM-DD'), toDay: to.format('YYYY-MM-DD') };
      return proven(() => answered(api.POST('/api/v1/delegations', { params: { header: once() }, body })));
    },
    onSuccess: () => {
      void message.success(T.lent);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/delegations'] });
      onClose();
    },
  });
  const required = [{ required: true, message: SESSION_TEXTS.required }];
  const options = standIns.data?.items.map(({ id, displayName }) => ({ value: id, label: displayName })) ?? [];
  return (
    <Modal open title={T.lend} okText={T.submit} onOk={form.submit} onCancel={onClose} confirmLoading={lend.isPending}>
      <ProblemAlert error={standIns.error ?? lend.error} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => lend.mutate(fields)}>
        <Form.Item name="delegateId" label={T.delegate} rules={required}>
          <Select placeholder={T.choose} options={options} loading={standIns.isPending} />
        </Form.Item>
        <Form.Item name="period" label={T.period} rules={required}>
          <DatePicker.RangePicker
            style={{ width: '100%' }}
            disabledDate={(day) => day.isBefore(dayjs().startOf('day'))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
