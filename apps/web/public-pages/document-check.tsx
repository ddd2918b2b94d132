import { Alert, Button, Card, Descriptions, Flex, Form, Input } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { answered, api, hooks, type Schemas } from '../api/client';
import { useAct } from '../parts/act';
import { Answered } from '../parts/answered';
import { CodeText } from '../parts/code-text';
import { dayText } from '../parts/dates';
import { FileDrop } from '../parts/file-drop';
import { formOf } from '../parts/form-of';
import { ProblemAlert } from '../parts/problem-alert';
import { PublicFrame } from './public-frame';
import { PUBLIC_TEXTS as T } from './public-pages.texts';

/** Anybody finds out whether a document is the office's and unchanged: by its code, or by the file itself. */
export function DocumentCheck() {
  const { code } = useParams();
  const navigate = useNavigate();
  return (
    <PublicFrame title={T.check} about={T.checkAbout}>
      <Flex vertical gap={16}>
        <Card size="small" title={T.code}>
          <Form
            layout="inline"
            initialValues={{ code }}
            onFinish={(fields: { readonly code: string }) =>
              void navigate(`/check/${encodeURIComponent(fields.code.trim())}`)
            }
          >
            <Form.Item name="code" label={T.code} rules={[{ required: true, message: T.required }]}>
              <Input maxLength={40} />
            </Form.Item>
            <Button type="primary" htmlType="submit">
              {T.codeCheck}
            </Button>
          </Form>
          {code !== undefined && <ByCode code={code} />}
        </Card>
        <ByFile />
      </Flex>
    </PublicFrame>
  );
}

function ByCode({ code }: { readonly code: string }) {
  const asked = hooks.useQuery('get', '/api/v1/public/document-checks/{code}', { params: { path: { code } } });
  return (
    <div style={{ marginTop: 16 }}>
      <Answered asked={asked}>
        {(document) => (
          <>
            <Registered document={document} />
            <Button type="link" href={`/api/v1/public/document-checks/${encodeURIComponent(code)}/proof`} download>
              {T.proof}
            </Button>
          </>
        )}
      </Answered>
    </div>
  );
}

function ByFile() {
  const check = useAct({
    act: (file: File) =>
      answered(
        api.POST('/api/v1/public/document-checks', {
          body: { file: file.name },
          bodySerializer: () => formOf(file),
        }),
      ),
    changes: [],
  });
  return (
    <Card size="small" title={T.upload}>
      <ProblemAlert error={check.error} />
      <FileDrop accept={['.pdf']} isBusy={check.isPending} onFile={check.mutate} />
      {check.data !== undefined && <Verdict verdict={check.data} />}
    </Card>
  );
}

const LOOKS = { VALID: 'success', INVALID: 'error', UNKNOWN: 'warning' } as const;

function Verdict({
  verdict: { verdict, reasons, document, isSpecimen },
}: {
  readonly verdict: Schemas['DocumentVerdictAnswer'];
}) {
  return (
    <div style={{ marginTop: 16 }}>
      <Alert
        type={LOOKS[verdict]}
        showIcon
        title={T.verdicts[verdict]}
        description={[...reasons.map(({ message }) => message), ...(isSpecimen ? [T.specimen] : [])].join('；')}
        style={{ marginBottom: 12 }}
      />
      {document !== null && <Registered document={document} />}
    </div>
  );
}

function Registered({ document }: { readonly document: Schemas['CheckedDocumentAnswer'] }) {
  const { number, title, issueDate, sha256 } = document;
  return (
    <Descriptions
      size="small"
      column={1}
      title={T.registered}
      items={[
        { key: 'number', label: T.number, children: number },
        { key: 'title', label: T.title, children: title },
        { key: 'date', label: T.issueDate, children: dayText(issueDate) },
        { key: 'state', label: T.state, children: forceText(document) },
        { key: 'sha', label: T.sha256, children: <CodeText>{sha256}</CodeText> },
      ]}
    />
  );
}

function forceText({ state, supersededBy, withdrawnOn }: Schemas['CheckedDocumentAnswer']): string {
  if (state === 'superseded') return T.superseded(supersededBy);
  return state === 'withdrawn' ? T.withdrawn(withdrawnOn === null ? '' : dayText(withdrawnOn)) : T.inForce;
}
