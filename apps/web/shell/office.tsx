import { Navigate, useLocation } from 'react-router';
import { CompleteAccount } from '../sign-in/complete-account';
import { ProofProvider } from '../session/proof';
import { useSession } from '../session/session';
import { SignedInAgain } from '../session/signed-in-again';
import { OfficeLayout } from './office-layout';

/** Everything behind the door: sends others to sign in, and has an account finished before anything else. */
export function Office() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session === null) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <ProofProvider>
      <SignedInAgain>{session.mustComplete === null ? <OfficeLayout /> : <CompleteAccount />}</SignedInAgain>
    </ProofProvider>
  );
}
