import { Drawer, Grid, Layout } from 'antd';
import { Suspense, useState } from 'react';
import { Outlet } from 'react-router';
import { DemoNotice } from './demo-notice';
import { MainMenu } from './main-menu';
import { OfficeHeader } from './office-header';
import { SHELL_TEXTS as T } from './shell.texts';
import { Waiting } from './waiting';

const MENU_WIDTH = 220;

/** Header, menu and the screen; on narrow screens the menu opens from the side. */
export function OfficeLayout() {
  const { lg } = Grid.useBreakpoint();
  const [isOpen, setOpen] = useState(false);
  return (
    <Layout style={{ minHeight: '100%' }}>
      <a className="skip-link" href="#screen">
        {T.skip}
      </a>
      <OfficeHeader onMenu={lg === false ? () => setOpen(true) : undefined} />
      <DemoNotice />
      <Layout>
        {lg !== false && (
          <Layout.Sider width={MENU_WIDTH} theme="light" style={{ borderInlineEnd: '1px solid #e5e7eb' }}>
            <nav aria-label={T.menu}>
              <MainMenu />
            </nav>
          </Layout.Sider>
        )}
        <Layout.Content
          id="screen"
          tabIndex={-1}
          style={{ padding: lg === false ? 16 : 24, outline: 'none', minWidth: 0 }}
        >
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
      <Drawer open={lg === false && isOpen} placement="left" size={280} title={T.menu} onClose={() => setOpen(false)}>
        <MainMenu onGo={() => setOpen(false)} />
      </Drawer>
    </Layout>
  );
}
