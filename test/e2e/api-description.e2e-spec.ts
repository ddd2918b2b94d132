import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isUnsafe, operationOf } from '@app/http';
import { TestApp } from '../support/test-app';

/** The page's own token, what an administrator hands over or a person copies down, and what everybody knows of a demo. */
const SHOWN_ONCE = [
  'DemoAccountAnswer.password',
  'FactorOfferAnswer.secret',
  'InvitationAnswer.token',
  'NewEndpointAnswer.secret',
  'NewSecretAnswer.secret',
  'SessionAnswer.csrfToken',
];

describe('the description of the API', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.close());

  it('has every route of the API, in Chinese, with what it gives and how it refuses', () => {
    const routes = app.routes().filter(({ path }) => path.startsWith('/api/') && !path.endsWith('/openapi.json'));
    const lacking = routes.flatMap((route) => {
      const operation = operationOf(app.api, route);
      const place = `${route.method} ${route.path}`;
      if (operation === undefined) return [`${place} is not in it`];
      const { summary = '', tags = [], responses } = operation;
      const given = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      const isGiven = given.some(([status, one]) => status === '204' || (one !== undefined && 'content' in one));
      return [
        ...(/\p{Script=Han}/u.test(summary) ? [] : [`${place} has no Chinese summary`]),
        ...(tags.length === 1 ? [] : [`${place} has no tag`]),
        ...(isGiven ? [] : [`${place} does not say what it gives`]),
        ...(responses['429'] === undefined ? [`${place} does not say how it refuses`] : []),
        ...bodiesWithoutExample(operation).map((body) => `${place} has no example of its ${body}`),
        ...Object.entries(responses)
          .filter(([status, one]) => status >= '400' && codesIn(one).length === 0)
          .map(([status]) => `${place} does not say with which codes it answers ${status}`),
      ];
    });
    expect(lacking).toEqual([]);
  });

  it('lists every code of a problem with its title', () => {
    const codes = Object.entries(
      (app.api as unknown as { 'x-problem-codes': Record<string, string> })['x-problem-codes'],
    );
    expect(codes.length).toBeGreaterThan(150);
    expect(codes.filter(([, title]) => !/\p{Script=Han}/u.test(title))).toEqual([]);
  });

  it('describes nothing that is not there', () => {
    const known = new Set(app.routes().map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}')));
    expect(Object.keys(app.api.paths).filter((path) => !known.has(path))).toEqual([]);
  });

  it('has a key for every command that must not happen twice, and says of every other why it need not (docs/repeated-commands.md)', () => {
    const keyless = app.routes().flatMap((route) => {
      const headers = headersOf(operationOf(app.api, route));
      if (!isUnsafe(route.method) || headers.includes('Idempotency-Key')) return [];
      return [{ command: `${route.method} ${route.path}`, isAtVersion: headers.includes('If-Match') }];
    });
    const decided = decisions();
    expect(keyless.map(({ command }) => command).sort()).toEqual([...decided.keys()].sort());
    const atVersion = keyless.filter(({ isAtVersion }) => isAtVersion).map(({ command }) => command);
    expect(atVersion.sort()).toEqual(
      [...decided].flatMap(([command, why]) => (why === 'version' ? [command] : [])).sort(),
    );
    expect([...new Set(decided.values())].filter((why) => !REASONS.includes(why))).toEqual([]);
  });

  it('has no field in any answer that holds a secret, but those that are shown once to whom they are for', () => {
    const schemas = Object.entries(app.api.components?.schemas ?? {});
    const answers = schemas.filter(([name]) => !/Dto$|Query$|Body$/.test(name));
    const secret = /password|secret|token|hash|salt/i;
    const found = answers.flatMap(([name, schema]) =>
      Object.keys('properties' in schema ? (schema.properties ?? {}) : {})
        .filter((field) => secret.test(field))
        .map((field) => `${name}.${field}`),
    );
    expect(found.sort()).toEqual(SHOWN_ONCE);
  });

  it('is what the screens were built on (npm run api:types)', () => {
    // As the script does: examples are for readers of the description.
    const untyped = new Set(['example', 'x-codes', 'x-problem-codes']);
    const made = typesOf(JSON.stringify(app.api, (name, value: unknown) => (untyped.has(name) ? undefined : value)));
    const known = readFileSync(join(__dirname, '../../apps/web/api/schema.d.ts'), 'utf8');
    expect(known.slice(known.indexOf('\n') + 1)).toBe(made);
  });

  it('gives every shape a name of its own: of two that share one, only one is described', () => {
    const names = dtoFiles().flatMap((file) =>
      [...file.matchAll(/^(?:export )?class (\w+)/gm)].map(([, name]) => name),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  });

  it('is served to people who have signed in', async () => {
    const answer = await app.as({ roles: ['auditor'] }).get('/api/v1/openapi.json');
    expect([answer.status, answer.json()['openapi']]).toEqual([200, '3.0.0']);
  });
});

/** Why a command needs no key, as the page defines the words. */
const REASONS = ['version', 'state', 'value', 'content', 'each', 'session', 'nothing'];

/** The page's table: command to reason. */
function decisions(): ReadonlyMap<string, string> {
  const page = readFileSync(join(__dirname, '../../docs/repeated-commands.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `((?:POST|PUT|PATCH|DELETE) [^`]+)`\s*\| (\w+)\s*\|/gm)];
  return new Map(rows.map(([, command = '', why = '']) => [command, why]));
}

function headersOf(operation: Operation | undefined): readonly string[] {
  const parameters = operation?.parameters ?? [];
  return parameters.flatMap((one) => ('in' in one && one.in === 'header' ? [one.name] : []));
}

type Operation = NonNullable<ReturnType<typeof operationOf>>;

/** JSON bodies, sent and answered, that come without an example. */
function bodiesWithoutExample({ requestBody, responses }: Operation): string[] {
  return Object.entries({ request: requestBody, ...responses }).flatMap(([name, part]) => {
    const content = part !== undefined && 'content' in part ? part.content : {};
    return Object.values(content ?? {}).some(
      (one) => one.schema !== undefined && isJsonLike(content, one) && one.example === undefined,
    )
      ? [name]
      : [];
  });
}

function isJsonLike(content: object | undefined, one: object): boolean {
  return Object.entries(content ?? {}).some(([type, each]) => each === one && /json/.test(type));
}

function codesIn(response: object | undefined): readonly string[] {
  return response !== undefined && 'x-codes' in response ? (response['x-codes'] as string[]) : [];
}

/** The sources that declare what is sent and answered. */
function dtoFiles(): string[] {
  const libs = join(__dirname, '../../libs');
  const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.dto.ts'));
  return files.map((file) => readFileSync(join(libs, file), 'utf8'));
}

const WRITE_TYPES = `const { astToString, default: openapiTS } = require('openapi-typescript');
  const description = require('node:fs').readFileSync(process.argv[1], 'utf8');
  openapiTS(description).then((types) => process.stdout.write(astToString(types)));`;

/** In a process of its own: the package is made of modules that Jest cannot require. */
function typesOf(description: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'api-types-'));
  try {
    // Through a file: a pipe on standard input may not be readable at once.
    const file = join(folder, 'openapi.json');
    writeFileSync(file, description);
    const options = { encoding: 'utf8', cwd: __dirname, maxBuffer: 1 << 26 } as const;
    return execFileSync(process.execPath, ['-e', WRITE_TYPES, file], options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
