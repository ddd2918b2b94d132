import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { PARTS_TEXTS as T } from './parts.texts';
import { ProblemAlert } from './problem-alert';

/** The part of a query that its states show. */
interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** Shows what was asked for once it is there: a quiet placeholder before, the refusal and a way to try again otherwise. */
export function Answered<T>({
  asked,
  children,
}: {
  readonly asked: Asked<T>;
  readonly children: (answer: T) => ReactNode;
}) {
  if (asked.data !== undefined) return children(asked.data);
  if (asked.error === null || asked.error === undefined) {
    return (
      <div role="status" aria-label={T.loading}>
        <Skeleton active paragraph={{ rows: 6 }} />
      </div>
    );
  }
  return (
    <>
      <ProblemAlert error={asked.error} />
      <Button onClick={() => void asked.refetch()}>{T.retry}</Button>
    </>
  );
}
