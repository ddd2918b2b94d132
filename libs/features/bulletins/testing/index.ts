export { BulletinBench } from './bulletin-bench';
export { workMonth } from './worked-month';
