import { checkScheme } from './check-scheme';
import { DocumentReader } from './document-reader';
import { parseDecisions } from './parse-decisions';
import { parseIndicators } from './parse-indicators';
import type { AdjustmentRule, CalendarStep, DocumentSeries, IssuedDocuments, Scheme, SignOffStep } from './scheme';
import { SchemeInvalid } from './scheme.errors';

const SCHEME_KEYS = [
  'id',
  'version',
  'title',
  'authority',
  'firstMonth',
  'indicators',
  'timeliness',
  'spotCheck',
  'adjustments',
  'ranking',
  'decisions',
  'documents',
  'signOff',
  'calendar',
];

/**
 * The scheme a document describes. Throws `SchemeInvalid` with every problem found: those of shape (missing, unknown and
 * ill-typed keys), and in a document of the right shape those of sense (`checkScheme`).
 */
export function parseScheme(document: unknown): Scheme {
  const reader = new DocumentReader();
  const scheme = readScheme(reader, document);
  const problems = reader.problems.length > 0 ? reader.problems : checkScheme(scheme);
  if (problems.length > 0) throw new SchemeInvalid(problems);
  return scheme;
}

function readScheme(reader: DocumentReader, document: unknown): Scheme {
  const fields = reader.object('', document, SCHEME_KEYS);
  return {
    id: reader.text('id', fields['id']),
    version: reader.whole('version', fields['version'], [1, 9999]),
    title: reader.text('title', fields['title']),
    authority: reader.text('authority', fields['authority']),
    firstMonth: reader.text('firstMonth', fields['firstMonth']),
    indicators: parseIndicators(reader, fields['indicators']),
    timeliness: readTimeliness(reader, fields['timeliness']),
    spotCheck: readSpotCheck(reader, fields['spotCheck']),
    adjustments: reader.list('adjustments', fields['adjustments'], (path, item) => readAdjustment(reader, path, item)),
    ranking: readRanking(reader, fields['ranking']),
    decisions: parseDecisions(reader, fields['decisions']),
    documents: readDocuments(reader, fields['documents']),
    signOff: reader.list('signOff', fields['signOff'], (path, item) => readSignOffStep(reader, path, item)),
    calendar: readCalendar(reader, fields['calendar']),
  };
}

function readTimeliness(reader: DocumentReader, value: unknown): Scheme['timeliness'] {
  const fields = reader.object('timeliness', value, ['workingDays']);
  return { workingDays: reader.whole('timeliness.workingDays', fields['workingDays'], [0, 250]) };
}

function readSpotCheck(reader: DocumentReader, value: unknown): Scheme['spotCheck'] {
  const fields = reader.object('spotCheck', value, ['drawSize', 'exemptionWords']);
  const sizes = reader.object('spotCheck.drawSize', fields['drawSize'], ['department', 'county']);
  return {
    drawSize: {
      department: reader.whole('spotCheck.drawSize.department', sizes['department'], [0, 999]),
      county: reader.whole('spotCheck.drawSize.county', sizes['county'], [0, 999]),
    },
    exemptionWords: reader.list('spotCheck.exemptionWords', fields['exemptionWords'], (path, word) =>
      reader.text(path, word),
    ),
  };
}

function readAdjustment(reader: DocumentReader, path: string, value: unknown): AdjustmentRule {
  const fields = reader.object(path, value, ['rule', 'name', 'kind', 'points', 'claimant', 'maximumCount']);
  const { claimant, maximumCount } = fields;
  return {
    rule: reader.text(`${path}.rule`, fields['rule']),
    name: reader.text(`${path}.name`, fields['name']),
    kind: reader.oneOf(`${path}.kind`, fields['kind'], ['bonus', 'deduction']),
    points: reader.points(`${path}.points`, fields['points']),
    claimant: claimant === null ? null : reader.text(`${path}.claimant`, claimant),
    maximumCount: maximumCount === null ? null : reader.whole(`${path}.maximumCount`, maximumCount, [1, 999]),
  };
}

function readRanking(reader: DocumentReader, value: unknown): Scheme['ranking'] {
  const fields = reader.object('ranking', value, ['praiseTotal', 'praiseRank', 'bottomSize']);
  return {
    praiseTotal: reader.points('ranking.praiseTotal', fields['praiseTotal']),
    praiseRank: reader.whole('ranking.praiseRank', fields['praiseRank'], [0, 999]),
    bottomSize: reader.whole('ranking.bottomSize', fields['bottomSize'], [0, 999]),
  };
}

function readDocuments(reader: DocumentReader, value: unknown): IssuedDocuments {
  const kinds = ['letter', 'bulletin', 'escalationReport', 'interviewNotice', 'interviewMinutes', 'correction'];
  const fields = reader.object('documents', value, kinds);
  const read = (kind: keyof IssuedDocuments): DocumentSeries => {
    const document = reader.object(`documents.${kind}`, fields[kind], ['name', 'series']);
    return {
      name: reader.text(`documents.${kind}.name`, document['name']),
      series: reader.text(`documents.${kind}.series`, document['series']),
    };
  };
  return {
    letter: read('letter'),
    bulletin: read('bulletin'),
    escalationReport: read('escalationReport'),
    interviewNotice: read('interviewNotice'),
    interviewMinutes: read('interviewMinutes'),
    correction: read('correction'),
  };
}

function readSignOffStep(reader: DocumentReader, path: string, value: unknown): SignOffStep {
  const fields = reader.object(path, value, ['meaning', 'role']);
  return {
    meaning: reader.text(`${path}.meaning`, fields['meaning']),
    role: reader.oneOf(`${path}.role`, fields['role'], ['reviewer', 'leader']),
  };
}

function readCalendar(reader: DocumentReader, value: unknown): Scheme['calendar'] {
  const fields = reader.object('calendar', value, ['publicationDay', 'steps']);
  return {
    publicationDay: reader.whole('calendar.publicationDay', fields['publicationDay'], [1, 28]),
    steps: reader.list('calendar.steps', fields['steps'], (path, item) => readCalendarStep(reader, path, item)),
  };
}

function readCalendarStep(reader: DocumentReader, path: string, value: unknown): CalendarStep {
  const fields = reader.object(path, value, ['step', 'name', 'workingDaysBefore', 'afterMonthEnd']);
  return {
    step: reader.text(`${path}.step`, fields['step']),
    name: reader.text(`${path}.name`, fields['name']),
    workingDaysBefore: reader.whole(`${path}.workingDaysBefore`, fields['workingDaysBefore'], [0, 60]),
    afterMonthEnd: reader.flag(`${path}.afterMonthEnd`, fields['afterMonthEnd']),
  };
}
