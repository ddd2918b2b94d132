export { actorOf, PROCESS_PARTS, ProcessBench } from './process-bench';
