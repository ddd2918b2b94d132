import { FilePdfOutlined } from '@ant-design/icons';
import { Button, Grid } from 'antd';
import { PARTS_TEXTS as T } from './parts.texts';

/** A document in the page; where the window is too narrow for that, a button that opens it. */
export function PdfFrame({ address, title }: { readonly address: string; readonly title: string }) {
  const { md } = Grid.useBreakpoint();
  if (md === false) {
    return (
      <Button icon={<FilePdfOutlined />} href={address} target="_blank" rel="noopener">
        {T.openPdf}
      </Button>
    );
  }
  return (
    <iframe
      src={address}
      title={title}
      style={{ width: '100%', height: '75vh', border: '1px solid #e5e7eb', background: '#fff' }}
    />
  );
}
