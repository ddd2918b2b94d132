export { OBJECTION_PARTS, ObjectionsBench } from './objections-bench';
