import { Button, Flex, Tooltip } from 'antd';
import { useState } from 'react';
import { ActDialog } from './act-dialog';
import type { ActWords, OfferedAct } from './offered-act';
import { ProblemAlert } from './problem-alert';
import { PARTS_TEXTS as T } from './parts.texts';

interface ActButtonsProps<Action extends string> {
  readonly offered: readonly OfferedAct<Action>[];
  readonly error: unknown;
  readonly isBusy: boolean;
  /** Opens the form of an act that has one of its own. */
  readonly onForm?: (action: Action) => void;
  readonly onAct: (action: Action, words: ActWords) => Promise<unknown>;
}

/** The buttons of a record. What needs no words runs at once; the rest asks for them first. */
export function ActButtons<Action extends string>({ offered, error, isBusy, onForm, onAct }: ActButtonsProps<Action>) {
  const [asked, setAsked] = useState<OfferedAct<Action> | null>(null);
  if (offered.length === 0) return <>{T.noActs}</>;
  // A refusal is told by ProblemAlert; the dialog stays open with what was typed.
  const run = (action: Action, words: ActWords) =>
    onAct(action, words).then(
      () => setAsked(null),
      () => undefined,
    );
  const begin = (act: OfferedAct<Action>) => {
    if (act.hasForm === true) return onForm?.(act.action);
    return needsWords(act) ? setAsked(act) : void run(act.action, {});
  };
  return (
    <>
      {asked === null && <ProblemAlert error={error} />}
      <Flex gap={8} wrap>
        {offered.map((act) => (
          <Tooltip key={act.action} title={act.obstacle}>
            <Button
              type={act.exceptional || act.obstacle !== null ? 'default' : 'primary'}
              danger={act.exceptional}
              disabled={act.obstacle !== null}
              loading={isBusy}
              onClick={() => begin(act)}
            >
              {act.label}
            </Button>
          </Tooltip>
        ))}
      </Flex>
      <Obstacles offered={offered} />
      {asked !== null && (
        <ActDialog
          act={asked}
          error={error}
          isBusy={isBusy}
          onSend={(words) => void run(asked.action, words)}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
}

/** What stands in the way, to be read without a pointer. */
function Obstacles({ offered }: { readonly offered: readonly OfferedAct[] }) {
  const blocked = offered.filter(({ obstacle }) => obstacle !== null);
  if (blocked.length === 0) return null;
  return (
    <ul style={{ margin: '12px 0 0', paddingInlineStart: 20, color: '#4b5563' }}>
      {blocked.map(({ action, label, obstacle }) => (
        <li key={action}>{T.obstacle(label, obstacle ?? '')}</li>
      ))}
    </ul>
  );
}

function needsWords({ reason, needsDay = false, entersReceipt = false, exceptional }: OfferedAct): boolean {
  return reason !== 'none' || needsDay || entersReceipt || exceptional;
}
