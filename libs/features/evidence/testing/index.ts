export { EVIDENCE_PARTS, EvidenceBench, PEOPLE } from './evidence-bench';
export { openEdge } from './open-edge';
