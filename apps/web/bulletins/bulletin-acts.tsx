import { Card, Checkbox, Descriptions, Typography } from 'antd';
import { useState } from 'react';
import { hooks, type Schemas } from '../api/client';
import { useAct } from '../parts/act';
import { ActButtons } from '../parts/act-buttons';
import type { ActWords } from '../parts/offered-act';
import { Answered } from '../parts/answered';
import { CodeText } from '../parts/code-text';
import { wordIn } from '../parts/filters';
import { BULLETIN_ACTS, type BulletinAct, sendBulletinAct } from './send-bulletin-act';
import { BULLETINS_TEXTS as T } from './bulletins.texts';

/** These put a name to what was on screen. */
const SIGNING: readonly BulletinAct[] = ['submit', 'review', 'sign', 'recall'];

/** What can be done with a bulletin. Whoever signs has said that they read all pages, and signs exactly what was shown. */
export function BulletinActs({ bulletin }: { readonly bulletin: Schemas['BulletinDto'] }) {
  const { id } = bulletin;
  const asked = hooks.useQuery('get', '/api/v1/bulletins/{id}/pages', { params: { path: { id } } });
  const [hasRead, setRead] = useState(false);
  return (
    <Card size="small" title={T.acts}>
      <Answered asked={asked}>
        {(shown) => (
          <>
            <Typography.Paragraph type="secondary">{T.signHint}</Typography.Paragraph>
            <Descriptions
              size="small"
              column={1}
              items={[
                { key: 'manifest', label: T.manifest, children: <CodeText>{shown.manifestSha256}</CodeText> },
                { key: 'preview', label: T.preview, children: <CodeText>{shown.previewSha256}</CodeText> },
              ]}
            />
            <Checkbox
              checked={hasRead}
              onChange={({ target }) => setRead(target.checked)}
              style={{ margin: '8px 0 16px' }}
            >
              {T.read(shown.pages)}
            </Checkbox>
            <OfferedActs bulletin={bulletin} shown={shown} hasRead={hasRead} />
          </>
        )}
      </Answered>
    </Card>
  );
}

interface OfferedActsProps {
  readonly bulletin: Schemas['BulletinDto'];
  readonly shown: Schemas['PagesDto'];
  readonly hasRead: boolean;
}

function OfferedActs({ bulletin: { id, version, actions }, shown, hasRead }: OfferedActsProps) {
  const act = useAct({
    act: ({ action, words }: { readonly action: BulletinAct; readonly words: ActWords }) =>
      sendBulletinAct(action, { id, version, shown, reason: words.reason }),
    done: T.acted,
    changes: ['/api/v1/bulletins', '/api/v1/months', '/api/v1/work'],
  });
  const offered = actions.flatMap(({ refusal, ...rest }) => {
    const action = wordIn(BULLETIN_ACTS, rest.action);
    if (action === undefined) return [];
    const unread = SIGNING.includes(action) && !hasRead ? T.mustRead : null;
    return [{ ...rest, action, obstacle: refusal === null ? unread : T.blocked(refusal) }];
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
