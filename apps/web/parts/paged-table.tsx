import { type Column, DataTable, MoreRows, type RowChoice } from './data-table';
import { Answered } from './answered';

/** The part of an infinite query that a table shows. */
interface PagedQuery<Row> {
  readonly data: { readonly pages: readonly { readonly items: readonly Row[] }[] } | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

interface PagedTableProps<Row> {
  readonly asked: PagedQuery<Row>;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly empty: string;
  readonly choice?: RowChoice | undefined;
}

/** A list that comes in pieces, as a table. */
export function PagedTable<Row extends object>({ asked, ...table }: PagedTableProps<Row>) {
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = asked;
  return (
    <Answered asked={asked}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        const more = { count: rows.length, hasMore: hasNextPage, isLoading: isFetchingNextPage };
        return <DataTable {...table} rows={rows} footer={<MoreRows {...more} onMore={fetchNextPage} />} />;
      }}
    </Answered>
  );
}

/** How lists of the API are read on: by the cursor that a piece ends with. */
export const BY_CURSOR: {
  pageParamName: 'cursor';
  initialPageParam: null;
  getNextPageParam: (last: { readonly next: string | null }) => string | undefined;
} = {
  pageParamName: 'cursor',
  // Left out of the first question; the hooks would make a 0 of an undefined one.
  initialPageParam: null,
  getNextPageParam: ({ next }) => next ?? undefined,
};
