import { Button, Card, Form, Input, Typography } from 'antd';
import { hooks } from '../api/client';
import { ChangePasswordForm } from '../my-account/change-password-form';
import { SecondFactorSteps } from '../my-account/second-factor-steps';
import { ProblemAlert } from '../parts/problem-alert';
import { useKeepSession, useSignedIn } from '../session/session';
import { SESSION_TEXTS } from '../session/session.texts';
import { DoorFrame } from './door-frame';
import { SIGN_IN_TEXTS as T } from './sign-in.texts';

/** What an account lacks before it can be used: a password of its owner's own, a second factor, or its code in this session. */
export function CompleteAccount() {
  const { mustComplete } = useSignedIn();
  return (
    <DoorFrame title={T.complete}>
      <Card style={{ width: '100%', maxWidth: 480 }}>
        <Typography.Title level={1} style={{ fontSize: 20, marginTop: 0 }}>
          {T.complete}
        </Typography.Title>
        {mustComplete === 'password' ? <NewPassword /> : <SecondFactor />}
      </Card>
    </DoorFrame>
  );
}

function NewPassword() {
  return (
    <>
      <Typography.Paragraph type="secondary">{T.completePassword}</Typography.Paragraph>
      <ChangePasswordForm />
    </>
  );
}

/** A bound factor's code may be all that is missing; otherwise one is bound now. */
function SecondFactor() {
  const keep = useKeepSession();
  const prove = hooks.useMutation('post', '/api/v1/session/proof', { onSuccess: keep });
  return (
    <>
      <Typography.Paragraph type="secondary">{T.completeFactor}</Typography.Paragraph>
      <SecondFactorSteps />
      <Typography.Paragraph type="secondary" style={{ marginTop: 24 }}>
        {T.completeCode}
      </Typography.Paragraph>
      <ProblemAlert error={prove.error} />
      <Form
        layout="inline"
        onFinish={({ code }: { readonly code: string }) => prove.mutate({ body: { code: code.trim() } })}
      >
        <Form.Item name="code" label={SESSION_TEXTS.code} rules={[{ required: true, message: SESSION_TEXTS.required }]}>
          <Input inputMode="numeric" autoComplete="one-time-code" />
        </Form.Item>
        <Button htmlType="submit" loading={prove.isPending}>
          {T.confirm}
        </Button>
      </Form>
    </>
  );
}
