import { Button, Card, Checkbox, Form, Input, Radio } from 'antd';
import { answered, api, hooks, type Schemas } from '../api/client';
import { atVersion, useAct } from '../parts/act';
import { Answered } from '../parts/answered';
import { ProblemAlert } from '../parts/problem-alert';
import { Screen } from '../parts/screen';
import { INBOX_TEXTS as T, KIND_NAMES } from './inbox.texts';

type Settings = Schemas['SettingsAnswer'];

/** What somebody wants by mail besides the inbox. */
export function NotificationSettings() {
  const asked = hooks.useQuery('get', '/api/v1/my/notification-settings');
  return (
    <Screen title={T.settings} about={T.settingsAbout}>
      <Answered asked={asked}>{(settings) => <SettingsForm key={settings.version} settings={settings} />}</Answered>
    </Screen>
  );
}

interface SettingsFields {
  readonly address: string | null;
  readonly kinds: string[];
  readonly digest: Settings['digest'];
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const save = useAct({
    act: ({ address, kinds, digest }: SettingsFields) => {
      const given = address?.trim() ?? '';
      return answered(
        api.PUT('/api/v1/my/notification-settings', {
          params: { header: atVersion(settings.version) },
          body: { address: given === '' ? null : given, kinds, digest },
        }),
      );
    },
    done: T.saved,
    changes: ['/api/v1/my/notification-settings'],
  });
  const kinds = Object.entries(KIND_NAMES).map(([value, label]) => ({ value, label }));
  return (
    <Card>
      <ProblemAlert error={save.error} />
      <Form layout="vertical" initialValues={settings} onFinish={(fields: SettingsFields) => save.mutate(fields)}>
        <Form.Item name="address" label={T.address} extra={T.addressHint} style={{ maxWidth: 420 }}>
          <Input type="email" maxLength={320} autoComplete="email" />
        </Form.Item>
        <Form.Item name="digest" label={T.digest}>
          <Radio.Group
            options={[
              { value: 'daily', label: T.digests.daily },
              { value: 'none', label: T.digests.none },
            ]}
          />
        </Form.Item>
        <Form.Item name="kinds" label={T.kinds}>
          <Checkbox.Group
            options={kinds}
            style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', gap: 8 }}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {T.save}
        </Button>
      </Form>
    </Card>
  );
}
