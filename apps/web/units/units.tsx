import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { hooks } from '../api/client';
import type { Column } from '../parts/data-table';
import { FilterBar, type FilterField } from '../parts/filter-bar';
import { useFilters, wordIn } from '../parts/filters';
import { BY_CURSOR, PagedTable } from '../parts/paged-table';
import { PARTS_TEXTS } from '../parts/parts.texts';
import { Screen } from '../parts/screen';
import { holds, useSignedIn } from '../session/session';
import { ImportRoster } from './import-roster';
import { GROUP_WORDS, type Unit } from './unit-words';
import { UNITS_TEXTS as T } from './units.texts';

const NAMES = ['month', 'group', 'parent', 'search'] as const;

const FIELDS: readonly FilterField<(typeof NAMES)[number]>[] = [
  { name: 'month', label: T.month, type: 'month' },
  {
    name: 'group',
    label: T.group,
    width: 150,
    options: GROUP_WORDS.map((value) => ({ value, label: T.groups[value] })),
  },
  { name: 'parent', label: T.parent, width: 180 },
  { name: 'search', label: T.search, width: 180 },
];

const COLUMNS: readonly Column<Unit>[] = [
  { title: T.code, cell: ({ code }) => <Link to={`/app/units/${code}`}>{code}</Link> },
  { title: T.name, cell: ({ name }) => name },
  { title: T.group, cell: ({ group }) => T.groups[group] },
  { title: T.parent, cell: ({ parent }) => (parent === '' ? '—' : parent) },
  { title: T.remit, cell: ({ remit }) => T.remits[remit] },
];

/** The roster of a month: everybody reads it, the system administrator changes it. */
export function Units() {
  const [filters, setFilters] = useFilters(NAMES);
  const narrowed = { ...filters, group: wordIn(GROUP_WORDS, filters.group) };
  const asked = hooks.useInfiniteQuery('get', '/api/v1/units', { params: { query: narrowed } }, BY_CURSOR);
  const exported = new URLSearchParams({
    format: 'csv',
    ...(filters.month === undefined ? {} : { month: filters.month }),
  });
  return (
    <Screen
      title={T.title}
      about={T.about}
      acts={
        <>
          <Button icon={<DownloadOutlined />} href={`/api/v1/units/export?${exported}`}>
            {PARTS_TEXTS.export}
          </Button>
          <RosterImport />
        </>
      }
    >
      <FilterBar label={T.narrowed} fields={FIELDS} filters={filters} onFilter={setFilters} />
      <PagedTable asked={asked} label={T.title} columns={COLUMNS} keyOf={({ code }) => code} empty={T.none} />
    </Screen>
  );
}

function RosterImport() {
  const session = useSignedIn();
  const [isOpen, setOpen] = useState(false);
  if (!holds(session, ['system-administrator'])) return null;
  return (
    <>
      <Button icon={<UploadOutlined />} onClick={() => setOpen(true)}>
        {T.import}
      </Button>
      {isOpen && <ImportRoster onClose={() => setOpen(false)} />}
    </>
  );
}
