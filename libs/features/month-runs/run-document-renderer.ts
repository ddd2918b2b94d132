import { YUNCHENG_OFFICE } from '@app/config';
import {
  type DocumentFonts,
  noticeIndicators,
  openDocumentFonts,
  type RenderedDocument,
  renderBulletin,
  renderEscalationReport,
  renderSpotCheckLetter,
  type Verification,
} from '@app/documents';
import { UnitNotInRoster, type RosterUnit } from '@app/features/months';
import { isWorkingDay } from '@app/field-standard';
import { LEDGER_COLUMNS } from '@app/intake';
import { assertNever } from '@app/kernel';
import { planMonth, type RankedGroup } from '@app/rules';
import { type DocumentedRun, fullNameOf, type RunDocumentPlace } from './documented-run.query';

/** A run is no act of the office: what it prints is plainly a specimen. */
const SPECIMEN_SEAL = { configured: false, name: YUNCHENG_OFFICE.name };
const GROUPS: readonly RankedGroup[] = ['county', 'department'];

/** The documents of a month worked unattended (FORMATS "Output"): bulletin, letters, escalation reports, all unnumbered specimens. */
export class RunDocumentRenderer {
  private openFonts: DocumentFonts | undefined;

  /** Depends on the run and the place only: the same month gives the same bytes. */
  render(run: DocumentedRun, { kind, unitNo }: RunDocumentPlace): Promise<RenderedDocument> {
    switch (kind) {
      case 'bulletin':
        return this.bulletin(run);
      case 'letter':
        return this.letter(run, unitOf(run, unitNo));
      case 'escalation-report':
        return this.escalationReport(run, unitOf(run, unitNo));
      default:
        return assertNever(kind);
    }
  }

  /** Opened once a process, when the first document is made. */
  private get fonts(): DocumentFonts {
    this.openFonts ??= openDocumentFonts();
    return this.openFonts;
  }

  private bulletin(run: DocumentedRun): Promise<RenderedDocument> {
    const { assessment, scheme, scores, unitByCode } = run;
    const silent = scores.criticised.flatMap((code) => unitByCode.get(code) ?? []);
    return renderBulletin(
      {
        month: assessment.month,
        issuer: YUNCHENG_OFFICE.name,
        documentNumber: unnumbered(run, 'bulletin'),
        issueDate: assessment.issueDate,
        cutOff: assessment.cutOff,
        recipients: YUNCHENG_OFFICE.recipients,
        copyTo: [YUNCHENG_OFFICE.reportsTo],
        note: '此件公开发布',
        basis: YUNCHENG_OFFICE.basis,
        indicators: noticeIndicators,
        groups: scores.groups,
        spotChecks: spotChecksOf(run),
        silentUnits: silent.map((unit) => fullNameOf(run, unit)),
        draw: {
          seed: assessment.givenDraw === null ? assessment.drawSeed : null,
          rotation: scheme.decisions.rotation.value,
          deviations: [],
        },
        seal: SPECIMEN_SEAL,
        verification: verificationOf(run),
      },
      this.fonts,
    );
  }

  private letter(run: DocumentedRun, unit: RosterUnit): Promise<RenderedDocument> {
    const { month, cutOff } = run.assessment;
    const plan = planOf(run);
    const answers = plan.get('answers') ?? cutOff;
    return renderSpotCheckLetter(
      {
        issuer: YUNCHENG_OFFICE.name,
        documentNumber: unnumbered(run, 'letter'),
        issueDate: plan.get('letters') ?? cutOff,
        recipient: fullNameOf(run, unit),
        month,
        basis: YUNCHENG_OFFICE.basis,
        ledgerColumns: LEDGER_COLUMNS,
        deadline: answers < cutOff ? answers : cutOff,
        contact: YUNCHENG_OFFICE.contact,
        seal: SPECIMEN_SEAL,
        verification: null,
      },
      this.fonts,
    );
  }

  private escalationReport(run: DocumentedRun, { code, name }: RosterUnit): Promise<RenderedDocument> {
    const { assessment, scores } = run;
    const group = GROUPS.find((one) => scores.groups[one].some((unit) => unit.code === code)) ?? 'county';
    const rows = scores.groups[group];
    const groupSize = rows.length;
    return renderEscalationReport(
      {
        issuer: YUNCHENG_OFFICE.name,
        documentNumber: unnumbered(run, 'escalationReport'),
        signatory: null,
        issueDate: assessment.issueDate,
        recipient: YUNCHENG_OFFICE.reportsTo,
        unit: { name, group },
        months: [
          { month: assessment.previous?.month ?? '', groupSize, row: null },
          { month: assessment.month, groupSize, row: rows.find((unit) => unit.code === code) ?? null },
        ],
        basis: YUNCHENG_OFFICE.basis,
        indicators: noticeIndicators,
        contact: YUNCHENG_OFFICE.contact,
        seal: SPECIMEN_SEAL,
        verification: verificationOf(run),
      },
      this.fonts,
    );
  }
}

function unitOf({ roster }: DocumentedRun, unitNo: number): RosterUnit {
  const unit = roster[unitNo];
  if (unit === undefined) throw new UnitNotInRoster({ unitNo });
  return unit;
}

/** Numbers are given at sign-off, and an unattended run has none (RULES §8). */
function unnumbered({ assessment, scheme }: DocumentedRun, document: 'bulletin' | 'letter' | 'escalationReport') {
  return {
    prefix: scheme.documents[document].series,
    year: Number(assessment.issueDate.slice(0, 4)),
    serial: null,
  };
}

/** Last day of each step of the month. */
function planOf({ assessment, scheme }: DocumentedRun): ReadonlyMap<string, string> {
  const plan = planMonth(scheme, assessment.month, isWorkingDay);
  return new Map(plan.map(({ step, deadline }) => [step, deadline]));
}

function spotChecksOf({ roster, scores }: DocumentedRun) {
  const order = new Map(roster.map(({ code }, place) => [code, place]));
  const counties = [...scores.groups.county].sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
  const [municipal] = scores.groups.department;
  const areas = counties.map(({ name, indicators }) => ({ name, ...indicators.I5 }));
  return municipal === undefined ? areas : [{ name: '市直部门', ...municipal.indicators.I5 }, ...areas];
}

function verificationOf({ checkpoint, scoresSha256 }: DocumentedRun): Verification {
  return { treeSize: checkpoint.size, rootHash: checkpoint.root, scoresDigest: scoresSha256, checkUrl: null };
}
