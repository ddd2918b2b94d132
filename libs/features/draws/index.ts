export { CreateDrawCeremony1637713840000 } from './1637713840000-create-draw-ceremony';
export { CreateDrawCommitment1637714310000 } from './1637714310000-create-draw-commitment';
export { type Ceremony, findLatestCeremony, listCeremonies, type WrittenStep } from './ceremonies.query';
export { CommitValue } from './commit-value';
export { DrawCommitment } from './draw-commitment.entity';
export type {
  AbandonedDraw,
  DrawnList,
  EnteredSeed,
  FrozenArea,
  FrozenPool,
  FrozenUnit,
  ListedUnit,
} from './draw-documents';
export { DrawFromSeed, type SeedEntry } from './draw-from-seed';
export { DrawStep, type DrawStepName } from './draw-step.entity';
export { drawnEarlierThisYear } from './drawn-earlier.query';
export { DRAW_JOBS, DrawsModule } from './draws.module';
export { DRAWS_TEXTS } from './draws.texts';
export { type ExportedDraw, exportedDraw } from './exported-draw';
export { FreezePool, type FrozenDraw } from './freeze-pool';
export { type DrawnResult, ListDrawnUnits } from './list-drawn-units';
export { officerValues } from './officer-values.query';
export { ExportedDrawUnreadable } from './read-exported-draw';
export { RevealValue } from './reveal-value';
export { commitmentOf } from './two-officers';
export { repeatDraw, type RepeatedDraw } from './repeat-draw';
