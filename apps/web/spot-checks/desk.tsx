import { Empty, Flex, Segmented } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { Link, useParams } from 'react-router';
import { hooks } from '../api/client';
import { Answered } from '../parts/answered';
import { useFilters } from '../parts/filters';
import { isTyping, moveAmongRows } from '../parts/row-keys';
import { Screen } from '../parts/screen';
import { useDraft } from '../parts/use-draft';
import { DeskRow } from './desk-row';
import { PendingRulings } from './pending-rulings';
import { RuleInBulk } from './rule-in-bulk';
import { changeRuling, type Ruling } from './rulings';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

const ROWS_SHOWN = 100;

/** The comparison desk: ledger beside platform, row by row; rulings are gathered and sent together. */
export function Desk() {
  const { id = '' } = useParams();
  const [{ show }, setFilters] = useFilters(['show']);
  const [draft, keepDraft] = useDraft<readonly Ruling[]>(`desk ${id}`);
  // Step by step, so that what was ruled in bulk is taken back in one.
  const [steps, setSteps] = useState<readonly (readonly Ruling[])[]>([draft ?? []]);
  const rulings = steps.at(-1) ?? [];
  const goTo = (next: readonly (readonly Ruling[])[]) => {
    setSteps(next);
    const last = next.at(-1) ?? [];
    keepDraft(last.length === 0 ? null : last);
  };
  const setRulings = (next: readonly Ruling[]) => goTo([...steps, next]);
  const undo = () => goTo(steps.length > 1 ? steps.slice(0, -1) : [[]]);
  const query = { limit: ROWS_SHOWN, ...(show === 'all' ? {} : { open: true }) };
  const asked = hooks.useQuery('get', '/api/v1/spot-checks/{id}/desk', { params: { path: { id }, query } });
  return (
    <Screen title={T.desk} about={<Link to={`/app/spot-checks/${id}`}>{T.backToTask}</Link>}>
      <Answered asked={asked}>
        {({ version, open, rows }) => (
          <Flex vertical gap={12} onKeyDown={(event) => rule(event, undo)}>
            <p style={{ margin: 0, color: '#4b5563' }}>{T.deskAbout}</p>
            <p style={{ margin: 0, color: '#4b5563' }}>{T.deskKeys}</p>
            <Segmented
              value={show === 'all' ? 'all' : 'open'}
              onChange={(value) => setFilters(value === 'all' ? { show: 'all' } : {})}
              options={[
                { value: 'open', label: `${T.onlyOpen}（${open}）` },
                { value: 'all', label: T.all },
              ]}
              style={{ alignSelf: 'start' }}
            />
            <RuleInBulk rows={rows} rulings={rulings} onRule={setRulings} />
            {rows.length === 0 && <Empty description={T.noRows} />}
            {rows.map((row) => (
              <DeskRow
                key={row.line}
                row={row}
                rulings={rulings.filter(({ line }) => line === row.line)}
                onRule={(ruling) => setRulings(changeRuling(rulings, ruling))}
              />
            ))}
            <PendingRulings id={id} version={version} rulings={rulings} onUndo={undo} onClear={() => goTo([[]])} />
          </Flex>
        )}
      </Answered>
    </Screen>
  );
}

/** What is decided by which key, in the row that has the focus. */
const VERDICT_KEYS: Readonly<Record<string, string>> = { y: 'accepted', n: 'refused' };

/** Rows are gone through and ruled on by keys alone; `u` takes the last ruling back. */
function rule(event: KeyboardEvent<HTMLElement>, undo: () => void): void {
  moveAmongRows(event, '[data-row]');
  if (isTyping(event)) return;
  if (event.key === 'u') undo();
  const verdict = VERDICT_KEYS[event.key];
  if (verdict === undefined) return;
  const row = document.activeElement?.closest('[data-row]');
  row?.querySelector<HTMLElement>(`[data-verdict=${verdict}]`)?.click();
}
