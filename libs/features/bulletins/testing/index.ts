export { BulletinBench } from './bulletin-bench';
export { openBulletinEdge } from './bulletin-edge';
export { workMonth } from './worked-month';
