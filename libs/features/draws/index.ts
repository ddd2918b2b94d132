export { CreateDrawCeremony1637713840000 } from './1637713840000-create-draw-ceremony';
export { type Ceremony, findLatestCeremony, listCeremonies, type WrittenStep } from './ceremonies.query';
export type {
  AbandonedDraw,
  DrawnList,
  EnteredSeed,
  FrozenArea,
  FrozenPool,
  FrozenUnit,
  ListedUnit,
} from './draw-documents';
export { DrawFromSeed, type DrawnResult, type SeedEntry } from './draw-from-seed';
export { DrawStep, type DrawStepName } from './draw-step.entity';
export { drawnEarlierThisYear } from './drawn-earlier.query';
export { DRAW_JOBS, DrawsModule } from './draws.module';
export { DRAWS_TEXTS } from './draws.texts';
export { type ExportedDraw, exportedDraw } from './exported-draw';
export { FreezePool, type FrozenDraw } from './freeze-pool';
export { ExportedDrawUnreadable } from './read-exported-draw';
export { repeatDraw, type RepeatedDraw } from './repeat-draw';
