export {
  type AreaSpotCheck,
  type BulletinContent,
  type CorrectedPlace,
  type CorrectionNote,
  type DrawNote,
  type IndicatorHeading,
  type IndicatorId,
  noticeIndicators,
  type RemarkedSection,
  type ScoreRow,
  type SpotCheckFigures,
} from './bulletin/bulletin-content';
export {
  type DocumentRegisterContent,
  type RegisterEntry,
  renderDocumentRegister,
} from './document-register/render-document-register';
export { renderBulletin } from './bulletin/render-bulletin';
export { DocumentContentInvalid, FontUnusable, GlyphMissing, type MissingGlyph } from './documents.errors';
export {
  type AccountabilityReportContent,
  renderAccountabilityReport,
} from './accountability-report/render-accountability-report';
export { type InterviewMinutesContent, renderInterviewMinutes } from './interview-minutes/render-interview-minutes';
export { type InterviewNoticeContent, renderInterviewNotice } from './interview-notice/render-interview-notice';
export { type EscalatedMonth, type EscalationReportContent } from './escalation-report/escalation-report-content';
export { renderEscalationReport } from './escalation-report/render-escalation-report';
export { type RenderedDocument } from './paint/paint-document';
export { type DocumentNumber, formatDocumentNumber } from './parts/document-number';
export { type SealSettings } from './parts/seal';
export { type Verification } from './parts/verification';
export {
  renderSignOffSheet,
  type SheetApproval,
  type SignOffSheetContent,
} from './sign-off-sheet/render-sign-off-sheet';
export { renderSpotCheckLetter } from './spot-check-letter/render-spot-check-letter';
export type { Contact } from './letter/letter-content';
export type { SpotCheckLetterContent } from './spot-check-letter/spot-check-letter-content';
export { type DocumentFonts, type FontOptions, type FontRole, openDocumentFonts, requireGlyphs } from './type';
export { DOCUMENTS_TEXTS } from './documents.texts';
