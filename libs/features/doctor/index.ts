export { examineDeployment } from './examine-deployment';
export { type Finding, type FindingLevel } from './finding';
