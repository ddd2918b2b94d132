export { EVIDENCE_PARTS, EvidenceBench, PEOPLE } from './evidence-bench';
