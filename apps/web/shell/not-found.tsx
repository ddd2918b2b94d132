import { Button, Result } from 'antd';
import { useNavigate } from 'react-router';
import { SHELL_TEXTS as T } from './shell.texts';

export function NotFound() {
  const navigate = useNavigate();
  return (
    <Result
      status="404"
      title={<h1 style={{ fontSize: 22, margin: 0 }}>{T.notFound}</h1>}
      subTitle={T.notFoundHint}
      extra={
        <Button type="primary" onClick={() => void navigate('/app')}>
          {T.home}
        </Button>
      }
    />
  );
}
