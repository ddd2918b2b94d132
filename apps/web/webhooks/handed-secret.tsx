import { Alert, Modal } from 'antd';
import { CodeText } from '../parts/code-text';
import { WEBHOOKS_TEXTS as T } from './webhooks.texts';

/** A signing key; it is shown this once. */
export function HandedSecret({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  return (
    <Modal open title={T.secret} okText={T.noted} onOk={onClose} closable={false} cancelButtonProps={{ hidden: true }}>
      <Alert type="info" showIcon title={T.secretAbout} style={{ marginBottom: 16 }} />
      <CodeText>{secret}</CodeText>
    </Modal>
  );
}
