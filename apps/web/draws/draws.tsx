import { Empty, Flex, Typography } from 'antd';
import { hooks } from '../api/client';
import { useMonth } from '../months/month-frame';
import { Answered } from '../parts/answered';
import { holds, useSignedIn } from '../session/session';
import { Ceremony } from './ceremony';
import { DRAWS_TEXTS as T } from './draws.texts';
import { EnterSeed } from './enter-seed';
import { FreezePool } from './freeze-pool';
import { OfficerValue } from './officer-value';
import { Redraws } from './redraws';

/** The draw of a month as a ceremony: first the pool, then a seed that nobody knew, then what follows from both. */
export function Draws() {
  const month = useMonth();
  const session = useSignedIn();
  const asked = hooks.useQuery('get', '/api/v1/months/{month}/draw', { params: { path: { month } } });
  return (
    <>
      <Typography.Paragraph type="secondary">{T.about}</Typography.Paragraph>
      <Answered asked={asked}>
        {(draw) => {
          const { isOpen, ceremonies } = draw;
          const frozen = ceremonies.find(({ state }) => state === 'frozen');
          const isReviewer = holds(session, ['reviewer']);
          const isOfficer = holds(session, ['reviewer', 'leader']);
          return (
            <Flex vertical gap={16}>
              {isReviewer && isOpen && frozen === undefined && ceremonies.at(-1)?.state !== 'drawn' && (
                <FreezePool month={month} />
              )}
              {isReviewer && frozen !== undefined && frozen.seedKnownFrom !== null && (
                <EnterSeed month={month} frozen={frozen} />
              )}
              {isOfficer && frozen !== undefined && frozen.seedKnownFrom === null && (
                <OfficerValue month={month} frozen={frozen} />
              )}
              {ceremonies.length === 0 && <Empty description={T.none} />}
              {ceremonies.map((one) => (
                <Ceremony key={one.number} ceremony={one} />
              ))}
              <Redraws month={month} draw={draw} />
            </Flex>
          );
        }}
      </Answered>
    </>
  );
}
