export { RecordedAudit } from './recorded-audit';
