export { OverviewModule } from './overview.module';
export { WorkInProgress } from './work-in-progress';
