import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Flex, Form, Input } from 'antd';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';
import { NEEDED } from './schedule-interview';

interface LineField {
  readonly name: string;
  readonly label: string;
  readonly type?: 'date';
  readonly width?: number;
}

interface LinesProps {
  readonly name: string;
  readonly label: string;
  readonly add: string;
  /** The fields of one line; none where a line is a text alone. */
  readonly fields?: readonly LineField[];
}

/** Lines of a form that people add and remove: attendees, commitments, demands. At least one. */
export function Lines({ name, label, add, fields }: LinesProps) {
  return (
    <Form.Item label={label} required>
      <Form.List name={name}>
        {(lines, { add: addLine, remove }) => (
          <Flex vertical gap={8}>
            {lines.map(({ key, name: at }) => (
              <Flex key={key} gap={8} align="start">
                {fields === undefined ? (
                  <Form.Item name={at} rules={NEEDED} style={{ flex: 1, marginBottom: 0 }}>
                    <Input aria-label={`${label}${at + 1}`} maxLength={500} />
                  </Form.Item>
                ) : (
                  fields.map((field) => <LineInput key={field.name} at={at} field={field} />)
                )}
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={`${T.remove}${label}${at + 1}`}
                  disabled={lines.length === 1}
                  onClick={() => remove(at)}
                />
              </Flex>
            ))}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => addLine(fields === undefined ? '' : {})}>
              {add}
            </Button>
          </Flex>
        )}
      </Form.List>
    </Form.Item>
  );
}

function LineInput({ at, field: { name, label, type, width } }: { readonly at: number; readonly field: LineField }) {
  const place = width === undefined ? { flex: 1 } : { width };
  return (
    <Form.Item name={[at, name]} rules={NEEDED} style={{ ...place, marginBottom: 0 }}>
      {type === 'date' ? (
        <DatePicker placeholder={label} aria-label={`${label}${at + 1}`} style={{ width: '100%' }} />
      ) : (
        <Input placeholder={label} aria-label={`${label}${at + 1}`} maxLength={500} />
      )}
    </Form.Item>
  );
}
