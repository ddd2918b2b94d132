import { Alert, Button, Card, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { answered, api, hooks, type Schemas } from '../api/client';
import { atVersion, once, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { useDraft } from '../parts/use-draft';
import { BULLETINS_TEXTS as T } from './bulletins.texts';
import { type NarrativeFields, PARTS, fieldsOf, narrativeOf } from './narrative-fields';

interface NarrativeFormProps {
  readonly bulletin: Schemas['BulletinDto'];
  readonly onChanged: (isChanged: boolean) => void;
}

const NEEDED = [{ required: true, message: T.required }];
const LONGEST = 600;
const PARAGRAPHS = {
  validator: (_: unknown, text = '') =>
    String(text)
      .split('\n')
      .some((line) => [...line].length > LONGEST)
      ? Promise.reject(new Error(T.tooLong))
      : Promise.resolve(),
};
const DAY = {
  getValueProps: (day: string | undefined) => ({ value: day === undefined ? null : dayjs(day) }),
  normalize: (day: Dayjs | null) => day?.format('YYYY-MM-DD') ?? '',
};

/** What a bulletin says besides the figures. What is typed survives an expired session; saving tells why. */
export function NarrativeForm({ bulletin, onChanged }: NarrativeFormProps) {
  const { id, version, month } = bulletin;
  const [form] = Form.useForm<NarrativeFields>();
  const [draft, keepDraft] = useDraft<NarrativeFields>(`bulletin ${id} ${version}`);
  const { data: scores } = hooks.useQuery('get', '/api/v1/months/{month}/scores', { params: { path: { month } } });
  const units = [...(scores?.groups.county ?? []), ...(scores?.groups.department ?? [])];
  const save = useAct({
    act: (fields: NarrativeFields) =>
      answered(
        api.PUT('/api/v1/bulletins/{id}/narrative', {
          params: { path: { id }, header: { ...atVersion(version), ...once() } },
          body: { narrative: narrativeOf(fields), issueDate: fields.issueDate, reason: fields.reason },
        }),
      ),
    done: T.saved,
    onDone: () => {
      keepDraft(null);
      onChanged(false);
    },
    changes: ['/api/v1/bulletins', '/api/v1/records'],
  });
  const change = (_: unknown, fields: NarrativeFields) => {
    keepDraft(fields);
    onChanged(true);
  };
  return (
    <Card size="small" title={T.edit}>
      {draft !== null && <Alert type="info" showIcon title={T.draftKept} style={{ marginBottom: 12 }} />}
      <ProblemAlert error={save.error} />
      <Form
        form={form}
        layout="vertical"
        initialValues={draft ?? fieldsOf(bulletin)}
        onValuesChange={change}
        onFinish={save.mutate}
      >
        <NarrativeInputs units={units} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {T.save}
        </Button>
      </Form>
    </Card>
  );
}

function NarrativeInputs({ units }: { readonly units: readonly Pick<Schemas['UnitScoreAnswer'], 'code' | 'name'>[] }) {
  return (
    <>
      <Form.Item name="issueDate" label={T.issueDate} rules={NEEDED} {...DAY}>
        <DatePicker allowClear={false} />
      </Form.Item>
      <p style={{ color: '#4b5563', marginTop: 0 }}>{T.partsAbout}</p>
      {PARTS.map((part) => (
        <Form.Item key={part} name={part} label={T.parts[part]} rules={[PARAGRAPHS]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} />
        </Form.Item>
      ))}
      <Form.Item name="praised" label={T.praised} extra={T.praisedAbout}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={units.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item name="requirements" label={T.requirements} extra={T.requirementsAbout} rules={[PARAGRAPHS]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} />
      </Form.Item>
      <Form.Item name="reason" label={T.reason} rules={NEEDED}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}
