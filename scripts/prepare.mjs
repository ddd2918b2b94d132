// Brings a checkout to the point where its code can run, doing only what changed since the last time:
// packages follow package-lock.json, dist/ follows apps/ and libs/, dist/web follows apps/web. Needs nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 19];

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`需要 Node.js ${OLDEST_NODE.join('.')} 或更高版本，当前为 ${process.versions.node}。请升级后重试。`);
  process.exit(1);
}

function run(command, args, what) {
  console.error(what);
  // Everything goes to standard error, so that a command's own output stays clean on standard output.
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status === 0) return;
  console.error(`命令失败：${command} ${args.join(' ')}`);
  process.exit(done.status ?? 1);
}

function isCurrent(stampFile, stamp) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

function fingerprint(paths, without = '') {
  const hash = createHash('sha256');
  const visit = (path) => {
    if (path === without) return;
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  paths.forEach(visit);
  return hash.digest('hex');
}

export function install() {
  requireNode();
  const stampFile = join(root, 'node_modules', '.installed-lock');
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (isCurrent(stampFile, stamp)) return;
  // No package needs its install script: the native ones ship their binary inside.
  // The screens are built from packages that the server does not need: with NODE_ENV=production npm would leave them out.
  run(
    'npm',
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    '正在安装依赖（首次约需半分钟）……',
  );
  writeFileSync(stampFile, stamp);
}

export function build() {
  const dist = join(root, 'dist');
  const stampFile = join(dist, '.built-from');
  const sources = ['apps', 'libs', '.swcrc', 'package-lock.json'].map((name) => join(root, name));
  const stamp = fingerprint(sources, join(root, 'apps', 'web'));
  if (isCurrent(stampFile, stamp)) return;
  for (const part of ['apps', 'libs']) rmSync(join(dist, part), { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const tests = ['--ignore', 'apps/web/**,**/*.spec.ts,**/*.contract.ts,**/testing/**,**/README.md,**/*.sh'];
  compile(['apps', 'libs'], ['--copy-files', ...tests], '正在编译……');
  writeFileSync(stampFile, stamp);
}

/** The screens that the processes answering HTTP serve; compressed here once rather than at every request. */
export function buildScreens() {
  const out = join(root, 'dist', 'web');
  const stampFile = join(root, 'dist', '.web-built-from');
  const stamp = fingerprint(['apps/web', 'package-lock.json'].map((name) => join(root, name)));
  if (isCurrent(stampFile, stamp)) return;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const web = join(root, 'apps', 'web');
  run(
    process.execPath,
    [vite, 'build', '--logLevel', 'warn', '--config', join(web, 'vite.config.mjs'), web],
    '正在生成页面……',
  );
  for (const name of readdirSync(out, { recursive: true })) {
    if (/\.(html|js|mjs|css|svg)$/.test(name)) compress(join(out, name));
  }
  writeFileSync(stampFile, stamp);
}

function compress(path) {
  writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
}

/** The benchmarks go beside what they measure, into dist/test/bench; call `build` before. */
export function buildBenchmarks() {
  const stampFile = join(root, 'dist', '.benchmarks-built-from');
  // With the documents they make; those go where `build` clears up.
  const sources = [join('test', 'bench'), join('libs', 'documents', 'testing')];
  const stamp = fingerprint([...sources, '.swcrc', join('dist', '.built-from')].map((name) => join(root, name)));
  if (isCurrent(stampFile, stamp)) return;
  rmSync(join(root, 'dist', 'test'), { recursive: true, force: true });
  compile(sources, ['--ignore', '**/*.spec.ts'], '正在编译性能测试……');
  writeFileSync(stampFile, stamp);
}

function compile(sources, options, what) {
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  run(process.execPath, [swc, ...sources, '-d', 'dist', '--quiet', ...options], what);
}
