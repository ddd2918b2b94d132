import { DownloadOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { hooks } from '../api/client';
import type { Column } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { FilterBar, type FilterField } from '../parts/filter-bar';
import { useFilters, wordIn } from '../parts/filters';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { PARTS_TEXTS } from '../parts/parts.texts';
import { Screen } from '../parts/screen';
import { type Account, AccountStanding, ROLE_OPTIONS, ROLE_WORDS, rolesText, STATE_WORDS } from './account-words';
import { ACCOUNTS_TEXTS as T } from './accounts.texts';
import { CreateAccount } from './create-account';
import { ImportAccounts } from './import-accounts';

const NAMES = ['search', 'role', 'state', 'unitCode'] as const;

const FIELDS: readonly FilterField<(typeof NAMES)[number]>[] = [
  { name: 'search', label: T.search, width: 200 },
  { name: 'role', label: T.role, width: 180, options: ROLE_OPTIONS },
  { name: 'state', label: T.state, width: 120, options: STATE_WORDS.map((value) => ({ value, label: T[value] })) },
  { name: 'unitCode', label: T.unit, width: 120 },
];

const COLUMNS: readonly Column<Account>[] = [
  { title: T.signInName, cell: ({ id, signInName }) => <Link to={`/app/accounts/${id}`}>{signInName}</Link> },
  { title: T.displayName, cell: ({ displayName }) => displayName },
  { title: T.role, cell: ({ roles }) => rolesText(roles) },
  { title: T.unit, cell: ({ unitCode }) => unitCode ?? '—' },
  { title: T.state, cell: (account) => <AccountStanding account={account} /> },
  {
    title: T.lastSignIn,
    cell: ({ lastSignInAt }) => (lastSignInAt === null ? T.never : momentText(lastSignInAt)),
  },
];

/** Everybody's accounts, for the security administrator. */
export function Accounts() {
  const [filters, setFilters] = useFilters(NAMES);
  const narrowed = {
    ...filters,
    role: wordIn(ROLE_WORDS, filters.role),
    state: wordIn(STATE_WORDS, filters.state),
  };
  const asked = hooks.useInfiniteQuery('get', '/api/v1/accounts', { params: { query: narrowed } }, BY_CURSOR);
  return (
    <Screen title={T.title} about={T.about} acts={<AccountActs />}>
      <FilterBar label={T.narrowed} fields={FIELDS} filters={filters} onFilter={setFilters} />
      <PagedTable asked={asked} label={T.title} columns={COLUMNS} keyOf={({ id }) => id} empty={T.none} />
    </Screen>
  );
}

function AccountActs() {
  const [open, setOpen] = useState<'create' | 'import' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button icon={<DownloadOutlined />} href="/api/v1/accounts/export?format=csv">
        {PARTS_TEXTS.export}
      </Button>
      <Button icon={<UploadOutlined />} onClick={() => setOpen('import')}>
        {T.import}
      </Button>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen('create')}>
        {T.create}
      </Button>
      {open === 'create' && <CreateAccount onClose={close} />}
      {open === 'import' && <ImportAccounts onClose={close} />}
    </>
  );
}
