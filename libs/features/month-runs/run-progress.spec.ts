import type { FlowState, JobCount } from '@app/jobs';
import { progressOf } from './run-progress';

function flowOf(...counts: [name: string, state: JobCount['state'], count: number][]): FlowState {
  return {
    flowId: 'flow',
    outcome: 'running',
    result: null,
    counts: counts.map(([name, state, count]) => ({ name, state, count, progressDone: 0, progressTotal: 0 })),
  };
}

test('while files are read, the reading is what the month is at', () => {
  const flow = flowOf(['receive-file', 'done', 2], ['receive-file', 'ready', 3], ['score-run', 'blocked', 1]);
  expect(progressOf(flow)).toEqual(['receive', 2, 5]);
});

test('a stage that is over makes place for the next', () => {
  const flow = flowOf(
    ['receive-file', 'done', 5],
    ['check-unit-records', 'done', 288],
    ['compare-ledger', 'running', 4],
    ['compare-ledger', 'done', 71],
    ['score-run', 'blocked', 1],
  );
  expect(progressOf(flow)).toEqual(['compare', 71, 75]);
});

test('between two stages, when what follows is not known yet, nothing is told', () => {
  const flow = flowOf(['receive-file', 'done', 5], ['plan-checks', 'running', 1], ['score-run', 'blocked', 1]);
  expect(progressOf(flow)).toBeNull();
});

test('a flow whose jobs are all done is at nothing', () => {
  expect(progressOf(flowOf(['receive-file', 'done', 5], ['score-run', 'done', 1]))).toBeNull();
});
