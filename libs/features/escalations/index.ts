export { CreateEscalation1637714110000 } from './1637714110000-create-escalation';
export { NumberMinutes1637714460000 } from './1637714460000-number-minutes';
export { Escalation, EscalationMonth, RectificationItem, RectificationProgress } from './escalation.entity';
export { escalationProcess } from './escalation.workflow';
export {
  EscalationShownOutdated,
  EscalationWithoutGround,
  ItemDueInvalid,
  ItemNotOpen,
  MinutesNotKept,
  NoticeNotFound,
  StrikingOffNotYours,
  UnitNotRanked,
} from './escalations.errors';
export { ESCALATION_JOBS, EscalationsModule } from './escalations.module';
export { ESCALATIONS_TEXTS } from './escalations.texts';
