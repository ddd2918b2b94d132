import { Card, Descriptions, Flex, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { DueCell } from '../my-work/due-cell';
import { Answered } from '../parts/answered';
import { dayText, monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { CourseOf } from '../records/course-of';
import { holds, useSignedIn } from '../session/session';
import { UnitHistory } from '../units/unit-history';
import { EscalationActs } from './escalation-acts';
import { EscalationDocuments } from './escalation-documents';
import { ESCALATION_COLORS } from './escalation-words';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';
import { Minutes } from './minutes';
import { RectificationItems } from './rectification-items';

type EscalationView = Schemas['EscalationDto'];

/** In these states report and notice are still to be signed: they are shown as they will be issued. */
const BEFORE_ISSUE = ['raised', 'submitted', 'returned'];
const AFTER_INTERVIEW = ['held', 'rectifying', 'closed'];

/** One escalation from its ground to its closing: why, what is proposed, the interview, what is put right. */
export function Escalation() {
  const { id = '' } = useParams();
  const session = useSignedIn();
  const isOfOffice = holds(session, ['reviewer', 'leader', 'auditor']);
  const asked = hooks.useQuery('get', '/api/v1/escalations/{id}', { params: { path: { id } } });
  const [hasRead, setRead] = useState(false);
  return (
    <Screen
      title={asked.data === undefined ? T.title : T.of(asked.data.unitName)}
      about={<Link to="/app/escalations">{T.back}</Link>}
    >
      <Answered asked={asked}>
        {(escalation) => (
          <Flex vertical gap={16}>
            <Card size="small">
              <Descriptions size="small" column={{ xs: 1, md: 2 }} items={itemsOf(escalation)} />
            </Card>
            {isOfOffice && BEFORE_ISSUE.includes(escalation.state) && (
              <EscalationDocuments escalation={escalation} onRead={() => setRead(true)} />
            )}
            <EscalationActs escalation={escalation} hasRead={hasRead} />
            <RectificationItems escalation={escalation} />
            {holds(session, ['reviewer', 'leader']) && AFTER_INTERVIEW.includes(escalation.state) && (
              <Minutes id={id} />
            )}
            <Card size="small" title={T.history}>
              <UnitHistory unit={escalation.unitCode} />
            </Card>
            <CourseOf id={id} />
          </Flex>
        )}
      </Answered>
    </Screen>
  );
}

function itemsOf({ unitName, kind, state, stateLabel, months, deadline, grounds, ...interview }: EscalationView) {
  const { interviewDay, interviewTime, interviewPlace } = interview;
  return [
    { key: 'unit', label: T.unit, children: unitName },
    { key: 'kind', label: T.kind, children: T.kinds[kind] },
    { key: 'state', label: T.state, children: <Tag color={ESCALATION_COLORS[state] ?? 'blue'}>{stateLabel}</Tag> },
    { key: 'due', label: T.due, children: <DueCell deadline={deadline} isOverdue={false} /> },
    {
      key: 'months',
      label: T.months,
      children: months.map(({ month, stands }) => (
        <Tag key={month} color={stands ? 'red' : 'default'}>
          {`${monthText(month)}${stands ? T.stands : T.fallen}`}
        </Tag>
      )),
    },
    {
      key: 'interview',
      label: T.interview,
      children:
        interviewDay === null
          ? T.noInterview
          : [dayText(interviewDay), interviewTime, interviewPlace].filter(Boolean).join(' '),
    },
    ...(grounds.length === 0 ? [] : [{ key: 'grounds', label: T.grounds, children: grounds.join('；') }]),
  ];
}
