export { SchemaOutdated } from './composition.errors';
export { FoundationModule } from './foundation.module';
export { JOB_HANDLERS, JOB_MODULES } from './job-handlers';
