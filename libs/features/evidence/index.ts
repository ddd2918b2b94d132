export { CreateEvidence1637712400000 } from './1637712400000-create-evidence';
export { Adjustment } from './adjustment.entity';
export { EvidenceItem } from './evidence-item.entity';
export { NoDataStatement } from './no-data-statement.entity';
export { evidenceProcess } from './evidence.workflow';
