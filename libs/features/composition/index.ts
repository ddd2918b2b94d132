export { SchemaOutdated } from './composition.errors';
export { FoundationModule, type ProcessPart, type SchemaCare } from './foundation.module';
export { InfrastructureModule } from './infrastructure.module';
export { PROBLEM_TEXTS } from './problem-texts';
export { startHttp } from './start-http';
