import { Button, Card, Col, Flex, Row, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/client';
import { wordIn } from '../parts/filters';
import { PlatformSide } from './platform-side';
import { type Ruling, SUBJECTS } from './rulings';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

type RowView = Schemas['DeskRowAnswer'];

const COLORS = {
  'other-month': 'default',
  exempt: 'blue',
  matched: 'green',
  'not-yet-due': 'orange',
  concealed: 'red',
} as const;

interface DeskRowProps {
  readonly row: RowView;
  /** Those of this row that are not sent yet. */
  readonly rulings: readonly Ruling[];
  readonly onRule: (ruling: Ruling) => void;
}

/** One ledger row, the platform's records beside it, and what is to be decided. */
export function DeskRow({ row, rulings, onRule }: DeskRowProps) {
  const { line, outcome, open } = row;
  const subjects = open.flatMap((subject) => wordIn(SUBJECTS, subject) ?? []);
  const chosen = rulings.find(({ subject, verdict }) => subject === 'near-match' && verdict === 'accepted');
  return (
    <Card
      size="small"
      tabIndex={0}
      data-row={line}
      title={`${T.ledgerSide} ${line}`}
      extra={<Tag color={COLORS[outcome]}>{T.outcomes[outcome]}</Tag>}
    >
      <Row gutter={[16, 12]}>
        <Col xs={24} md={12}>
          <LedgerSide row={row} />
        </Col>
        <Col xs={24} md={12}>
          <PlatformSide
            row={row}
            chosen={chosen?.recordSeq ?? null}
            onChoose={(recordSeq) => onRule({ line, subject: 'near-match', verdict: 'accepted', recordSeq })}
          />
        </Col>
      </Row>
      {subjects.map((subject) => (
        <Verdicts key={subject} subject={subject} line={line} rulings={rulings} onRule={onRule} />
      ))}
    </Card>
  );
}

function LedgerSide({ row }: { readonly row: RowView }) {
  const { documentNo, counterpartName, counterpartCode, decisionDate, remark } = row;
  return (
    <div>
      <Line>{documentNo}</Line>
      <Line>
        {counterpartName}　<span className="code">{counterpartCode}</span>
      </Line>
      <Line>{decisionDate}</Line>
      {remark !== '' && (
        <Line>
          {T.remark}：{remark}
        </Line>
      )}
    </div>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return <div style={{ overflowWrap: 'anywhere' }}>{children}</div>;
}

interface VerdictsProps {
  readonly subject: Ruling['subject'];
  readonly line: number;
  readonly rulings: readonly Ruling[];
  readonly onRule: (ruling: Ruling) => void;
}

/** The buttons of one matter. Which platform record is meant, is chosen beside the record itself. */
function Verdicts({ subject, line, rulings, onRule }: VerdictsProps) {
  const given = rulings.find((one) => one.subject === subject)?.verdict;
  const verdicts = subject === 'near-match' ? (['refused'] as const) : (['accepted', 'refused'] as const);
  return (
    <Flex gap={8} align="center" wrap style={{ marginTop: 12 }}>
      <strong>{T.subjects[subject]}</strong>
      {verdicts.map((verdict) => (
        <Button
          key={verdict}
          size="small"
          type={given === verdict ? 'primary' : 'default'}
          aria-pressed={given === verdict}
          data-verdict={verdict}
          onClick={() => onRule({ line, subject, verdict })}
        >
          {verdict === 'accepted' ? T.accept[subject] : T.refuse[subject]}
        </Button>
      ))}
    </Flex>
  );
}
