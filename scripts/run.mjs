// `node scripts/run.mjs APP [ARGUMENTS]`: installs and builds what is missing, then becomes dist/apps/APP.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build, buildScreens, install, root } from './prepare.mjs';

const WITH_SCREENS = ['standalone', 'api'];

const [app = '', ...rest] = process.argv.slice(2);
install();
build();
if (WITH_SCREENS.includes(app)) buildScreens();
process.argv.splice(1, process.argv.length - 1, join(root, 'dist', 'apps', app, 'main.js'), ...rest);
await import(pathToFileURL(process.argv[1]).href);
