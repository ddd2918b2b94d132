export { type Answer, Browser, type Method } from './browser';
export { EdgeBench } from './edge-bench';
export { FakeSessions, type HeldSession, type Person } from './fake-sessions';
