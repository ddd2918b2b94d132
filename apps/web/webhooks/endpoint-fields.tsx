import { Checkbox, Form, Input } from 'antd';
import { WEBHOOKS_TEXTS as T } from './webhooks.texts';

export interface EndpointFieldValues {
  readonly url: string;
  readonly description: string;
  readonly events: string[];
}

export function EndpointFields() {
  const required = [{ required: true, message: T.required }];
  return (
    <>
      <Form.Item name="url" label={T.url} extra={T.urlHint} rules={required}>
        <Input type="url" maxLength={500} />
      </Form.Item>
      <Form.Item name="description" label={T.description} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="events" label={T.events} rules={required}>
        <Checkbox.Group options={Object.entries(T.eventNames).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
    </>
  );
}
