import { Button, Card, Flex, Input } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client';
import { atVersion, once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import type { Ruling } from './rulings';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

const LONGEST_REASON = 500;

interface PendingRulingsProps {
  readonly id: string;
  readonly version: number;
  readonly rulings: readonly Ruling[];
  /** Takes the last step back, which may have ruled on many rows. */
  readonly onUndo: () => void;
  readonly onClear: () => void;
}

/** The rulings that are gathered, sent together with one reason; until then each can be taken back. */
export function PendingRulings({ id, version, rulings, onUndo, onClear }: PendingRulingsProps) {
  const [reason, setReason] = useState('');
  const send = useAct({
    act: () =>
      answered(
        api.POST('/api/v1/spot-checks/{id}/rulings', {
          params: { path: { id }, header: { ...atVersion(version), ...once() } },
          body: { rulings: [...rulings], ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
        }),
      ),
    done: T.ruled,
    onDone: onClear,
    changes: ['/api/v1/spot-checks', '/api/v1/months'],
  });
  if (rulings.length === 0) return null;
  return (
    <Card
      size="small"
      title={T.pending(rulings.length)}
      style={{ position: 'sticky', insetBlockEnd: 0, boxShadow: '0 -2px 8px #0002', zIndex: 5 }}
    >
      <ProblemAlert error={send.error} />
      <Flex gap={8} wrap align="center">
        <Input
          aria-label={T.rulingReason}
          placeholder={T.rulingReason}
          value={reason}
          maxLength={LONGEST_REASON}
          onChange={({ target }) => setReason(target.value)}
          style={{ flex: '1 1 240px' }}
        />
        <Button onClick={onUndo}>{T.undoLast}</Button>
        <Button onClick={onClear}>{T.undoAll}</Button>
        <Button type="primary" loading={send.isPending} onClick={() => send.mutate()}>
          {T.submit}
        </Button>
      </Flex>
    </Card>
  );
}
