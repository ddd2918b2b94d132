import { Card, Descriptions, Flex, Typography } from 'antd';
import { Screen } from '../parts/screen';
import { holds, useSignedIn } from '../session/session';
import { ChangePasswordForm } from './change-password-form';
import { Delegations } from './delegations';
import { MY_ACCOUNT_TEXTS as T } from './my-account.texts';
import { OwnSessions } from './own-sessions';
import { SecondFactorSteps } from './second-factor-steps';

/** Everybody's own account: who they are here, how they prove it, where they have signed in. */
export function MyAccount() {
  const session = useSignedIn();
  const mayStandIn = session.roles.length === 0 || session.delegatedBy !== null;
  return (
    <Screen title={T.title} about={T.about}>
      <Flex vertical gap={16}>
        <Card title={T.who}>
          <WhoIAm />
        </Card>
        {(holds(session, ['leader']) || mayStandIn) && <Delegations mayLend={!mayStandIn} />}
        <Card title={T.password}>
          <ChangePasswordForm />
        </Card>
        <Card title={T.factor}>
          <Typography.Paragraph type="secondary">{T.factorAbout}</Typography.Paragraph>
          <SecondFactorSteps />
        </Card>
        <OwnSessions />
      </Flex>
    </Screen>
  );
}

function WhoIAm() {
  const { displayName, roles, unit, delegatedBy } = useSignedIn();
  const roleNames = roles.map(({ name }) => name).join('、');
  const items = [
    { key: 'name', label: T.name, children: displayName },
    { key: 'roles', label: T.roles, children: roleNames === '' ? T.noRoles : roleNames },
    ...(unit === null ? [] : [{ key: 'unit', label: T.unit, children: unit.name }]),
    ...(delegatedBy === null ? [] : [{ key: 'lender', label: T.standIn, children: delegatedBy.displayName }]),
  ];
  return <Descriptions column={{ xs: 1, md: 3 }} items={items} />;
}
