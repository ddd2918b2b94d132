export { STATE_CHECK_JOBS, STATE_CHECK_SCHEDULE, StateCheckModule } from './state-check.module';
