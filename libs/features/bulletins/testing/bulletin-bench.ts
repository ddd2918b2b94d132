import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MoveMonth } from '@app/features/months';
import {
  DocumentRenderer,
  IssueDocument,
  MakeOfficialDocumentJob,
  OfficeSigner,
  DraftPreview,
  Office,
} from '@app/features/official-documents';
import { type AddressedNotice, TellNotices } from '@app/features/notifications';
import { PROCESS_TABLES } from '@app/features/process-tables';
import { ActOnce, loadRecord, type SentCommand } from '@app/features/processes';
import { ProcessBench } from '@app/features/processes/testing';
import { PublishEvent } from '@app/features/webhooks';
import { YUNCHENG_OFFICE } from '@app/config';
import { FolderFileStore } from '@app/files';
import { InProcessTransport, JobHandler, JobSystem } from '@app/jobs';
import type { Actor, Transaction } from '@app/kernel';
import { makeSpecimenKey, openPemKey, type SigningKey } from '@app/signing';
import type { DataSource } from 'typeorm';
import { AnnounceBulletinJob } from '../announce-bulletin.job';
import { BulletinActs } from '../bulletin-acts';
import { bulletinProcess } from '../bulletin.workflow';
import { DraftBulletin } from '../draft-bulletin';
import { EditNarrative } from '../edit-narrative';
import { PrepareBulletin } from '../prepare-bulletin';
import { PreviewBulletin } from '../preview-bulletin';
import { PublishBulletin } from '../publish-bulletin';
import { PublishBulletinJob } from '../publish-bulletin.job';
import { RecallBulletin } from '../recall-bulletin';
import { ReturnBulletin } from '../return-bulletin';
import { ReviewBulletin } from '../review-bulletin';
import { SealBulletin } from '../seal-bulletin';
import { SealBulletinJob } from '../seal-bulletin.job';
import { SignBulletin } from '../sign-bulletin';
import { type BulletinSigning, SubmitBulletin } from '../submit-bulletin';

/** Another feature's job: noted, not done. */
class NotedJob extends JobHandler<unknown> {
  override readonly queue = 'notifications';

  constructor(
    override readonly name: string,
    private readonly seen: (payload: unknown) => void,
  ) {
    super();
  }

  override parse(payload: unknown): unknown {
    return payload;
  }

  override async handle(payload: unknown): Promise<void> {
    this.seen(payload);
  }
}

/** Keeps what people would be told. */
class KeptNotices extends TellNotices {
  readonly told: AddressedNotice[] = [];

  constructor() {
    super(undefined as never, undefined as never);
  }

  override execute(_tx: Transaction, notices: readonly AddressedNotice[]): Promise<number> {
    this.told.push(...notices);
    return Promise.resolve(notices.length);
  }
}

/** Bulletins over a database with real jobs, documents and signatures. Close with `stop`. */
export class BulletinBench {
  readonly files = new FolderFileStore(mkdtempSync(join(tmpdir(), 'bulletins-')));
  readonly processes: ProcessBench;
  /** Jobs of other features, as `name` → payloads. */
  readonly noted = new Map<string, unknown[]>();
  readonly people = new KeptNotices();
  readonly once: ActOnce;
  readonly acts: BulletinActs;
  readonly renderer = new DocumentRenderer({ configured: false, name: YUNCHENG_OFFICE.name });
  readonly drafts: DraftPreview;
  readonly issue: IssueDocument;
  readonly office = new Office(YUNCHENG_OFFICE);
  readonly prepare: PrepareBulletin;
  readonly preview: PreviewBulletin;
  readonly draft: DraftBulletin;
  readonly edit: EditNarrative;
  readonly submit: SubmitBulletin;
  readonly review: ReviewBulletin;
  readonly sign: SignBulletin;
  readonly back: ReturnBulletin;
  readonly recall: RecallBulletin;
  readonly publish: PublishBulletin;
  readonly signer: OfficeSigner;
  jobs!: JobSystem;
  private keys = 0;

