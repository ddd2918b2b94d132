export { unitNamesOf } from './unit-names.query';
export { WorkModule } from './work.module';
