import { CreateJob1637712000000 } from './1637712000000-create-job';
import { AddJobTrace1637714900000 } from './1637714900000-add-job-trace';

/** What makes the job table as `JobRow` has it, for databases that hold little else. */
export const JOB_MIGRATIONS = [CreateJob1637712000000, AddJobTrace1637714900000];
