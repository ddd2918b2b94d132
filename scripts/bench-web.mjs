// `npm run bench:web [-- --address URL]`: how much script people wait for before a screen works, and how long a screen with 10,000 rows
// takes from a key or a click to the next paint. Ends with an error where a promise of the screens is broken.
import { parseArgs } from 'node:util';
import { enter, openBrowser, openPage, startDemo } from './demo-process.mjs';

const MOST_SCRIPT_BYTES = 300_000;
const MOST_MS_TO_PAINT = 200;
const ROWS = 10_000;

const { values } = parseArgs({ options: { address: { type: 'string' } } });
const demo =
  values.address === undefined ? await startDemo('请用浏览器打开') : { address: values.address, end: () => undefined };
const browser = await openBrowser();
let isKept = true;
try {
  await weigh('sign-in page', '/sign-in');
  await weigh('work list', '/app/work', 'reviewer2');
  await press();
} finally {
  await browser.close();
  await demo.end();
}
process.exitCode = isKept ? 0 : 1;

/** The scripts that a visit of an address loads, as they come over the network; the promise is about the first that anybody sees. */
async function weigh(name, path, account) {
  const page = await openPage(browser, demo.address);
  if (account !== undefined) await enter(page, account);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Map();
  let bytes = 0;
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    // What has come by then are the heads.
    if (type === 'Script') scripts.set(requestId, response.encodedDataLength);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength - scripts.get(requestId);
  });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const isFirst = account === undefined;
  const figure = `${(bytes / 1000).toFixed(0)} kB gzip in ${scripts.size} files`;
  tell(`script before the ${name} works`, figure, !isFirst || bytes <= MOST_SCRIPT_BYTES);
  await page.context().close();
}

/** Keys and clicks on a list of many rows; the answer of the API is made here, as no demo has so many. */
async function press() {
  const page = await openPage(browser, demo.address);
  await enter(page, 'auditor');
  await page.route(/\/audit\/entries(\?|$)/, async (route) => {
    const body = await (await route.fetch()).json();
    const [first] = body.items;
    const items = Array.from({ length: ROWS }, (_, at) => ({
      ...first,
      id: `${first.id}-${at}`,
      seq: `${first.seq}-${at}`,
    }));
    await route.fulfill({ json: { ...body, items, next: null } });
  });
  await page.addInitScript(() => {
    globalThis.slowest = 0;
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries()) {
        if (interactionId > 0) globalThis.slowest = Math.max(globalThis.slowest, duration);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  await page.goto('/app/audit/entries');
  await page.getByText(`共${ROWS}条`).first().waitFor();
  await page.locator('tbody a, .ant-table-tbody-virtual a').first().focus();
  for (let at = 0; at < 10; at++) await page.keyboard.press('j');
  await page.getByRole('textbox').first().pressSequentially('month', { delay: 50 });
  await page.mouse.move(700, 600);
  await page.mouse.wheel(0, 20_000);
  await page.locator('.ant-table-tbody-virtual').click({ position: { x: 20, y: 100 } });
  await page.waitForTimeout(500);
  const slowest = await page.evaluate(() => globalThis.slowest);
  tell(`slowest interaction to next paint on ${ROWS} rows`, `${slowest} ms`, slowest < MOST_MS_TO_PAINT);
}

function tell(what, figure, holds) {
  isKept &&= holds;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}: ${figure}`);
}
