import { Form, Input, Modal, Typography } from 'antd';
import { answered, api } from '../api/client';
import { once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { SESSION_TEXTS } from '../session/session.texts';
import { ACCOUNTS_TEXTS as T } from './accounts.texts';
import { HandedToken } from './handed-token';
import { RoleFields, type RoleFieldValues, rolesBody } from './role-fields';

interface AccountFields extends RoleFieldValues {
  readonly signInName: string;
  readonly displayName: string;
}

/** A new account, and the token that its owner sets the password with. */
export function CreateAccount({ onClose }: { readonly onClose: () => void }) {
  const [form] = Form.useForm<AccountFields>();
  const create = useAct({
    act: ({ signInName, displayName, ...roles }: AccountFields) => {
      const body = { signInName: signInName.trim(), displayName: displayName.trim(), ...rolesBody(roles) };
      return answered(api.POST('/api/v1/accounts', { params: { header: once() }, body }));
    },
    changes: ['/api/v1/accounts'],
  });
  const required = [{ required: true, message: SESSION_TEXTS.required }];
  if (create.data !== undefined) {
    const { signInName, invitation, notice } = create.data;
    return <HandedToken name={signInName} invitation={invitation} notice={notice} onClose={onClose} />;
  }
  return (
    <Modal
      open
      title={T.create}
      okText={T.create}
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={create.isPending}
    >
      <Typography.Paragraph type="secondary">{T.createAbout}</Typography.Paragraph>
      <ProblemAlert error={create.error} />
      <Form form={form} layout="vertical" onFinish={(fields) => create.mutate(fields)} requiredMark={false}>
        <Form.Item name="signInName" label={T.signInName} rules={required}>
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
        <Form.Item name="displayName" label={T.displayName} rules={required}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <RoleFields />
      </Form>
    </Modal>
  );
}
