import { Button, Flex, Tag } from 'antd';
import type { Schemas } from '../api/client';
import { Segments } from './segments';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

type RowView = Schemas['DeskRowAnswer'];
type Proposal = RowView['proposals'][number];

interface PlatformSideProps {
  readonly row: RowView;
  /** The platform record that was chosen as the same; null for none. */
  readonly chosen: number | null;
  readonly onChoose: (recordSeq: number) => void;
}

/** The platform's record of a ledger row, or those that come near, with what differs marked inside the text. */
export function PlatformSide({ row: { record, proposals }, chosen, onChoose }: PlatformSideProps) {
  if (record !== null) {
    return (
      <div>
        <div>{record.documentNo}</div>
        <div>
          {record.counterpartName}　<span className="code">{record.counterpartCode}</span>
        </div>
        <div>{record.decisionDate}</div>
      </div>
    );
  }
  if (proposals.length === 0) return <>{T.noPlatform}</>;
  return (
    <Flex vertical gap={12}>
      {proposals.map((proposal) => (
        <ProposalView
          key={proposal.place}
          proposal={proposal}
          isChosen={chosen === proposal.record.seq}
          onChoose={() => onChoose(proposal.record.seq)}
        />
      ))}
    </Flex>
  );
}

interface ProposalViewProps {
  readonly proposal: Proposal;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ProposalView({ proposal, isChosen, onChoose }: ProposalViewProps) {
  const { score, reason, record, documentSegments, counterpartSegments } = proposal;
  return (
    <div>
      <Segments segments={documentSegments} />
      <Segments segments={counterpartSegments} />
      <div>{record.decisionDate}</div>
      <Flex gap={8} align="center" wrap>
        <Tag>{T.score(score)}</Tag>
        <span style={{ color: '#4b5563' }}>{reason}</span>
        <Button
          size="small"
          type={isChosen ? 'primary' : 'default'}
          aria-pressed={isChosen}
          data-verdict="accepted"
          onClick={onChoose}
        >
          {T.accept['near-match']}
        </Button>
      </Flex>
    </div>
  );
}
