import { Form, Input } from 'antd';
import { SESSION_TEXTS } from '../session/session.texts';
import { SIGN_IN_TEXTS as T } from './sign-in.texts';

/** A new password, typed twice. */
export function NewPasswordFields() {
  const required = { required: true, message: SESSION_TEXTS.required };
  return (
    <>
      <Form.Item name="password" label={T.newPassword} extra={T.passwordRule} rules={[required]}>
        <Input.Password autoComplete="new-password" maxLength={512} />
      </Form.Item>
      <Form.Item
        name="repeated"
        label={T.repeatPassword}
        dependencies={['password']}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: (_, value: unknown) =>
              value === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(T.different)),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={512} />
      </Form.Item>
    </>
  );
}
