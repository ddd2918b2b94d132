import { Button, Flex, Popconfirm } from 'antd';
import { answered, api } from '../api/client';
import { atVersion, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import type { Account } from './account-words';
import { ACCOUNTS_TEXTS as T } from './accounts.texts';
import { HandedToken } from './handed-token';

type StateAct = 'lock' | 'unlock' | 'disable' | 'enable';

const ACTS: Readonly<Record<Account['state'], readonly StateAct[]>> = {
  active: ['lock', 'disable'],
  locked: ['unlock', 'disable'],
  disabled: ['enable'],
};

const CHANGES = ['/api/v1/accounts'];

/** What the security administrator can do about an account as it stands. */
export function AccountActs({ account }: { readonly account: Account }) {
  const { state, signInName, hasSecondFactor } = account;
  const { invite, removeFactor, setState } = useAccountActs(account);
  return (
    <>
      <ProblemAlert error={invite.error ?? removeFactor.error ?? setState.error} />
      <Flex gap={8} wrap>
        <Popconfirm title={T.inviteSure} onConfirm={() => invite.mutate()}>
          <Button loading={invite.isPending}>{T.invite}</Button>
        </Popconfirm>
        {hasSecondFactor && (
          <Popconfirm title={T.removeFactorSure} onConfirm={() => removeFactor.mutate()}>
            <Button loading={removeFactor.isPending}>{T.removeFactor}</Button>
          </Popconfirm>
        )}
        {ACTS[state].map((act) => (
          <Popconfirm key={act} title={T.stateSure} onConfirm={() => setState.mutate(act)}>
            <Button danger={act === 'disable'} loading={setState.isPending}>
              {T[act]}
            </Button>
          </Popconfirm>
        ))}
      </Flex>
      {invite.data !== undefined && (
        <HandedToken name={signInName} invitation={invite.data} onClose={() => invite.reset()} />
      )}
    </>
  );
}

function useAccountActs({ id, version }: Account) {
  const params = { path: { id }, header: atVersion(version) };
  const invite = useAct({
    act: () => answered(api.POST('/api/v1/accounts/{id}/invitation', { params })),
    changes: CHANGES,
  });
  const removeFactor = useAct({
    act: () => api.DELETE('/api/v1/accounts/{id}/second-factor', { params }),
    done: T.factorRemoved,
    changes: CHANGES,
  });
  const setState = useAct({
    act: (act: StateAct) => answered(api.POST('/api/v1/accounts/{id}/state', { params, body: { act } })),
    done: T.stateDone,
    changes: CHANGES,
  });
  return { invite, removeFactor, setState };
}
