import { Layout, Menu } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Screen } from '../parts/screen';
import { DemoNotice } from '../shell/demo-notice';
import { SHELL_TEXTS } from '../shell/shell.texts';
import { PUBLIC_TEXTS as T } from './public-pages.texts';

const PLACES = [
  ['/bulletins', T.bulletins],
  ['/check', T.check],
  ['/sign-in', T.toSignIn],
] as const;

interface PublicFrameProps {
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** The page around what everybody may see. */
export function PublicFrame({ title, about, children }: PublicFrameProps) {
  const { pathname } = useLocation();
  const selected = PLACES.flatMap(([path]) => (pathname.startsWith(path) ? [path] : []));
  return (
    <Layout style={{ minHeight: '100%' }}>
      <Layout.Header style={{ borderTop: '3px solid #b5121b', height: 'auto', padding: '10px 20px', lineHeight: 1.4 }}>
        <div style={{ color: '#fff', fontSize: 18, fontWeight: 600 }}>{SHELL_TEXTS.product}</div>
        <div style={{ color: '#d6e0ef', fontSize: 12 }}>{SHELL_TEXTS.office}</div>
      </Layout.Header>
      <DemoNotice />
      <nav aria-label={SHELL_TEXTS.menu}>
        <Menu
          mode="horizontal"
          selectedKeys={selected}
          disabledOverflow
          items={PLACES.map(([path, label]) => ({ key: path, label: <Link to={path}>{label}</Link> }))}
        />
      </nav>
      <Layout.Content
        style={{ padding: '24px 16px', width: '100%', maxWidth: 1080, margin: '0 auto', boxSizing: 'border-box' }}
      >
        <Screen title={title} about={about}>
          {children}
        </Screen>
      </Layout.Content>
    </Layout>
  );
}
