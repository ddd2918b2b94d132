import { Flex } from 'antd';
import { Screen } from '../parts/screen';
import { holds, useSignedIn } from '../session/session';
import { ErasePayload } from './erase-payload';
import { Holds } from './holds';
import { RetentionPeriod } from './retention-period';
import { RETENTION_TEXTS as T } from './retention.texts';
import { SealedActs } from './sealed-acts';

/** How long what entries seal is kept, what is held, and who has opened or erased it. Each role finds here what it may do. */
export function Retention() {
  const session = useSignedIn();
  const isAdministrator = holds(session, ['security-administrator']);
  return (
    <Screen title={T.title} about={T.about}>
      <Flex vertical gap={16}>
        <RetentionPeriod maySet={isAdministrator} />
        <Holds mayAct={holds(session, ['leader'])} />
        {isAdministrator && <ErasePayload />}
        {holds(session, ['auditor']) && <SealedActs />}
      </Flex>
    </Screen>
  );
}
