export { DEMO_PASSWORD, demoCode } from '../demo-accounts';
export { FakeProvider } from './fake-provider';
export { totpCode, totpStep } from '../totp';
