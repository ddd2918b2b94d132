import { Button, Form, Input } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { type CollectedFile, CollectFiles, FILE_NEEDED } from '../claims/collect-files';
import { atVersion, once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { EVIDENCE_TEXTS as T } from './evidence.texts';
import { filled, uploadEvidence, WebAddress } from './submit-evidence';

interface AnewFields {
  readonly webAddress?: string;
  readonly files: readonly CollectedFile[];
  readonly reason?: string;
}

interface ResubmitEvidenceProps {
  readonly evidence: Schemas['EvidenceAnswer'];
  readonly version: number;
  readonly onDone: () => void;
}

/** What was returned is handed in again, with other files. */
export function ResubmitEvidence({ evidence, version, onDone }: ResubmitEvidenceProps) {
  const { id, item, month, webAddress } = evidence;
  const send = useAct({
    act: ({ files, ...fields }: AnewFields) =>
      answered(
        api.POST('/api/v1/evidence/{id}/acts/resubmit', {
          params: { path: { id }, header: { ...atVersion(version), ...once() } },
          body: { ...filled(fields), files: files.map((file) => file.id) },
        }),
      ),
    done: T.submitted,
    onDone,
    changes: ['/api/v1/evidence', '/api/v1/records', '/api/v1/months', '/api/v1/work'],
  });
  return (
    <>
      <ProblemAlert error={send.error} />
      <Form layout="vertical" initialValues={{ webAddress: webAddress ?? '' }} onFinish={send.mutate}>
        {item.startsWith('I2') && <WebAddress />}
        <Form.Item name="files" label={CLAIMS_TEXTS.files} extra={CLAIMS_TEXTS.addFiles} rules={[FILE_NEEDED]}>
          <CollectFiles upload={(file) => uploadEvidence(month ?? '', item, file)} />
        </Form.Item>
        <Form.Item name="reason" label={CLAIMS_TEXTS.reason}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {T.resubmit}
        </Button>
      </Form>
    </>
  );
}
