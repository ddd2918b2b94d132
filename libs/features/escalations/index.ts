export { escalationProcess } from './escalation.workflow';
