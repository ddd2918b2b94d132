import { Button, Divider } from 'antd';
import { Link } from 'react-router';
import { hooks } from '../api/client';
import { ProblemAlert } from '../parts/problem-alert';
import { SIGN_IN_TEXTS as T } from './sign-in.texts';

/** What there is besides name and password. */
export function OtherWay() {
  const { data } = hooks.useQuery('get', '/api/v1/session/ways', {}, { staleTime: Infinity });
  const depart = hooks.useMutation('post', '/api/v1/session/oidc', {
    onSuccess: ({ redirectTo }) => window.location.assign(redirectTo),
  });
  return (
    <>
      {data?.oidc === true && (
        <>
          <Divider plain>{T.otherWay}</Divider>
          <ProblemAlert error={depart.error} />
          <Button block size="large" loading={depart.isPending} onClick={() => depart.mutate({})}>
            {T.oidc}
          </Button>
        </>
      )}
      <p style={{ margin: '16px 0 0', textAlign: 'center', color: '#4b5563' }}>
        {T.forgotten}
        <br />
        <Link to="/invitation">{T.invitation}</Link>
      </p>
    </>
  );
}
