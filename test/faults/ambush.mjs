// Loaded with `node --import` into a process of the product, by the tests of faults alone: the product itself has no such switch. A test
// can stop the process, or hold it, at one of four points of a piece of work, and set its clock. What runs is the build as it is.
//
//   p1  the work was read, its transaction has not begun
//   p2  inside the transaction, after its first write
//   p3  committed, not yet answered (a request) or acknowledged (a job)
//   p4  answered or acknowledged, before anybody was told of the jobs that follow
import { AsyncLocalStorage } from 'node:async_hooks';
import files from 'node:fs/promises';
import { Server } from 'node:http';
import { createRequire } from 'node:module';

const from = createRequire(new URL('../../dist/libs/', import.meta.url));
/** A module of the build. */
const built = (path) => from(`./${path}`);
/** What a request writes beside its own work. */
const ASIDE = /\b(session|rate_limit)\b/i;
const WRITES = /^\s*(INSERT|UPDATE|DELETE|REPLACE)/i;
/** A bell's acknowledgement is on its way after so long; and with no job to tell of, p4 is so long after the answer. */
const ACKNOWLEDGED_MS = 20;
const NO_FOLLOW_UP_MS = 300;

/** The piece of work that something belongs to: `label` is `POST /path`, the name of a job, or of a command. */
const scenes = new AsyncLocalStorage();
/** Jobs that are done and whose bell is not acknowledged yet. */
const done = new Map();
let skew = Number(process.env['FAULT_CLOCK_MS'] ?? 0);
/** `{ label, point, kills }`, or null. A command is over before a message could come: it brings its ambush along. */
let ambush = ambushOf(JSON.parse(process.env['FAULT_AMBUSH'] ?? 'null'));
let goOn = () => undefined;
let hasToldOwner = false;
/** Nobody is told of jobs before this fulfils: p4 may be about to come. */
let hush = Promise.resolve();

function tell(message) {
  return new Promise((resolve) => (process.connected ? process.send(message, () => resolve()) : resolve()));
}

process.on('message', (message) => {
  if (message.type === 'ambush') ambush = ambushOf(message.ambush);
  if (message.type === 'clock') skew = message.skew;
  if (message.type === 'go-on') return goOn();
  void tell({ type: 'taken', id: message.id });
});
// The test is gone: nobody else would end this process.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// The channel shall not keep a command from ending.
process.channel?.unref();

function ambushOf(told) {
  return told && { ...told, label: new RegExp(told.label) };
}

function isAwaited(point, scene) {
  return ambush !== null && ambush.point === point && scene !== undefined && ambush.label.test(scene.label);
}

/** Ends the process here, or holds this piece of work until the test lets it go on. */
async function reach(point, scene) {
  if (!isAwaited(point, scene)) return;
  if (ambush.kills) process.kill(process.pid, 'SIGKILL');
  ambush = null;
  const released = new Promise((resolve) => (goOn = resolve));
  // A command that is held has nothing else that keeps it alive.
  process.channel?.ref();
  await tell({ type: 'reached', point, label: scene.label });
  await released;
  process.channel?.unref();
}

/** Keeps the relay silent until the work is answered, if p4 is awaited. */
function hushUntilAnswered(scene) {
  if (scene.answer !== undefined || !isAwaited('p4', scene)) return;
  const answered = new Promise((resolve) => (scene.answer = resolve));
  hush = answered.then((wasDone) => (wasDone ? reach('p4', scene) : undefined));
}

function answered(scene, wasDone) {
  scene.answer?.(wasDone);
  if (wasDone) setTimeout(() => void reach('p4', scene), NO_FOLLOW_UP_MS);
}

function wrap(type, name, wrapper) {
  const original = type.prototype[name];
  if (typeof original !== 'function')
    throw new Error(`The build has no ${type.name}.${name}: tell test/faults/ambush.mjs.`);
  type.prototype[name] = wrapper(original);
}

wrap(built('kernel').SystemClock, 'now', () => () => new Date(Date.now() + skew));

