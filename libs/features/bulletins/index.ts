export { CreateMonthResult1637712500000 } from './1637712500000-create-month-result';
export { AddCheckpoint1637712650000 } from './1637712650000-add-checkpoint';
export { CreateBulletin1637714100000 } from './1637714100000-create-bulletin';
export { Bulletin, type BulletinKind, BulletinNarrative } from './bulletin.entity';
export { findPublishedBulletin, type PublishedBulletin, publishedBulletins } from './bulletin.query';
export { bulletinProcess } from './bulletin.workflow';
export { ActedDto, ButtonDto, ReasonBody, TimelineDto } from './bulletins.dto';
export {
  BulletinNotCorrectable,
  BulletinNotDue,
  BulletinNotIssued,
  BulletinNotSubmitted,
  BulletinShownOutdated,
  BulletinUnderWay,
  PraiseInvalid,
} from './bulletins.errors';
export { BULLETIN_JOBS, BulletinsModule } from './bulletins.module';
export { BULLETINS_TEXTS } from './bulletins.texts';
export type { KeptPages } from './frozen-bulletin';
export { figuresOfManifest } from './manifest/figures-of-manifest';
export { type MonthManifest, parseManifest } from './manifest/month-manifest';
export { getMonthFigures } from './month-figures.query';
export { MonthResult } from './month-result.entity';
export { ScoreMonth, type ScoringActor } from './score-month';
export { shownRecord } from './shown-bulletin';
