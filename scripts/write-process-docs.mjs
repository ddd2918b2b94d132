// `npm run docs:processes`: writes docs/processes.md from the process tables.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, install, root } from './prepare.mjs';

install();
build();
const require = createRequire(import.meta.url);
const { processesDocument } = require(join(root, 'dist', 'libs', 'workflow', 'index.js'));
const { PROCESS_TABLES } = require(join(root, 'dist', 'libs', 'features', 'process-tables', 'index.js'));
writeFileSync(join(root, 'docs', 'processes.md'), processesDocument(PROCESS_TABLES));
