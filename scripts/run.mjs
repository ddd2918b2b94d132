// `node scripts/run.mjs APP [ARGUMENTS]`: installs and builds what is missing, then becomes dist/apps/APP.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build, install, root } from './prepare.mjs';

install();
build();
const [app = '', ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, join(root, 'dist', 'apps', app, 'main.js'), ...rest);
await import(pathToFileURL(process.argv[1]).href);
