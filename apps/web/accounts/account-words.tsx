import { Space, Tag } from 'antd';
import type { Schemas } from '../api/client';
import { ACCOUNTS_TEXTS as T, ROLE_NAMES } from './accounts.texts';

export type Account = Schemas['AccountAnswer'];
export type RoleWord = Account['roles'][number];

export const ROLE_WORDS: readonly RoleWord[] = [
  'system-administrator',
  'security-administrator',
  'auditor',
  'reviewer',
  'leader',
  'unit-officer',
  'county-officer',
];

export const STATE_WORDS = ['active', 'locked', 'disabled'] as const;

export const ROLE_OPTIONS = ROLE_WORDS.map((value) => ({ value, label: ROLE_NAMES[value] }));

export function rolesText(roles: readonly RoleWord[]): string {
  return roles.length === 0 ? T.noRoles : roles.map((role) => ROLE_NAMES[role]).join('、');
}

const COLORS = { active: 'green', locked: 'orange', disabled: 'default' } as const;

/** Whether an account can be used, and what it still lacks. */
export function AccountStanding({ account: { state, isActivated, isDemo } }: { readonly account: Account }) {
  return (
    <Space size={4} wrap>
      <Tag color={COLORS[state]}>{T[state]}</Tag>
      {!isActivated && <Tag color="blue">{T.notActivated}</Tag>}
      {isDemo && <Tag>{T.demo}</Tag>}
    </Space>
  );
}
