export { pkcs12File } from './pkcs12-file';
export { type IdentityRequest, issue, type TestIdentity } from './test-identity';
