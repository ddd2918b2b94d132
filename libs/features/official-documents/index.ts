export { CreateOfficialDocuments1637713700000 } from './1637713700000-create-official-documents';
export {
  checkDocument,
  type CheckedDocument,
  documentRegister,
  getIssuedFile,
  type RegisterLine,
} from './document-register.query';
export { DocumentRenderer } from './document-renderer';
export { DocumentSeries } from './document-series.entity';
export { IssueDocument, type NumberedDocument, type SignedOff } from './issue-document';
export { MakeOfficialDocumentJob } from './make-official-document.job';
export { type OfficeIdentity, OfficeSigner } from './office-signer';
export { type Approval, type OfficialContent, type OfficialKind } from './official-content';
export { OfficialDocument, type OfficialState } from './official-document.entity';
export { DocumentNotFound, DocumentNotIssued, SignatureNotAccepted } from './official-documents.errors';
export { OFFICIAL_DOCUMENTS_TEXTS } from './official-documents.texts';
export { supersedeDocument } from './supersede-document';
