import { Card, Flex } from 'antd';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { Answered } from '../parts/answered';
import { type Column, DataTable } from '../parts/data-table';
import { monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { holds, useSignedIn } from '../session/session';
import { ChangeUnit } from './change-unit';
import { UNITS_TEXTS as T } from './units.texts';

type Stretch = Schemas['UnitStretchAnswer'];

const COLUMNS: readonly Column<Stretch>[] = [
  { title: T.validFrom, cell: ({ validFrom }) => monthText(validFrom) },
  { title: T.validTo, cell: ({ validTo }) => (validTo === null ? T.now : monthText(validTo)) },
  { title: T.name, cell: ({ name }) => name },
  { title: T.group, cell: ({ group }) => T.groups[group] },
  { title: T.remit, cell: ({ remit }) => T.remits[remit] },
];

/** One unit: how it was called and what it did, month by month. */
export function Unit() {
  const { code = '' } = useParams();
  const session = useSignedIn();
  const asked = hooks.useQuery('get', '/api/v1/units/{unit}/history', { params: { path: { unit: code } } });
  const newest = asked.data?.items.at(-1);
  return (
    <Screen title={newest?.name ?? code} about={<Link to="/app/units">{T.back}</Link>}>
      <Flex vertical gap={16}>
        <Card size="small" title={T.history}>
          <Answered asked={asked}>
            {({ items }) => (
              <DataTable
                label={T.history}
                columns={COLUMNS}
                rows={items}
                keyOf={({ validFrom }) => validFrom}
                empty={T.none}
              />
            )}
          </Answered>
        </Card>
        {newest !== undefined && holds(session, ['system-administrator']) && (
          <Card size="small" title={T.change}>
            <ChangeUnit unit={newest} />
          </Card>
        )}
      </Flex>
    </Screen>
  );
}
