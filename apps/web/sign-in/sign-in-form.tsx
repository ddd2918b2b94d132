import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { hooks } from '../api/client';
import { problemOf } from '../api/problem';
import { ProblemAlert } from '../parts/problem-alert';
import type { Session } from '../session/session';
import { SESSION_TEXTS as T } from '../session/session.texts';

interface SignInFields {
  readonly signInName: string;
  readonly password: string;
  readonly code?: string;
}

/** Name and password; then the code, where the account has a second factor. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) {
  const [isCodeAsked, setCodeAsked] = useState(false);
  const [form] = Form.useForm<SignInFields>();
  const signIn = hooks.useMutation('post', '/api/v1/session', {
    onSuccess: onSignedIn,
    onError: (error) => problemOf(error).code === 'second-factor-needed' && setCodeAsked(true),
  });
  const send = ({ code, ...shown }: SignInFields) => {
    const codeShown = isCodeAsked && code ? { code: code.trim() } : {};
    signIn.mutate({ body: { ...shown, signInName: shown.signInName.trim(), ...codeShown } });
  };
  const start = () => {
    setCodeAsked(false);
    signIn.reset();
    form.resetFields(['code']);
  };
  const isFirstAsking = signIn.error !== null && problemOf(signIn.error).code === 'second-factor-needed';
  return (
    <Form form={form} layout="vertical" onFinish={send} requiredMark={false} disabled={signIn.isPending}>
      <ProblemAlert error={isFirstAsking ? null : signIn.error} />
      <div hidden={isCodeAsked}>
        <NameAndPassword />
      </div>
      {isCodeAsked && <CodeStep />}
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        {T.signIn}
      </Button>
      {isCodeAsked && (
        <Button type="link" block onClick={start}>
          {T.back}
        </Button>
      )}
    </Form>
  );
}

function NameAndPassword() {
  const rules = [{ required: true, message: T.required }];
  return (
    <>
      <Form.Item name="signInName" label={T.signInName} rules={rules}>
        <Input size="large" autoFocus autoComplete="username" maxLength={100} />
      </Form.Item>
      <Form.Item name="password" label={T.password} rules={rules}>
        <Input.Password size="large" autoComplete="current-password" maxLength={512} />
      </Form.Item>
    </>
  );
}

function CodeStep() {
  return (
    <>
      <h2 style={{ fontSize: 16 }}>{T.codeStep}</h2>
      <Form.Item name="code" label={T.code} extra={T.codeHint} rules={[{ required: true, message: T.required }]}>
        <Input size="large" autoFocus autoComplete="one-time-code" inputMode="numeric" maxLength={40} />
      </Form.Item>
    </>
  );
}
