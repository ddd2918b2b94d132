import { Empty, Flex } from 'antd';
import { useMonth } from '../months/month-frame';
import { useSignedIn } from '../session/session';
import { UnitHistory } from '../units/unit-history';
import { ScoreSheetOf } from './score-sheet';
import { SCORES_TEXTS as T } from './scores.texts';

/** An officer's own unit: its sheet of the month, and how it stood in the months before. */
export function OwnSheet() {
  const month = useMonth();
  const { unit } = useSignedIn();
  if (unit === null) return <Empty description={T.none} />;
  return (
    <Flex vertical gap={16}>
      <ScoreSheetOf month={month} unit={unit.code} />
      <UnitHistory unit={unit.code} />
    </Flex>
  );
}
