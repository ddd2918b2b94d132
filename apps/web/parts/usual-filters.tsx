import { DeleteOutlined, DownOutlined } from '@ant-design/icons';
import { Button, Flex, Input, Popover } from 'antd';
import { useState } from 'react';
import type { GivenFilters } from './filters';
import { PARTS_TEXTS as T } from './parts.texts';
import { useSavedFilters } from './saved-filters';

interface UsualFiltersProps {
  /** The list they narrow. */
  readonly list: string;
  readonly filters: GivenFilters;
  readonly onFilter: (filters: GivenFilters) => void;
}

/** The filters that somebody uses again and again: taken with one click, kept under a name, removed. */
export function UsualFilters({ list, filters, onFilter }: UsualFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const { saved, save, remove } = useSavedFilters(list);
  const isNarrowed = Object.keys(filters).length > 0;
  const take = (wanted: GivenFilters) => {
    setOpen(false);
    onFilter(wanted);
  };
  const content = (
    <Flex vertical gap={8} style={{ width: 280 }}>
      {saved.length === 0 && <span style={{ color: '#4b5563' }}>{T.noUsual}</span>}
      {saved.map((one) => (
        <Flex key={one.name} justify="space-between" gap={8}>
          <Button type="link" size="small" style={{ overflow: 'hidden' }} onClick={() => take(one.filters)}>
            {one.name}
          </Button>
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={T.usualNamed(one.name)}
            onClick={() => remove(one.name)}
          />
        </Flex>
      ))}
      {isNarrowed && <KeepFilter onKeep={(name) => save({ name, filters })} />}
    </Flex>
  );
  return (
    <Popover trigger="click" placement="bottomLeft" open={isOpen} onOpenChange={setOpen} content={content}>
      <Button icon={<DownOutlined />} iconPlacement="end" aria-expanded={isOpen}>
        {T.usual}
      </Button>
    </Popover>
  );
}

function KeepFilter({ onKeep }: { readonly onKeep: (name: string) => void }) {
  const [name, setName] = useState('');
  const keep = () => {
    if (name.trim() === '') return;
    onKeep(name.trim());
    setName('');
  };
  return (
    <Flex gap={8}>
      <Input
        aria-label={T.usualName}
        placeholder={T.keepUsual}
        value={name}
        maxLength={30}
        onChange={({ target }) => setName(target.value)}
        onPressEnter={(event) => {
          event.preventDefault();
          keep();
        }}
      />
      <Button onClick={keep}>{T.save}</Button>
    </Flex>
  );
}
