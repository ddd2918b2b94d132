export { SchemaOutdated } from './composition.errors';
export { FoundationModule, type SchemaCare } from './foundation.module';
export { InfrastructureModule, type InfrastructureParts } from './infrastructure.module';
export { JOB_HANDLERS, JOB_MODULES } from './job-handlers';
export { NoAccountsModule } from './no-accounts.module';
export { OFFICE_LOG } from './office-log';
export { PROBLEM_TEXTS } from './problem-texts';
export { startHttp } from './start-http';
