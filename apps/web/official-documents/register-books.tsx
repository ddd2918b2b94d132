import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Card, Flex } from 'antd';
import { hooks, type Schemas } from '../api/client';
import { Answered } from '../parts/answered';
import { type Column, DataTable } from '../parts/data-table';
import { PARTS_TEXTS } from '../parts/parts.texts';
import { OFFICIAL_DOCUMENTS_TEXTS as T } from './official-documents.texts';

type Book = Schemas['RegisterBookAnswer'];

const COLUMNS: readonly Column<Book>[] = [
  { title: T.series, cell: ({ series }) => series },
  { title: T.year, cell: ({ year }) => year, align: 'right' },
  { title: T.numbers, cell: ({ numbers }) => numbers, align: 'right' },
  { title: T.acts, cell: (book) => <BookFiles book={book} /> },
];

/** The books of the register, one a series and year; each as pages to bind and as a table. */
export function RegisterBooks() {
  const asked = hooks.useQuery('get', '/api/v1/official-documents/books');
  return (
    <Card size="small" title={T.books}>
      <Answered asked={asked}>
        {({ books }) => (
          <DataTable
            label={T.books}
            columns={COLUMNS}
            rows={books}
            keyOf={({ series, year }) => `${series} ${year}`}
            empty={T.noBooks}
          />
        )}
      </Answered>
    </Card>
  );
}

function BookFiles({ book: { series, year } }: { readonly book: Book }) {
  const place = new URLSearchParams({ series, year: String(year) }).toString();
  return (
    <Flex gap={8} wrap>
      <Button
        size="small"
        icon={<PrinterOutlined />}
        aria-label={T.printBook(series, year)}
        href={`/api/v1/official-documents/printed?${place}`}
      >
        {T.print}
      </Button>
      <Button
        size="small"
        icon={<DownloadOutlined />}
        aria-label={T.exportBook(series, year)}
        href={`/api/v1/official-documents/export?${place}&format=csv`}
      >
        {PARTS_TEXTS.export}
      </Button>
    </Flex>
  );
}
