export { AuditViewModule } from './audit-view.module';
