import { App, Button, Form, Input } from 'antd';
import { hooks } from '../api/client';
import { ProblemAlert } from '../parts/problem-alert';
import { useKeepSession } from '../session/session';
import { SESSION_TEXTS } from '../session/session.texts';
import { NewPasswordFields } from '../sign-in/new-password-fields';
import { SIGN_IN_TEXTS } from '../sign-in/sign-in.texts';
import { MY_ACCOUNT_TEXTS as T } from './my-account.texts';

interface PasswordFields {
  readonly present: string;
  readonly password: string;
}

export function ChangePasswordForm() {
  const { message } = App.useApp();
  const keep = useKeepSession();
  const [form] = Form.useForm<PasswordFields>();
  const change = hooks.useMutation('put', '/api/v1/my/password', {
    onSuccess: (session) => {
      keep(session);
      form.resetFields();
      void message.success(T.passwordChanged);
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      style={{ maxWidth: 420 }}
      onFinish={({ present, password }: PasswordFields) => change.mutate({ body: { present, next: password } })}
    >
      <ProblemAlert error={change.error} />
      <Form.Item
        name="present"
        label={SIGN_IN_TEXTS.present}
        rules={[{ required: true, message: SESSION_TEXTS.required }]}
      >
        <Input.Password autoComplete="current-password" maxLength={512} />
      </Form.Item>
      <NewPasswordFields />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {SIGN_IN_TEXTS.change}
      </Button>
    </Form>
  );
}
