import { Card, Checkbox, Descriptions, Tag } from 'antd';
import { useState } from 'react';
import { api, type Schemas } from '../api/client';
import { DueCell } from '../my-work/due-cell';
import { atVersion, once, useAct } from '../parts/act';
import { ActButtons } from '../parts/act-buttons';
import type { ActWords } from '../parts/offered-act';
import { CodeText } from '../parts/code-text';
import { wordIn } from '../parts/filters';
import { LETTERS_TEXTS as T } from './letters.texts';

type Batch = Schemas['LettersAnswer'];

const ACTS = ['submit', 'sign', 'return', 'revise', 'void'] as const;
type LetterAct = (typeof ACTS)[number];

const SIGNING: readonly LetterAct[] = ['submit', 'sign'];

/** The batch as a whole, and what can be done with it. */
export function LetterBatch({ month, batch }: { readonly month: string; readonly batch: Batch }) {
  const { stateLabel, deadline, isOverdue, letters, made, digest, actions } = batch;
  const [hasRead, setRead] = useState(false);
  return (
    <Card size="small" title={T.standing}>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'state', label: T.state, children: <Tag color="blue">{stateLabel}</Tag> },
          { key: 'due', label: T.deadline, children: <DueCell deadline={deadline} isOverdue={isOverdue} /> },
          { key: 'count', label: T.count, children: letters },
          { key: 'made', label: T.made, children: made },
          { key: 'digest', label: T.digest, children: <CodeText>{digest}</CodeText> },
        ]}
      />
      {actions.some(({ action }) => SIGNING.some((signing) => signing === action)) && (
        <Checkbox checked={hasRead} onChange={({ target }) => setRead(target.checked)} style={{ margin: '8px 0 16px' }}>
          {T.read(letters)}
        </Checkbox>
      )}
      <BatchActs month={month} batch={batch} hasRead={hasRead} />
    </Card>
  );
}

interface BatchActsProps {
  readonly month: string;
  readonly batch: Batch;
  readonly hasRead: boolean;
}

function BatchActs({ month, batch: { version, digest, actions }, hasRead }: BatchActsProps) {
  const act = useAct({
    act: ({ action, words }: { readonly action: LetterAct; readonly words: ActWords }) =>
      sendLetterAct(action, { month, version, digest, reason: words.reason ?? '' }),
    done: T.acted,
    changes: ['/api/v1/months', '/api/v1/work'],
  });
  const offered = actions.flatMap(({ refusal, ...rest }) => {
    const action = wordIn(ACTS, rest.action);
    if (action === undefined) return [];
    const unread = SIGNING.includes(action) && !hasRead ? T.mustRead : null;
    return [{ ...rest, action, obstacle: refusal?.explanation ?? unread }];
  });
  return (
    <ActButtons
      offered={offered}
      error={act.error}
      isBusy={act.isPending}
      onAct={(action, words) => act.mutateAsync({ action, words })}
    />
  );
}

interface OnBatch {
  readonly month: string;
  readonly version: number;
  /** Of the batch on screen: signatures are bound to it. */
  readonly digest: string;
  readonly reason: string;
}

function sendLetterAct(action: LetterAct, { month, version, digest, reason }: OnBatch): Promise<unknown> {
  const params = { path: { month }, header: { ...atVersion(version), ...once() } };
  switch (action) {
    case 'submit':
      return api.POST('/api/v1/months/{month}/letters/acts/submit', { params, body: { digest } });
    case 'sign':
      return api.POST('/api/v1/months/{month}/letters/acts/sign', { params, body: { digest } });
    case 'return':
      return api.POST('/api/v1/months/{month}/letters/acts/return', { params, body: { reason } });
    case 'revise':
      return api.POST('/api/v1/months/{month}/letters/acts/revise', { params, body: {} });
    case 'void':
      return api.POST('/api/v1/months/{month}/letters/acts/void', { params, body: { reason } });
  }
}
