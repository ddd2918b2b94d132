// `npm run keep-release -- VERSION`: keeps what this release leaves in a database, on both engines, for the test of later upgrades:
// an example month, worked, and the first account. Run it when a release is tagged, and commit test/fixtures/releases/VERSION.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, install, root } from './prepare.mjs';

const [version = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('npm run keep-release -- VERSION, such as 0.1.0');
const mysql = process.env.MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';
const SCHEMA = `keep_release_${process.pid}`;

install();
build();
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const kept = join(root, 'test', 'fixtures', 'releases', version);
mkdirSync(kept, { recursive: true });
writeFileSync(
  join(kept, 'database.sqlite.gz'),
  gzipSync(readFileSync(keep(`sqlite:${join(folder, 'it.sqlite')}`)), { level: 9 }),
);
onServer(`CREATE DATABASE ${SCHEMA} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
try {
  copyFileSync(keep(new URL(`/${SCHEMA}`, mysql).toString()), join(kept, 'database.sql.gz'));
} finally {
  onServer(`DROP DATABASE ${SCHEMA}`);
  rmSync(folder, { recursive: true });
}

/** Fills a database; returns the path of its backup. */
function keep(url) {
  const place = mkdtempSync(join(folder, 'place-'));
  const month = join(root, 'test', 'fixtures', 'months', '2021-08');
  const cli = (...args) => {
    const env = { ...process.env, DATA_DIR: place, DATABASE_URL: url, SECRET_KEYS: `k1:${'A'.repeat(43)}=` };
    const done = spawnSync(process.execPath, [join(root, 'dist/apps/cli/main.js'), ...args], { env, stdio: 'inherit' });
    if (done.status !== 0) throw new Error(`${args[0]} ended with ${done.status}`);
  };
  cli('migrate');
  cli('account', 'create-first-administrator', '--name', 'first', '--display-name', '首名管理员');
  cli('month', '--input', month, '--output', join(place, 'out'), '--database', url);
  cli('backup', '--to', join(place, 'backup'));
  const moment = readdirSync(join(place, 'backup')).find((name) => /^\d{4}-/.test(name));
  const name = readdirSync(join(place, 'backup', moment)).find((file) => file.startsWith('database.'));
  return join(place, 'backup', moment, name);
}

function onServer(sql) {
  const { hostname, port, username } = new URL(mysql);
  spawnSync('mariadb', ['-h', hostname, '-P', port || '3306', '-u', username, '-e', sql], { stdio: 'inherit' });
}
