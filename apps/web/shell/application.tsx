import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import dayjs from 'dayjs';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { makeQueryClient } from '../api/query-client';
import { tellRefusal } from '../session/refusals';
import { ROUTES } from './routes';
import { THEME } from './theme';

dayjs.locale('zh-cn');

const client = makeQueryClient(tellRefusal);
const router = createBrowserRouter(ROUTES);

/** Everything a screen stands on: texts and looks of the components, the cache of answers, the addresses. */
export function Application() {
  return (
    <ConfigProvider locale={zhCN} theme={THEME} button={{ autoInsertSpace: false }}>
      <App component={false}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
