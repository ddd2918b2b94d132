import { Button, Flex } from 'antd';
import { useRouteError } from 'react-router';
import { problemOf } from '../api/problem';
import { SHELL_TEXTS as T } from './shell.texts';

/** What is shown where a screen failed or could not be loaded. Loaded with the first screen, and therefore plain. */
export function ScreenFault() {
  const { code, refusal } = problemOf(useRouteError());
  return (
    <Flex vertical align="center" gap={12} role="alert" style={{ padding: '64px 16px', textAlign: 'center' }}>
      <h1 style={{ fontSize: 22, margin: 0 }}>{code === 'page-fault' ? T.fault : refusal.title}</h1>
      <p style={{ margin: 0, color: '#4b5563' }}>{T.faultHint}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {T.reload}
      </Button>
    </Flex>
  );
}
