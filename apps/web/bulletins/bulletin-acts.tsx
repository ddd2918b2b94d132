import { Descriptions, Typography } from 'antd';
import { hooks, type Schemas } from '../api/client';
import { CodeText } from '../parts/code-text';
import { wordIn } from '../parts/filters';
import { ProblemAlert } from '../parts/problem-alert';
import { RecordActs } from '../records/record-acts';
import { BULLETINS_TEXTS as T } from './bulletins.texts';
import { BULLETIN_ACTS, sendBulletinAct } from './send-bulletin-act';

/** These put a name to what was on screen. */
const SIGNING = ['submit', 'review', 'sign', 'recall'];

interface BulletinActsProps {
  readonly bulletin: Schemas['BulletinDto'];
  /** Whether every page has been on screen. */
  readonly hasRead: boolean;
}

/** What can be done with a bulletin. Whoever signs has had all pages on screen, and signs exactly what was shown. */
export function BulletinActs({ bulletin: { id }, hasRead }: BulletinActsProps) {
  const { data: shown, error } = hooks.useQuery('get', '/api/v1/bulletins/{id}/pages', { params: { path: { id } } });
  return (
    <RecordActs
      id={id}
      send={({ action, words, version }) => {
        const known = wordIn(BULLETIN_ACTS, action);
        if (known === undefined || shown === undefined)
          throw new TypeError(`The bulletin cannot be acted on: ${action}.`);
        return sendBulletinAct(known, { id, version, shown, reason: words.reason });
      }}
      changes={['/api/v1/bulletins', '/api/v1/months']}
      obstacleOf={(action) => (SIGNING.includes(action) && !hasRead ? T.mustRead : null)}
    >
      <ProblemAlert error={error} />
      {shown !== undefined && (
        <>
          <Typography.Paragraph type="secondary">{T.signHint}</Typography.Paragraph>
          <Descriptions
            size="small"
            column={1}
            style={{ marginBottom: 12 }}
            items={[
              { key: 'manifest', label: T.manifest, children: <CodeText>{shown.manifestSha256}</CodeText> },
              { key: 'preview', label: T.preview, children: <CodeText>{shown.previewSha256}</CodeText> },
            ]}
          />
        </>
      )}
    </RecordActs>
  );
}
