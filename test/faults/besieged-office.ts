import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CheckpointFolder, noteSigner, parseVerifierKey } from '@app/audit-log';
import { parseDatabaseUrl, readConfig } from '@app/config';
import { examineAuditLog, readAuditKey } from '@app/features/audit-trail';
import { openDatabase } from '@app/features/composition';
import { PROCESS_TABLES } from '@app/features/process-tables';
import { Office } from '../e2e/two-months/office';
import { runCli } from '../e2e/run-cli';
import { Installation, type InstallationOptions, type SetUpName } from './installation';
import { breachesOf, FINAL_INVARIANTS, lastingInvariants } from './invariants';
import { People } from './people';
import type { Reading, Testimony } from './reading';
import { Siege } from './siege';
import { Truth } from './truth';

/** The morning on which the first example month is planned. */
const BEGIN = new Date('2021-09-01T01:00:00.000Z');

/** An installation with people at work on it, whatever is killed meanwhile, and what must hold of it. */
export class BesiegedOffice {
  readonly people: People;
  readonly office: Office;
  readonly siege: Siege;
  private readonly lasting = lastingInvariants(PROCESS_TABLES);
  private readonly fixedBefore = new Map<string, string>();
  private exports = 0;

  private constructor(
    readonly installation: Installation,
    readonly truth: Truth,
  ) {
    this.people = new People(installation, truth);
    this.office = new Office(this.people);
    this.siege = new Siege(installation, () => this.look());
  }

  static async start(setUp: SetUpName, options?: InstallationOptions): Promise<BesiegedOffice> {
    const besieged = BesiegedOffice.prepare(setUp, options);
    await besieged.installation.start();
    return besieged;
  }

  /** Everything but the start. */
  static prepare(setUp: SetUpName, options: InstallationOptions = {}): BesiegedOffice {
    const installation = new Installation(setUp, { at: BEGIN, ...options });
    const files = join(installation.dataFolder, 'files');
    mkdirSync(files, { recursive: true });
    const truth = new Truth({ databaseUrl: () => installation.databaseUrl, files });
    return new BesiegedOffice(installation, truth);
  }

  /** Every breach of what must hold in the midst of work. */
  async look(): Promise<readonly string[]> {
    // What is acknowledged or completed while the reading is made may be missing in it: the testimony comes first.
    const testimony = this.testimony();
    return this.judge(await this.truth.read(), testimony);
  }

  /** Every breach once nothing is left to do, the audit log and its export included. */
  async finalBreaches(): Promise<readonly string[]> {
    await this.people.whenIdle();
    await this.sequenced();
    const reading = await this.truth.read();
    const testimony = this.testimony();
    const final = breachesOf(FINAL_INVARIANTS, reading, testimony);
    return [...this.judge(reading, testimony), ...final, ...(await this.auditBreaches())];
  }

  async close(): Promise<void> {
    await this.truth.close();
    await this.installation.remove();
  }

  private judge(reading: Reading, testimony: Testimony): readonly string[] {
    const breaches = breachesOf(this.lasting, reading, testimony);
    for (const [name, text] of reading.fixed) this.fixedBefore.set(name, this.fixedBefore.get(name) ?? text);
    return breaches;
  }

  private testimony(): Testimony {
    const { commands, uploads } = this.people;
    const { completions } = this.installation;
    return {
      commands: [...commands],
      uploads: [...uploads],
      completions: [...completions],
      fixedBefore: new Map(this.fixedBefore),
    };
  }

  /** Until every entry has its place. */
  private async sequenced(): Promise<void> {
    for (let isPlaced = false; !isPlaced;) {
      const [row] = await this.truth.query(
        'SELECT (SELECT COUNT(*) FROM audit_entry) AS entries, (SELECT COUNT(*) FROM audit_leaf) AS leaves',
      );
      isPlaced = row?.['entries'] === row?.['leaves'];
    }
  }

  /** I5 as an outsider sees it: the log is examined in its database, its export verified offline. */
  private async auditBreaches(): Promise<readonly string[]> {
    const { installation } = this;
    const { audit } = readConfig({ DATA_DIR: installation.dataFolder });
    const key = { path: installation.auditKeyFile, mayCreate: false };
    const { verifierKey } = noteSigner(audit.origin, await readAuditKey(key));
    const log = parseVerifierKey(verifierKey);
    const exportTo = join(installation.folder, `export-${String(++this.exports)}`);
    const folder = new CheckpointFolder(audit.checkpointDirectory, log);
    const dataSource = await this.openCopy();
    try {
      const { findings } = await examineAuditLog(dataSource, { log, verifierKey, folder, exportTo });
      const offline = runCli('audit-verify', exportTo, '--key', verifierKey);
      return [...findings.map(({ text }) => `I5: ${text}`), ...(offline.code === 0 ? [] : [`I5: ${offline.output}`])];
    } finally {
      await dataSource.destroy();
    }
  }

  /** The server's database itself; of a file, which one process may open, a copy. */
  private async openCopy() {
    const { installation } = this;
    if (installation.setUp === 'services') return openDatabase(parseDatabaseUrl(installation.databaseUrl), 'expect');
    const copy = join(installation.folder, `copy-${String(this.exports)}.sqlite`);
    await this.truth.query(`VACUUM INTO '${copy}'`);
    return openDatabase({ driver: 'sqlite', path: copy, durability: 'scratch' }, 'expect');
  }
}

/** The backups in a folder: whole ones, and what a backup that died has left. */
export function backupsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name !== 'files');
}
