export { demoCode } from './demo-code';
