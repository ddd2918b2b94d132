export { adjustmentProcess } from './adjustment.workflow';
