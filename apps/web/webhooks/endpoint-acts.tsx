import { Button, Flex, Popconfirm } from 'antd';
import { answered, api } from '../api/client';
import { atVersion, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import type { Endpoint } from './endpoint-words';
import { HandedSecret } from './handed-secret';
import { WEBHOOKS_TEXTS as T } from './webhooks.texts';

const CHANGES = ['/api/v1/webhooks'];

export function EndpointActs({ endpoint: { id, version, state } }: { readonly endpoint: Endpoint }) {
  const params = { path: { id }, header: atVersion(version) };
  const renew = useAct({
    act: () => answered(api.POST('/api/v1/webhooks/{id}/secret', { params })),
    changes: CHANGES,
  });
  const turn = useAct({
    act: () =>
      answered(
        state === 'active'
          ? api.POST('/api/v1/webhooks/{id}/disable', { params })
          : api.POST('/api/v1/webhooks/{id}/enable', { params }),
      ),
    done: T.turned,
    changes: CHANGES,
  });
  return (
    <>
      <ProblemAlert error={renew.error ?? turn.error} />
      <Flex gap={8} wrap style={{ marginTop: 12 }}>
        <Popconfirm title={T.renewSure} onConfirm={() => renew.mutate()}>
          <Button loading={renew.isPending}>{T.renew}</Button>
        </Popconfirm>
        {state === 'active' ? (
          <Popconfirm title={T.disableSure} onConfirm={() => turn.mutate()}>
            <Button danger loading={turn.isPending}>
              {T.disable}
            </Button>
          </Popconfirm>
        ) : (
          <Button loading={turn.isPending} onClick={() => turn.mutate()}>
            {T.enable}
          </Button>
        )}
      </Flex>
      {renew.data !== undefined && <HandedSecret secret={renew.data.secret} onClose={() => renew.reset()} />}
    </>
  );
}
