import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions, Typography } from 'antd';
import { hooks, type Schemas } from '../api/client';
import { Answered } from '../parts/answered';
import { AUDIT_TEXTS as T } from './audit.texts';
import { ProofHashes } from './proof-hashes';

/** The proof that an entry stands in the log, once it has its place there. */
export function EntryInclusion({ entry: { id, leafIndex } }: { readonly entry: Schemas['EntryAnswer'] }) {
  return (
    <Card
      size="small"
      title={T.proof}
      extra={
        leafIndex !== null && (
          <Button size="small" icon={<DownloadOutlined />} href={`/api/v1/audit/entries/${id}/receipt`}>
            {T.receipt}
          </Button>
        )
      }
    >
      <Typography.Paragraph type="secondary">{leafIndex === null ? T.proofPending : T.proofAbout}</Typography.Paragraph>
      {leafIndex !== null && <Inclusion id={id} />}
    </Card>
  );
}

function Inclusion({ id }: { readonly id: string }) {
  const asked = hooks.useQuery('get', '/api/v1/audit/entries/{id}/inclusion', { params: { path: { id } } });
  return (
    <Answered asked={asked}>
      {({ leafIndex, treeSize, proof, checkpoint }) => (
        <Descriptions
          size="small"
          column={1}
          items={[
            { key: 'leaf', label: T.leafIndex, children: leafIndex },
            { key: 'size', label: T.treeSize, children: treeSize },
            { key: 'proof', label: T.proofHashes, children: <ProofHashes hashes={proof} /> },
            {
              key: 'checkpoint',
              label: T.checkpointText,
              children: (
                <pre className="code" style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
                  {checkpoint}
                </pre>
              ),
            },
          ]}
        />
      )}
    </Answered>
  );
}
