import {
  type AccountabilityReportContent,
  renderAccountabilityReport,
} from '../accountability-report/render-accountability-report';
import { renderBulletin } from '../bulletin/render-bulletin';
import { renderDocumentRegister } from '../document-register/render-document-register';
import { renderEscalationReport } from '../escalation-report/render-escalation-report';
import { renderInterviewMinutes } from '../interview-minutes/render-interview-minutes';
import { renderInterviewNotice } from '../interview-notice/render-interview-notice';
import type { RenderedDocument } from '../paint/paint-document';
import { renderSignOffSheet } from '../sign-off-sheet/render-sign-off-sheet';
import { renderSpotCheckLetter } from '../spot-check-letter/render-spot-check-letter';
import { sampleBulletin, sampleCorrection } from './sample-bulletin';
import { sampleLetter, sampleNotice, sampleReport } from './sample-letters';
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

function sampleAccountability(): AccountabilityReportContent {
  const { unit, ...report } = sampleReport({ documentNumber: { prefix: '运信用办', year: 2021, serial: 34 } });
  const facts = [
    '在2021年第三季度省级考核中，因迟报数据较多，失3.20分。',
    '2021年8月、9月“双公示”指标考核连续排名后三，约谈后整改事项逾期未完成。',
  ];
  return { ...report, unit: { name: unit.name }, facts };
}
