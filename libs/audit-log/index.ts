export {
  AuditEntryInvalid,
  AuditEntryTooLarge,
  CheckpointMalformed,
  LogBehindCheckpoint,
  LogForked,
  NoteKeyAmbiguous,
  NoteKeyMalformed,
  NoteMalformed,
  NoteSignatureInvalid,
  NoteUnverified,
  TlogProofMalformed,
  TreeHashMissing,
  TreePositionInvalid,
  TreeStateMalformed,
} from './audit-log.errors';
export { ENTRY_VERSION, entryBytes, parseEntry, type AuditEntry, type EntryFacts } from './audit-entry';
export { canonicalBytes, parseCanonical } from './canonical-json';
export {
  formatCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  type Checkpoint,
  type SignedCheckpoint,
} from './checkpoint';
export { CheckpointFolder, type ListedCheckpoint } from './checkpoint-folder';
export {
  CompactRange,
  parseRange,
  rootFromLeafHashes,
  rootFromLeaves,
  type NodeVisitor,
  type StoredRange,
  type TreeNode,
} from './compact-range';
export { cosignExport, type CosignedExport, type CosigningMeans } from './cosign-export';
export { formatEntryReceipt, openEntryReceipt } from './entry-receipt';
export { EXPORT_FILES } from './export-format';
export type { Finding, FindingKind, FindingPlace } from './findings';
export { HASH_SIZE, emptyRoot, leafHash, nodeHash } from './merkle-hash';
export {
  cosignatureTime,
  cosigner,
  formatVerifierKey,
  noteSigner,
  parseSignerKey,
  parseVerifierKey,
  type NoteKeyType,
  type NoteSigner,
  type NoteVerifier,
} from './note-keys';
export { runDocumentVerify } from './run-document-verify';
export { runAuditVerify, type VerifyExitCode, type VerifyOutput } from './run-audit-verify';
export { PAYLOAD_LIMIT, SALT_SIZE, opensSeal, sealPayload } from './sealed-payload';
export {
  checkAgainst,
  emptyLog,
  nodesToCheck,
  sequence,
  type CompletedSubtree,
  type LogState,
  type Sequenced,
  type SequencedLeaf,
} from './sequencer';
export { openNote, parseNote, signNote, type NoteSignature, type OpenedNote, type ParsedNote } from './signed-note';
export {
  ENTRY_LIMIT,
  decodeEntryBundle,
  encodeEntryBundle,
  entryBundlePath,
  hashesFromTiles,
  tilePath,
  tilesGrown,
  tilesOfNodes,
  tilesOfPlan,
  tilesOfSize,
  type TileId,
} from './tiles';
export { formatTlogProof, parseTlogProof, verifyTlogProof, type TlogProof } from './tlog-proof';
export {
  buildProof,
  consistencyProof,
  inclusionProof,
  nodesOfPlan,
  planConsistencyProof,
  planInclusionProof,
  rangeNodes,
  rootAtSize,
  type NodeHashes,
  type ProofPlan,
} from './tree-proofs';
export type { Anchor } from './trusted-points';
export { FINDINGS_LIMIT, verifyAuditExport, type AuditReport, type VerifyOptions } from './verify-export';
export { verifyConsistency, verifyInclusion, type ConsistencyClaim, type InclusionClaim } from './verify-proofs';
export { writeAuditExport, type AuditExportSource, type ExportedEntry, type WrittenExport } from './write-export';
export { cosignCheckpoint, type CosigningRequest } from './witness';
export { AUDIT_LOG_TEXTS } from './audit-log.texts';
