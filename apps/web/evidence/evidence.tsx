import { Card, Descriptions, Flex } from 'antd';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { AttachedFiles } from '../claims/attached-files';
import { CLAIMS_TEXTS } from '../claims/claims.texts';
import { DueCell } from '../my-work/due-cell';
import { Answered } from '../parts/answered';
import { momentText, monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { CourseOf } from '../records/course-of';
import { RecordActs } from '../records/record-acts';
import { EVIDENCE_TEXTS as T } from './evidence.texts';
import { ResubmitEvidence } from './resubmit-evidence';
import { sendEvidenceAct } from './send-evidence-act';

type EvidenceView = Schemas['EvidenceAnswer'];

/** One submission of evidence: what it proves, its files, what was decided and what can be done. */
export function Evidence() {
  const { id = '' } = useParams();
  const asked = hooks.useQuery('get', '/api/v1/evidence/{id}', { params: { path: { id } } });
  const shown = asked.data;
  return (
    <Screen
      title={shown === undefined ? T.list : T.title(shown.itemName, shown.unitName)}
      about={
        shown !== undefined && (
          <Link to={`/app/months/${shown.month ?? ''}/evidence`}>{T.back(monthText(shown.month))}</Link>
        )
      }
    >
      <Answered asked={asked}>
        {(evidence) => (
          <Flex vertical gap={16}>
            <Card size="small" title={CLAIMS_TEXTS.standing}>
              <Descriptions size="small" column={{ xs: 1, md: 2 }} items={itemsOf(evidence)} />
            </Card>
            <Card size="small" title={CLAIMS_TEXTS.files}>
              <AttachedFiles files={evidence.files} />
            </Card>
            <RecordActs
              id={id}
              send={(act) => sendEvidenceAct(id, act)}
              changes={['/api/v1/evidence', '/api/v1/months']}
              forms={{
                resubmit: ({ version, onDone }) => (
                  <ResubmitEvidence evidence={evidence} version={version} onDone={onDone} />
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

function itemsOf({ unitName, itemName, month, stateLabel, deadline, webAddress, createdAt, countsFor }: EvidenceView) {
  return [
    { key: 'unit', label: CLAIMS_TEXTS.unit, children: unitName },
    { key: 'item', label: T.item, children: itemName },
    { key: 'month', label: CLAIMS_TEXTS.month, children: monthText(month) },
    { key: 'state', label: CLAIMS_TEXTS.state, children: stateLabel },
    { key: 'due', label: CLAIMS_TEXTS.due, children: <DueCell deadline={deadline} isOverdue={false} /> },
    { key: 'created', label: CLAIMS_TEXTS.createdAt, children: momentText(createdAt) },
    ...(webAddress === null
      ? []
      : [
          {
            key: 'web',
            label: T.webAddress,
            children: (
              <a href={webAddress} target="_blank" rel="noopener noreferrer" style={{ overflowWrap: 'anywhere' }}>
                {webAddress}
              </a>
            ),
          },
        ]),
    {
      key: 'counts',
      label: T.countsFor,
      children: countsFor.length === 0 ? T.countsForNone : countsFor.map(monthText).join('、'),
    },
  ];
}
