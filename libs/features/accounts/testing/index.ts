export { DEMO_PASSWORD } from '../demo-accounts';
export { demoCode } from './demo-code';
export { FakeProvider } from './fake-provider';