const { emit } = Server.prototype;
Server.prototype.emit = function (name, request, response) {
  if (name !== 'request') return emit.apply(this, arguments);
  const scene = { label: `${request.method} ${request.url}`, isRead: () => request.complete, marksCommit: true };
  response.once('finish', () => answered(scene, response.statusCode < 300));
  response.once('close', () => answered(scene, false));
  return scenes.run(scene, () => emit.apply(this, arguments));
};

const { JobRunner } = built('jobs/job-runner');
wrap(
  JobRunner,
  'attempt',
  (attempt) =>
    function (job, run, prepared) {
      const scene = { label: job.name, isRead: () => true, marksCommit: false };
      if (!hasToldOwner) void tell({ type: 'owner', owner: this.parts.leases.owner });
      hasToldOwner = true;
      return scenes.run(scene, async () => {
        await reach('p1', scene);
        const outcome = await attempt.call(this, job, run, prepared);
        if (outcome !== 'done') answered(scene, false);
        else {
          await tell({ type: 'completed', job: job.id, name: job.name });
          await reach('p3', scene);
          done.set(job.id, scene);
        }
        return outcome;
      });
    },
);
wrap(
  JobRunner,
  'deliver',
  (deliver) =>
    async function (jobId) {
      await deliver.call(this, jobId);
      const scene = done.get(jobId);
      if (scene !== undefined && done.delete(jobId)) setTimeout(() => answered(scene, true), ACKNOWLEDGED_MS);
    },
);
for (const transport of [
  built('jobs/bullmq-transport').BullMqTransport,
  built('jobs/in-process-transport').InProcessTransport,
]) {
  wrap(
    transport,
    'ring',
    (ring) =>
      async function (bells) {
        await hush;
        return ring.call(this, bells);
      },
  );
}

wrap(
  built('features/audit-trail/audit-sequencer').AuditSequencer,
  'advance',
  (advance) =>
    function (claim) {
      const scene = { label: 'sequence-audit-log', isRead: () => true, marksCommit: true };
      return scenes.run(scene, async () => {
        await reach('p1', scene);
        const hasMore = await advance.call(this, claim);
        await reach('p4', scene);
        return hasMore;
      });
    },
);

wrap(
  built('database/typeorm-unit-of-work').TypeOrmUnitOfWork,
  'run',
  (run) =>
    async function (work) {
      const scene = scenes.getStore();
      if (scene?.marksCommit !== true || !scene.isRead()) return run.call(this, work);
      if (scene.label !== 'sequence-audit-log') await reach('p1', scene);
      hushUntilAnswered(scene);
      const result = await run.call(this, work);
      if (scene.hasWritten === true) await reach('p3', scene);
      return result;
    },
);
wrap(
  built('jobs/leased-run').LeasedRun,
  'write',
  (write) =>
    function (work) {
      const scene = scenes.getStore();
      if (scene !== undefined) hushUntilAnswered(scene);
      return write.call(this, work);
    },
);

for (const runner of [
  built('database/mysql/guarded-mysql-query-runner').GuardedMysqlQueryRunner,
  built('database/sqlite/pooled-sqlite-query-runner').PooledSqliteQueryRunner,
]) {
  wrap(
    runner,
    'query',
    (query) =>
      async function (sql, ...rest) {
        const result = await query.call(this, sql, ...rest);
        const scene = scenes.getStore();
        if (scene === undefined || !this.isTransactionActive || !WRITES.test(sql) || ASIDE.test(sql)) return result;
        scene.hasWritten = true;
        await reach('p2', scene);
        return result;
      },
  );
}

/** A backup has no transaction: its first write is the copy of the database, its commit the rename that gives it its name. */
if (process.argv[2] === 'backup') {
  const scene = { label: 'backup' };
  const { mkdir, rename } = files;
  files.mkdir = async (path, ...rest) => {
    if (String(path).endsWith('.incomplete')) await reach('p1', scene);
    if (String(path).endsWith('checkpoints')) await reach('p2', scene);
    return mkdir(path, ...rest);
  };
  files.rename = async (path, target) => {
    await rename(path, target);
    if (String(path).endsWith('.incomplete')) await reach('p3', scene);
  };
  process.once('beforeExit', () => void reach('p4', scene));
}
