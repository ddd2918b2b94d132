import type { OfficeChoice } from '@app/config';
import { AuditTrail, Clock, FileStore, JobOutbox, UnitOfWork } from '@app/kernel';
import type { JobHandler } from '@app/jobs';
import { type DynamicModule, Module, type Provider, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AnnounceKey } from './announce-key';
import { DocumentProof } from './document-proof';
import { DocumentRenderer } from './document-renderer';
import { DraftPreview } from './draft-preview';
import { IssueDocument } from './issue-document';
import { MakeOfficialDocumentJob } from './make-official-document.job';
import { officeIdentity } from './office-identity';
import { Office } from './office';
import { OfficeSigner } from './office-signer';
import { SignOffSheet } from './sign-off-sheet';
import { PrintRegister, RegisterPress } from './print-register';
import { OfficialDocumentsController } from './official-documents.controller';
import { PublicDocumentsController } from './public-documents.controller';

/** For the process's list of handlers. */
export const OFFICIAL_DOCUMENT_JOBS: readonly Type<JobHandler>[] = [MakeOfficialDocumentJob];

export interface OfficialDocumentsOptions {
  readonly office: OfficeChoice;
  /** The office's audit log (`config.audit.origin`), whose checkpoint every document prints. */
  readonly auditLog: string;
  /** Where the check pages are (`config.http.publicUrl`). */
  readonly publicUrl: string;
  /** Whether this process makes documents: then the key is tried at the start. */
  readonly work: boolean;
}

/**
 * The documents the office issues, for the whole application: `IssueDocument`, `DraftPreview` and `Office` for the features that
 * have something to issue. Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail`, `FileStore` and `JobOutbox` from global modules.
 */
@Module({})
export class OfficialDocumentsModule {
  static forRoot(options: OfficialDocumentsOptions): DynamicModule {
    return {
      module: OfficialDocumentsModule,
      global: true,
      controllers: [OfficialDocumentsController, PublicDocumentsController],
      providers: [
        SignOffSheet,
        RegisterPress,
        PrintRegister,
        proving(options),
        ...providersOf(options),
        ...(options.work ? [announcing(options.office)] : []),
      ],
      exports: [IssueDocument, DraftPreview, Office, DocumentRenderer, OfficeSigner],
    };
  }
}

function providersOf({ office, auditLog, publicUrl }: OfficialDocumentsOptions): Provider[] {
  return [
    { provide: Office, useValue: new Office(office.profile, office.revoked) },
    {
      provide: DocumentRenderer,
      useFactory: () => new DocumentRenderer({ configured: false, name: office.profile.name }),
    },
    {
      provide: OfficeSigner,
      inject: [Clock],
      useFactory: (clock: Clock) => new OfficeSigner(officeIdentity(office, clock), clock),
    },
    {
      provide: IssueDocument,
      inject: [Clock, AuditTrail, JobOutbox],
      useFactory: (...[clock, audit, outbox]: [Clock, AuditTrail, JobOutbox]) =>
        new IssueDocument(clock, audit, outbox),
    },
    {
      provide: DraftPreview,
      inject: [DataSource, UnitOfWork, FileStore, Clock, DocumentRenderer],
      useFactory: (
        ...[dataSource, unitOfWork, files, clock, renderer]: [
          DataSource,
          UnitOfWork,
          FileStore,
          Clock,
          DocumentRenderer,
        ]
      ) => new DraftPreview({ dataSource, unitOfWork, files, clock, renderer }),
    },
    {
      provide: MakeOfficialDocumentJob,
      inject: [DataSource, FileStore, AuditTrail, JobOutbox, Clock, DocumentRenderer, OfficeSigner],
      useFactory: (
        ...[dataSource, files, audit, outbox, clock, renderer, signer]: [
          DataSource,
          FileStore,
          AuditTrail,
          JobOutbox,
          Clock,
          DocumentRenderer,
          OfficeSigner,
        ]
      ) =>
        new MakeOfficialDocumentJob({
          dataSource,
          files,
          audit,
          outbox,
          clock,
          renderer,
          signer,
          auditLog,
          publicUrl,
        }),
    },
  ];
}

function proving({ auditLog }: OfficialDocumentsOptions): Provider {
  return {
    provide: DocumentProof,
    inject: [DataSource],
    useFactory: (dataSource: DataSource) => new DocumentProof(dataSource, auditLog),
  };
}

function announcing({ key }: OfficeChoice): Provider {
  return {
    provide: AnnounceKey,
    inject: [OfficeSigner],
    useFactory: (signer: OfficeSigner) => new AnnounceKey(key, signer),
  };
}
