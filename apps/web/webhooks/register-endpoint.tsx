import { Form, Modal } from 'antd';
import { answered, api } from '../api/client';
import { once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { EndpointFields, type EndpointFieldValues } from './endpoint-fields';
import { HandedSecret } from './handed-secret';
import { WEBHOOKS_TEXTS as T } from './webhooks.texts';

export function RegisterEndpoint({ onClose }: { readonly onClose: () => void }) {
  const [form] = Form.useForm<EndpointFieldValues>();
  const register = useAct({
    act: (body: EndpointFieldValues) => answered(api.POST('/api/v1/webhooks', { params: { header: once() }, body })),
    changes: ['/api/v1/webhooks'],
  });
  if (register.data !== undefined) {
    const { secret, notice } = register.data;
    return <HandedSecret secret={secret} notice={notice} onClose={onClose} />;
  }
  return (
    <Modal
      open
      title={T.register}
      okText={T.register}
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={register.isPending}
    >
      <ProblemAlert error={register.error} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => register.mutate(values)}>
        <EndpointFields />
      </Form>
    </Modal>
  );
}
