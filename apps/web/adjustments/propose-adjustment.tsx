import { PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Input, InputNumber, Modal, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { answered, api } from '../api/client';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { type CollectedFile, CollectFiles, FILE_NEEDED } from '../claims/collect-files';
import { once, useAct } from '../parts/act';
import { formOf } from '../parts/form-of';
import { ProblemAlert } from '../parts/problem-alert';
import { UnitSelect } from '../parts/unit-select';
import { ADJUSTMENTS_TEXTS as T } from './adjustments.texts';

interface ProposalFields {
  readonly unit?: string;
  readonly rule: string;
  readonly cases: number;
  readonly title: string;
  readonly happenedOn: Dayjs;
  readonly files: readonly CollectedFile[];
  readonly reason: string;
}

const NEEDED = [{ required: true, message: CLAIMS_TEXTS.required }];

/** A unit claims a bonus; a reviewer enters one, or a deduction, for any unit. */
export function ProposeAdjustment({ month, isOwn }: { readonly month: string; readonly isOwn: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<ProposalFields>();
  const propose = useAct({
    act: ({ files, happenedOn, ...fields }: ProposalFields) =>
      answered(
        api.POST('/api/v1/months/{month}/adjustments', {
          params: { path: { month }, header: once() },
          body: { ...fields, happenedOn: happenedOn.format('YYYY-MM-DD'), files: files.map(({ id }) => id) },
        }),
      ),
    done: T.proposed,
    onDone: () => setOpen(false),
    changes: ['/api/v1/months', '/api/v1/work'],
  });
  const words = isOwn ? T.propose : T.proposeForUnit;
  return (
    <>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {words}
      </Button>
      <Modal
        open={isOpen}
        title={words}
        okText={CLAIMS_TEXTS.submit}
        width={640}
        destroyOnHidden
        confirmLoading={propose.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <ProblemAlert error={propose.error} />
        <Form form={form} layout="vertical" preserve={false} initialValues={{ cases: 1 }} onFinish={propose.mutate}>
          <ProposalForm month={month} isOwn={isOwn} />
        </Form>
      </Modal>
    </>
  );
}

function ProposalForm({ month, isOwn }: { readonly month: string; readonly isOwn: boolean }) {
  const rules = Object.entries(T.rules).filter(([rule]) => !isOwn || rule !== 'platform-incident');
  return (
    <>
      {!isOwn && (
        <Form.Item name="unit" label={T.unit} extra={T.unitHint} rules={NEEDED}>
          <UnitSelect onlyScored />
        </Form.Item>
      )}
      <Form.Item name="rule" label={T.rule} rules={NEEDED}>
        <Select options={rules.map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="cases" label={T.cases} rules={NEEDED}>
        <InputNumber min={1} max={99} precision={0} />
      </Form.Item>
      <Form.Item name="title" label={T.titleField} extra={T.titleHint} rules={NEEDED}>
        <Input maxLength={200} showCount />
      </Form.Item>
      <Form.Item name="happenedOn" label={T.happenedOn} rules={NEEDED}>
        <DatePicker />
      </Form.Item>
      <Form.Item name="files" label={T.proofs} extra={CLAIMS_TEXTS.addFiles} rules={[FILE_NEEDED]}>
        <CollectFiles upload={(file) => uploadProof(month, file)} />
      </Form.Item>
      <Form.Item name="reason" label={T.reason} rules={NEEDED}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}

function uploadProof(month: string, file: File): Promise<CollectedFile> {
  return answered(
    api.POST('/api/v1/months/{month}/adjustments/files', {
      params: { path: { month } },
      body: { file: file.name },
      bodySerializer: () => formOf(file),
    }),
  );
}
