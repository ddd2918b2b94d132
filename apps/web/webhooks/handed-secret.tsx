import { Alert, Modal } from 'antd';
import { CodeText } from '../parts/code-text';
import { WEBHOOKS_TEXTS as T } from './webhooks.texts';

interface HandedSecretProps {
  /** Null where the command had been sent before: `notice` says so. */
  readonly secret: string | null;
  readonly notice?: string | null;
  readonly onClose: () => void;
}

/** A signing key; it is shown this once. */
export function HandedSecret({ secret, notice = null, onClose }: HandedSecretProps) {
  return (
    <Modal open title={T.secret} okText={T.noted} onOk={onClose} closable={false} cancelButtonProps={{ hidden: true }}>
      {secret === null ? (
        <Alert type="warning" showIcon title={notice} />
      ) : (
        <>
          <Alert type="info" showIcon title={T.secretAbout} style={{ marginBottom: 16 }} />
          <CodeText>{secret}</CodeText>
        </>
      )}
    </Modal>
  );
}
