import { Card, Descriptions, Flex } from 'antd';
import { Link, useParams } from 'react-router';
import { hooks } from '../api/client';
import { Answered } from '../parts/answered';
import { momentText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { type Account as AccountView, AccountStanding, rolesText } from './account-words';
import { AccountActs } from './account-acts';
import { ACCOUNTS_TEXTS as T } from './accounts.texts';
import { ChangeRoles } from './change-roles';

/** One account: what it is, and what can be done about it. */
export function Account() {
  const { id = '' } = useParams();
  const asked = hooks.useQuery('get', '/api/v1/accounts/{id}', { params: { path: { id } } });
  return (
    <Screen title={T.detail} about={<Link to="/app/accounts">{T.back}</Link>}>
      <Answered asked={asked}>
        {(account) => (
          <Flex vertical gap={16}>
            <Card size="small" title={account.displayName}>
              <Descriptions size="small" column={{ xs: 1, md: 2, xl: 3 }} items={itemsOf(account)} />
            </Card>
            <Card size="small" title={T.acts}>
              <AccountActs account={account} />
            </Card>
            <Card size="small" title={T.changeRoles}>
              <ChangeRoles key={account.version} account={account} />
            </Card>
          </Flex>
        )}
      </Answered>
    </Screen>
  );
}

function itemsOf(account: AccountView) {
  return [
    { key: 'name', label: T.signInName, children: account.signInName },
    { key: 'roles', label: T.role, children: rolesText(account.roles) },
    { key: 'unit', label: T.unit, children: account.unitCode ?? '—' },
    { key: 'state', label: T.state, children: <AccountStanding account={account} /> },
    { key: 'password', label: T.activated, children: account.isActivated ? T.isActivated : T.notActivated },
    { key: 'factor', label: T.factor, children: account.hasSecondFactor ? T.hasFactor : T.noFactor },
    { key: 'created', label: T.createdAt, children: momentText(account.createdAt) },
    {
      key: 'last',
      label: T.lastSignIn,
      children: account.lastSignInAt === null ? T.never : momentText(account.lastSignInAt),
    },
  ];
}
