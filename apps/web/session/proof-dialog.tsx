import { Form, Input, Modal, Segmented, Typography } from 'antd';
import { useState } from 'react';
import { hooks } from '../api/client';
import { ProblemAlert } from '../parts/problem-alert';
import { useKeepSession } from './session';
import { SESSION_TEXTS as T } from './session.texts';

interface ProofFields {
  readonly shown: string;
}

/** The person shows again who they are, by password or by code. */
export function ProofDialog({ onProved, onCancel }: { readonly onProved: () => void; readonly onCancel: () => void }) {
  const [way, setWay] = useState<'password' | 'code'>('password');
  const [form] = Form.useForm<ProofFields>();
  const keep = useKeepSession();
  const proof = hooks.useMutation('post', '/api/v1/session/proof', {
    onSuccess: (session) => {
      keep(session);
      onProved();
    },
  });
  const send = ({ shown }: ProofFields) =>
    proof.mutate({ body: way === 'password' ? { password: shown } : { code: shown.trim() } });
  const label = way === 'password' ? T.password : T.code;
  return (
    <Modal
      open
      title={T.proof}
      okText={T.proofConfirm}
      cancelText={T.cancel}
      onOk={form.submit}
      onCancel={onCancel}
      confirmLoading={proof.isPending}
    >
      <Typography.Paragraph type="secondary">{T.proofHint}</Typography.Paragraph>
      <Segmented
        value={way}
        onChange={setWay}
        options={[
          { value: 'password', label: T.byPassword },
          { value: 'code', label: T.byCode },
        ]}
        style={{ marginBottom: 16 }}
      />
      <ProblemAlert error={proof.error} />
      <Form form={form} layout="vertical" onFinish={send} requiredMark={false}>
        <Form.Item key={way} name="shown" label={label} rules={[{ required: true, message: T.required }]}>
          {way === 'password' ? (
            <Input.Password autoFocus autoComplete="current-password" />
          ) : (
            <Input autoFocus autoComplete="one-time-code" inputMode="numeric" />
          )}
        </Form.Item>
      </Form>
    </Modal>
  );
}
