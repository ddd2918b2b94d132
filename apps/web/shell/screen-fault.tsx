import { Button, Result } from 'antd';
import { useRouteError } from 'react-router';
import { problemOf } from '../api/problem';
import { ProblemAlert } from '../parts/problem-alert';
import { SHELL_TEXTS as T } from './shell.texts';

/** What is shown where a screen failed or could not be loaded. */
export function ScreenFault() {
  const error = useRouteError();
  const isRefused = problemOf(error).code !== 'page-fault';
  return (
    <Result
      status="warning"
      title={<h1 style={{ fontSize: 22, margin: 0 }}>{T.fault}</h1>}
      subTitle={T.faultHint}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {T.reload}
        </Button>
      }
    >
      {isRefused && <ProblemAlert error={error} />}
    </Result>
  );
}
