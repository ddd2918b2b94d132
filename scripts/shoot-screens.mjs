// `npm run screens:shoot [-- --address URL] [--only NAME,NAME] [--to FOLDER] [--format webp|jpeg|png]`: looks at every screen of a worked
// demo at three widths and keeps what it saw in docs/screens. Without an address it starts a demo and waits until its months are there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ask, enter, openBrowser, openPage, startDemo } from './demo-process.mjs';
import { root } from './prepare.mjs';

const WIDTHS = [1280, 768, 390];
const HEIGHTS = { 1280: 800, 768: 1024, 390: 844 };
const TALLEST = 2400;

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
const demo =
  values.address === undefined ? await startDemo('演示月份已就绪') : { address: values.address, end: () => undefined };
const browser = await openBrowser();
try {
  for (const [name, paths] of Object.entries(screens)) await shootAs(name, paths);
} finally {
  await browser.close();
  await demo.end();
}

async function shootAs(account, paths) {
  const wanted = Object.entries(paths).filter(([name]) => only === undefined || only.includes(name));
  if (wanted.length === 0) return;
  const page = await openPage(browser, demo.address);
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
  await page.context().close();
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
    ...(values.format === 'png' ? {} : { quality: 60 }),
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST), scale: 1 },
  });
  await client.detach();
  writeFileSync(join(values.to, `${name}-${width}.${values.format}`), Buffer.from(data, 'base64'));
}
