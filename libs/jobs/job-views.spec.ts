import type { JobState } from './job-state';
import { type FlowOutcome, outcomeOf } from './job-views';

const CASES: [JobState[], FlowOutcome][] = [
  [['done'], 'done'],
  [['done', 'ready'], 'running'],
  [['dead', 'running'], 'running'],
  [['blocked', 'dead', 'done'], 'dead'],
  [['discarded', 'done'], 'discarded'],
  [['discarded', 'dead'], 'dead'],
];

it.each(CASES)('a flow with jobs that are %j is %s', (states, outcome) => {
  expect(outcomeOf(states.map((state) => ({ state })))).toBe(outcome);
});
