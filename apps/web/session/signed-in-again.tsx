import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { SignInForm } from '../sign-in/sign-in-form';
import { onRefusal } from './refusals';
import { sessionQuery, type Session, useKeepSession, useSignedIn } from './session';
import { SESSION_TEXTS as T } from './session.texts';

const OVER = new Set(['sign-in-needed', 'session-over']);

/**
 * Keeps a screen as it is when its session ends: a dialog over it lets the same person sign in again, and what they had typed is
 * still there. Somebody else starts afresh.
 */
export function SignedInAgain({ children }: { readonly children: ReactNode }) {
  const session = useSignedIn();
  const [isOver, setOver] = useState(false);
  useEffect(() => onRefusal(({ code }) => OVER.has(code) && setOver(true)), []);
  return (
    <>
      {children}
      {isOver && <SignInAgainDialog former={session} onDone={() => setOver(false)} />}
    </>
  );
}

function SignInAgainDialog({ former, onDone }: { readonly former: Session; readonly onDone: () => void }) {
  const keep = useKeepSession();
  const client = useQueryClient();
  const goOn = (session: Session) => {
    if (session.accountId !== former.accountId || session.mustComplete !== null) return window.location.assign('/app');
    keep(session);
    onDone();
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
  };
  return (
    <Modal open title={T.again} footer={null} closable={false} mask={{ closable: false }} keyboard={false}>
      <Alert type="info" showIcon title={T.againHint} style={{ marginBottom: 16 }} />
      <SignInForm onSignedIn={goOn} />
      <Button type="link" block onClick={() => window.location.assign('/sign-in')}>
        {T.leave}
      </Button>
    </Modal>
  );
}
