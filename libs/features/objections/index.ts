export { objectionProcess } from './objection.workflow';
