import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Flex } from 'antd';
import { Link, useParams } from 'react-router';
import { hooks } from '../api/client';
import { useMonth } from '../months/month-frame';
import { MonthNotes } from '../notes/month-notes';
import { Answered } from '../parts/answered';
import { monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { holds, useSignedIn } from '../session/session';
import { UnitHistory } from '../units/unit-history';
import { Remarks } from './ranking';
import { SCORES_TEXTS as T } from './scores.texts';
import { SheetFigures } from './sheet-figures';
import { SheetGrounds } from './sheet-grounds';

/** A unit's score sheet: every figure with how it was found and the records behind it. */
export function ScoreSheet() {
  const month = useMonth();
  const { unit = '' } = useParams();
  const session = useSignedIn();
  const asked = hooks.useQuery('get', '/api/v1/months/{month}/scores/{unit}', { params: { path: { month, unit } } });
  const seesAll = holds(session, ['reviewer', 'leader', 'auditor']);
  return (
    <Screen
      title={T.sheet(asked.data?.unit.name ?? unit, monthText(month))}
      about={seesAll && <Link to={`/app/months/${month}/scores`}>{T.back}</Link>}
      acts={
        <Button icon={<DownloadOutlined />} href={`/api/v1/months/${month}/scores/${unit}/file?format=xlsx`}>
          {T.download}
        </Button>
      }
    >
      <Flex vertical gap={16}>
        <ScoreSheetOf month={month} unit={unit} />
        {seesAll && <MonthNotes month={month} unit={unit} />}
        <UnitHistory unit={unit} />
      </Flex>
    </Screen>
  );
}

/** The sheet itself, of a unit in a month. */
export function ScoreSheetOf({ month, unit }: { readonly month: string; readonly unit: string }) {
  const asked = hooks.useQuery('get', '/api/v1/months/{month}/scores/{unit}', { params: { path: { month, unit } } });
  return (
    <Answered asked={asked}>
      {(sheet) => (
        <Flex vertical gap={16}>
          <Card
            size="small"
            title={`${T.total} ${sheet.unit.total}　${T.rank} ${sheet.unit.rank}`}
            extra={<Remarks unit={sheet.unit} />}
          >
            <SheetFigures month={month} unit={unit} figures={sheet.figures} />
          </Card>
          <SheetGrounds sheet={sheet} />
        </Flex>
      )}
    </Answered>
  );
}
