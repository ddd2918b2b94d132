import { Select, type SelectProps } from 'antd';
import { hooks } from '../api/client';
import { PARTS_TEXTS as T } from './parts.texts';

const MOST = 200;

interface UnitSelectProps extends Omit<SelectProps<string>, 'options'> {
  /** Only counties and municipal departments: those that are scored themselves. */
  readonly onlyScored?: boolean;
}

/** Chooses a unit by its name, with a few letters of it typed. */
export function UnitSelect({ onlyScored = false, ...rest }: UnitSelectProps) {
  const { data, hasNextPage, fetchNextPage, isFetching } = hooks.useInfiniteQuery(
    'get',
    '/api/v1/units',
    { params: { query: { limit: MOST } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }: { readonly next: string | null }) => next ?? undefined,
      staleTime: Infinity,
    },
  );
  if (hasNextPage && !isFetching) void fetchNextPage();
  const units = (data?.pages ?? []).flatMap(({ items }) => items);
  const chosen = onlyScored ? units.filter(({ group }) => group !== 'county_department') : units;
  return (
    <Select
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={T.unit}
      {...rest}
      options={chosen.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
