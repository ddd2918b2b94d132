export { BadNetwork } from './bad-network';
export { Gate } from './gate';
export { BenchHandler, type Handle, JobBench } from './job-bench';
export { CreateJobEffect1700000000001, JobEffect, writeEffect } from './job-effect';
export { SetClock } from './set-clock';
export { TestRedis } from './test-redis';
