import { managerOf } from '@app/database';
import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { getDocumentedRun, type RunDocumentKind, RUN_DOCUMENT_KINDS, runDocumentPath } from './documented-run.query';
import { RunDocument } from './run-document.entity';
import type { RunDocumentRenderer } from './run-document-renderer';
import type { RunServices } from './run-services';
import type { SpecimenSigner } from './specimen-signer';

interface DocumentOfRun {
  readonly assessmentId: number;
  readonly kind: RunDocumentKind;
  readonly unitNo: number;
}

/**
 * Makes one document of a scored run: renders it, signs it as a specimen, has the verifier accept the very bytes, stores them by
 * their digest, and enters the digest in the run's audit log. Repeatable: the same month gives the same document.
 */
export class MakeRunDocumentJob extends JobHandler<DocumentOfRun> {
  override readonly name = 'make-run-document';
  override readonly queue = 'documents';
  private renderer: RunDocumentRenderer | undefined;

  constructor(
    private readonly services: RunServices,
    private readonly signer: SpecimenSigner,
  ) {
    super();
  }

  override parse(payload: unknown): DocumentOfRun {
    const given = new PayloadReader(payload);
    return {
      assessmentId: given.wholeNumber('assessmentId'),
      kind: given.oneOf('kind', RUN_DOCUMENT_KINDS),
      unitNo: given.wholeNumber('unitNo'),
    };
  }

  override async handle({ assessmentId, kind, unitNo }: DocumentOfRun, run: JobRun): Promise<void> {
    const { dataSource, files, audit } = this.services;
    const documented = await getDocumentedRun(dataSource.manager, assessmentId);
    const renderer = await this.loadRenderer();
    const rendered = await renderer.render(documented, { kind, unitNo });
    const signed = await this.signer.sign(rendered);
    const { sha256, size } = await files.put(signed);
    const path = runDocumentPath(documented, { kind, unitNo });
    await run.commit(async (tx) => {
      const manager = managerOf(tx);
      await manager.delete(RunDocument, { assessmentId, path });
      await manager.insert(RunDocument, { assessmentId, path, sha256, byteCount: size });
      await audit.record(tx, {
        log: documented.assessment.auditLog,
        actor: 'unattended-run',
        role: 'system',
        action: 'document.made',
        subject: path,
        facts: { sha256, pages: rendered.pages },
      });
      return { pages: rendered.pages };
    });
  }

  /** Fonts and layout are a third of the program; a run that ends with problems needs none of it. */
  private async loadRenderer(): Promise<RunDocumentRenderer> {
    const { RunDocumentRenderer: Renderer } = await import('./run-document-renderer');
    this.renderer ??= new Renderer();
    return this.renderer;
  }
}
