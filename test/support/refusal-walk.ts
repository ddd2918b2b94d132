import { AuditEntryRow } from '@app/features/audit-trail';
import { operationOf, type RouteEntry } from '@app/http';
import type { Answer, Browser } from '@app/http/testing';
import { createHash } from 'node:crypto';
import { keyOf } from './access-matrix';
import type { CommandSample } from './command-samples';
import type { TestApp } from './test-app';

/** What the issue of refused acts asks an entry of. */
const AUDITED = new Set([401, 403, 404, 409, 412, 422]);
/**
 * What is not the office's: counts of requests, the audit log with the job that sequences it, and the pages of drafts, which are kept
 * like files for whoever looks at the same draft again.
 */
const ASIDE = /^(?:rate_limit|audit_|job$|draft_preview)/;

/** How a command is sent, where it differs from what its sample says. */
export interface Sending {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly version?: string | null;
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: { readonly fields?: Readonly<Record<string, string>>; readonly name?: string };
}

/** A command that somebody tries, and how it must be refused. */
export interface Attempt {
  readonly route: RouteEntry;
  readonly by: Browser;
  readonly sending?: Sending;
  readonly status: number;
  /** Any code will do where none is named. */
  readonly code?: string;
}

/** Sends commands that must be refused, and looks at what is left of them. */
export class RefusalWalk {
  private keys = 0;

  constructor(
    private readonly app: TestApp,
    private readonly sampleOf: (route: RouteEntry) => CommandSample,
  ) {}

  /**
   * Tries them one after another. Returns what was wrong: another answer than told, no problem in Chinese, a table that has changed,
   * an audit entry that is missing or says something else.
   */
  async refusedAll(attempts: readonly Attempt[]): Promise<string[]> {
    const wrong: string[] = [];
    const before = await tablesOf(this.app);
    const expected = new Map<string, string>();
    for (const attempt of attempts) {
      const answer = await this.send(attempt);
      wrong.push(...faultsOf(attempt, answer));
      const { session } = attempt.by;
      if (answer.status < 400 || session === undefined || !AUDITED.has(answer.status)) continue;
      const { code, requestId } = answer.problem();
      expected.set(
        requestId,
        entryText({ route: attempt.route, actor: session.accountId, code, status: answer.status }),
      );
    }
    const after = await tablesOf(this.app);
    const changed = [...before].filter(([table, digest]) => after.get(table) !== digest);
    wrong.push(...changed.map(([table]) => `${table} has changed`));
    return [...wrong, ...(await this.unaudited(expected))];
  }

  /** The names of a command's headers, as the description has them. */
  headersOf(route: RouteEntry): readonly string[] {
    const { parameters = [] } = operationOf(this.app.api, route) ?? {};
    return parameters.flatMap((one) => ('in' in one && one.in === 'header' ? [one.name] : []));
  }

  /** The fields that a command's body must have, as the description has them. */
  requiredBy(route: RouteEntry): readonly string[] {
    const { requestBody } = operationOf(this.app.api, route) ?? {};
    const content = requestBody !== undefined && 'content' in requestBody ? requestBody.content : {};
    const schema = content['application/json']?.schema;
    const name = schema !== undefined && '$ref' in schema ? schema.$ref.split('/').at(-1)! : '';
    const named = this.app.api.components?.schemas?.[name];
    return named !== undefined && 'required' in named ? (named.required ?? []) : [];
  }

