import { CheckCircleOutlined, ClockCircleOutlined } from '@ant-design/icons';
import { Card, Collapse, Flex } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { atVersion, once, useAct } from '../parts/act';
import { ActButtons } from '../parts/act-buttons';
import type { ActWords } from '../parts/offered-act';
import { wordIn } from '../parts/filters';
import { MONTHS_TEXTS as T } from './months.texts';

const MONTH_ACTS = [
  'open-collection',
  'begin-checks',
  'finish-checks',
  'request-scoring',
  'score',
  'reopen-confirmation',
  'enter-signing',
  'leave-signing',
  'close',
] as const;
type MonthAct = (typeof MONTH_ACTS)[number];

/** What can be done with the month now, and the conditions of what comes next. */
export function MonthActs({ cockpit }: { readonly cockpit: Schemas['CockpitAnswer'] }) {
  const { month, version, actions, guards } = cockpit;
  const act = useAct({
    act: ({ action, words: { reason } }: { readonly action: MonthAct; readonly words: ActWords }) =>
      answered(
        api.POST('/api/v1/months/{month}/acts/{action}', {
          params: { path: { month, action }, header: { ...atVersion(version), ...once() } },
          body: reason === undefined ? {} : { reason },
        }),
      ),
    done: T.acted,
    changes: ['/api/v1/months', '/api/v1/work'],
  });
  const offered = actions.flatMap(({ refusal, ...rest }) => {
    const action = wordIn(MONTH_ACTS, rest.action);
    return action === undefined ? [] : [{ ...rest, action, obstacle: refusal?.explanation ?? null }];
  });
  return (
    <Card size="small" title={T.acts}>
      <ActButtons
        offered={offered}
        error={act.error}
        isBusy={act.isPending}
        onAct={(action, words) => act.mutateAsync({ action, words })}
      />
      {guards.length > 0 && <Guards guards={guards} />}
    </Card>
  );
}

type Guard = Schemas['GuardAnswer'];

/** The conditions of what comes next: what is missing, and on demand what is there already. */
function Guards({ guards }: { readonly guards: readonly Guard[] }) {
  const missing = guards.filter((guard) => guard.missing !== null);
  const there = guards.filter((guard) => guard.missing === null);
  return (
    <>
      <h2 style={{ fontSize: 14, margin: '16px 0 8px' }}>{T.guards}</h2>
      <GuardList guards={missing} />
      {there.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[{ key: 'there', label: T.there(there.length), children: <GuardList guards={there} /> }]}
        />
      )}
    </>
  );
}

function GuardList({ guards }: { readonly guards: readonly Guard[] }) {
  return (
    <Flex vertical component="ul" gap={4} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {guards.map(({ guard, label, missing }) => (
        <li key={guard}>
          {missing === null ? (
            <CheckCircleOutlined aria-label={T.holds} style={{ color: '#1b6b3a' }} />
          ) : (
            <ClockCircleOutlined style={{ color: '#b45309' }} />
          )}{' '}
          {label}
          {missing !== null && <span style={{ color: '#4b5563' }}>：{missing}</span>}
        </li>
      ))}
    </Flex>
  );
}
