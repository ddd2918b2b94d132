// `npm run test:faults [-- PATTERN]`: kills every process and server at every point of a month, and checks what must hold whatever dies.
// PATTERN chooses tests by their names, such as `database` or `embedded`.
import { runFaults } from './run-faults.mjs';

const [pattern] = process.argv.slice(2);
process.exitCode = runFaults({ files: ['grid', 'special'], ...(pattern === undefined ? {} : { pattern }) });
