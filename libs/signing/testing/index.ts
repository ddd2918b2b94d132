export { LocalTimestampService } from './local-timestamp-service';
export { pkcs12File } from './pkcs12-file';
export { samplePdf } from './sample-pdf';
export { type IdentityRequest, issue, type TestIdentity } from './test-identity';
