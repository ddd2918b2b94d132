import { Button, Dropdown, Flex } from 'antd';
import { answered, api } from '../api/client';
import { useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { JOBS_TEXTS as T } from './jobs.texts';

const REASONS = ['no-longer-needed', 'done-by-hand', 'wrong-input'] as const;
const CHANGES = ['/api/v1/jobs'];

/** A person decides about a job that the system has given up. */
export function DeadLetterActs({ id }: { readonly id: string }) {
  const path = { id };
  const retry = useAct({
    act: () => answered(api.POST('/api/v1/jobs/dead/{id}/retry', { params: { path } })),
    done: T.retried,
    changes: CHANGES,
  });
  const discard = useAct({
    act: (reason: (typeof REASONS)[number]) =>
      answered(api.POST('/api/v1/jobs/dead/{id}/discard', { params: { path }, body: { reason } })),
    done: T.discarded,
    changes: CHANGES,
  });
  const items = REASONS.map((reason) => ({
    key: reason,
    label: T.reasons[reason],
    onClick: () => discard.mutate(reason),
  }));
  return (
    <>
      <ProblemAlert error={retry.error ?? discard.error} />
      <Flex gap={8}>
        <Button size="small" loading={retry.isPending} onClick={() => retry.mutate()}>
          {T.retry}
        </Button>
        <Dropdown menu={{ items }} trigger={['click']}>
          <Button size="small" danger loading={discard.isPending}>
            {T.discard}
          </Button>
        </Dropdown>
      </Flex>
    </>
  );
}
