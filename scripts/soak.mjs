// `npm run soak -- --kills N [--seed N]`: works months while processes and servers are killed at random, until N kills, then checks what
// must hold and prints the figures. The same seed kills in the same order.
import { parseArgs } from 'node:util';
import { runFaults } from './run-faults.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const [soakKills, soakSeed] = [Number(values.kills), Number(values.seed)];
if (!Number.isInteger(soakKills) || soakKills < 1 || !Number.isInteger(soakSeed)) {
  console.error('用法：npm run soak -- --kills 次数 [--seed 种子]');
  process.exit(2);
}
process.exitCode = runFaults({ files: ['soak'], globals: { soakKills, soakSeed } });
