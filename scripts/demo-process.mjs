// A demo of the built product and the system's browser, for scripts that look at screens.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, buildScreens, install, root } from './prepare.mjs';

const PORT = '4199';
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts a demo in a folder of its own and waits until it has said `line`. */
export async function startDemo(line) {
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
    started.stdout.on('data', (text) => text.includes(line) && resolve());
    void ended.then(() => reject(new Error(`The demo ended before it said “${line}”.`)));
  });
  const end = async () => {
    started.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://localhost:${PORT}`, end };
}

export function openBrowser() {
  const executablePath = [process.env.CHROMIUM_PATH ?? '', ...BROWSERS].find(existsSync);
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A window at an address, as an office computer shows it. */
export async function openPage(browser, baseURL) {
  const context = await browser.newContext({
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

/** Enters as the demo offers it at its door. */
export async function enter(page, account) {
  await page.goto('/sign-in');
  const { demoAccounts } = await ask(page, 'session/ways');
  const { displayName } = demoAccounts.find(({ signInName }) => signInName === account);
  await page.getByRole('button', { name: displayName, exact: true }).click();
  await page.waitForURL('**/app/**');
}

/** What the API answers whoever is at the window. */
export function ask(page, path) {
  return page.evaluate((url) => fetch(url).then((answer) => answer.json()), `/api/v1/${path}`);
}
