import { Button, Form } from 'antd';
import { answered, api } from '../api/client';
import { atVersion, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { EndpointFields, type EndpointFieldValues } from './endpoint-fields';
import type { Endpoint } from './endpoint-words';
import { WEBHOOKS_TEXTS as T } from './webhooks.texts';

export function EditEndpoint({ endpoint }: { readonly endpoint: Endpoint }) {
  const { id, version } = endpoint;
  const change = useAct({
    act: (body: EndpointFieldValues) =>
      answered(api.PUT('/api/v1/webhooks/{id}', { params: { path: { id }, header: atVersion(version) }, body })),
    done: T.saved,
    changes: ['/api/v1/webhooks'],
  });
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      style={{ maxWidth: 560 }}
      initialValues={endpoint}
      onFinish={(values: EndpointFieldValues) => change.mutate(values)}
    >
      <ProblemAlert error={change.error} />
      <EndpointFields />
      <Button htmlType="submit" loading={change.isPending}>
        {T.save}
      </Button>
    </Form>
  );
}
