export { SchemaOutdated } from './composition.errors';
export { FoundationModule, type ProcessPart } from './foundation.module';
export { InfrastructureModule } from './infrastructure.module';
export { openDatabase, type SchemaCare } from './open-database';
export { PROBLEM_TEXTS } from './problem-texts';
export { startHttp } from './start-http';
