import { Card, Descriptions, Flex, Space } from 'antd';
import { Link, useParams } from 'react-router';
import { api, hooks, type Schemas } from '../api/client';
import { AttachedFiles } from '../claims/attached-files';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { DueCell } from '../my-work/due-cell';
import { atVersion, once } from '../parts/act';
import { Answered } from '../parts/answered';
import { monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { CourseOf } from '../records/course-of';
import { RecordActs, type SentAct } from '../records/record-acts';
import { OBJECTIONS_TEXTS as T } from './objections.texts';
import { UpholdObjection } from './uphold-objection';

type ObjectionView = Schemas['ObjectionAnswer'];

/** One objection: what is thought wrong and why, what was decided, and what can be done. */
export function Objection() {
  const { id = '' } = useParams();
  const asked = hooks.useQuery('get', '/api/v1/objections/{id}', { params: { path: { id } } });
  const shown = asked.data;
  return (
    <Screen
      title={shown === undefined ? T.list : T.title(shown.matterName, shown.unitName)}
      about={
        shown !== undefined && (
          <Link to={`/app/months/${shown.month ?? ''}/objections`}>{T.back(monthText(shown.month))}</Link>
        )
      }
    >
      <Answered asked={asked}>
        {(objection) => (
          <Flex vertical gap={16}>
            <Card size="small" title={CLAIMS_TEXTS.standing}>
              <Descriptions size="small" column={{ xs: 1, md: 2 }} items={itemsOf(objection)} />
            </Card>
            <Card size="small" title={T.proofs}>
              <AttachedFiles files={objection.files} />
            </Card>
            <RecordActs
              id={id}
              send={(act) => sendObjectionAct(id, act)}
              changes={['/api/v1/objections', '/api/v1/months', '/api/v1/spot-checks']}
              forms={{
                uphold: ({ version, onDone }) => (
                  <UpholdObjection objection={objection} version={version} onDone={onDone} />
                ),
              }}
            />
            <CourseOf id={id} />
          </Flex>
        )}
      </Answered>
    </Screen>
  );
}

function itemsOf({ unitName, matterName, month, stateLabel, deadline, grounds, decision, reopened }: ObjectionView) {
  return [
    { key: 'unit', label: CLAIMS_TEXTS.unit, children: unitName },
    { key: 'matter', label: T.matter, children: matterName },
    { key: 'month', label: CLAIMS_TEXTS.month, children: monthText(month) },
    { key: 'state', label: CLAIMS_TEXTS.state, children: stateLabel },
    { key: 'due', label: CLAIMS_TEXTS.due, children: <DueCell deadline={deadline} isOverdue={false} /> },
    { key: 'grounds', label: T.grounds, children: <span style={{ whiteSpace: 'pre-wrap' }}>{grounds}</span> },
    ...(decision === null ? [] : [{ key: 'decision', label: T.decision, children: decision }]),
    ...(reopened.length === 0
      ? []
      : [
          {
            key: 'reopened',
            label: T.reopened,
            children: (
              <Space wrap>
                {reopened.map((task) => (
                  <Link key={task} to={`/app/spot-checks/${task}`}>
                    {T.openTask}
                  </Link>
                ))}
              </Space>
            ),
          },
        ]),
  ];
}

function sendObjectionAct(id: string, { action, words, version }: SentAct): Promise<unknown> {
  const params = { path: { id }, header: { ...atVersion(version), ...once() } };
  const reason = words.reason ?? '';
  switch (action) {
    case 'dismiss':
      return api.POST('/api/v1/objections/{id}/acts/dismiss', { params, body: { reason } });
    case 'withdraw':
      return api.POST('/api/v1/objections/{id}/acts/withdraw', {
        params,
        body: words.reason === undefined ? {} : { reason },
      });
    default:
      throw new TypeError(`An objection knows no act "${action}".`);
  }
}
