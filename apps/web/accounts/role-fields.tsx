import { Form, Input, Select } from 'antd';
import { ROLE_OPTIONS, type RoleWord } from './account-words';
import { ACCOUNTS_TEXTS as T } from './accounts.texts';

export interface RoleFieldValues {
  readonly roles?: RoleWord[];
  readonly unitCode?: string;
}

/** As what somebody signs in, and for which unit. */
export function RoleFields() {
  return (
    <>
      <Form.Item name="roles" label={T.roles} extra={T.rolesHint}>
        <Select mode="multiple" options={ROLE_OPTIONS} />
      </Form.Item>
      <Form.Item name="unitCode" label={T.unit} extra={T.unitHint}>
        <Input maxLength={20} />
      </Form.Item>
    </>
  );
}

export function rolesBody({ roles = [], unitCode = '' }: RoleFieldValues) {
  const code = unitCode.trim();
  return { roles, unitCode: code === '' ? null : code };
}
