import { Alert, Modal, Typography } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { once, useAct } from '../parts/act';
import { CodeText } from '../parts/code-text';
import { DataTable } from '../parts/data-table';
import { momentText } from '../parts/dates';
import { FileDrop } from '../parts/file-drop';
import { FileProblems } from '../parts/file-problems';
import { formOf } from '../parts/form-of';
import { ProblemAlert } from '../parts/problem-alert';
import { ACCOUNTS_TEXTS as T } from './accounts.texts';

/** Accounts out of a file: all of them, or everything that is wrong in it. */
export function ImportAccounts({ onClose }: { readonly onClose: () => void }) {
  const read = useAct({
    act: (file: File) =>
      answered(
        api.POST('/api/v1/accounts/imports', {
          params: { header: once() },
          body: { file: file.name },
          bodySerializer: () => formOf(file),
        }),
      ),
    changes: ['/api/v1/accounts'],
  });
  const created = read.data?.isApplied === true ? read.data.accounts : null;
  return (
    <Modal
      open
      width={760}
      title={T.import}
      onCancel={onClose}
      onOk={onClose}
      okText={T.close}
      footer={created === null ? null : undefined}
      cancelButtonProps={{ hidden: true }}
    >
      {created !== null ? (
        <CreatedAccounts accounts={created} />
      ) : (
        <>
          <Typography.Paragraph type="secondary">{T.importAbout}</Typography.Paragraph>
          <ProblemAlert error={read.error} />
          <FileDrop accept={['.csv', '.xlsx']} isBusy={read.isPending} onFile={read.mutate} />
          {read.data !== undefined && <FileProblems problems={read.data.problems} />}
        </>
      )}
    </Modal>
  );
}

function CreatedAccounts({ accounts }: { readonly accounts: readonly Schemas['NewAccountAnswer'][] }) {
  return (
    <>
      <Alert type="success" showIcon title={T.created(accounts.length)} description={T.tokenAbout} />
      <DataTable
        label={T.import}
        rows={accounts}
        keyOf={({ id }) => id}
        empty={T.none}
        columns={[
          { title: T.signInName, cell: ({ signInName }) => signInName },
          { title: T.token, cell: tokenCell },
          { title: T.expiresAt, cell: ({ invitation }) => momentText(invitation?.expiresAt ?? null) },
        ]}
      />
    </>
  );
}

function tokenCell({ invitation, notice }: Schemas['NewAccountAnswer']) {
  return invitation === null ? notice : <CodeText>{invitation.token}</CodeText>;
}
