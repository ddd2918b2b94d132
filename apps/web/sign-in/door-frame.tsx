import { Flex } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { PUBLIC_TEXTS } from '../public-pages/public-pages.texts';
import { DemoNotice } from '../shell/demo-notice';
import { SHELL_TEXTS } from '../shell/shell.texts';

/** The page around what can be done without having signed in. */
export function DoorFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} - ${SHELL_TEXTS.product}`;
  }, [title]);
  return (
    <div style={{ minHeight: '100%' }}>
      <header style={{ background: '#1d3f72', borderTop: '3px solid #b5121b', padding: '14px 20px' }}>
        <div style={{ color: '#fff', lineHeight: 1.4, textAlign: 'center' }}>
          <div style={{ fontSize: 20, fontWeight: 600 }}>{SHELL_TEXTS.product}</div>
          <div style={{ fontSize: 13, color: '#d6e0ef' }}>{SHELL_TEXTS.office}</div>
        </div>
      </header>
      <DemoNotice />
      <main>
        <Flex vertical align="center" gap={16} style={{ padding: '40px 16px' }}>
          {children}
        </Flex>
      </main>
      <footer style={{ textAlign: 'center', padding: 16 }}>
        <Flex justify="center" gap={24}>
          <Link to="/bulletins">{PUBLIC_TEXTS.bulletins}</Link>
          <Link to="/check">{PUBLIC_TEXTS.check}</Link>
        </Flex>
      </footer>
    </div>
  );
}
