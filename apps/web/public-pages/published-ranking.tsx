import { Card, Flex } from 'antd';
import { useParams } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { Answered } from '../parts/answered';
import { type Column, DataTable } from '../parts/data-table';
import { monthText } from '../parts/dates';
import { Remarks } from '../scores/ranking';
import { PublicFrame } from './public-frame';
import { PUBLIC_TEXTS as T } from './public-pages.texts';

type PublishedRow = Schemas['PublishedRowDto'];

const GROUPS = ['county', 'department'] as const;

const COLUMNS: readonly Column<PublishedRow>[] = [
  { title: T.rank, align: 'right', width: 80, cell: ({ rank }) => rank },
  { title: T.unit, cell: ({ name }) => name },
  { title: T.total, align: 'right', cell: ({ total }) => total },
  { title: T.remarks, cell: (unit) => <Remarks unit={unit} /> },
];

/** The rankings of a published month. */
export function PublishedRanking() {
  const { month = '' } = useParams();
  const asked = hooks.useQuery('get', '/api/v1/public/rankings/{month}', { params: { path: { month } } });
  return (
    <PublicFrame title={T.rankingOf(monthText(month))}>
      <Answered asked={asked}>
        {(ranking) => (
          <Flex vertical gap={16}>
            {GROUPS.map((group) => (
              <Card key={group} size="small" title={T.groups[group]}>
                <DataTable
                  label={T.groups[group]}
                  columns={COLUMNS}
                  rows={ranking[group]}
                  keyOf={({ code }) => code}
                  empty={T.none}
                />
              </Card>
            ))}
          </Flex>
        )}
      </Answered>
    </PublicFrame>
  );
}
