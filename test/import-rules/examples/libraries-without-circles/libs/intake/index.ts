export { readRow } from './read-row';
export type { Row } from './row';