  constructor(readonly dataSource: DataSource) {
    this.processes = new ProcessBench(dataSource, PROCESS_TABLES, (clock, unitOfWork) => {
      const log = { warn: () => undefined, error: () => undefined };
      const settings = { poll: 20, backOff: { first: 0, longest: 0 } };
      const transport = new InProcessTransport({ each: 2 });
      this.jobs = new JobSystem({ dataSource, unitOfWork, clock, log, settings, transport });
      return this.jobs.outbox;
    });
    const { engine, commands, unitOfWork, clock, audit } = this.processes;
    this.once = new ActOnce(unitOfWork, commands);
    this.acts = new BulletinActs(engine, this.once, new MoveMonth(engine));
    // The key is made when it is first used, at the time the bench then has.
    this.signer = new OfficeSigner(
      { name: YUNCHENG_OFFICE.name, location: '山西省运城市', openKey: () => this.openKey() },
      clock,
    );
    this.issue = new IssueDocument(clock, audit, this.jobs.outbox);
    const { files, renderer } = this;
    this.drafts = new DraftPreview({ dataSource, unitOfWork, files, clock, renderer });
    this.prepare = new PrepareBulletin(this.office, clock);
    this.preview = new PreviewBulletin(dataSource, this.prepare, this.drafts);
    this.draft = new DraftBulletin(this.acts, clock);
    this.edit = new EditNarrative(this.acts, clock);
    this.submit = new SubmitBulletin(this.acts, this.prepare, this.preview);
    this.review = new ReviewBulletin(this.acts, clock);
    this.sign = new SignBulletin(this.acts, this.issue, clock);
    this.back = new ReturnBulletin(this.acts);
    this.recall = new RecallBulletin(this.acts, clock);
    this.publish = new PublishBulletin(this.acts, clock);
  }

  /** Starts the jobs; `more` are those of the feature under test. */
  async start(more: readonly JobHandler[] = []): Promise<void> {
    const { registry, clock, audit } = this.processes;
    const means = {
      ...{ dataSource: this.dataSource, files: this.files, audit, outbox: this.jobs.outbox, clock },
      ...{ renderer: this.renderer, signer: this.signer, auditLog: 'office', publicUrl: null },
    };
    const own = [
      new MakeOfficialDocumentJob(means),
      new SealBulletinJob(new SealBulletin(this.acts, this.jobs.outbox)),
      new PublishBulletinJob(this.publish),
      new AnnounceBulletinJob(new PublishEvent(this.jobs.outbox, clock), this.people),
      ...more,
    ];
    const known = new Set(own.map(({ name }) => name));
    const others = [...new Set([...registry.jobNames(), 'watch-deadline'])].filter((name) => !known.has(name));
    const note = (name: string) => (payload: unknown) =>
      void this.noted.set(name, [...(this.noted.get(name) ?? []), payload]);
    this.jobs.handlers.register([...own, ...others.map((name) => new NotedJob(name, note(name)))]);
    await this.jobs.start({ work: true });
  }

  private openKey(): Promise<SigningKey> {
    const at = this.processes.clock.now();
    return Promise.resolve(openPemKey(makeSpecimenKey({ commonName: YUNCHENG_OFFICE.name, at })));
  }

  stop(): Promise<void> {
    return this.jobs.stop();
  }

  idle(): Promise<void> {
    return this.jobs.flows.whenIdle();
  }

  /** A command that nobody has sent before. */
  command(actor: Actor): SentCommand {
    const key = `test-command-${String(++this.keys).padStart(6, '0')}`;
    return { actor, key, digest: key };
  }

  /** What somebody signs who has just looked at the bulletin. */
  async seen(id: string, reason?: string): Promise<BulletinSigning> {
    const { manifestSha256, previewSha256 } = await this.preview.execute(id);
    const provedAt = this.processes.clock.now();
    return { id, version: await this.version(id), shown: { manifestSha256, previewSha256 }, provedAt, reason };
  }

  async version(id: string): Promise<number> {
    return (await this.record(id)).version;
  }

  record(id: string) {
    return this.processes.unitOfWork.run((tx) => loadRecord(tx, bulletinProcess, id));
  }

  /** From a draft to its publication on the day it bears. */
  async issueDraft(id: string, people: Readonly<Record<'drafter' | 'reviewer' | 'leader', Actor>>): Promise<void> {
    await this.submit.execute(this.command(people.drafter), await this.seen(id));
    await this.review.execute(this.command(people.reviewer), await this.seen(id));
    await this.sign.execute(this.command(people.leader), await this.seen(id));
    await this.idle();
  }
}
