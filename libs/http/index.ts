export { type CookieRule, HostCookie } from './access/host-cookie';
export { PROOF_COUNTS_MS } from './access/policy-check';
export { Policy, PublicRoute, type RouteAccess, type RoutePolicy } from './access/policy';
export { type RouteEntry, type RouteMethod, isUnsafe } from './access/route-entry';
export { listRoutes, RoutesRefused, RouteTable } from './access/route-table';
export { SessionCookie } from './access/session-cookie';
export { UnreadQuery } from './access/unread-query';
export {
  actorOf,
  ClientAddress,
  CurrentActor,
  CurrentSession,
  CurrentSigner,
  RequestId,
  type Signer,
} from './access/signed-in-request';
export { EdgeLogger } from './answers/edge-logger';
export { PAGE_POLICY } from './answers/security-headers';
export { ExpectedVersion } from './commands/expected-version';
export { type CommandKey, IdempotencyKey, ofFile, SECRET_SHOWN_ONCE } from './commands/idempotency-key';
export { versionTag } from './commands/version-tag';
export { type CommandAtVersion, VersionedCommand } from './commands/versioned-command';
export { checkedField, type FieldAbout, type FieldCheck } from './dto/field';
export { Moment } from './dto/moment-field';
export { ListOf, ListOfCodes, Nested } from './dto/nested-fields';
export { Flag, QueryFlag, QueryNumber, WholeNumber } from './dto/number-fields';
export { Shown, type ShownAs } from './dto/shown';
export { Day, Digest, Id, Month, OneOf, SortBy, Text, UnitCode } from './dto/text-fields';
export { type PartState, Readiness } from './health/readiness';
export { HttpEdgeAdapter } from './http-edge-adapter';
export { HTTP_CHOICE } from './http-choice';
export { HttpModule, type HttpOptions } from './http.module';
export { contentDisposition, cleanFileName } from './lists/content-disposition';
export { type CursorKey, decodeCursor, encodeCursor, type KeysetOrder, rowsAfter } from './lists/cursor';
export { everyItem, MOST_ON_A_PAGE, type Page, PageOf, pageOf, PageQuery } from './lists/page';
export {
  ExportQuery,
  MOST_WORKBOOK_ROWS,
  type TableFormat,
  type TableToExport,
  rowsOf,
  tableFile,
  workbookFile,
} from './lists/table-file';
export { publishApi } from './openapi/api-document';
export { ApiController, Describe, type RouteDescription } from './openapi/describe';
export { operationOf } from './openapi/problem-responses';
export { EDGE_TEXTS } from './problems/edge.texts';
export { type FieldProblem, HttpRefusal } from './problems/http-refusal';
export { type ProblemBody } from './problems/problem';
export { ProblemCatalogue } from './problems/problem-catalogue';
export { ExportLog, type TakenTable } from './lists/export-log';
export { type RefusedAct, RefusalLog } from './problems/refusal-log';
export { RequestInvalid } from './problems/edge.errors';
export { CreateRateLimit1637713300000 } from './rate-limits/1637713300000-create-rate-limit';
export { RateLimit } from './rate-limits/rate-limit.decorator';
export { RateLimitRow } from './rate-limits/rate-limit.entity';
export { RateLimits, type RateRule } from './rate-limits/rate-limits';
export {
  CheckCodeParam,
  DigestParam,
  IdParam,
  MonthParam,
  NumberParam,
  UnitParam,
  WordParam,
} from './request/path-parameters';
export { IgnoresUnknown } from './request/validation-problems';
export { isId, isMonthCode, isUnitCode } from './request/values';
export { SessionReader, type SignedIn } from './session-reader';
export { FILE_KINDS, type FileKind, MEDIA_TYPES } from './uploads/file-kinds';
export { type FileToSend, framedDocument, storedFile } from './uploads/stored-file';
export { requireHead, requireTable } from './uploads/require-table';
export { uploadedTable } from './uploads/uploaded-table';
export { TheUpload, type UploadedFile, UploadFields, type UploadRule } from './uploads/upload-rule';
export { Upload } from './uploads/upload.decorator';
export { UploadsModule } from './uploads/uploads.module';
