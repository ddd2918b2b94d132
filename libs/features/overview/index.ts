export { OverviewModule } from './overview.module';
export { WorkInProgress } from './work-in-progress';
export { OVERVIEW_TEXTS } from './overview.texts';
