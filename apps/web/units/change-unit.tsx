import { Button, DatePicker, Form, Input, Select, Typography } from 'antd';
import type { Dayjs } from 'dayjs';
import { answered, api, hooks } from '../api/client';
import { atVersion, useAct } from '../parts/act';
import { ProblemAlert } from '../parts/problem-alert';
import { SESSION_TEXTS } from '../session/session.texts';
import { REMIT_WORDS, type Unit } from './unit-words';
import { UNITS_TEXTS as T } from './units.texts';

interface UnitFields {
  readonly from: Dayjs;
  readonly name: string;
  readonly remit: Unit['remit'];
}

/** A unit's new name or remit, from a month on. */
export function ChangeUnit({ unit }: { readonly unit: Unit }) {
  const roster = hooks.useQuery('get', '/api/v1/units/roster');
  const change = useAct({
    act: ({ from, name, remit }: UnitFields) =>
      answered(
        api.PUT('/api/v1/units/{unit}', {
          params: { path: { unit: unit.code }, header: atVersion(roster.data?.version ?? 0) },
          body: { from: from.format('YYYY-MM'), name: name.trim(), remit },
        }),
      ),
    done: T.changed,
    changes: ['/api/v1/units'],
  });
  const required = [{ required: true, message: SESSION_TEXTS.required }];
  return (
    <Form
      layout="vertical"
      style={{ maxWidth: 480 }}
      initialValues={{ name: unit.name, remit: unit.remit }}
      onFinish={(fields: UnitFields) => change.mutate(fields)}
      requiredMark={false}
    >
      <Typography.Paragraph type="secondary">{T.changeAbout}</Typography.Paragraph>
      <ProblemAlert error={roster.error ?? change.error} />
      <Form.Item name="from" label={T.from} rules={required}>
        <DatePicker picker="month" />
      </Form.Item>
      <Form.Item name="name" label={T.name} rules={required}>
        <Input maxLength={255} />
      </Form.Item>
      <Form.Item name="remit" label={T.remit} rules={required}>
        <Select options={REMIT_WORDS.map((value) => ({ value, label: T.remits[value] }))} />
      </Form.Item>
      <Button htmlType="submit" loading={change.isPending} disabled={roster.data === undefined}>
        {T.save}
      </Button>
    </Form>
  );
}
