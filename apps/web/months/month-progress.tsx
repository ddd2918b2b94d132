import { Col, Flex, Row } from 'antd';
import { hooks } from '../api/client';
import { Answered } from '../parts/answered';
import { AnswerFunnel } from './answer-funnel';
import { MissingEvidence } from './missing-evidence';
import { MonthActs } from './month-acts';
import { MonthCourse } from './month-course';
import { useMonth } from './month-frame';
import { MonthStanding } from './month-standing';
import { MonthSteps } from './month-steps';
import { ProcessCounts } from './process-counts';

/** The cockpit of a month: where it stands, what is late, what is missing, what can be done. */
export function MonthProgress() {
  const month = useMonth();
  const asked = hooks.useQuery('get', '/api/v1/months/{month}', { params: { path: { month } } });
  return (
    <Answered asked={asked}>
      {(cockpit) => (
        <Flex vertical gap={16}>
          <MonthStanding cockpit={cockpit} />
          <MonthActs cockpit={cockpit} />
          <MonthSteps steps={cockpit.steps} />
          <Row gutter={[16, 16]}>
            <Col xs={24} xl={10}>
              <AnswerFunnel answers={cockpit.answers} />
            </Col>
            <Col xs={24} xl={14}>
              <ProcessCounts counts={cockpit.counts} />
            </Col>
          </Row>
          <MissingEvidence missing={cockpit.missingEvidence} />
          <MonthCourse timeline={cockpit.timeline} />
        </Flex>
      )}
    </Answered>
  );
}
