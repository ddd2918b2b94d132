import { Alert } from 'antd';
import { hooks } from '../api/client';
import { SHELL_TEXTS as T } from './shell.texts';

/** Says that nothing here is real, where that is so. */
export function DemoNotice() {
  const { data } = hooks.useQuery('get', '/api/v1/session/ways', {}, { staleTime: Infinity });
  if (data?.demo !== true) return null;
  return <Alert type="warning" banner role="note" title={T.demo} />;
}
