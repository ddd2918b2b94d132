// `npm run bench -- [SUITE ...] [OPTIONS]`: installs and builds what is missing, then becomes dist/test/bench/main.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build, buildBenchmarks, install, root } from './prepare.mjs';

install();
build();
buildBenchmarks();
process.argv.splice(1, 1, join(root, 'dist', 'test', 'bench', 'main.js'));
await import(pathToFileURL(process.argv[1]).href);
