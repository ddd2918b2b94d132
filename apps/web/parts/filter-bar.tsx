import { Button, DatePicker, Flex, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { GivenFilters } from './filters';
import { PARTS_TEXTS as T } from './parts.texts';
import { UsualFilters } from './usual-filters';

/** One field that narrows a list: a choice where there are options, a text otherwise. */
export interface FilterField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly type?: 'date' | 'month';
  readonly width?: number;
}

type Filters<Name extends string> = Partial<Record<Name, string>>;

interface FilterBarProps<Name extends string> {
  readonly label: string;
  readonly fields: readonly FilterField<Name>[];
  readonly filters: Filters<Name>;
  readonly onFilter: (filters: GivenFilters) => void;
  /** The name of a list whose filters people keep. */
  readonly keptFor?: string;
}

const FORMATS = { date: 'YYYY-MM-DD', month: 'YYYY-MM' };

/** A picker's value is a date; what narrows a list is its text. */
function asText(format: string) {
  return {
    getValueProps: (text: string | undefined) => ({ value: text === undefined || text === '' ? null : dayjs(text) }),
    normalize: (picked: Dayjs | null) => picked?.format(format) ?? '',
  };
}

/** The fields that narrow a list, applied together. */
export function FilterBar<Name extends string>({ label, fields, filters, onFilter, keptFor }: FilterBarProps<Name>) {
  // The address is the truth: going back must show what narrows the list now.
  const shown = JSON.stringify(filters);
  return (
    <Form key={shown} aria-label={label} role="search" layout="vertical" initialValues={filters} onFinish={onFilter}>
      <Flex wrap gap={12} align="end" style={{ marginBottom: 16 }}>
        {fields.map(({ name, label: title, options, type, width = 160 }) => (
          <Form.Item
            key={name}
            name={String(name)}
            label={title}
            style={{ marginBottom: 0, width }}
            {...(type === undefined ? {} : asText(FORMATS[type]))}
          >
            {type !== undefined ? (
              <DatePicker picker={type} style={{ width: '100%' }} />
            ) : options === undefined ? (
              <Input allowClear />
            ) : (
              <Select allowClear options={[...options]} placeholder={T.all} />
            )}
          </Form.Item>
        ))}
        <Flex gap={8}>
          <Button type="primary" htmlType="submit">
            {T.search}
          </Button>
          <Button onClick={() => onFilter({})}>{T.clear}</Button>
          {keptFor !== undefined && <UsualFilters list={keptFor} filters={filters} onFilter={onFilter} />}
        </Flex>
      </Flex>
    </Form>
  );
}
