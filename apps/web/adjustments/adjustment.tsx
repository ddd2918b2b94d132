import { Card, Descriptions, Flex, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { AttachedFiles } from '../claims/attached-files';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { DueCell } from '../my-work/due-cell';
import { Answered } from '../parts/answered';
import { CodeText } from '../parts/code-text';
import { dayText, monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { CourseOf } from '../records/course-of';
import { RecordActs } from '../records/record-acts';
import { ADJUSTMENTS_TEXTS as T } from './adjustments.texts';
import { sendAdjustmentAct } from './send-adjustment-act';

type AdjustmentView = Schemas['AdjustmentAnswer'];

/** One bonus or deduction: what is claimed, its proofs, who verified and approved it, and what can be done. */
export function Adjustment() {
  const { id = '' } = useParams();
  const asked = hooks.useQuery('get', '/api/v1/adjustments/{id}', { params: { path: { id } } });
  const shown = asked.data;
  return (
    <Screen
      title={shown === undefined ? T.list : T.title(shown.title, shown.unitName)}
      about={
        shown !== undefined && (
          <Link to={`/app/months/${shown.month ?? ''}/adjustments`}>{T.back(monthText(shown.month))}</Link>
        )
      }
    >
      <Answered asked={asked}>
        {(adjustment) => (
          <Flex vertical gap={16}>
            <Card size="small" title={CLAIMS_TEXTS.standing}>
              <Descriptions size="small" column={{ xs: 1, md: 2 }} items={itemsOf(adjustment)} />
            </Card>
            <Card size="small" title={T.proofs}>
              <AttachedFiles files={adjustment.files} />
            </Card>
            <RecordActs
              id={id}
              send={(act) => sendAdjustmentAct(adjustment, act)}
              changes={['/api/v1/adjustments', '/api/v1/months']}
            />
            <CourseOf id={id} />
          </Flex>
        )}
      </Answered>
    </Screen>
  );
}

function itemsOf({ contentSha256, ...shown }: AdjustmentView) {
  const { unitName, ruleName, kind, points, cases, happenedOn, month, stateLabel, deadline } = shown;
  return [
    { key: 'unit', label: CLAIMS_TEXTS.unit, children: unitName },
    { key: 'rule', label: T.rule, children: ruleName },
    {
      key: 'kind',
      label: T.kind,
      children: <Tag color={kind === 'bonus' ? 'green' : 'red'}>{`${T.kinds[kind]} ${points} × ${cases}`}</Tag>,
    },
    { key: 'happened', label: T.happenedOn, children: dayText(happenedOn) },
    { key: 'month', label: CLAIMS_TEXTS.month, children: monthText(month) },
    { key: 'state', label: CLAIMS_TEXTS.state, children: stateLabel },
    { key: 'due', label: CLAIMS_TEXTS.due, children: <DueCell deadline={deadline} isOverdue={false} /> },
    { key: 'digest', label: T.digest, children: <CodeText>{contentSha256}</CodeText> },
  ];
}
