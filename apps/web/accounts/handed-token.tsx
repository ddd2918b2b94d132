import { Alert, Descriptions, Modal } from 'antd';
import type { Schemas } from '../api/client';
import { CodeText } from '../parts/code-text';
import { momentText } from '../parts/dates';
import { ACCOUNTS_TEXTS as T } from './accounts.texts';

interface HandedTokenProps {
  readonly name: string;
  /** Null where the command had been sent before: `notice` says so. */
  readonly invitation: Schemas['InvitationAnswer'] | null;
  readonly notice?: string | null;
  readonly onClose: () => void;
}

/** What the administrator hands over; it is shown this once. */
export function HandedToken({ name, invitation, notice = null, onClose }: HandedTokenProps) {
  return (
    <Modal
      open
      title={T.tokenFor(name)}
      okText={T.close}
      onOk={onClose}
      closable={false}
      cancelButtonProps={{ hidden: true }}
    >
      {invitation === null ? (
        <Alert type="warning" showIcon title={notice} />
      ) : (
        <>
          <Alert type="info" showIcon title={T.tokenAbout} style={{ marginBottom: 16 }} />
          <Descriptions
            column={1}
            items={[
              { key: 'token', label: T.token, children: <CodeText>{invitation.token}</CodeText> },
              { key: 'until', label: T.expiresAt, children: momentText(invitation.expiresAt) },
            ]}
          />
        </>
      )}
    </Modal>
  );
}