  /** Sends a command as its sample has it, but for what is said. */
  send({ route, by, sending = {} }: Pick<Attempt, 'route' | 'by' | 'sending'>): Promise<Answer> {
    const sample = this.sampleOf(route);
    const url = route.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(sending.path?.[name] ?? sample.path[name] ?? this.exampleOf(route, name)),
    );
    const named = new Map(this.headersOf(route).map((name) => [name, null]));
    const { version = `"${sample.version ?? 1}"`, key = `refused-${String(this.keys++).padStart(10, '0')}` } = sending;
    const headers = {
      ...(named.has('If-Match') ? { 'if-match': version } : {}),
      ...(named.has('Idempotency-Key') ? { 'idempotency-key': key } : {}),
      ...sending.headers,
    };
    if (route.upload !== undefined) return this.upload({ route, by, sending }, url, headers);
    const body = 'body' in sending ? sending.body : (sample.body ?? this.bodyOf(route));
    return by.send(route.method, url, { headers, ...(body === undefined ? {} : { body: body as object }) });
  }

  private upload(
    { route, by, sending: { form = {} } = {} }: Pick<Attempt, 'route' | 'by' | 'sending'>,
    url: string,
    headers: Readonly<Record<string, string | null>>,
  ): Promise<Answer> {
    const { file = { name: '样例.pdf', bytes: '%PDF-1.4' }, fields = {} } = this.sampleOf(route);
    const sent = {
      ...file,
      ...(form.name === undefined ? {} : { name: form.name }),
      headers: headers as Record<string, string>,
    };
    return by.upload(url, sent, { ...(form.fields ?? fields) });
  }

  /** The example that the description has of a body; undefined where none is taken. */
  private bodyOf(route: RouteEntry): object | undefined {
    const { requestBody } = operationOf(this.app.api, route) ?? {};
    const content = requestBody !== undefined && 'content' in requestBody ? requestBody.content : {};
    return content['application/json']?.example as object | undefined;
  }

  private exampleOf(route: RouteEntry, name: string): string {
    const { parameters = [] } = operationOf(this.app.api, route) ?? {};
    const described = parameters.find((one) => 'name' in one && one.name === name);
    const schema = described !== undefined && 'schema' in described ? described.schema : undefined;
    return String(schema !== undefined && 'example' in schema ? schema.example : name);
  }

  /** Exactly one entry for each refusal, and it says who was refused what and why. */
  private async unaudited(expected: ReadonlyMap<string, string>): Promise<string[]> {
    const rows = await this.app.dataSource.manager.findBy(AuditEntryRow, { outcome: 'refused' });
    const kept = new Map<string, string[]>();
    for (const { entry, actor, subject } of rows) {
      const { requestId, refusal, facts } = JSON.parse(entry) as {
        requestId: string;
        refusal: string;
        facts: { status: number };
      };
      kept.set(requestId, [...(kept.get(requestId) ?? []), `${subject}: ${facts.status} ${refusal} to ${actor}`]);
    }
    return [...expected].flatMap(([requestId, text]) => {
      const found = kept.get(requestId) ?? [];
      return found.length === 1 && found[0] === text ? [] : [`${text} is in the log as ${JSON.stringify(found)}`];
    });
  }
}

interface Entry {
  readonly route: RouteEntry;
  readonly actor: string;
  readonly code: string;
  readonly status: number;
}

function entryText({ route, actor, code, status }: Entry): string {
  return `${keyOf(route)}: ${status} ${code} to ${actor}`;
}

function faultsOf({ route, status, code }: Attempt, answer: Answer): string[] {
  if (answer.status < 400) return [`${keyOf(route)}: ${answer.status}, ${status} was due`];
  const problem = answer.problem();
  const isRight = answer.status === status && (code === undefined || problem.code === code);
  const texts = [problem.title, ...[problem.detail, problem.next].filter((text) => text !== undefined)];
  const isTold =
    answer.headers['content-type'] === 'application/problem+json; charset=utf-8' &&
    texts.every((text) => /\p{Script=Han}/u.test(text) && !/[{}]|undefined|null/.test(text)) &&
    problem.status === answer.status &&
    problem.type === `/problems/${problem.code}` &&
    problem.requestId === answer.headers['x-request-id'];
  const told = `${keyOf(route)}: ${answer.status} ${problem.code} ${JSON.stringify(problem.errors ?? '')}`;
  return [
    ...(isRight ? [] : [`${told}, ${status} ${code ?? ''} was due`]),
    ...(isTold ? [] : [`${told}: ${answer.text}`]),
  ];
}

/** A digest of what every table holds. */
async function tablesOf({ dataSource }: TestApp): Promise<ReadonlyMap<string, string>> {
  const names = dataSource.entityMetadatas.map(({ tableName }) => tableName).filter((name) => !ASIDE.test(name));
  const digests = new Map<string, string>();
  for (const name of names) {
    const rows: unknown = await dataSource.query(`SELECT * FROM ${name}`);
    digests.set(name, createHash('sha256').update(JSON.stringify(rows)).digest('hex'));
  }
  const jobs: unknown = await dataSource.query("SELECT id, name, state FROM job WHERE name <> 'sequence-audit'");
  return digests.set('job', JSON.stringify(jobs));
}
