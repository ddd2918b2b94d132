import { Card } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { atVersion, once, useAct } from '../parts/act';
import { ActButtons } from '../parts/act-buttons';
import type { ActWords } from '../parts/offered-act';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

/** What can be done with a task; an answer rests on the newest usable file unless the server is told otherwise. */
export function TaskActs({ task: { id, version, actions } }: { readonly task: Schemas['TaskAnswer'] }) {
  const act = useAct({
    act: ({ action, words }: { readonly action: string; readonly words: ActWords }) =>
      answered(
        api.POST('/api/v1/spot-checks/{id}/acts/{action}', {
          params: { path: { id, action }, header: { ...atVersion(version), ...once() } },
          body: words,
        }),
      ),
    done: T.acted,
    changes: ['/api/v1/spot-checks', '/api/v1/months', '/api/v1/work'],
  });
  return (
    <Card size="small" title={T.acts}>
      <ActButtons
        offered={actions}
        error={act.error}
        isBusy={act.isPending}
        onAct={(action, words) => act.mutateAsync({ action, words })}
      />
    </Card>
  );
}
