// `npm run screens:shoot [-- --address URL] [--only NAME,NAME] [--to FOLDER] [--format webp|jpeg]`: looks at every screen of a worked demo at three widths
// and keeps what it saw in docs/screens. Without an address it starts a demo of its own and waits until its months are there.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build, buildScreens, install, root } from './prepare.mjs';

const WIDTHS = [1280, 768, 390];
const HEIGHTS = { 1280: 800, 768: 1024, 390: 844 };
const TALLEST = 2400;
const PORT = '4199';

const { values } = parseArgs({
  options: {
    address: { type: 'string' },
    only: { type: 'string' },
    to: { type: 'string', default: join(root, 'docs', 'screens') },
    format: { type: 'string', default: 'webp' },
  },
});
const { records, screens } = JSON.parse(readFileSync(join(root, 'test', 'browser', 'screens.json'), 'utf8'));
const only = values.only?.split(',');

mkdirSync(values.to, { recursive: true });
const demo = values.address === undefined ? await startDemo() : { address: values.address, end: () => undefined };
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  for (const [name, paths] of Object.entries(screens)) await shootAs(name, paths);
} finally {
  await browser.close();
  await demo.end();
}

async function shootAs(account, paths) {
  const wanted = Object.entries(paths).filter(([name]) => only === undefined || only.includes(name));
  if (wanted.length === 0) return;
  const context = await browser.newContext({
    baseURL: demo.address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  if (account !== '') await enter(page, account);
  const found = {};
  for (const [name, path] of wanted) {
    const address = await filled(page, path, found);
    if (address === null) {
      console.error(`${name}: there is nothing to show`);
      continue;
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHTS[width] });
      await page.goto(address);
      await settled(page);
      await shoot(page, { name, width });
    }
    console.error(name);
  }
  await context.close();
}

async function enter(page, account) {
  await page.goto('/sign-in');
  const { demoAccounts } = await ask(page, 'session/ways');
  const { displayName } = demoAccounts.find(({ signInName }) => signInName === account);
  await page.getByRole('button', { name: displayName, exact: true }).click();
  await page.waitForURL('**/app/**');
}

function ask(page, path) {
  return page.evaluate((url) => fetch(url).then((answer) => answer.json()), `/api/v1/${path}`);
}

/** The address with the ids of records that are there now; null where there are none. */
async function filled(page, path, found) {
  const [, name] = /\{(\w+)\}/.exec(path) ?? [];
  if (name === undefined) return path;
  const { ask: question, take } = records[name];
  found[name] ??= (await ask(page, question)).items?.[0]?.[take];
  return found[name] === undefined ? null : path.replace(`{${name}}`, found[name]);
}

async function settled(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('[role=status][aria-label], .ant-skeleton-active') === null);
  await page.waitForTimeout(500);
}

async function shoot(page, { name, width }) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureScreenshot', {
    format: values.format,
    quality: 60,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST), scale: 1 },
  });
  await client.detach();
  writeFileSync(join(values.to, `${name}-${width}.${values.format}`), Buffer.from(data, 'base64'));
}

async function startDemo() {
  install();
  build();
  buildScreens();
  const folder = mkdtempSync(join(tmpdir(), 'screens-'));
  const environment = { PATH: process.env.PATH, DATA_DIR: folder, PORT, DEMO: 'yes', LOG_LEVEL: 'warn' };
  const started = spawn(process.execPath, [join(root, 'dist', 'apps', 'standalone', 'main.js')], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => started.once('exit', resolve));
  await new Promise((resolve, reject) => {
    started.stdout.on('data', (text) => text.includes('演示月份已就绪') && resolve());
    void ended.then(() => reject(new Error('The demo ended before its months were there.')));
  });
  const end = async () => {
    started.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://localhost:${PORT}`, end };
}

function findChromium() {
  const places = [
    process.env.CHROMIUM_PATH ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find(existsSync) ?? '';
}
