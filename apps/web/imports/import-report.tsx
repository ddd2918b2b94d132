import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Descriptions, Flex, Progress } from 'antd';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { useMonth } from '../months/month-frame';
import { Answered } from '../parts/answered';
import { CodeText } from '../parts/code-text';
import { momentText } from '../parts/dates';
import { ImportActs } from './import-acts';
import { ImportProblems } from './import-problems';
import { IMPORTS_TEXTS as T } from './imports.texts';
import { ReportTables } from './report-tables';

type ImportView = Schemas['ImportAnswer'];

const EVERY_SECOND = 1_000;

/** One uploaded file: how far it is read, what was found in it, and the decision. */
export function ImportReport() {
  const month = useMonth();
  const { id = '' } = useParams();
  const asked = hooks.useQuery(
    'get',
    '/api/v1/months/{month}/imports/{id}',
    { params: { path: { month, id } } },
    { refetchInterval: ({ state }) => (state.data?.state === 'reading' ? EVERY_SECOND : false) },
  );
  return (
    <>
      <Link to={`/app/months/${month}/imports`}>{T.back}</Link>
      <Answered asked={asked}>
        {(one) => (
          <Flex vertical gap={16} style={{ marginTop: 12 }}>
            <ImportSummary one={one} />
            <ReadingProgress progress={one.progress} />
            <ImportActs one={one} />
            {(one.problemCount ?? 0) > 0 && <ImportProblems month={month} id={id} />}
            {one.report !== null && <ReportTables report={one.report} />}
          </Flex>
        )}
      </Answered>
    </>
  );
}

function ImportSummary({ one }: { readonly one: ImportView }) {
  return (
    <Card
      size="small"
      title={one.name}
      extra={
        <Button size="small" icon={<DownloadOutlined />} href={`/api/v1/files/${one.fileId}`}>
          {T.download}
        </Button>
      }
    >
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2, xl: 3 }}
        items={[
          { key: 'kind', label: T.kind, children: T.kinds[one.kind] },
          { key: 'state', label: T.state, children: T.states[one.state] },
          { key: 'at', label: T.uploadedAt, children: momentText(one.uploadedAt) },
          { key: 'rows', label: T.rows, children: one.rowCount ?? '—' },
          { key: 'problems', label: T.problems, children: one.problemCount ?? '—' },
          { key: 'sha', label: T.sha256, children: <CodeText>{one.sha256}</CodeText> },
        ]}
      />
    </Card>
  );
}

function ReadingProgress({ progress }: { readonly progress: ImportView['progress'] }) {
  if (progress === null) return null;
  const { done, total, isHeldUp } = progress;
  if (isHeldUp) return <Alert type="error" showIcon title={T.heldUp} />;
  const percent = total === 0 ? 0 : Math.floor((done * 100) / total);
  return (
    <Card size="small" title={T.progress}>
      <Progress percent={percent} status="active" aria-label={T.progress} />
    </Card>
  );
}
