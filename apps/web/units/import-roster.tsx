import { Alert, DatePicker, Form, Modal, Typography } from 'antd';
import { useState } from 'react';
import { answered, api, hooks } from '../api/client';
import { atVersion, useAct } from '../parts/act';
import { FileDrop } from '../parts/file-drop';
import { FileProblems } from '../parts/file-problems';
import { formOf } from '../parts/form-of';
import { ProblemAlert } from '../parts/problem-alert';
import { UNITS_TEXTS as T } from './units.texts';

/** A whole roster out of a file, from a month on. */
export function ImportRoster({ onClose }: { readonly onClose: () => void }) {
  const [from, setFrom] = useState<string | null>(null);
  const roster = hooks.useQuery('get', '/api/v1/units/roster');
  const version = roster.data?.version ?? 0;
  const read = useAct({
    act: (file: File) => {
      const fields = { from: from ?? '' };
      return answered(
        api.POST('/api/v1/units/imports', {
          params: { header: atVersion(version) },
          body: { ...fields, file: file.name },
          bodySerializer: () => formOf(file, fields),
        }),
      );
    },
    changes: ['/api/v1/units'],
  });
  const { data } = read;
  return (
    <Modal open width={760} title={T.import} onCancel={onClose} footer={null}>
      <Typography.Paragraph type="secondary">{T.importAbout}</Typography.Paragraph>
      <ProblemAlert error={roster.error ?? read.error} />
      {data?.isApplied === true ? (
        <Alert type="success" showIcon title={T.imported(data.begun, data.ended)} />
      ) : (
        <>
          <Form.Item label={T.from} layout="vertical" extra={from === null ? T.chooseMonth : undefined}>
            <DatePicker picker="month" onChange={(picked) => setFrom(picked?.format('YYYY-MM') ?? null)} />
          </Form.Item>
          {from !== null && roster.data !== undefined && (
            <FileDrop accept={['.csv', '.xlsx']} isBusy={read.isPending} onFile={read.mutate} />
          )}
          {data !== undefined && <FileProblems problems={data.problems} />}
        </>
      )}
    </Modal>
  );
}
