import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { type CollectedFile, CollectFiles, FILE_NEEDED } from '../claims/collect-files';
import { once, useAct } from '../parts/act';
import { formOf } from '../parts/form-of';
import { ProblemAlert } from '../parts/problem-alert';
import { EVIDENCE_ITEMS, EVIDENCE_TEXTS as T } from './evidence.texts';

interface EvidenceFields {
  readonly item: string;
  readonly webAddress?: string;
  readonly files: readonly CollectedFile[];
  readonly reason?: string;
}

const NEEDED = [{ required: true, message: CLAIMS_TEXTS.required }];

/** A unit hands in what proves one item. */
export function SubmitEvidence({ month }: { readonly month: string }) {
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<EvidenceFields>();
  const item = Form.useWatch('item', form) ?? '';
  const submit = useAct({
    act: ({ files, ...fields }: EvidenceFields) =>
      answered(
        api.POST('/api/v1/months/{month}/evidence', {
          params: { path: { month }, header: once() },
          body: { ...filled(fields), item: fields.item, files: files.map(({ id }) => id) },
        }),
      ),
    done: T.submitted,
    onDone: () => setOpen(false),
    changes: ['/api/v1/months', '/api/v1/work'],
  });
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {T.submit}
      </Button>
      <Modal
        open={isOpen}
        title={T.submit}
        okText={CLAIMS_TEXTS.submit}
        width={640}
        destroyOnHidden
        confirmLoading={submit.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <ProblemAlert error={submit.error} />
        <Form form={form} layout="vertical" preserve={false} onFinish={submit.mutate}>
          <Form.Item name="item" label={T.item} rules={NEEDED}>
            <Select options={EVIDENCE_ITEMS.map((value) => ({ value, label: T.items[value] }))} />
          </Form.Item>
          {item.startsWith('I2') && <WebAddress />}
          <Form.Item name="files" label={CLAIMS_TEXTS.files} extra={CLAIMS_TEXTS.addFiles} rules={[FILE_NEEDED]}>
            <CollectFiles isDisabled={item === ''} upload={(file) => uploadEvidence(month, item, file)} />
          </Form.Item>
          <Form.Item name="reason" label={CLAIMS_TEXTS.reason}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}

/** Where the unit's column lies on the web. */
export function WebAddress() {
  return (
    <Form.Item
      name="webAddress"
      label={T.webAddress}
      extra={T.webAddressHint}
      rules={[...NEEDED, { type: 'url', message: T.webAddressWrong }]}
    >
      <Input inputMode="url" placeholder="http://" />
    </Form.Item>
  );
}

/** Sends one file that proves an item. */
export function uploadEvidence(month: string, item: string, file: File): Promise<CollectedFile> {
  return answered(
    api.POST('/api/v1/months/{month}/evidence/files', {
      params: { path: { month } },
      body: { item, file: file.name },
      bodySerializer: () => formOf(file, { item }),
    }),
  );
}

/** What was filled in of the fields that may be left empty. */
export function filled({ webAddress, reason }: Pick<EvidenceFields, 'webAddress' | 'reason'>) {
  return {
    ...(webAddress === undefined || webAddress.trim() === '' ? {} : { webAddress: webAddress.trim() }),
    ...(reason === undefined || reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
}
