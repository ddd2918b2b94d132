import { Button, Card, Form, Input, Result, Typography } from 'antd';
import { Link } from 'react-router';
import { hooks } from '../api/client';
import { ProblemAlert } from '../parts/problem-alert';
import { SESSION_TEXTS } from '../session/session.texts';
import { DoorFrame } from './door-frame';
import { NewPasswordFields } from './new-password-fields';
import { SIGN_IN_TEXTS as T } from './sign-in.texts';

interface InvitationFields {
  readonly signInName: string;
  readonly token: string;
  readonly password: string;
}

/** A new account's owner chooses the password, with what the security administrator handed over. */
export function AcceptInvitation() {
  const accept = hooks.useMutation('post', '/api/v1/invitations/acceptance');
  const required = [{ required: true, message: SESSION_TEXTS.required }];
  const send = ({ signInName, token, password }: InvitationFields) =>
    accept.mutate({ body: { signInName: signInName.trim(), token: token.trim(), password } });
  return (
    <DoorFrame title={T.invitation}>
      <Card style={{ width: '100%', maxWidth: 440 }}>
        {accept.isSuccess ? (
          <Result status="success" title={T.setDone} extra={<Link to="/sign-in">{T.toSignIn}</Link>} />
        ) : (
          <>
            <Typography.Title level={1} style={{ fontSize: 20, marginTop: 0 }}>
              {T.invitation}
            </Typography.Title>
            <Typography.Paragraph type="secondary">{T.invitationHint}</Typography.Paragraph>
            <ProblemAlert error={accept.error} />
            <Form layout="vertical" onFinish={send} requiredMark={false}>
              <Form.Item name="signInName" label={SESSION_TEXTS.signInName} rules={required}>
                <Input autoFocus autoComplete="username" maxLength={100} />
              </Form.Item>
              <Form.Item name="token" label={T.token} rules={required}>
                <Input autoComplete="off" maxLength={100} />
              </Form.Item>
              <NewPasswordFields />
              <Button type="primary" htmlType="submit" block loading={accept.isPending}>
                {T.set}
              </Button>
            </Form>
          </>
        )}
      </Card>
    </DoorFrame>
  );
}
