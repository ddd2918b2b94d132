import { Alert, Flex } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { once, useAct } from '../parts/act';
import { ActButtons } from '../parts/act-buttons';
import type { ActWords, OfferedAct } from '../parts/offered-act';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

type Task = Pick<Schemas['TaskSummaryAnswer'], 'id' | 'version' | 'unitName'>;
type ManyAct = keyof typeof T.manyActs;

/** As many as the server takes at once. */
const MOST = 200;

/** What asks for words: the rest runs at once. */
const NEEDS: Partial<Readonly<Record<ManyAct, Pick<OfferedAct, 'reason' | 'needsDay'>>>> = {
  extend: { reason: 'required', needsDay: true },
  return: { reason: 'required' },
};
const ACTS: readonly ManyAct[] = ['confirm', 'confirm-silence', 'compare', 'examine', 'extend', 'return'];

interface ActOnManyProps {
  readonly month: string;
  /** Those that were chosen. */
  readonly tasks: readonly Task[];
  /** Told which stay chosen: those that could not be brought on. */
  readonly onDone: (left: readonly string[]) => void;
}

/** Brings several tasks on at once: each by itself, so that one which cannot be does not hold up the others. */
export function ActOnMany({ month, tasks, onDone }: ActOnManyProps) {
  const act = useAct({
    act: ({ action, words }: { readonly action: ManyAct; readonly words: ActWords }) => {
      const items = tasks.slice(0, MOST).map(({ id, version }) => ({ id, version }));
      const { reason, deadlineDay } = words;
      return answered(
        api.POST('/api/v1/months/{month}/spot-checks/acts/{action}', {
          params: { path: { month, action }, header: once() },
          body: {
            items,
            ...(reason === undefined ? {} : { reason }),
            ...(deadlineDay === undefined ? {} : { deadlineDay }),
          },
        }),
      );
    },
    onDone: ({ results }) => onDone(results.filter(({ done }) => !done).map(({ id }) => id)),
    changes: ['/api/v1/months', '/api/v1/spot-checks', '/api/v1/work'],
  });
  const offered = ACTS.map((action): OfferedAct<ManyAct> => ({
    ...{ action, label: T.manyActs[action], reason: 'none', exceptional: false, obstacle: null },
    ...NEEDS[action],
  }));
  return (
    <Flex vertical gap={8} style={{ marginBottom: 12 }}>
      {tasks.length === 0 ? (
        <span style={{ color: '#4b5563' }}>{T.manyAbout}</span>
      ) : (
        <>
          <strong>{T.many(tasks.length)}</strong>
          <ActButtons
            offered={offered}
            error={act.error}
            isBusy={act.isPending}
            onAct={(action, words) => act.mutateAsync({ action, words })}
          />
        </>
      )}
      {act.data !== undefined && <Outcome results={act.data.results} tasks={tasks} />}
    </Flex>
  );
}

interface OutcomeProps {
  readonly results: Schemas['ActOnManyAnswer']['results'];
  readonly tasks: readonly Task[];
}

/** How many were brought on, and why the others were not. */
function Outcome({ results, tasks }: OutcomeProps) {
  const left = results.filter(({ done }) => !done);
  const nameOf = (id: string) => tasks.find((task) => task.id === id)?.unitName ?? '';
  const done = T.manyDone(results.length - left.length);
  if (left.length === 0) return <Alert type="success" showIcon title={done} />;
  return (
    <Alert
      type="warning"
      showIcon
      title={`${done}，${T.manyLeft(left.length)}`}
      description={
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {left.map(({ id, title, detail }) => (
            <li key={id}>
              {nameOf(id)}：{detail ?? title}
            </li>
          ))}
        </ul>
      }
    />
  );
}
