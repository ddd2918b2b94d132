import { hooks, type Schemas } from '../api/client';
import { RecordActs } from '../records/record-acts';
import { ESCALATION_CHANGES } from './escalation-words';
import { ESCALATIONS_TEXTS as T } from './escalations.texts';
import { FollowUp } from './follow-up';
import { HoldInterview } from './hold-interview';
import { Rectify } from './rectify';
import { ScheduleInterview } from './schedule-interview';
import { sendEscalationAct } from './send-escalation-act';
import { useIssueDate } from './use-issue-date';

/** These put a name to report and notice. */
const SIGNING = ['submit', 'approve'];

interface EscalationActsProps {
  readonly escalation: Schemas['EscalationDto'];
  readonly hasRead: boolean;
}

/** What can be done with an escalation; whoever signs has had all pages on screen. */
export function EscalationActs({ escalation, hasRead }: EscalationActsProps) {
  const { id, state } = escalation;
  const [issueDate] = useIssueDate();
  const isToBeSigned = ['raised', 'returned', 'submitted'].includes(state);
  const { data: shown } = hooks.useQuery(
    'get',
    '/api/v1/escalations/{id}/pages',
    { params: { path: { id }, query: { issueDate } } },
    { enabled: isToBeSigned && issueDate !== '', retry: false },
  );
  return (
    <RecordActs
      id={id}
      send={(act) => sendEscalationAct(id, act, shown)}
      changes={ESCALATION_CHANGES}
      obstacleOf={(action) => (SIGNING.includes(action) && !hasRead ? T.mustRead : null)}
      forms={{
        schedule: (act) => <ScheduleInterview id={id} {...act} />,
        hold: (act) => <HoldInterview id={id} {...act} />,
        rectify: (act) => <Rectify id={id} {...act} />,
        'follow-up': (act) => <FollowUp escalation={escalation} {...act} />,
        extend: (act) => <FollowUp escalation={escalation} {...act} isExtension />,
      }}
    />
  );
}
