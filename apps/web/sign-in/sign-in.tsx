import { Card, Typography } from 'antd';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { type Session, useKeepSession, useSession } from '../session/session';
import { DemoAccounts } from './demo-accounts';
import { DoorFrame } from './door-frame';
import { OtherWay } from './other-way';
import { SignInForm } from './sign-in-form';
import { SIGN_IN_TEXTS as T } from './sign-in.texts';

/** The door. Whoever has signed in already is led on. */
export function SignIn() {
  const session = useSession();
  const keep = useKeepSession();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const target = ownAddress(search.get('to'));
  if (session !== null) return <Navigate to={target} replace />;
  const goOn = (opened: Session) => {
    keep(opened);
    void navigate(target, { replace: true });
  };
  return (
    <DoorFrame title={T.title}>
      <Card style={{ width: '100%', maxWidth: 400 }}>
        <Typography.Title level={1} style={{ fontSize: 20, marginTop: 0 }}>
          {T.title}
        </Typography.Title>
        <SignInForm onSignedIn={goOn} />
        <OtherWay />
      </Card>
      <DemoAccounts onSignedIn={goOn} />
    </DoorFrame>
  );
}

/** Where to go after signing in: an address of ours, whatever a link says. */
function ownAddress(wanted: string | null): string {
  return wanted !== null && /^\/app(\/|\?|$)/.test(wanted) ? wanted : '/app';
}
