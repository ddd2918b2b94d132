// `npm run api:types`: writes apps/web/api/schema.d.ts, what the screens know of the server, from the API's own description. A test
// fails when it is not current.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, root } from './prepare.mjs';

install();
build();
const require = createRequire(import.meta.url);
const dist = (...path) => require(join(root, 'dist', ...path));
const UNTYPED = new Set(['example', 'x-codes', 'x-problem-codes']);
const scratch = mkdtempSync(join(tmpdir(), 'api-types-'));
try {
  writeFileSync(join(root, 'apps', 'web', 'api', 'schema.d.ts'), await typesOf(await describeApi()));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The description of the embedded set-up, which has every route there is. */
async function describeApi() {
  const { readConfig } = dist('libs', 'config', 'index.js');
  const { HttpEdgeAdapter, publishApi } = dist('libs', 'http', 'index.js');
  const { WorkInProgress } = dist('libs', 'features', 'overview', 'index.js');
  const { StandaloneModule } = dist('apps', 'standalone', 'standalone.module.js');
  const { NestFactory } = require('@nestjs/core');
  const config = readConfig({ DATA_DIR: scratch });
  const module = StandaloneModule.forRoot(config, new WorkInProgress());
  const app = await NestFactory.create(module, new HttpEdgeAdapter(config.http), {
    logger: ['error'],
    abortOnError: false,
  });
  await app.init();
  const description = publishApi(app);
  await app.close();
  return description;
}

async function typesOf(description) {
  const { astToString, default: openapiTS } = require('openapi-typescript');
  return `// Made by \`npm run api:types\`.\n${astToString(await openapiTS(withoutExamples(description)))}`;
}

/** Examples are for readers of the description: a type would only repeat them. */
function withoutExamples(description) {
  return JSON.parse(JSON.stringify(description, (name, value) => (UNTYPED.has(name) ? undefined : value)));
}
