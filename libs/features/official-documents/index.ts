export { CreateOfficialDocuments1637713700000 } from './1637713700000-create-official-documents';
export { ExtendOfficialDocuments1637713830000 } from './1637713830000-extend-official-documents';
export { KeepTimestamps1637714470000 } from './1637714470000-keep-timestamps';
export { RegisterMinutes1637714450000 } from './1637714450000-register-minutes';
export { WithdrawDocuments1637714200000 } from './1637714200000-withdraw-documents';
export { checkDocument, type CheckedDocument } from './check-document.query';
export { canonicalDigest } from './content-digest';
export {
  type DocumentLife,
  documentRegister,
  getDocumentLife,
  getIssuedFile,
  getIssuedFileFor,
  numberOf,
  type RegisterFilter,
  type RegisterLine,
  searchRegister,
} from './document-register.query';
export { DocumentRenderer } from './document-renderer';
export { DocumentSeries } from './document-series.entity';
export { type Draft, DraftPreview, type PreviewMeans, type ShownDraft } from './draft-preview';
export { DraftPreviewRow } from './draft-preview.entity';
export { IssueDocument, type NumberedDocument, type SignedOff } from './issue-document';
export { type DocumentMeans, MakeOfficialDocumentJob } from './make-official-document.job';
export { Office } from './office';
export { OfficeCertificate } from './office-certificate.entity';
export { officeIdentity } from './office-identity';
export { type OfficeIdentity, OfficeSigner } from './office-signer';
export { type Approval, type OfficialContent, type OfficialKind } from './official-content';
export { OfficialDocument, type OfficialState } from './official-document.entity';
export {
  DocumentNotFound,
  DocumentNotIssued,
  OfficeKeyMissing,
  OfficeKeyUnfit,
  SealImageUnfit,
  SignatureNotAccepted,
  TimestampCertificatesUnfit,
} from './official-documents.errors';
export {
  OFFICIAL_DOCUMENT_JOBS,
  OfficialDocumentsModule,
  type OfficialDocumentsOptions,
} from './official-documents.module';
export { OFFICIAL_DOCUMENTS_TEXTS, STATE_LABELS as OFFICIAL_STATE_LABELS } from './official-documents.texts';
export { publishDocument } from './publish-document';
export { supersedeDocument } from './supersede-document';
export { withdrawDocument } from './withdraw-document';
export { type CheckReason, type DocumentVerdict, verifyDocument, verifyNumber } from './verify-document';
