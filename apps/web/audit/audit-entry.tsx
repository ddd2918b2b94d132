import { Card, Descriptions, Flex, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { Answered } from '../parts/answered';
import { CodeText } from '../parts/code-text';
import { exactMomentText, monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { AUDIT_TEXTS as T } from './audit.texts';
import { actionName, OutcomeTag } from './entry-cells';
import { EntryFacts } from './entry-facts';
import { EntryInclusion } from './entry-inclusion';
import { SealedPayload } from './sealed-payload';

type WholeEntry = Schemas['EntryBytesAnswer'];

/** One entry of the log: everything it says, and the proof that it stands there. */
export function AuditEntry() {
  const { id = '' } = useParams();
  const asked = hooks.useQuery('get', '/api/v1/audit/entries/{id}', { params: { path: { id } } });
  return (
    <Screen title={T.entry} about={T.entryAbout}>
      <Answered asked={asked}>{(entry) => <EntryCards entry={entry} />}</Answered>
    </Screen>
  );
}

function EntryCards({ entry }: { readonly entry: WholeEntry }) {
  return (
    <Flex vertical gap={16}>
      <Card
        size="small"
        title={actionName(entry.action)}
        extra={
          <Link to={`/app/audit/timeline?${new URLSearchParams({ subject: entry.subject })}`}>{T.toTimeline}</Link>
        }
      >
        <Descriptions size="small" column={{ xs: 1, md: 2 }} items={itemsOf(entry)} />
      </Card>
      <EntryFacts facts={entry.facts} />
      {entry.sealed !== null && <SealedPayload id={entry.id} state={entry.sealed} />}
      <EntryInclusion entry={entry} />
      <Card size="small" title={T.canonical}>
        <Typography.Paragraph type="secondary">{T.canonicalAbout}</Typography.Paragraph>
        <CodeText>{entry.canonical}</CodeText>
      </Card>
    </Flex>
  );
}

/** Label and content of each line; what an entry does not say is left out. */
function itemsOf(entry: WholeEntry) {
  const lines = [
    [T.at, exactMomentText(entry.at)],
    [T.outcome, <OutcomeTag key="outcome" entry={entry} />],
    [T.actor, entry.actorName ?? (entry.actor === 'system' ? T.system : null)],
    [T.actorField, <CodeText key="actor">{entry.actor}</CodeText>],
    [T.role, entry.role],
    [T.action, <CodeText key="action">{entry.action}</CodeText>],
    [T.subject, <CodeText key="subject">{entry.subject}</CodeText>],
    [T.month, entry.month === null ? null : monthText(entry.month)],
    [T.unit, entry.unit],
    [T.delegatedBy, entry.delegatedBy],
    [T.refusal, entry.refusal],
    [T.reason, entry.reason],
    [T.before, entry.before],
    [T.after, entry.after],
    [T.requestId, entry.requestId],
    [T.id, <CodeText key="id">{entry.id}</CodeText>],
  ] as const;
  return lines.flatMap(([label, children]) => (children === null ? [] : [{ key: label, label, children }]));
}
