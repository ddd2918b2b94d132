import { Button, Card, Checkbox, Descriptions, Empty, Flex, Grid, Table, Typography } from 'antd';
import type { Key, ReactNode } from 'react';
import { PARTS_TEXTS as T } from './parts.texts';
import { moveAmongRows } from './row-keys';

/** What of a row takes the focus: its first link, which a box to choose the row may stand before. */
const ROW_LINKS = 'td:first-child a, td.ant-table-selection-column + td a, [role=listitem] a:first-of-type';
/** From so many rows on only those in the window are drawn. */
const MANY = 200;
const COLUMN_WIDTH = 150;
const WINDOW_HEIGHT = 640;

/** A column of a table; on a narrow screen, a line of each row's card. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly width?: number;
  readonly align?: 'right';
}

/** Rows that have been chosen, by their keys, for something to be done with all of them. */
export interface RowChoice {
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
}

interface DataTableProps<Row> {
  /** What the table holds, for people who cannot see it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly empty: string;
  /** What follows the rows: how many there are, and more of them. */
  readonly footer?: ReactNode;
  readonly choice?: RowChoice | undefined;
}

/** Rows under columns; on a narrow screen, one card a row. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { md } = Grid.useBreakpoint();
  if (props.rows.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={props.empty} />;
  return (
    // Keys move among the rows for people who do without a pointer; the rows' links themselves are reached by Tab as well.
    <div ref={letScrollByKeys} onKeyDown={(event) => moveAmongRows(event, ROW_LINKS)}>
      {props.choice !== undefined && <ChooseAll choice={props.choice} keys={props.rows.map(props.keyOf)} />}
      {md === false ? <Cards {...props} /> : <Rows {...props} />}
      {props.footer !== undefined && <div style={{ padding: '12px 0', textAlign: 'center' }}>{props.footer}</div>}
    </div>
  );
}

/** A table wider than its place scrolls; without a link in it, only what takes the focus itself can be scrolled by keys. */
function letScrollByKeys(place: HTMLElement | null): void {
  place?.querySelector('.ant-table-content')?.setAttribute('tabindex', '0');
}

function Rows<Row extends object>({ label, columns, rows, keyOf, choice }: DataTableProps<Row>) {
  return (
    <Table<Row>
      {...(choice === undefined ? {} : { rowSelection: selectionOf(choice) })}
      aria-label={label}
      size="middle"
      pagination={false}
      dataSource={[...rows]}
      rowKey={keyOf}
      virtual={rows.length >= MANY}
      scroll={rows.length >= MANY ? { x: columns.length * COLUMN_WIDTH, y: WINDOW_HEIGHT } : { x: 'max-content' }}
      columns={columns.map(({ title, cell, width, align }) => ({
        title,
        key: title,
        ...(width === undefined ? {} : { width }),
        ...(align === undefined ? {} : { align, className: 'figure' }),
        render: (_, row) => cell(row),
      }))}
    />
  );
}

function ChooseAll({
  choice: { chosen, onChoose },
  keys,
}: {
  readonly choice: RowChoice;
  readonly keys: readonly string[];
}) {
  const isAll = keys.every((key) => chosen.includes(key));
  return (
    <Checkbox
      checked={isAll}
      indeterminate={!isAll && chosen.length > 0}
      onChange={() => onChoose(isAll ? [] : keys)}
      style={{ marginBottom: 8 }}
    >
      {T.chooseAll}
    </Checkbox>
  );
}

function selectionOf({ chosen, onChoose }: RowChoice) {
  return {
    selectedRowKeys: [...chosen],
    onChange: (keys: readonly Key[]) => onChoose(keys.map(String)),
    // Its box would stand a second time in the row by which the table measures itself, hidden and yet to be reached by Tab.
    hideSelectAll: true,
    getCheckboxProps: () => ({ 'aria-label': T.choose }),
  };
}

function Cards<Row extends object>({ label, columns, rows, keyOf, choice }: DataTableProps<Row>) {
  return (
    <Flex vertical gap={12} role="list" aria-label={label}>
      {rows.map((row) => (
        <Card key={keyOf(row)} size="small" role="listitem">
          {choice !== undefined && <ChooseCard choice={choice} rowKey={keyOf(row)} />}
          <Descriptions
            size="small"
            // Figures are short: two of them fit on a line.
            column={2}
            items={columns.map(({ title, cell, align }) => ({
              key: title,
              label: title,
              span: align === undefined ? 2 : 1,
              children: cell(row),
            }))}
          />
        </Card>
      ))}
    </Flex>
  );
}

function ChooseCard({ choice: { chosen, onChoose }, rowKey }: { readonly choice: RowChoice; readonly rowKey: string }) {
  const others = chosen.filter((key) => key !== rowKey);
  return (
    <Checkbox
      checked={others.length < chosen.length}
      onChange={({ target }) => onChoose(target.checked ? [...others, rowKey] : others)}
    >
      {T.choose}
    </Checkbox>
  );
}

interface MoreRowsProps {
  readonly count: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly onMore: () => unknown;
}

/** How many rows are shown, and the next piece where there is one. */
export function MoreRows({ count, hasMore, isLoading, onMore }: MoreRowsProps) {
  if (count === 0) return null;
  if (!hasMore) return <Typography.Text type="secondary">{T.allShown(count)}</Typography.Text>;
  return (
    <Flex justify="center" align="center" gap={12}>
      <Typography.Text type="secondary">{T.someShown(count)}</Typography.Text>
      <Button loading={isLoading} onClick={() => void onMore()}>
        {T.more}
      </Button>
    </Flex>
  );
}
