export { OFFICE_LOG } from './audited-refusals';
export { InfrastructureModule, type InfrastructureParts } from './infrastructure.module';
export { NoAccountsModule } from './no-accounts.module';
export { PROBLEM_TEXTS } from './problem-texts';
export { startHttp } from './start-http';
