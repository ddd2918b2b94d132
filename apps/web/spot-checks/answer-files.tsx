import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Flex, Tabs, Typography } from 'antd';
import { answered, api, type Schemas } from '../api/client';
import { useAct } from '../parts/act';
import { FileDrop } from '../parts/file-drop';
import { formOf } from '../parts/form-of';
import { ProblemAlert } from '../parts/problem-alert';
import { holds, useSignedIn } from '../session/session';
import { HandedIn } from './handed-in';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';
import { Uploads } from './uploads';

type State = Schemas['TaskAnswer']['state'];

/** In these states a unit's answer is awaited. */
const AWAITING: readonly State[] = ['notified', 'acknowledged', 'returned', 'unanswered'];

/** The ledger or statement of a drawn unit: handed in here, checked at once, answered with afterwards. */
export function AnswerFiles({ id, state }: { readonly id: string; readonly state: State }) {
  const session = useSignedIn();
  const mayHandIn = holds(session, ['unit-officer', 'county-officer', 'reviewer']);
  return (
    <Card
      size="small"
      title={T.answer}
      extra={
        <Button size="small" icon={<DownloadOutlined />} href="/api/v1/spot-checks/ledger-template?format=xlsx">
          {T.template}
        </Button>
      }
    >
      <Flex vertical gap={16}>
        {mayHandIn && AWAITING.includes(state) && <HandIn id={id} />}
        {mayHandIn && <Uploads id={id} />}
      </Flex>
    </Card>
  );
}

function HandIn({ id }: { readonly id: string }) {
  return (
    <div>
      <Typography.Paragraph type="secondary">{T.answerAbout}</Typography.Paragraph>
      <Tabs
        size="small"
        items={[
          { key: 'ledger', label: T.ledger, children: <LedgerDrop id={id} /> },
          { key: 'statement', label: T.statement, children: <StatementDrop id={id} /> },
        ]}
      />
    </div>
  );
}

const CHANGES = ['/api/v1/spot-checks'];

function LedgerDrop({ id }: { readonly id: string }) {
  const ledger = useAct({
    act: (file: File) =>
      answered(
        api.POST('/api/v1/spot-checks/{id}/ledgers', {
          params: { path: { id } },
          body: { file: file.name },
          bodySerializer: () => formOf(file),
        }),
      ),
    changes: CHANGES,
  });
  return (
    <>
      <ProblemAlert error={ledger.error} />
      <FileDrop accept={['.csv', '.xlsx']} isBusy={ledger.isPending} onFile={ledger.mutate} />
      {ledger.data !== undefined && <HandedIn task={id} result={ledger.data} />}
    </>
  );
}

function StatementDrop({ id }: { readonly id: string }) {
  const statement = useAct({
    act: (file: File) =>
      answered(
        api.POST('/api/v1/spot-checks/{id}/statements', {
          params: { path: { id } },
          body: { file: file.name },
          bodySerializer: () => formOf(file),
        }),
      ),
    changes: CHANGES,
  });
  return (
    <>
      <ProblemAlert error={statement.error} />
      <FileDrop accept={['.pdf', '.png', '.jpg', '.jpeg']} isBusy={statement.isPending} onFile={statement.mutate} />
      {statement.data !== undefined && <HandedIn task={id} result={statement.data} />}
    </>
  );
}
