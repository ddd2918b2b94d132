export { LocalTimestampService } from './local-timestamp-service';
export { pkcs12File } from './pkcs12-file';
export { samplePdf } from './sample-pdf';
export { type IdentityRequest, issue, keyOf, type TestIdentity } from './test-identity';
export { cmsOf, flipped, gapOf, objectWith, withCms, withUpdate } from './manipulate';
export { opensslAccepts, pdfsigReport } from './independent-verifiers';
