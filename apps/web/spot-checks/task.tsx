import { Button, Card, Collapse, Descriptions, Flex, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { DueCell } from '../my-work/due-cell';
import { Answered } from '../parts/answered';
import { monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { holds, useSignedIn } from '../session/session';
import { AnswerFiles } from './answer-files';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';
import { TaskActs } from './task-acts';
import { TaskCourse } from './task-course';
import { TaskLetter } from './task-letter';
import { STATE_COLORS } from './task-words';

type TaskView = Schemas['TaskAnswer'];

/** One spot check, as the drawn unit and the reviewer see it: until when, what was handed in, what can be done. */
export function Task() {
  const { id = '' } = useParams();
  const session = useSignedIn();
  const asked = hooks.useQuery('get', '/api/v1/spot-checks/{id}', { params: { path: { id } } });
  const isOfOffice = holds(session, ['reviewer', 'leader', 'auditor']);
  const task = asked.data;
  return (
    <Screen
      title={task === undefined ? T.list : T.title(task.unit.name, monthText(task.month))}
      about={<Link to="/app/work">{T.back}</Link>}
      acts={
        isOfOffice &&
        (task?.deskVersion ?? 0) > 0 && (
          <Link to={`/app/spot-checks/${id}/desk`}>
            <Button type="primary">{T.toDesk}</Button>
          </Link>
        )
      }
    >
      <Answered asked={asked}>
        {(found) => (
          <Flex vertical gap={16}>
            <TaskStanding task={found} />
            <TaskActs task={found} />
            {!isOfOffice && <TaskLetter month={found.month} unitCode={found.unit.code} />}
            <AnswerFiles id={id} state={found.state} />
            <TaskCourse timeline={found.timeline} />
          </Flex>
        )}
      </Answered>
    </Screen>
  );
}

function TaskStanding({ task }: { readonly task: TaskView }) {
  const { unit, state, deadline, isOverdue, check, derivation } = task;
  const figures =
    check === null
      ? T.notCompared
      : (
          [
            [T.matched, check.matched],
            [T.concealed, check.concealed],
            [T.exempt, check.exempt],
            [T.notYetDue, check.notYetDue],
          ] as const
        )
          .map(([label, count]) => `${label}${count}`)
          .join('，');
  return (
    <Card size="small" title={T.standing}>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'unit', label: T.unit, children: unit.name },
          { key: 'state', label: T.state, children: <Tag color={STATE_COLORS[state]}>{T.states[state]}</Tag> },
          { key: 'due', label: T.due, children: <DueCell deadline={deadline} isOverdue={isOverdue} /> },
          { key: 'check', label: T.check, children: figures },
        ]}
      />
      {derivation.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'derivation',
              label: T.derivation,
              children: (
                <ol style={{ margin: 0, paddingInlineStart: 24 }}>
                  {derivation.map(({ date, text }) => (
                    <li key={`${date} ${text}`}>{text}</li>
                  ))}
                </ol>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}
