import { renderAccountabilityReport } from '../accountability-report/render-accountability-report';
import { renderBulletin } from '../bulletin/render-bulletin';
import { renderDocumentRegister } from '../document-register/render-document-register';
import { renderEscalationReport } from '../escalation-report/render-escalation-report';
import { renderInterviewMinutes } from '../interview-minutes/render-interview-minutes';
import { renderInterviewNotice } from '../interview-notice/render-interview-notice';
import type { RenderedDocument } from '../paint/paint-document';
import { renderSignOffSheet } from '../sign-off-sheet/render-sign-off-sheet';
import { renderSpotCheckLetter } from '../spot-check-letter/render-spot-check-letter';
import { sampleBulletin, sampleCorrection } from './sample-bulletin';
import { sampleAccountability, sampleLetter, sampleNotice, sampleReport } from './sample-letters';
import { sampleMinutes, sampleRegister, sampleSheet } from './sample-records';

/** One of each kind of document, by the name of its file under docs/samples/. All are specimens (样张), and none is signed. */
export const SAMPLES: Readonly<Record<string, () => Promise<RenderedDocument>>> = {
  bulletin: () => renderBulletin(sampleBulletin('2021-08')),
  correction: () => renderBulletin(sampleCorrection()),
  'spot-check-letter': () => renderSpotCheckLetter(sampleLetter()),
  'escalation-report': () => renderEscalationReport(sampleReport()),
  'accountability-report': () => renderAccountabilityReport(sampleAccountability()),
  'interview-notice': () => renderInterviewNotice(sampleNotice()),
  'interview-minutes': () => renderInterviewMinutes(sampleMinutes()),
  'sign-off-sheet': () => renderSignOffSheet(sampleSheet()),
  'document-register': () => renderDocumentRegister(sampleRegister()),
};
