import { Alert, Button, Flex, Form, Input, Typography } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { answered, api, hooks, type Schemas } from '../api/client';
import { CodeText } from '../parts/code-text';
import { ProblemAlert } from '../parts/problem-alert';
import { useProven } from '../session/proof';
import { useKeepSession } from '../session/session';
import { SESSION_TEXTS } from '../session/session.texts';
import { MY_ACCOUNT_TEXTS as T } from './my-account.texts';

/** Binds a second factor: an offer to scan, a code to show that it was, recovery codes to keep. */
export function SecondFactorSteps() {
  const proven = useProven();
  const keep = useKeepSession();
  const offer = useMutation({ mutationFn: () => proven(() => answered(api.POST('/api/v1/my/second-factor'))) });
  const confirm = hooks.useMutation('post', '/api/v1/my/second-factor/confirmation');
  if (confirm.data !== undefined) {
    const { session, recoveryCodes } = confirm.data;
    return <RecoveryCodes codes={recoveryCodes} onKept={() => keep(session)} />;
  }
  return (
    <>
      <ProblemAlert error={offer.error ?? confirm.error} />
      {offer.data === undefined ? (
        <Button type="primary" loading={offer.isPending} onClick={() => offer.mutate()}>
          {T.bind}
        </Button>
      ) : (
        <>
          <OfferToScan offer={offer.data} />
          <Form
            layout="vertical"
            requiredMark={false}
            onFinish={({ code }: { readonly code: string }) => confirm.mutate({ body: { code: code.trim() } })}
          >
            <Form.Item name="code" label={T.enter} rules={[{ required: true, message: SESSION_TEXTS.required }]}>
              <Input inputMode="numeric" autoComplete="one-time-code" maxLength={10} style={{ maxWidth: 200 }} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={confirm.isPending}>
              {T.finish}
            </Button>
          </Form>
        </>
      )}
    </>
  );
}

function OfferToScan({ offer }: { readonly offer: Schemas['FactorOfferAnswer'] }) {
  return (
    <>
      <Typography.Paragraph strong>{T.scan}</Typography.Paragraph>
      <img src={`data:image/svg+xml;utf8,${encodeURIComponent(offer.qrCode)}`} alt={T.scan} width={200} height={200} />
      <Typography.Paragraph type="secondary">
        {T.scanHint}
        <br />
        <CodeText>{offer.secret}</CodeText>
      </Typography.Paragraph>
    </>
  );
}

function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  return (
    <Flex vertical gap={12} align="start">
      <Alert type="success" showIcon title={T.bound} description={T.recovery} />
      <ul style={{ columns: 2, margin: 0 }}>
        {codes.map((code) => (
          <li key={code} className="code">
            {code}
          </li>
        ))}
      </ul>
      <Button type="primary" onClick={onKept}>
        {T.kept}
      </Button>
    </Flex>
  );
}
