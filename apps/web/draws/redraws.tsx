import { Button, Card, Flex, Input, Modal, Tag, Typography } from 'antd';
import { useState } from 'react';
import { answered, api, type Schemas } from '../api/client';
import { atVersion, once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { holds, useSignedIn } from '../session/session';
import { DRAWS_TEXTS as T } from './draws.texts';

type Redraw = Schemas['RedrawAnswer'];
type Step = 'request' | 'approve' | 'decline' | 'withdraw';

const COLORS = { requested: 'blue', approved: 'green', declined: 'default', withdrawn: 'default' } as const;

interface RedrawsProps {
  readonly month: string;
  readonly draw: Schemas['DrawAnswer'];
}

/** A draw is repeated only when a reviewer asks for it with a reason and the leader approves; the first stays on record. */
export function Redraws({ month, draw: { ceremonies, redraws } }: RedrawsProps) {
  const session = useSignedIn();
  const [asked, setAsked] = useState<{ readonly step: Step; readonly redraw: Redraw | undefined } | null>(null);
  const last = ceremonies.at(-1);
  const open = redraws.find(({ state }) => state === 'requested');
  const mayRequest = holds(session, ['reviewer']) && last?.state === 'drawn' && open === undefined;
  if (redraws.length === 0 && !mayRequest) return null;
  return (
    <Card
      size="small"
      title={T.redraws}
      extra={
        mayRequest && (
          <Button size="small" danger onClick={() => setAsked({ step: 'request', redraw: undefined })}>
            {T.redrawSteps.request}
          </Button>
        )
      }
    >
      <Typography.Paragraph type="secondary">{T.redrawsAbout}</Typography.Paragraph>
      {redraws.map((redraw, at) => (
        <Flex key={redraw.id} gap={8} align="center" wrap style={{ marginBottom: 8 }}>
          {T.redrawNumber(at + 1)} <Tag color={COLORS[redraw.state]}>{T.redrawStates[redraw.state]}</Tag>
          {redraw.state === 'requested' &&
            stepsOf(holds(session, ['leader']), holds(session, ['reviewer'])).map((step) => (
              <Button
                key={step}
                size="small"
                type={step === 'approve' ? 'primary' : 'default'}
                onClick={() => setAsked({ step, redraw })}
              >
                {T.redrawSteps[step]}
              </Button>
            ))}
        </Flex>
      ))}
      {asked !== null && (
        <RedrawStep {...asked} month={month} digest={last?.digest ?? ''} onClose={() => setAsked(null)} />
      )}
    </Card>
  );
}

function stepsOf(isLeader: boolean, isReviewer: boolean): readonly Step[] {
  if (isLeader) return ['approve', 'decline'];
  return isReviewer ? ['withdraw'] : [];
}

interface RedrawStepProps {
  readonly step: Step;
  readonly redraw: Redraw | undefined;
  readonly month: string;
  readonly digest: string;
  readonly onClose: () => void;
}

function RedrawStep({ step, redraw, month, digest, onClose }: RedrawStepProps) {
  const [reason, setReason] = useState('');
  const send = useAct({
    act: () => sendStep({ step, redraw, month, digest, reason: reason.trim() }),
    done: T.redrawDone,
    onDone: onClose,
    changes: ['/api/v1/months', '/api/v1/work'],
  });
  const isNeeded = step === 'request' || step === 'decline';
  return (
    <Modal
      open
      title={T.redrawSteps[step]}
      okText={T.redrawSteps[step]}
      okButtonProps={{ disabled: isNeeded && reason.trim() === '' }}
      confirmLoading={send.isPending}
      onOk={() => send.mutate(undefined)}
      onCancel={onClose}
    >
      <ProblemAlert error={send.error} />
      <label htmlFor="redraw-reason">{T.redrawReason}</label>
      <Input.TextArea
        id="redraw-reason"
        rows={4}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  );
}

function sendStep({ step, redraw, month, digest, reason }: Omit<RedrawStepProps, 'onClose'> & { reason: string }) {
  if (step === 'request' || redraw === undefined) {
    const params = { path: { month }, header: once() };
    return answered(api.POST('/api/v1/months/{month}/draw/redraws', { params, body: { reason } }));
  }
  const params = { path: { id: redraw.id }, header: { ...atVersion(redraw.version), ...once() } };
  const remark = reason === '' ? {} : { reason };
  if (step === 'approve') {
    return answered(api.POST('/api/v1/redraws/{id}/approve', { params, body: { digest, ...remark } }));
  }
  return answered(api.POST('/api/v1/redraws/{id}/decision', { params, body: { action: step, ...remark } }));
}
