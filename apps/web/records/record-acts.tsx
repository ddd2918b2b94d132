import { Card, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { hooks } from '../api/client';
import { useAct } from '../parts/act';
import { ActButtons } from '../parts/act-buttons';
import { Answered } from '../parts/answered';
import type { ActWords } from '../parts/offered-act';
import { RECORDS_TEXTS as T } from './records.texts';

/** An act as it is sent: at the version that was on screen. */
export interface SentAct {
  readonly action: string;
  readonly words: ActWords;
  readonly version: number;
}

/** The form of an act that asks for more than a reason or a day. */
export type ActForm = (act: { readonly version: number; readonly onDone: () => void }) => ReactNode;

interface RecordActsProps {
  readonly id: string;
  readonly send: (act: SentAct) => Promise<unknown>;
  /** Addresses (their beginnings) whose answers change. */
  readonly changes: readonly string[];
  /** Acts with a form of their own. */
  readonly forms?: Readonly<Record<string, ActForm>>;
  /** What stands in the way of an act on this screen alone, such as pages not yet read. */
  readonly obstacleOf?: (action: string) => string | null;
  readonly children?: ReactNode;
}

/** What can be done with a record of any process, with what stands in the way in words. */
export function RecordActs({ id, send, changes, forms = {}, obstacleOf, children }: RecordActsProps) {
  const asked = hooks.useQuery('get', '/api/v1/records/{id}', { params: { path: { id } } });
  const [opened, setOpened] = useState<string | null>(null);
  const act = useAct({
    act: (sent: SentAct) => send(sent),
    done: T.acted,
    changes: ['/api/v1/records', '/api/v1/work', ...changes],
  });
  return (
    <Card size="small" title={T.actions}>
      {children}
      <Answered asked={asked}>
        {({ actions, version }) => {
          const form = opened === null ? undefined : forms[opened];
          const offered = actions.map(({ refusal, ...offer }) => ({
            ...offer,
            hasForm: offer.action in forms,
            obstacle: refusal?.explanation ?? obstacleOf?.(offer.action) ?? null,
          }));
          return (
            <>
              <ActButtons
                offered={offered}
                error={act.error}
                isBusy={act.isPending}
                onForm={setOpened}
                onAct={(action, words) => act.mutateAsync({ action, words, version })}
              />
              <Modal
                open={form !== undefined}
                title={actions.find(({ action }) => action === opened)?.label}
                footer={null}
                width={640}
                destroyOnHidden
                onCancel={() => setOpened(null)}
              >
                {form?.({ version, onDone: () => setOpened(null) })}
              </Modal>
            </>
          );
        }}
      </Answered>
    </Card>
  );
}
