export { type OpenedEngine, describeEachDatabase } from './describe-each-database';
export { type TableShape, schemaOf } from './schema-of';
export { type TestDatabase, testDatabases } from './test-databases';
