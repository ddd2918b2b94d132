import { Empty, Flex, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { hooks } from '../api/client';
import { Answered } from '../parts/answered';
import { useFilters } from '../parts/filters';
import { Screen } from '../parts/screen';
import { DeskRow } from './desk-row';
import { PendingRulings } from './pending-rulings';
import { changeRuling, type Ruling } from './rulings';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

const ROWS_SHOWN = 100;

/** The comparison desk: ledger beside platform, row by row; rulings are gathered and sent together. */
export function Desk() {
  const { id = '' } = useParams();
  const [{ show }, setFilters] = useFilters(['show']);
  const [rulings, setRulings] = useState<readonly Ruling[]>([]);
  const query = { limit: ROWS_SHOWN, ...(show === 'all' ? {} : { open: true }) };
  const asked = hooks.useQuery('get', '/api/v1/spot-checks/{id}/desk', { params: { path: { id }, query } });
  return (
    <Screen title={T.desk} about={<Link to={`/app/spot-checks/${id}`}>{T.backToTask}</Link>}>
      <Answered asked={asked}>
        {({ version, open, rows }) => (
          <Flex vertical gap={12}>
            <p style={{ margin: 0, color: '#4b5563' }}>{T.deskAbout}</p>
            <Segmented
              value={show === 'all' ? 'all' : 'open'}
              onChange={(value) => setFilters(value === 'all' ? { show: 'all' } : {})}
              options={[
                { value: 'open', label: `${T.onlyOpen}（${open}）` },
                { value: 'all', label: T.all },
              ]}
              style={{ alignSelf: 'start' }}
            />
            {rows.length === 0 && <Empty description={T.noRows} />}
            {rows.map((row) => (
              <DeskRow
                key={row.line}
                row={row}
                rulings={rulings.filter(({ line }) => line === row.line)}
                onRule={(ruling) => setRulings((earlier) => changeRuling(earlier, ruling))}
              />
            ))}
            <PendingRulings id={id} version={version} rulings={rulings} onChange={setRulings} />
          </Flex>
        )}
      </Answered>
    </Screen>
  );
}
