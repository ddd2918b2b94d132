import { Button, Form } from 'antd';
import { answered, api } from '../api/client';
import { atVersion, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import type { Account } from './account-words';
import { ACCOUNTS_TEXTS as T } from './accounts.texts';
import { RoleFields, type RoleFieldValues, rolesBody } from './role-fields';

export function ChangeRoles({ account: { id, version, roles, unitCode } }: { readonly account: Account }) {
  const change = useAct({
    act: (values: RoleFieldValues) =>
      answered(
        api.PUT('/api/v1/accounts/{id}/roles', {
          params: { path: { id }, header: atVersion(version) },
          body: rolesBody(values),
        }),
      ),
    done: T.changed,
    changes: ['/api/v1/accounts'],
  });
  return (
    <Form
      layout="vertical"
      style={{ maxWidth: 560 }}
      initialValues={{ roles, unitCode: unitCode ?? '' }}
      onFinish={(values: RoleFieldValues) => change.mutate(values)}
    >
      <ProblemAlert error={change.error} />
      <RoleFields />
      <Button htmlType="submit" loading={change.isPending}>
        {T.save}
      </Button>
    </Form>
  );
}
