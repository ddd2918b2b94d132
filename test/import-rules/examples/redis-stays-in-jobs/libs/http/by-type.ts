import type { Queue } from 'bullmq';

export const keep = (one: Queue): Queue => one;
