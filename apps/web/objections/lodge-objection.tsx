import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { answered, api, type Schemas } from '../api/client';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { type CollectedFile, CollectFiles } from '../claims/collect-files';
import { once, useAct } from '../parts/act';
import { formOf } from '../parts/form-of';
import { ProblemAlert } from '../parts/problem-alert';
import { OBJECTIONS_TEXTS as T } from './objections.texts';

interface ObjectionFields {
  readonly matter: Schemas['ObjectionBody']['matter'];
  readonly reason: string;
  readonly files?: readonly CollectedFile[];
}

const NEEDED = [{ required: true, message: CLAIMS_TEXTS.required }];
const MATTERS = Object.entries(T.matters).map(([value, label]) => ({ value, label }));

/** A unit says what it thinks wrong in its score sheet. */
export function LodgeObjection({ month }: { readonly month: string }) {
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<ObjectionFields>();
  const lodge = useAct({
    act: ({ matter, reason, files = [] }: ObjectionFields) =>
      answered(
        api.POST('/api/v1/months/{month}/objections', {
          params: { path: { month }, header: once() },
          body: { matter, reason, concerned: [], files: files.map(({ id }) => id) },
        }),
      ),
    done: T.lodged,
    onDone: () => setOpen(false),
    changes: ['/api/v1/months', '/api/v1/work'],
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{T.lodge}</Button>
      <Modal
        open={isOpen}
        title={T.lodge}
        okText={CLAIMS_TEXTS.submit}
        width={640}
        destroyOnHidden
        confirmLoading={lodge.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <ProblemAlert error={lodge.error} />
        <Form form={form} layout="vertical" preserve={false} onFinish={lodge.mutate}>
          <Form.Item name="matter" label={T.matter} rules={NEEDED}>
            <Select options={MATTERS} />
          </Form.Item>
          <Form.Item name="reason" label={T.grounds} extra={T.groundsHint} rules={NEEDED}>
            <Input.TextArea rows={4} maxLength={500} showCount />
          </Form.Item>
          <Form.Item name="files" label={T.proofs}>
            <CollectFiles upload={(file) => uploadProof(month, file)} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}

function uploadProof(month: string, file: File): Promise<CollectedFile> {
  return answered(
    api.POST('/api/v1/months/{month}/objections/files', {
      params: { path: { month } },
      body: { file: file.name },
      bodySerializer: () => formOf(file),
    }),
  );
}
