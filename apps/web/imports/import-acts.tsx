import { Card } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { atVersion, once, useAct } from '../parts/act';
import { ActButtons } from '../parts/act-buttons';
import type { ActWords, OfferedAct } from '../parts/offered-act';
import { holds, useSignedIn } from '../session/session';
import { IMPORTS_TEXTS as T } from './imports.texts';

const CHANGES = ['/api/v1/months'];

/** Confirming what was read, or taking it back. */
export function ImportActs({ one: { id, version, state, problemCount } }: { readonly one: Schemas['ImportAnswer'] }) {
  const session = useSignedIn();
  const header = { ...atVersion(version), ...once() };
  const act = useAct({
    act: ({ action, words }: { readonly action: string; readonly words: ActWords }) =>
      answered(
        action === 'confirm'
          ? api.POST('/api/v1/imports/{id}/acts/confirm', { params: { path: { id }, header } })
          : api.POST('/api/v1/imports/{id}/acts/withdraw', {
              params: { path: { id }, header },
              body: { reason: words.reason ?? '' },
            }),
      ),
    changes: CHANGES,
  });
  if (!holds(session, ['reviewer']) || state === 'withdrawn') return null;
  const confirm: OfferedAct = {
    action: 'confirm',
    label: T.confirm,
    reason: 'none',
    exceptional: false,
    obstacle: problemCount === 0 ? null : T.problems,
  };
  const withdraw: OfferedAct = {
    action: 'withdraw',
    label: T.withdraw,
    reason: 'required',
    exceptional: true,
    obstacle: null,
  };
  return (
    <Card size="small" title={T.acts}>
      <ActButtons
        offered={state === 'read' ? [confirm, withdraw] : [withdraw]}
        error={act.error}
        isBusy={act.isPending}
        onAct={(action, words) => act.mutateAsync({ action, words })}
      />
    </Card>
  );
}
