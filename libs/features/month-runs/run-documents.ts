import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  noticeIndicators,
  openDocumentFonts,
  type RenderedDocument,
  renderBulletin,
  renderEscalationReport,
  renderSpotCheckLetter,
  type Verification,
} from '@app/documents';
import { isWorkingDay } from '@app/field-standard';
import { LEDGER_COLUMNS, type MonthFolder } from '@app/intake';
import {
  getScheme,
  type MonthScores,
  planMonth,
  type RankedGroup,
  type Scheme,
  type Unit,
  withParameters,
  writeScoresDocument,
} from '@app/rules';
import { OFFICE } from './office-profile';

/** What the documents of a run are made from. */
export interface DocumentedRun {
  readonly folder: MonthFolder;
  readonly scores: MonthScores;
  readonly drawn: ReadonlySet<string>;
  /** The audit log's checkpoint once the month was scored. */
  readonly checkpoint: { readonly size: number; readonly root: Uint8Array };
}

/** A run is no act of the office: what it prints is plainly a specimen. */
const SPECIMEN_SEAL = { configured: false, name: OFFICE.name };
const GROUPS: readonly RankedGroup[] = ['county', 'department'];

/** The documents of a month worked unattended (FORMATS "Output"): bulletin, letters, escalation reports, all unnumbered specimens. */
export class RunDocuments {
  private readonly fonts = openDocumentFonts();
  private readonly scheme: Scheme;
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly verification: Verification;
  /** Last day of each step of the month. */
  private readonly plan: ReadonlyMap<string, string>;

  constructor(private readonly run: DocumentedRun) {
    const { schemeId, parameters } = run.folder.settings;
    this.scheme = withParameters(getScheme(schemeId), parameters);
    this.units = new Map(run.folder.roster.map((unit) => [unit.code, unit]));
    this.verification = verificationOf(run);
    const plan = planMonth(this.scheme, run.folder.settings.month, isWorkingDay);
    this.plan = new Map(plan.map(({ step, deadline }) => [step, deadline]));
  }

  /** Writes all of them into the output folder, telling after each how many are done. */
  async writeAll(folder: string, onProgress: (done: number, total: number) => void): Promise<void> {
    const { drawn, scores } = this.run;
    const total = 1 + drawn.size + scores.escalations.length;
    let done = 0;
    const write = async (path: string, document: RenderedDocument): Promise<void> => {
      await writeFile(join(folder, path), document.bytes);
      onProgress(++done, total);
    };
    await mkdir(join(folder, 'letters'));
    await mkdir(join(folder, 'escalations'));
    for (const code of drawn) await write(`letters/${code}.pdf`, await this.letter(code));
    await write('bulletin.pdf', await this.bulletin());
    for (const code of scores.escalations) await write(`escalations/${code}.pdf`, await this.escalationReport(code));
  }

  private bulletin(): Promise<RenderedDocument> {
    const { folder, scores } = this.run;
    const { month, issueDate, cutOff, drawSeed } = folder.settings;
    return renderBulletin(
      {
        month,
        issuer: OFFICE.name,
        documentNumber: this.number('bulletin'),
        issueDate,
        cutOff,
        recipients: OFFICE.recipients,
        copyTo: [OFFICE.reportsTo],
        note: '此件公开发布',
        basis: OFFICE.basis,
        indicators: noticeIndicators,
        groups: scores.groups,
        spotChecks: this.spotChecks(),
        silentUnits: scores.criticised.map((code) => this.fullName(code)),
        draw: {
          seed: folder.givenDraw === null ? drawSeed : null,
          rotation: this.scheme.decisions.rotation.value,
          deviations: [],
        },
        seal: SPECIMEN_SEAL,
        verification: this.verification,
      },
      this.fonts,
    );
  }

  private letter(code: string): Promise<RenderedDocument> {
    const { month, cutOff } = this.run.folder.settings;
    const answers = this.plan.get('answers') ?? cutOff;
    return renderSpotCheckLetter(
      {
        issuer: OFFICE.name,
        documentNumber: this.number('letter'),
        issueDate: this.plan.get('letters') ?? cutOff,
        recipient: this.fullName(code),
        month,
        basis: OFFICE.basis,
        ledgerColumns: LEDGER_COLUMNS,
        deadline: answers < cutOff ? answers : cutOff,
        contact: OFFICE.contact,
        seal: SPECIMEN_SEAL,
        verification: null,
      },
      this.fonts,
    );
  }

  private escalationReport(code: string): Promise<RenderedDocument> {
    const { folder, scores } = this.run;
    const group = GROUPS.find((name) => scores.groups[name].some((unit) => unit.code === code)) ?? 'county';
    const rows = scores.groups[group];
    const row = rows.find((unit) => unit.code === code) ?? null;
    const groupSize = rows.length;
    return renderEscalationReport(
      {
        issuer: OFFICE.name,
        documentNumber: this.number('escalationReport'),
        signatory: null,
        issueDate: folder.settings.issueDate,
        recipient: OFFICE.reportsTo,
        unit: { name: this.units.get(code)?.name ?? code, group },
        months: [
          { month: folder.previous?.month ?? '', groupSize, row: null },
          { month: folder.settings.month, groupSize, row },
        ],
        basis: OFFICE.basis,
        indicators: noticeIndicators,
        contact: OFFICE.contact,
        seal: SPECIMEN_SEAL,
        verification: this.verification,
      },
      this.fonts,
    );
  }

  /** Numbers are given at sign-off, and an unattended run has none (RULES §8). */
  private number(document: 'bulletin' | 'letter' | 'escalationReport') {
    const year = Number(this.run.folder.settings.issueDate.slice(0, 4));
    return { prefix: this.scheme.documents[document].series, year, serial: null };
  }

  private spotChecks() {
    const { county, department } = this.run.scores.groups;
    const order = new Map(this.run.folder.roster.map(({ code }, place) => [code, place]));
    const counties = [...county].sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
    const [municipal] = department;
    const areas = counties.map(({ name, indicators }) => ({ name, ...indicators.I5 }));
    return municipal === undefined ? areas : [{ name: '市直部门', ...municipal.indicators.I5 }, ...areas];
  }

  /** A county department's name means little without its county's. */
  private fullName(code: string): string {
    const unit = this.units.get(code);
    const county = this.units.get(unit?.parent ?? '')?.name ?? '';
    const name = unit?.name ?? code;
    return name.startsWith(county) ? name : county + name;
  }
}

function verificationOf({ checkpoint, scores }: DocumentedRun): Verification {
  return {
    treeSize: checkpoint.size,
    rootHash: Buffer.from(checkpoint.root).toString('base64'),
    scoresDigest: createHash('sha256').update(writeScoresDocument(scores), 'utf8').digest('hex'),
    checkUrl: null,
  };
}
