import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Empty } from 'antd';
import dayjs from 'dayjs';
import { hooks } from '../api/client';
import { Answered } from '../parts/answered';
import { FilterBar } from '../parts/filter-bar';
import { useFilters } from '../parts/filters';
import { saveCsv } from '../parts/save-csv';
import { Screen } from '../parts/screen';
import { AUDIT_TEXTS as T } from './audit.texts';
import { hoursByPerson, type PersonHours } from './hours-by-person';
import { HoursTable } from './hours-table';

const DAYS_SHOWN = 6;

/** Who was busy when: the first place to look for what should not have been. */
export function AuditHours() {
  const [filters, setFilters] = useFilters(['from', 'to']);
  const today = dayjs();
  const from = filters.from ?? today.subtract(DAYS_SHOWN, 'day').format('YYYY-MM-DD');
  const to = filters.to ?? today.format('YYYY-MM-DD');
  const asked = hooks.useQuery('get', '/api/v1/audit/hours', { params: { query: { from, to } } });
  const people = asked.data === undefined ? [] : hoursByPerson(asked.data.hours);
  return (
    <Screen
      title={T.hours}
      about={T.hoursAbout}
      acts={
        <Button
          icon={<DownloadOutlined />}
          disabled={people.length === 0}
          onClick={() => saveCsv(`${T.hours}_${from}_${to}`, csvOf(people))}
        >
          {T.download}
        </Button>
      }
    >
      <FilterBar
        label={T.narrowed}
        fields={[
          { name: 'from', label: T.from, type: 'date' },
          { name: 'to', label: T.to, type: 'date' },
        ]}
        filters={filters}
        onFilter={setFilters}
      />
      <Answered asked={asked}>
        {() => (people.length === 0 ? <Empty description={T.hoursNone} /> : <HoursCard people={people} />)}
      </Answered>
    </Screen>
  );
}

function HoursCard({ people }: { readonly people: readonly PersonHours[] }) {
  return (
    <Card size="small">
      <HoursTable people={people} />
    </Card>
  );
}

function csvOf(people: readonly PersonHours[]): (string | number)[][] {
  const hours = people[0]?.done.map((_, hour) => T.hour(hour)) ?? [];
  const head = [T.actor, T.outcome, ...hours];
  return [
    head,
    ...people.flatMap(({ actor, actorName, done, refused }) => [
      [actorName ?? actor, T.done, ...done],
      [actorName ?? actor, T.refused, ...refused],
    ]),
  ];
}
