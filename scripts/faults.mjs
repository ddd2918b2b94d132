// `npm run test:faults [-- [--short] PATTERN]`: kills every process and server at every point of a month, and checks what must hold whatever dies.
// PATTERN chooses tests by their names, such as `database` or `embedded`.
import { runFaults } from './run-faults.mjs';

const words = process.argv.slice(2);
const pattern = words.find((word) => word !== '--short');
const files = words.includes('--short') ? ['short'] : ['grid', 'special'];
process.exitCode = runFaults({ files, ...(pattern === undefined ? {} : { pattern }) });
