// The order of the test suites: the longest first, so that the others fill in beside them and no core idles at the end of a run. Without
// times of an earlier run Jest goes by the size of the files, which says nothing of a suite that tells a story of many files.
import Sequencer from '@jest/test-sequencer';

const LONGEST = ['test/e2e/two-months/services', 'test/browser/month/', 'test/e2e/two-months/', 'test/browser/'];

export default class LongFirst extends Sequencer {
  async sort(tests) {
    const usual = await super.sort(tests);
    return [...usual].sort((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ path }) {
  const at = LONGEST.findIndex((part) => path.includes(part));
  return at === -1 ? LONGEST.length : at;
}
