export { PROCESS_TABLES } from './process-tables';
