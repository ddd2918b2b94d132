import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Spin, Tag } from 'antd';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useEffectEvent, useState } from 'react';
import { DOCUMENTS_TEXTS as T } from './documents.texts';
import { PdfPage } from './pdf-page';

interface PdfPagesProps {
  readonly address: string;
  readonly title: string;
  /** Told once every page has been on screen. */
  readonly onAllSeen?: () => void;
}

/** A document, or what keeps it from being one yet. */
type Opened = 'loading' | 'failed' | PDFDocumentProxy;

/** A document page under page, on any screen, a telephone's too; remembers which pages have been looked at. */
export function PdfPages({ address, title, onAllSeen }: PdfPagesProps) {
  const opened = usePdf(address);
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  const pages = typeof opened === 'string' ? 0 : opened.numPages;
  const isAllSeen = pages > 0 && seen.size === pages;
  // Told once, not with every new function of a screen that is drawn anew because it was told.
  const tellAllSeen = useEffectEvent(() => onAllSeen?.());
  useEffect(() => {
    if (isAllSeen) tellAllSeen();
  }, [isAllSeen]);
  if (opened === 'failed')
    return <Alert type="error" showIcon title={T.failed} action={<Download address={address} />} />;
  if (opened === 'loading') {
    return (
      <Flex justify="center" style={{ padding: 48 }} role="status" aria-label={T.loading}>
        <Spin />
      </Flex>
    );
  }
  return (
    <>
      <Flex justify="space-between" align="center" style={{ marginBottom: 8 }}>
        <Tag color={isAllSeen ? 'green' : 'default'}>{isAllSeen ? T.allSeen : T.seen(seen.size, pages)}</Tag>
        <Download address={address} />
      </Flex>
      <div
        // People without a pointer scroll it by keys.
        tabIndex={0}
        role="region"
        aria-label={title}
        style={{ maxHeight: '78vh', overflow: 'auto', background: '#e5e7eb', padding: 12, border: '1px solid #d1d5db' }}
      >
        {Array.from({ length: pages }, (_, at) => (
          <PdfPage
            key={at + 1}
            pdf={opened}
            number={at + 1}
            title={title}
            onSeen={(number) => setSeen((before) => (before.has(number) ? before : new Set([...before, number])))}
          />
        ))}
      </div>
    </>
  );
}

function Download({ address }: { readonly address: string }) {
  return (
    <Button size="small" icon={<DownloadOutlined />} href={address} target="_blank" rel="noopener">
      {T.download}
    </Button>
  );
}

/** Opens a document; the library is loaded with the first one. */
function usePdf(address: string): Opened {
  const [found, setFound] = useState<{ readonly of: string; readonly opened: Opened }>({ of: '', opened: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const tell = (opened: Opened) => isWanted && setFound({ of: address, opened });
    import('./open-pdf').then(({ openPdf }) => openPdf(address)).then(tell, () => tell('failed'));
    return () => {
      isWanted = false;
    };
  }, [address]);
  return found.of === address ? found.opened : 'loading';
}
