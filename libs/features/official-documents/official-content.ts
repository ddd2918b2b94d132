import type { ActingRole } from '@app/workflow';
import type {
  AccountabilityReportContent,
  BulletinContent,
  EscalationReportContent,
  InterviewNoticeContent,
  SpotCheckLetterContent,
} from '@app/documents';

/** What issuing adds to a document: its number, the seal, and by what anybody can check it. */
type Added = 'documentNumber' | 'seal' | 'verification' | 'issueDate';

/** Everything a document says, frozen when it is signed off. Rendering adds nothing but what issuing gives. */
export type OfficialContent =
  | { readonly kind: 'letter'; readonly letter: Omit<SpotCheckLetterContent, Added> }
  /** `scoresSha256`: of scores.json, hex; printed, so that figures and bulletin can be told to belong together. */
  | { readonly kind: 'bulletin'; readonly bulletin: Omit<BulletinContent, Added>; readonly scoresSha256: string }
  | { readonly kind: 'escalation-report'; readonly report: Omit<EscalationReportContent, Added> }
  | { readonly kind: 'interview-notice'; readonly notice: Omit<InterviewNoticeContent, Added> }
  | { readonly kind: 'accountability-report'; readonly report: Omit<AccountabilityReportContent, Added> };

/** What is only registered: its content is kept by the feature it belongs to, because it names people. */
export interface RegisteredContent {
  readonly kind: 'interview-minutes';
}

export type OfficialKind = (OfficialContent | RegisteredContent)['kind'];

export const OFFICIAL_KINDS = [
  'letter',
  'bulletin',
  'escalation-report',
  'interview-notice',
  'accountability-report',
  'interview-minutes',
] as const satisfies readonly OfficialKind[];

/** One approval as it stands on the document's internal sheet and in the register. */
export interface Approval {
  readonly accountId: string;
  /** The role it was signed in; absent in approvals that were stored before it was kept. */
  readonly role?: ActingRole;
  /** Whose role was used, where the signer stood in for somebody. */
  readonly delegatedBy: string | null;
  readonly meaning: '拟稿' | '审核' | '签发';
  /** ISO 8601, UTC. */
  readonly at: string;
  /** SHA-256 (hex) of exactly what was on the screen. */
  readonly digest: string;
}
