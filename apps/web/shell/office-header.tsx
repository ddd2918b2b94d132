import { DownOutlined, MenuOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Grid, Layout } from 'antd';
import { useNavigate } from 'react-router';
import { hooks } from '../api/client';
import { type Session, useKeepSession, useSignedIn } from '../session/session';
import { SESSION_TEXTS } from '../session/session.texts';
import { InboxBell } from './inbox-bell';
import { SHELL_TEXTS as T } from './shell.texts';

/** Whose office this is, and who has signed in. */
export function OfficeHeader({ onMenu }: { readonly onMenu: (() => void) | undefined }) {
  const { md } = Grid.useBreakpoint();
  return (
    <Layout.Header style={{ borderTop: '3px solid #b5121b', color: '#fff', lineHeight: 1.3 }}>
      <Flex align="center" justify="space-between" gap={12} style={{ height: '100%' }}>
        <Flex align="center" gap={12} style={{ minWidth: 0 }}>
          {onMenu !== undefined && (
            <Button
              type="text"
              aria-label={T.openMenu}
              icon={<MenuOutlined style={{ color: '#fff' }} />}
              onClick={onMenu}
            />
          )}
          <div style={{ minWidth: 0 }}>
            <div style={{ fontSize: 17, fontWeight: 600, whiteSpace: 'nowrap' }}>
              {md === false ? T.productShort : T.product}
            </div>
            {md !== false && <div style={{ fontSize: 12, color: '#d6e0ef' }}>{T.office}</div>}
          </div>
        </Flex>
        <Flex align="center" gap={4}>
          <InboxBell />
          <WhoIsHere />
        </Flex>
      </Flex>
    </Layout.Header>
  );
}

function WhoIsHere() {
  const session = useSignedIn();
  const { md } = Grid.useBreakpoint();
  const navigate = useNavigate();
  const keep = useKeepSession();
  const leave = () => {
    keep(null);
    void navigate('/sign-in');
  };
  const signOut = hooks.useMutation('delete', '/api/v1/session', { onSettled: leave });
  const items = [
    { key: 'account', label: T.account, onClick: () => void navigate('/app/account') },
    { key: 'leave', label: SESSION_TEXTS.signOut, onClick: () => signOut.mutate({}) },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button
        type="text"
        style={{ color: '#fff', height: 44 }}
        icon={<UserOutlined />}
        aria-label={`${session.displayName}，${standing(session)}`}
      >
        {md !== false && (
          <span style={{ display: 'inline-block', textAlign: 'start', lineHeight: 1.3 }}>
            {session.displayName}
            <br />
            <span style={{ fontSize: 12, color: '#d6e0ef' }}>{standing(session)}</span>
          </span>
        )}
        <DownOutlined />
      </Button>
    </Dropdown>
  );
}

/** As what somebody is here: their unit, whose role they stand in for, or their roles. */
function standing({ unit, delegatedBy, roles }: Session): string {
  if (delegatedBy !== null) return T.delegated(delegatedBy.displayName);
  return unit?.name ?? roles.map(({ name }) => name).join('、');
}
